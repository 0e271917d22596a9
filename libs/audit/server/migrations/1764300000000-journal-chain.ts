import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The chain over the journal: each line of a journal compartment is sealed with the SHA-256 of the seal before it and of the line's own text. The running role
 * can neither write a seal nor change one: it may only ask for `audit.seal_entries()`, which seals what is not yet sealed. A seal also carries what the journal
 * is searched by, so that a search has its indexes and the act that writes a line pays for none of them.
 */
export class JournalChain1764300000000 implements MigrationInterface {
  name = 'JournalChain1764300000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE audit.seal (
      journal_compartment text NOT NULL, position bigint NOT NULL, entry_id bigint NOT NULL UNIQUE, hash bytea NOT NULL, sealed_at timestamptz NOT NULL,
      day date NOT NULL, staff_id text, object_id text, purpose text, PRIMARY KEY (journal_compartment, position))`);
    await runner.query(`CREATE INDEX seal_day ON audit.seal (journal_compartment, day)`);
    await runner.query(`CREATE INDEX seal_staff ON audit.seal (staff_id, day) WHERE staff_id IS NOT NULL`);
    await runner.query(`CREATE INDEX seal_object ON audit.seal (object_id) WHERE object_id IS NOT NULL`);
    await runner.query(`CREATE INDEX seal_purpose ON audit.seal (purpose) WHERE purpose IS NOT NULL`);
    await runner.query(`DROP INDEX audit.entry_reader`);
    await runner.query(`ALTER TABLE audit.seal ENABLE ROW LEVEL SECURITY`);
    await runner.query(`CREATE POLICY auditor_reads ON audit.seal FOR SELECT TO desk_app
      USING (journal_compartment = ANY ((SELECT NULLIF(current_setting('desk.compartments', true), ''))::text[]))`);
    await runner.query(`GRANT SELECT ON audit.seal TO desk_app`);

    // Up to where everything is surely sealed. It follows ten minutes behind, since a line may be committed after one with a higher id; it only spares reading.
    await runner.query(`CREATE TABLE audit.seal_mark (one boolean PRIMARY KEY DEFAULT true CHECK (one), sealed_to bigint NOT NULL, next_to bigint NOT NULL, next_at timestamptz NOT NULL)`);
    await runner.query(`ALTER TABLE audit.seal_mark ENABLE ROW LEVEL SECURITY`);
    await runner.query(`INSERT INTO audit.seal_mark VALUES (true, 0, 0, '-infinity')`);

    // Every value with its length in bytes before it, so that no two lines have the same text.
    await runner.query(`CREATE FUNCTION audit.entry_text(e audit.entry) RETURNS text LANGUAGE sql STABLE AS $$
      SELECT string_agg(CASE WHEN v IS NULL THEN '-' ELSE octet_length(v) || ':' || v END, ',' ORDER BY n) FROM unnest(ARRAY[
        e.id::text, (extract(epoch FROM e.at) * 1000000)::bigint::text, to_char(e.day, 'YYYY-MM-DD'), e.journal_compartment, e.act, e.outcome, e.staff_id, e.employer_id, e.agency_id,
        e.compartment, e.object, e.object_id, e.fields, e.purpose, e.basis, e.refusal, e.workplace]) WITH ORDINALITY AS t(v, n) $$`);

    await runner.query(`CREATE FUNCTION audit.seal_entries(whole boolean) RETURNS bigint LANGUAGE plpgsql SECURITY DEFINER
      SET search_path = pg_catalog SET enable_seqscan = on SET plan_cache_mode = auto AS $$
      DECLARE
        mark audit.seal_mark;
        line record;
        chain text := NULL;
        last_position bigint;
        last_hash bytea;
        sealed bigint := 0;
      BEGIN
        SELECT * INTO mark FROM audit.seal_mark FOR UPDATE;
        FOR line IN
          SELECT e.id, e.journal_compartment, e.day, e.staff_id, e.object_id, e.purpose, audit.entry_text(e) AS said FROM audit.entry e
          WHERE (whole OR e.id > mark.sealed_to) AND NOT EXISTS (SELECT FROM audit.seal s WHERE s.entry_id = e.id) ORDER BY e.journal_compartment, e.id
        LOOP
          IF chain IS DISTINCT FROM line.journal_compartment THEN
            chain := line.journal_compartment;
            SELECT s.position, s.hash INTO last_position, last_hash FROM audit.seal s WHERE s.journal_compartment = chain ORDER BY s.position DESC LIMIT 1;
            IF NOT FOUND THEN last_position := 0; last_hash := '\\x'; END IF;
          END IF;
          last_position := last_position + 1;
          last_hash := sha256(last_hash || convert_to(line.said, 'UTF8'));
          INSERT INTO audit.seal VALUES (chain, last_position, line.id, last_hash, clock_timestamp(), line.day, line.staff_id, line.object_id, line.purpose);
          sealed := sealed + 1;
        END LOOP;
        IF mark.next_at < clock_timestamp() - interval '10 minutes' THEN
          UPDATE audit.seal_mark SET sealed_to = next_to, next_to = (SELECT COALESCE(max(id), 0) FROM audit.entry), next_at = clock_timestamp();
        END IF;
        RETURN sealed;
      END $$`);
    // Which chains there are and where each ends. Counts and hashes only; a line itself is read within its own compartment.
    await runner.query(`CREATE FUNCTION audit.chains() RETURNS TABLE (journal_compartment text, last_position bigint, last_hash text) LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
      WITH RECURSIVE known AS (
        (SELECT s.journal_compartment FROM audit.seal s ORDER BY 1 LIMIT 1)
        UNION ALL SELECT (SELECT s.journal_compartment FROM audit.seal s WHERE s.journal_compartment > k.journal_compartment ORDER BY 1 LIMIT 1) FROM known k WHERE k.journal_compartment IS NOT NULL)
      SELECT k.journal_compartment, h.position, encode(h.hash, 'hex') FROM known k
      CROSS JOIN LATERAL (SELECT s.position, s.hash FROM audit.seal s WHERE s.journal_compartment = k.journal_compartment ORDER BY s.position DESC LIMIT 1) h $$`);
    for (const name of ['audit.entry_text(audit.entry)', 'audit.seal_entries(boolean)', 'audit.chains()']) {
      await runner.query(`REVOKE ALL ON FUNCTION ${name} FROM PUBLIC`);
    }
    await runner.query(`GRANT EXECUTE ON FUNCTION audit.seal_entries(boolean), audit.chains() TO desk_app`);

    // What each verification saw, so that a chain that was cut at its end is found by the next.
    await runner.query(`CREATE TABLE audit.verification (
      id uuid PRIMARY KEY, at timestamptz NOT NULL, journal_compartment text NOT NULL, lines bigint NOT NULL, head_position bigint NOT NULL, head_hash text NOT NULL, findings jsonb NOT NULL)`);
    await runner.query(`CREATE INDEX verification_latest ON audit.verification (journal_compartment, at DESC)`);
    await runner.query(`ALTER TABLE audit.verification ENABLE ROW LEVEL SECURITY`);
    await runner.query(`CREATE POLICY anyone_adds ON audit.verification FOR INSERT TO desk_app WITH CHECK (true)`);
    await runner.query(`CREATE POLICY auditor_reads ON audit.verification FOR SELECT TO desk_app
      USING (journal_compartment = ANY ((SELECT NULLIF(current_setting('desk.compartments', true), ''))::text[]))`);
    await runner.query(`GRANT SELECT, INSERT ON audit.verification TO desk_app`);
  }

  async down(): Promise<void> {
    throw new Error('forward only');
  }
}
