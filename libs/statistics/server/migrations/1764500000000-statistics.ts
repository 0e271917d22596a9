import type { MigrationInterface, QueryRunner } from 'typeorm';
import { MARK_COLUMNS } from '@desk/statistics/contract';

const marks = Array.from({ length: MARK_COLUMNS }, (_, at) => `c${at + 1}`);
const room = `'statistics' = ANY ((SELECT NULLIF(current_setting('desk.compartments', true), ''))::text[])`;

/**
 * The room's own log of what was told, the facts made from it, and the rollups made from the facts. Nobody is in any of them. Only work in the compartment
 * `statistics` reads; anybody's act may add to the log.
 */
export class Statistics1764500000000 implements MigrationInterface {
  name = 'Statistics1764500000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE SCHEMA statistics');
    await runner.query('GRANT USAGE ON SCHEMA statistics TO desk_app');
    await this.log(runner);
    await this.facts(runner);
    await this.kept(runner);
  }

  private async log(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE statistics.told (id uuid NOT NULL PRIMARY KEY, at timestamptz NOT NULL, name text NOT NULL, subject uuid NOT NULL, data jsonb NOT NULL, folded boolean NOT NULL)`);
    await runner.query('CREATE INDEX told_waits ON statistics.told (id) WHERE NOT folded');
    await runner.query('CREATE INDEX told_subject ON statistics.told (subject, at)');
    await runner.query(`CREATE TABLE statistics.sighting (id uuid NOT NULL PRIMARY KEY, visit_id uuid NOT NULL, key text NOT NULL, at timestamptz NOT NULL, dies_at timestamptz NOT NULL, looks boolean NOT NULL)`);
    await runner.query('CREATE INDEX sighting_key ON statistics.sighting (key, at)');
    await runner.query('CREATE INDEX sighting_visit ON statistics.sighting (visit_id)');
    await runner.query(`CREATE TABLE statistics.window_key (number integer PRIMARY KEY, secret text NOT NULL, dies_at timestamptz NOT NULL)`);
    await this.wall(runner, 'told', 'SELECT, INSERT, UPDATE (folded), DELETE', true);
    await this.wall(runner, 'sighting', 'SELECT, INSERT, DELETE', true);
    await this.wall(runner, 'window_key', 'SELECT, INSERT, DELETE');
  }

  private async facts(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE statistics.fact (
      kind text NOT NULL, id uuid NOT NULL, subject uuid NOT NULL, day date NOT NULL, quarter smallint NOT NULL, office_id text NOT NULL, flagged boolean NOT NULL,
      agency text, compartment text, life_event text, case_type text, channel text, language text, interpreter text, booked text, task text, outcome text, rosa text, reason text, condition text, handoff_kind text,
      demand text, demand_party text, demand_cause text, demand_agency text,
      wait integer, call integer, service integer, parked integer, estimate_error integer, receipt integer, contact integer, answer integer, feedback integer,
      ${marks.map((mark) => `${mark} smallint NOT NULL`).join(', ')}) PARTITION BY RANGE (day)`);
    await runner.query('CREATE INDEX fact_office ON statistics.fact (office_id, kind, day)');
    await runner.query('CREATE INDEX fact_agency ON statistics.fact (agency, kind, day) WHERE agency IS NOT NULL');
    await runner.query('CREATE INDEX fact_subject ON statistics.fact (subject)');
    await runner.query('CREATE INDEX fact_flagged ON statistics.fact (day, office_id) WHERE flagged');
    // Grain d: a day. Grain p: a reporting period, by its first day. office_id '*': all offices. shown: everybody may see it.
    await runner.query(`CREATE TABLE statistics.rollup (
      grain text NOT NULL, kind text NOT NULL, dims text NOT NULL, office_id text NOT NULL, day date NOT NULL, v1 text NOT NULL, v2 text NOT NULL, v3 text NOT NULL, n integer NOT NULL,
      ${marks.map((mark) => `${mark} integer NOT NULL`).join(', ')}, shown boolean NOT NULL DEFAULT false, PRIMARY KEY (kind, dims, grain, office_id, day, v1, v2, v3))`);
    await runner.query('CREATE INDEX rollup_day ON statistics.rollup (grain, day)');
    await runner.query(`CREATE TABLE statistics.duration (field text NOT NULL, office_id text NOT NULL, agency text NOT NULL, day date NOT NULL, n integer NOT NULL, total bigint NOT NULL, bins integer[] NOT NULL, counts integer[] NOT NULL, PRIMARY KEY (field, office_id, agency, day))`);
    await runner.query('CREATE INDEX duration_day ON statistics.duration (day)');
    // Tables of a closed period that may be read office by office; without a row here only the whole house is shown.
    await runner.query(`CREATE TABLE statistics.published (kind text NOT NULL, dims text NOT NULL, day date NOT NULL, whole boolean NOT NULL, PRIMARY KEY (kind, dims, day))`);
    await runner.query('CREATE TABLE statistics.due_period (day date PRIMARY KEY)');
    await runner.query(`CREATE TABLE statistics.clock (kind text NOT NULL, office_id text NOT NULL, day date NOT NULL, counts integer[] NOT NULL, PRIMARY KEY (kind, office_id, day))`);
    for (const table of ['rollup', 'duration', 'clock']) await this.wall(runner, table, 'SELECT, INSERT, UPDATE, DELETE');
    await this.wall(runner, 'fact', 'SELECT, INSERT, UPDATE (flagged), DELETE');
    // The running role owns nothing: a month comes to be through this function, with its wall.
    await runner.query(`CREATE FUNCTION statistics.ensure_month(wanted date) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
      DECLARE first date := date_trunc('month', wanted)::date; part text := 'fact_' || to_char(wanted, 'YYYY_MM');
      BEGIN
        IF to_regclass('statistics.' || part) IS NOT NULL THEN RETURN; END IF;
        PERFORM pg_advisory_xact_lock(hashtext('statistics.ensure_month'));
        IF to_regclass('statistics.' || part) IS NOT NULL THEN RETURN; END IF;
        EXECUTE format('CREATE TABLE statistics.%I PARTITION OF statistics.fact FOR VALUES FROM (%L) TO (%L)', part, first, (first + interval '1 month')::date);
        EXECUTE format('ALTER TABLE statistics.%I ENABLE ROW LEVEL SECURITY', part);
      END $$`);
    await runner.query('REVOKE ALL ON FUNCTION statistics.ensure_month(date) FROM PUBLIC');
    await runner.query('GRANT EXECUTE ON FUNCTION statistics.ensure_month(date) TO desk_app');
    await runner.query(`CREATE FUNCTION statistics.period_of(day date) RETURNS date LANGUAGE sql IMMUTABLE AS $$ SELECT date_trunc('month', day)::date + least((extract(day FROM day)::int - 1) / 7, 3) * 7 $$`);
  }

  private async kept(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE statistics.saved_view (id uuid PRIMARY KEY, staff_id text NOT NULL, by_name text NOT NULL, name text NOT NULL, screen text NOT NULL, address text NOT NULL, shared boolean NOT NULL, at timestamptz NOT NULL)`);
    await runner.query(`CREATE TABLE statistics.office_cost (office_id text NOT NULL, year integer NOT NULL, kronor bigint NOT NULL, note text NOT NULL, by_id text NOT NULL, at timestamptz NOT NULL, PRIMARY KEY (office_id, year))`);
    await runner.query(`CREATE TABLE statistics.office_rule (office_id text NOT NULL, valid_from date NOT NULL, service_level_minutes integer NOT NULL, desk_hours_per_week real, demand_sample integer NOT NULL, PRIMARY KEY (office_id, valid_from))`);
    await runner.query(`CREATE TABLE statistics.flagged_period (id uuid PRIMARY KEY, office_id text NOT NULL, from_at timestamptz NOT NULL, to_at timestamptz NOT NULL, reason text NOT NULL, by_id text NOT NULL, at timestamptz NOT NULL)`);
    await runner.query(`CREATE TABLE statistics.report (id uuid PRIMARY KEY, staff_id text NOT NULL, report_order jsonb NOT NULL, state text NOT NULL, progress real NOT NULL, file_name text, media_type text, content bytea, at timestamptz NOT NULL, done_at timestamptz)`);
    await runner.query(`CREATE TABLE statistics.schedule (id uuid PRIMARY KEY, staff_id text NOT NULL, report_order jsonb NOT NULL, every text NOT NULL, next_on date NOT NULL)`);
    await runner.query(`CREATE TABLE statistics.tertial (office_id text NOT NULL, year integer NOT NULL, number integer NOT NULL, scale jsonb, sections jsonb NOT NULL, by_id text NOT NULL, at timestamptz NOT NULL, PRIMARY KEY (office_id, year, number))`);
    await runner.query(`CREATE TABLE statistics.reconciliation (id uuid PRIMARY KEY, at timestamptz NOT NULL, checked integer NOT NULL, differences jsonb NOT NULL)`);
    for (const table of ['saved_view', 'office_cost', 'office_rule', 'flagged_period', 'report', 'schedule', 'tertial', 'reconciliation', 'published', 'due_period']) await this.wall(runner, table, 'SELECT, INSERT, UPDATE, DELETE');
  }

  /** @param open whether work of any compartment may add rows */
  private async wall(runner: QueryRunner, table: string, grants: string, open = false): Promise<void> {
    await runner.query(`ALTER TABLE statistics.${table} ENABLE ROW LEVEL SECURITY`);
    await runner.query(`CREATE POLICY room ON statistics.${table} FOR ALL TO desk_app USING (${room}) WITH CHECK (${open ? 'true' : room})`);
    await runner.query(`GRANT ${grants} ON statistics.${table} TO desk_app`);
  }

  async down(): Promise<void> {
    throw new Error('forward only');
  }
}
