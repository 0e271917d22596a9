import type { MigrationInterface, QueryRunner } from 'typeorm';
import { rowSecurity } from '@desk/platform/server';

/**
 * The register (OSL 5 kap.). A number is given by the database as the row is added, from a counter that the running role cannot reach: it is held until the
 * commit, so that what is rolled back leaves no gap and nobody gets the same. Rows are only added; a correction is a version.
 */
export class Registrations1764940000000 implements MigrationInterface {
  name = 'Registrations1764940000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE cases.registration_series (agency_id text, year int, last int NOT NULL, PRIMARY KEY (agency_id, year))`);
    await runner.query(`ALTER TABLE cases.registration_series ENABLE ROW LEVEL SECURITY`);
    await runner.query(`CREATE TABLE cases.registration (
      id uuid PRIMARY KEY, agency_id text NOT NULL, compartment text NOT NULL, register text NOT NULL CHECK (register IN ('diary', 'ordered')), year int NOT NULL, number int, place int NOT NULL,
      case_id uuid NOT NULL, visit_id uuid NOT NULL, object text NOT NULL, object_id uuid NOT NULL, case_type_code text NOT NULL, ground text NOT NULL,
      protected_identity boolean NOT NULL, subject_hash text, registered_at timestamptz(3) NOT NULL,
      CHECK ((number IS NULL) = (register = 'ordered')), UNIQUE (agency_id, year, number), UNIQUE (compartment, case_id, place), UNIQUE (compartment, object, object_id))`);
    await runner.query(`CREATE INDEX registration_list ON cases.registration (compartment, register, registered_at DESC, id DESC)`);
    await runner.query(`CREATE INDEX registration_object ON cases.registration (object_id)`);
    await runner.query(`CREATE INDEX registration_visit ON cases.registration (visit_id)`);
    await runner.query(`CREATE TABLE cases.registration_version (
      id uuid PRIMARY KEY, registration_id uuid NOT NULL REFERENCES cases.registration, compartment text NOT NULL, version int NOT NULL, arrived_on date NOT NULL,
      public_title text NOT NULL, public_party text NOT NULL, title text NOT NULL, party text NOT NULL, reason text, by_id text, by_name text NOT NULL, at timestamptz NOT NULL, UNIQUE (registration_id, version))`);
    // The counter of the year is taken last and held shortest; documents of one case wait for each other, so that none takes another's place.
    await runner.query(`CREATE FUNCTION cases.give_registration_number() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
      BEGIN
        PERFORM pg_catalog.pg_advisory_xact_lock(pg_catalog.hashtextextended('registration ' || NEW.compartment || ' ' || NEW.case_id, 0));
        SELECT coalesce(pg_catalog.max(r.place), 0) + 1 INTO NEW.place FROM cases.registration r WHERE r.compartment = NEW.compartment AND r.case_id = NEW.case_id;
        NEW.number := NULL;
        IF NEW.register = 'diary' THEN
          INSERT INTO cases.registration_series AS s VALUES (NEW.agency_id, NEW.year, 1) ON CONFLICT (agency_id, year) DO UPDATE SET last = s.last + 1 RETURNING s.last INTO NEW.number;
        END IF;
        RETURN NEW;
      END $$`);
    await runner.query(`CREATE TRIGGER registration_number BEFORE INSERT ON cases.registration FOR EACH ROW EXECUTE FUNCTION cases.give_registration_number()`);
    for (const statement of [
      ...rowSecurity('cases.registration', ['compartment'], 'SELECT, INSERT, UPDATE (protected_identity, subject_hash)'),
      ...rowSecurity('cases.registration_version', ['compartment'], 'SELECT, INSERT'),
    ]) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('forward only');
  }
}
