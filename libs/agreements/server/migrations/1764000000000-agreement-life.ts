import type { MigrationInterface, QueryRunner } from 'typeorm';
import { rowSecurity } from '@desk/platform/server';

/** What was a list in the code: förordning (2009:315) 2–3 §§ in the wording of 2010:1737. Later wordings have not been seen; a lawyer confirms before use. */
const simpleDecisions = [
  ['PM-BOT', 'Förordning (2009:315) 2 § 1'], ['PM-AFS', 'Förordning (2009:315) 2 § 1'], ['AF-RESP', 'Förordning (2009:315) 2 § 2'], ['SKV-IDKORT', 'Förordning (2009:315) 2 § 3'],
] as const;

/** The life of an agreement: drafts, approvals, the day it takes force, suspension, leaving; and personal grants that are proposed and approved. */
export class AgreementLife1764000000000 implements MigrationInterface {
  name = 'AgreementLife1764000000000';

  async up(runner: QueryRunner): Promise<void> {
    await this.versions(runner);
    await this.signedIsImmutable(runner);
    await this.countOnlyWhatCounts(runner);
    await this.grants(runner);
    await this.tables(runner);
  }

  async down(): Promise<void> {
    throw new Error('forward only');
  }

  private async versions(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE agreements.version DROP CONSTRAINT version_state_check`);
    await runner.query(`ALTER TABLE agreements.version ADD CONSTRAINT version_state_check CHECK (state IN ('draft', 'sent', 'signed', 'superseded', 'ended', 'withdrawn'))`);
    await runner.query(`ALTER TABLE agreements.version ADD COLUMN head jsonb, ADD COLUMN draft_lines jsonb, ADD COLUMN drafter_id text, ADD COLUMN drafter_agency_id text,
      ADD COLUMN revision integer NOT NULL DEFAULT 1, ADD COLUMN saved_at timestamptz, ADD COLUMN sent_at timestamptz, ADD COLUMN approvals jsonb NOT NULL DEFAULT '[]',
      ADD COLUMN awaits text[] NOT NULL DEFAULT '{}', ADD COLUMN writers text[] NOT NULL DEFAULT '{}', ADD COLUMN saved_by text`);
    await runner.query(`ALTER TABLE agreements.line ADD COLUMN volume_per_year integer, ADD COLUMN cost_key text, ADD COLUMN service_level text, ADD COLUMN persons text[] NOT NULL DEFAULT '{}', ADD COLUMN suspended_reason text`);
    await runner.query(`CREATE UNIQUE INDEX version_being_written ON agreements.version (agreement_id) WHERE state IN ('draft', 'sent')`);
    await runner.query(`GRANT INSERT, UPDATE ON agreements.version TO desk_app`);
    await runner.query(`GRANT INSERT, UPDATE (suspended, suspended_reason) ON agreements.line TO desk_app`);
  }

  /** A signed version is a public document that acts refer to. Only its state and last day, its copy and its lines' suspension may change after. */
  private async signedIsImmutable(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE FUNCTION agreements.keep_line() RETURNS trigger LANGUAGE plpgsql AS $$
      DECLARE its text;
      BEGIN
        SELECT state INTO its FROM agreements.version WHERE id = COALESCE(NEW.version_id, OLD.version_id);
        IF TG_OP = 'INSERT' AND (its IN ('draft', 'sent') OR current_user <> 'desk_app') THEN RETURN NEW; END IF;
        IF TG_OP = 'UPDATE' AND to_jsonb(NEW) - 'suspended' - 'suspended_reason' = to_jsonb(OLD) - 'suspended' - 'suspended_reason' THEN RETURN NEW; END IF;
        IF TG_OP <> 'INSERT' AND its IN ('draft', 'sent') THEN RETURN COALESCE(NEW, OLD); END IF;
        RAISE EXCEPTION 'version % is signed: its lines do not change', COALESCE(NEW.version_id, OLD.version_id);
      END $$`);
    await runner.query(`CREATE TRIGGER keep_line BEFORE INSERT OR UPDATE OR DELETE ON agreements.line FOR EACH ROW EXECUTE FUNCTION agreements.keep_line()`);
    await runner.query(`CREATE FUNCTION agreements.keep_version() RETURNS trigger LANGUAGE plpgsql AS $$
      DECLARE free text[] := ARRAY['state', 'valid_to', 'copy_sent_at'];
      BEGIN
        IF TG_OP = 'UPDATE' AND NEW.state IN ('signed', 'superseded', 'ended') AND to_jsonb(NEW) - free = to_jsonb(OLD) - free THEN RETURN NEW; END IF;
        RAISE EXCEPTION 'version % is signed and does not change', OLD.id;
      END $$`);
    for (const event of ['UPDATE', 'DELETE']) {
      await runner.query(`CREATE TRIGGER keep_version_${event.toLowerCase()} BEFORE ${event} ON agreements.version FOR EACH ROW WHEN (OLD.state IN ('signed', 'superseded', 'ended')) EXECUTE FUNCTION agreements.keep_version()`);
    }
  }

  /** Writing on a draft changes nobody's rights, so it does not count as a change. */
  private async countOnlyWhatCounts(runner: QueryRunner): Promise<void> {
    const counts = (row: string) => `${row}.state IN ('signed', 'superseded', 'ended')`;
    await runner.query(`DROP TRIGGER changed ON agreements.version`);
    await runner.query(`CREATE TRIGGER added AFTER INSERT ON agreements.version FOR EACH ROW WHEN (${counts('NEW')}) EXECUTE FUNCTION agreements.changed()`);
    await runner.query(`CREATE TRIGGER changed AFTER UPDATE ON agreements.version FOR EACH ROW WHEN (${counts('NEW')} OR ${counts('OLD')}) EXECUTE FUNCTION agreements.changed()`);
    await runner.query(`CREATE TRIGGER removed AFTER DELETE ON agreements.version FOR EACH ROW WHEN (${counts('OLD')}) EXECUTE FUNCTION agreements.changed()`);
  }

  private async grants(runner: QueryRunner): Promise<void> {
    for (const table of ['agreements.assignment', 'agreements.competence']) {
      await runner.query(`ALTER TABLE ${table} ADD COLUMN state text NOT NULL DEFAULT 'approved' CHECK (state IN ('proposed', 'approved', 'declined')),
        ADD COLUMN trained_on date, ADD COLUMN proposed_by text, ADD COLUMN decided_by text`);
      await runner.query(`GRANT INSERT, UPDATE (state, valid_to, decided_by) ON ${table} TO desk_app`);
    }
    await runner.query(`ALTER TABLE agreements.competence ADD COLUMN agency_id text`);
  }

  private async tables(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE agreements.termination (
      agreement_id text NOT NULL REFERENCES agreements.agreement, agency_id text NOT NULL, compartment text NOT NULL, given_on date NOT NULL, ends_on date NOT NULL,
      transition text NOT NULL CHECK (transition IN ('finish', 'pause', 'return')), reason text NOT NULL, consent text, by_id text NOT NULL, settlement jsonb NOT NULL, PRIMARY KEY (agreement_id, agency_id))`);
    await runner.query(`CREATE TABLE agreements.whitelist (
      id text PRIMARY KEY, compartment text NOT NULL, case_type_code text NOT NULL, task text NOT NULL, legal_ground text NOT NULL, valid_from date NOT NULL, valid_to date, conditions jsonb NOT NULL)`);
    for (const [code, ground] of simpleDecisions) {
      await runner.query(`INSERT INTO agreements.whitelist VALUES ($1, 'staff', $2, 'MB', $3, '2010-12-28', NULL, '{"sv": "i enklare fall", "en": "in simple cases"}')`, [`${code}-MB-1`, code, ground]);
    }
    // What the house was last told that an agreement opens, so that a change is told once, whatever made it.
    await runner.query(`CREATE TABLE agreements.felt (agreement_id text PRIMARY KEY, compartment text NOT NULL, version integer, line_ids text[] NOT NULL, coverage jsonb NOT NULL, at timestamptz NOT NULL)`);
    // No person and no time of day: what the desks were refused, to be counted for the agreement meeting.
    await runner.query(`CREATE TABLE agreements.refusal_tally (
      compartment text NOT NULL, day date NOT NULL, office_id text NOT NULL, agency_id text NOT NULL, case_type_code text NOT NULL, task text NOT NULL, condition text NOT NULL, line_id text NOT NULL, count integer NOT NULL,
      PRIMARY KEY (day, office_id, agency_id, case_type_code, task, condition, line_id))`);
    const grants = { termination: 'SELECT, INSERT', whitelist: 'SELECT', felt: 'SELECT, INSERT, UPDATE', refusal_tally: 'SELECT, INSERT, UPDATE' };
    for (const [table, granted] of Object.entries(grants)) for (const statement of rowSecurity(`agreements.${table}`, ['compartment'], granted)) await runner.query(statement);
    for (const table of ['termination', 'whitelist']) {
      await runner.query(`CREATE TRIGGER changed AFTER INSERT OR UPDATE OR DELETE ON agreements.${table} FOR EACH ROW EXECUTE FUNCTION agreements.changed()`);
    }
  }
}
