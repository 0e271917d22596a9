import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Hours are the waiting room's settings and nobody else's. An office that had hours but no waiting room gets one with them: a common queue and its desks,
 * for the office manager to go on with. What an office manager has set is left as it is. The old column keeps its values for processes of the release before.
 */
export class HoursInOnePlace1764980000000 implements MigrationInterface {
  name = 'HoursInOnePlace1764980000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE people.office ALTER COLUMN opening_hours SET DEFAULT '[]'`);
    await runner.query(`WITH roomless AS (SELECT o.*, 'office:' || o.id AS compartment, o.id || '-a' AS queue_id FROM people.office o WHERE NOT EXISTS (SELECT 1 FROM visits.queue_office q WHERE q.office_id = o.id)),
      rooms AS (INSERT INTO visits.queue_office (office_id, compartment, settings, version) SELECT id, compartment, jsonb_build_object('hours', opening_hours), 1 FROM roomless),
      queues AS (INSERT INTO visits.queue (id, compartment, office_id, letter, name, life_event_ids, case_type_codes, competence, open, position)
        SELECT queue_id, compartment, id, 'A', '{"sv":"Vanliga kön","en":"The common queue"}', '{}', '{}', NULL, true, 0 FROM roomless ON CONFLICT DO NOTHING)
      INSERT INTO visits.desk (id, compartment, office_id, number, kind, queue_ids, serves, state, staff_id, since, languages, competences, able, version)
      SELECT id || '-' || at, compartment, id, at::text, 'desk', ARRAY[queue_id], ARRAY[queue_id], 'closed', NULL, NULL, '{}', '{}', '{}', 1
      FROM roomless CROSS JOIN LATERAL generate_series(1, GREATEST(1, LEAST(60, cardinality(desks)))) at ON CONFLICT DO NOTHING`);
  }

  async down(): Promise<void> {
    throw new Error('forward only');
  }
}
