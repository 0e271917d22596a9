import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Takes away who somebody was in a visit: the number, the checks and the representatives. Only what stands in an approved run of retention goes, and never while the desk needs it. */
export class IdentityRetention1764950300000 implements MigrationInterface {
  name = 'IdentityRetention1764950300000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE FUNCTION people.remove_identities(run uuid, visits text[]) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
      DECLARE gone uuid[];
      BEGIN
        SELECT coalesce(array_agg(v.id), '{}') INTO gone FROM people.visitor v WHERE v.visit_id::text IN (SELECT audit.approved_to_go(run, 'visit-identity', visits)) AND NOT v.need_open;
        DELETE FROM people.mandate WHERE visitor_id = ANY (gone);
        DELETE FROM people.identity_check WHERE visitor_id = ANY (gone);
        DELETE FROM people.visitor WHERE id = ANY (gone);
      END $$`);
    await runner.query(`REVOKE ALL ON FUNCTION people.remove_identities(uuid, text[]) FROM PUBLIC`);
    await runner.query(`GRANT EXECUTE ON FUNCTION people.remove_identities(uuid, text[]) TO desk_app`);
  }

  async down(): Promise<void> {
    throw new Error('forward only');
  }
}
