import type { MigrationInterface, QueryRunner } from 'typeorm';
import { rowSecurity } from '@desk/platform/server';

/**
 * Rules of retention and their runs. The running role may remove nothing by itself: each room has a function of the owning role that removes what stands in a
 * run that another person has approved, and no more.
 */
export class Retention1764950200000 implements MigrationInterface {
  name = 'Retention1764950200000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE audit.retention_rule (
      id uuid PRIMARY KEY, compartment text NOT NULL, agency_id text NOT NULL, document_type text NOT NULL, days integer NOT NULL, decision text NOT NULL, state text NOT NULL CHECK (state IN ('proposed', 'approved', 'declined', 'replaced')),
      proposed_at timestamptz NOT NULL, proposed_by text NOT NULL, decided_at timestamptz, decided_by text, version integer NOT NULL, CHECK (decided_by <> proposed_by))`);
    await runner.query(`CREATE UNIQUE INDEX retention_rule_in_force ON audit.retention_rule (agency_id, document_type) WHERE state = 'approved'`);
    await runner.query(`CREATE TABLE audit.retention_run (
      id uuid PRIMARY KEY, compartment text NOT NULL, agency_id text NOT NULL, rule_id uuid NOT NULL REFERENCES audit.retention_rule, document_type text NOT NULL, days integer NOT NULL, decision text NOT NULL, before_day date NOT NULL,
      count integer NOT NULL, oldest timestamptz, newest timestamptz, state text NOT NULL CHECK (state IN ('listed', 'approved', 'declined', 'done')), listed_at timestamptz NOT NULL, listed_by text NOT NULL,
      decided_at timestamptz, decided_by text, removed integer NOT NULL, done_at timestamptz, version integer NOT NULL, CHECK (decided_by <> listed_by), CHECK (state NOT IN ('approved', 'done') OR decided_by IS NOT NULL))`);
    await runner.query(`CREATE INDEX retention_run_of ON audit.retention_run (compartment, listed_at DESC)`);
    await runner.query(`CREATE TABLE audit.retention_item (run_id uuid NOT NULL REFERENCES audit.retention_run, row_id text NOT NULL, compartment text NOT NULL, at timestamptz NOT NULL, removed_at timestamptz, PRIMARY KEY (run_id, row_id))`);
    await runner.query(`CREATE INDEX retention_item_left ON audit.retention_item (run_id, at) WHERE removed_at IS NULL`);
    for (const statement of [
      ...rowSecurity('audit.retention_rule', ['compartment'], 'SELECT, INSERT, UPDATE (state, decided_at, decided_by, version)'),
      ...rowSecurity('audit.retention_run', ['compartment'], 'SELECT, INSERT, UPDATE (state, decided_at, decided_by, removed, done_at, version)'),
      ...rowSecurity('audit.retention_item', ['compartment'], 'SELECT, INSERT, UPDATE (removed_at)'),
    ]) await runner.query(statement);

    // What a room's function may remove: listed in a run of that type, approved, and not gone yet. Called by functions of the owning role only.
    await runner.query(`CREATE FUNCTION audit.approved_to_go(run uuid, of_type text, ids text[]) RETURNS SETOF text LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
      SELECT i.row_id FROM audit.retention_item i JOIN audit.retention_run r ON r.id = i.run_id
      WHERE r.id = run AND r.document_type = of_type AND r.state = 'approved' AND r.decided_by IS NOT NULL AND i.row_id = ANY (ids) $$`);
    await runner.query(`CREATE FUNCTION audit.remove_extracts(run uuid, ids text[]) RETURNS void LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog AS $$
      UPDATE audit.extract SET content_sealed = NULL, number_sealed = NULL, held_back = '[]' WHERE id::text IN (SELECT audit.approved_to_go(run, 'extract', ids)) AND state = 'handed-out' $$`);

    // Where a chain begins after its oldest lines have gone: the last one removed, with its seal. Verification goes on from there.
    await runner.query(`CREATE TABLE audit.cut (journal_compartment text NOT NULL, position bigint NOT NULL, hash text NOT NULL, run_id uuid NOT NULL, at timestamptz NOT NULL, PRIMARY KEY (journal_compartment, position))`);
    await runner.query(`ALTER TABLE audit.cut ENABLE ROW LEVEL SECURITY`);
    await runner.query(`CREATE POLICY auditor_reads ON audit.cut FOR SELECT TO desk_app USING (journal_compartment = ANY ((SELECT NULLIF(current_setting('desk.compartments', true), ''))::text[]))`);
    await runner.query(`GRANT SELECT ON audit.cut TO desk_app`);
    // An id is a chain and the last position of a piece of it. Five years are kept whatever anybody approved.
    await runner.query(`CREATE FUNCTION audit.remove_journal(run uuid, ids text[]) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
      DECLARE piece record;
      BEGIN
        FOR piece IN
          SELECT s.journal_compartment AS chain, s.position, encode(s.hash, 'hex') AS hash FROM audit.seal s JOIN audit.approved_to_go(run, 'journal', ids) AS a(id) ON a.id = s.journal_compartment || ' ' || s.position
          WHERE s.day < current_date - 1826 AND s.position < (SELECT max(l.position) FROM audit.seal l WHERE l.journal_compartment = s.journal_compartment)
            AND NOT EXISTS (SELECT FROM audit.seal y WHERE y.journal_compartment = s.journal_compartment AND y.position < s.position AND y.day >= current_date - 1826) ORDER BY s.position
        LOOP
          INSERT INTO audit.cut VALUES (piece.chain, piece.position, piece.hash, run, clock_timestamp());
          DELETE FROM audit.entry e USING audit.seal s WHERE e.id = s.entry_id AND s.journal_compartment = piece.chain AND s.position <= piece.position;
          DELETE FROM audit.seal s WHERE s.journal_compartment = piece.chain AND s.position <= piece.position;
        END LOOP;
      END $$`);
    await runner.query(`REVOKE ALL ON FUNCTION audit.approved_to_go(uuid, text, text[]), audit.remove_extracts(uuid, text[]), audit.remove_journal(uuid, text[]) FROM PUBLIC`);
    await runner.query(`GRANT EXECUTE ON FUNCTION audit.remove_extracts(uuid, text[]), audit.remove_journal(uuid, text[]) TO desk_app`);
  }

  async down(): Promise<void> {
    throw new Error('forward only');
  }
}
