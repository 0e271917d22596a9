import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Takes away cases and waivers that stand in an approved run of retention. Another agency's hand-offs stay with it; so does the register. The names of the
 * files that go with a case are answered, so that the store is emptied of them when the act stands.
 */
export class CaseRetention1764950400000 implements MigrationInterface {
  name = 'CaseRetention1764950400000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE FUNCTION cases.remove_cases(run uuid, ids text[]) RETURNS SETOF uuid LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
      DECLARE gone uuid[]; sent uuid[]; papers uuid[];
      BEGIN
        SELECT coalesce(array_agg(c.id), '{}') INTO gone FROM cases.case_file c WHERE c.id::text IN (SELECT audit.approved_to_go(run, 'case', ids)) AND NOT c.need_open AND c.outcome IS NOT NULL;
        SELECT coalesce(array_agg(h.id), '{}') INTO sent FROM cases.handoff h JOIN cases.case_file c ON c.id = h.case_id WHERE c.id = ANY (gone) AND h.agency_id = c.agency_id;
        SELECT coalesce(array_agg(d.id), '{}') INTO papers FROM cases.document d WHERE d.case_id = ANY (gone);
        RETURN QUERY DELETE FROM cases.document_copy WHERE handoff_id = ANY (sent) RETURNING blob_id;
        RETURN QUERY DELETE FROM cases.document_file WHERE document_id = ANY (papers) RETURNING blob_id;
        DELETE FROM cases.handoff_reasoning WHERE handoff_id = ANY (sent);
        DELETE FROM cases.handoff_history WHERE handoff_id = ANY (sent);
        DELETE FROM cases.handoff WHERE id = ANY (sent);
        DELETE FROM cases.document_forward WHERE document_id = ANY (papers);
        DELETE FROM cases.document WHERE id = ANY (papers);
        DELETE FROM cases.note WHERE case_id = ANY (gone);
        DELETE FROM cases.act WHERE case_id = ANY (gone);
        DELETE FROM cases.disclosure_decision WHERE case_id = ANY (gone);
        DELETE FROM cases.case_file WHERE id = ANY (gone);
      END $$`);
    await runner.query(`CREATE FUNCTION cases.remove_waivers(run uuid, ids text[]) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
      DECLARE gone uuid[];
      BEGIN
        SELECT coalesce(array_agg(w.id), '{}') INTO gone FROM cases.waiver w WHERE w.id::text IN (SELECT audit.approved_to_go(run, 'waiver', ids));
        DELETE FROM cases.waiver_withdrawal WHERE waiver_id = ANY (gone);
        DELETE FROM cases.waiver WHERE id = ANY (gone);
      END $$`);
    for (const name of ['cases.remove_cases(uuid, text[])', 'cases.remove_waivers(uuid, text[])']) {
      await runner.query(`REVOKE ALL ON FUNCTION ${name} FROM PUBLIC`);
      await runner.query(`GRANT EXECUTE ON FUNCTION ${name} TO desk_app`);
    }
  }

  async down(): Promise<void> {
    throw new Error('forward only');
  }
}
