import { Client, escapeLiteral } from 'pg';
import { migrate, type MigrationClass } from '@desk/platform/server';
import { inDatabase } from './test-database';

/** Makes the two roles and a migrated template database in a test cluster. Called once a run, before any test file. */
export const prepareTemplate = async (base: string, migrations: readonly MigrationClass[]): Promise<string> => {
  const template = `desk_template_${process.pid}`;
  const client = new Client({ connectionString: base });
  await client.connect();
  for (const role of ['desk_owner', 'desk_app']) {
    await client.query(`DO $$ BEGIN IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = '${role}') THEN CREATE ROLE ${role} LOGIN NOSUPERUSER NOBYPASSRLS NOINHERIT; END IF; END $$`);
    await client.query(`ALTER ROLE ${role} PASSWORD ${escapeLiteral(decodeURIComponent(new URL(base).password))}`);
  }
  await client.query(`DROP DATABASE IF EXISTS ${template} WITH (FORCE)`);
  await client.query(`CREATE DATABASE ${template} OWNER desk_owner`);
  await client.end();
  await migrate(inDatabase(base, template, 'desk_owner'), migrations);
  return template;
};
