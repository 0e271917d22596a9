import type { MigrationInterface, QueryRunner } from 'typeorm';
import { rowSecurity } from '@desk/platform/server';

/** The regular review of the journal (SFB 114 kap. 13 §): searches that are done again, and the protocols of drawn lines. */
export class JournalReviews1764300100000 implements MigrationInterface {
  name = 'JournalReviews1764300100000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE audit.saved_query (id uuid PRIMARY KEY, compartment text NOT NULL, name text NOT NULL, query jsonb NOT NULL, days integer NOT NULL)`);
    await runner.query(`CREATE INDEX saved_query_of ON audit.saved_query (compartment, name)`);
    await runner.query(`CREATE TABLE audit.review (
      id uuid PRIMARY KEY, compartment text NOT NULL, agency_id text NOT NULL, from_day date NOT NULL, to_day date NOT NULL, drawn_at timestamptz NOT NULL, drawn_by text NOT NULL, population integer NOT NULL,
      judgements jsonb NOT NULL, conclusion text, signed_at timestamptz, signed_by text, version integer NOT NULL)`);
    await runner.query(`CREATE INDEX review_of ON audit.review (compartment, drawn_at DESC)`);
    for (const statement of [...rowSecurity('audit.saved_query', ['compartment'], 'SELECT, INSERT, UPDATE, DELETE'), ...rowSecurity('audit.review', ['compartment'], 'SELECT, INSERT, UPDATE')]) await runner.query(statement);
    // A signed protocol is closed for everybody.
    await runner.query(`CREATE FUNCTION audit.signed_stays() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'a signed review does not change'; END $$`);
    await runner.query(`CREATE TRIGGER signed_stays BEFORE UPDATE ON audit.review FOR EACH ROW WHEN (OLD.signed_at IS NOT NULL) EXECUTE FUNCTION audit.signed_stays()`);
  }

  async down(): Promise<void> {
    throw new Error('forward only');
  }
}
