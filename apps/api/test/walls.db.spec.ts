import { DataSource, getMetadataArgsStorage } from 'typeorm';
import { snake } from '@desk/platform/server';
import { openTestDatabase, type TestDatabase } from '@desk/testing/server';
import '../src/app.module';

/** Tables without people's data: reference data, agreements, and the inside of jobs and sockets. Anything new must be walled or named here, with why. */
const open = new Map([
  ['people.agency', 'names of agencies'], ['people.compartment_info', 'names of compartments'], ['people.office', 'names and hours of offices'],
  ['agreements.agreement', 'agreements are public documents'], ['agreements.version', 'agreements are public documents'], ['agreements.line', 'agreements are public documents'],
  ['platform.heard', 'ids of events'], ['realtime.attachment', 'ids in nudges'], ['public.migration', 'names of migrations'],
]);

describe('the second wall', () => {
  let data: TestDatabase;
  beforeAll(async () => (data = await openTestDatabase()));
  afterAll(() => data.close());

  test('every table with people’s data has row-level security and the running role owns none of them', async () => {
    const tables = await data.asOwner<{ name: string; secured: boolean; owner: string }>(
      `SELECT n.nspname || '.' || c.relname AS name, c.relrowsecurity AS secured, pg_get_userbyid(c.relowner) AS owner FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
       WHERE c.relkind IN ('r', 'p') AND n.nspname NOT IN ('pg_catalog', 'information_schema', 'pgboss') ORDER BY 1`,
    );
    expect(tables.filter((table) => !table.secured && !open.has(table.name)).map((table) => table.name)).toEqual([]);
    expect(tables.filter((table) => table.owner !== 'desk_owner').map((table) => table.name)).toEqual([]);
  });

  test('answers nothing to work that names no compartment, with no rule of ours in between', async () => {
    const secured = await data.asOwner<{ name: string }>(`SELECT n.nspname || '.' || c.relname AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE c.relrowsecurity ORDER BY 1`);
    expect(secured.length).toBeGreaterThan(12);
    for (const { name } of secured) {
      const rows = await data.pool.query(`SELECT 1 FROM ${name} LIMIT 1`).then((result) => result.rows, (error: Error) => error.message);
      expect([name, rows]).toEqual([name, expect.anything()]);
      if (Array.isArray(rows)) expect([name, rows]).toEqual([name, []]);
    }
  });

  test('the running role is no superuser and cannot pass row-level security', async () => {
    expect(await data.asOwner(`SELECT rolsuper, rolbypassrls FROM pg_roles WHERE rolname = 'desk_app'`)).toEqual([{ rolsuper: false, rolbypassrls: false }]);
  });
});

const sqlName = new Map([['int', 'int4'], ['integer', 'int4'], ['bigint', 'int8'], ['boolean', 'bool']]);

describe('entities and tables', () => {
  let data: TestDatabase;
  beforeAll(async () => (data = await openTestDatabase()));
  afterAll(() => data.close());

  test('the migrations give exactly the columns that the entities name', async () => {
    const storage = getMetadataArgsStorage();
    const drift: string[] = [];
    for (const table of storage.tables) {
      const name = `${table.schema}.${table.name}`;
      const found = await data.asOwner<{ column: string; type: string; nullable: boolean }>(
        `SELECT column_name AS column, udt_name AS type, is_nullable = 'YES' AS nullable FROM information_schema.columns WHERE table_schema = $1 AND table_name = $2`, [table.schema, table.name]);
      const columns = new Map(found.map((it) => [it.column, it]));
      const named = storage.columns.filter((column) => column.target === table.target);
      for (const column of named) {
        const there = columns.get(snake(column.propertyName));
        if (!there) drift.push(`${name}: no column for ${column.propertyName}`);
        else {
          const wanted = `${column.options.array ? '_' : ''}${sqlName.get(String(column.options.type)) ?? String(column.options.type)}`;
          if (there.type !== wanted) drift.push(`${name}.${there.column}: ${there.type}, entity says ${wanted}`);
          if (there.nullable !== (column.options.nullable ?? false)) drift.push(`${name}.${there.column}: nullable ${there.nullable}`);
        }
        columns.delete(snake(column.propertyName));
      }
      for (const left of columns.keys()) drift.push(`${name}.${left}: no property in the entity`);
    }
    expect(drift).toEqual([]);
    expect(storage.tables.length).toBeGreaterThan(10);
  });

  test('TypeORM reads every entity', async () => {
    const source = new DataSource({ type: 'postgres', url: data.ownerUrl, entities: getMetadataArgsStorage().tables.map((table) => table.target), synchronize: false });
    await source.initialize();
    expect(source.entityMetadatas.length).toBe(getMetadataArgsStorage().tables.length);
    await source.destroy();
  });
});
