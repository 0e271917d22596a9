// The demo's two database roles: one owns and migrates, one runs and owns nothing (row-level security binds it).

const literal = (text) => `'${text.replaceAll("'", "''")}'`;

/**
 * Makes database `desk` and its roles when they are missing, and sets their passwords.
 * Takes the superuser's address; answers the addresses of the migrating and of the running role.
 */
export async function openDatabase({ url, ownerPassword, appPassword, database = 'desk' }) {
  const { default: pg } = await import('pg');
  const admin = new pg.Client({ connectionString: url });
  await admin.connect();
  try {
    const { rows } = await admin.query('select rolname from pg_roles where rolname in ($1, $2)', ['desk_owner', 'desk_app']);
    const has = (name) => rows.some((row) => row.rolname === name);
    const plain = 'login nosuperuser nobypassrls nocreaterole nocreatedb';
    await admin.query(`${has('desk_owner') ? 'alter' : 'create'} role desk_owner ${plain} password ${literal(ownerPassword)}`);
    await admin.query(
      `${has('desk_app') ? 'alter' : 'create'} role desk_app ${plain} noinherit password ${literal(appPassword)}`,
    );
    const there = await admin.query('select 1 from pg_database where datname = $1', [database]);
    if (!there.rowCount) {
      await admin.query(`create database ${database} owner desk_owner`);
      await admin.query(`revoke all on database ${database} from public`);
      await admin.query(`grant connect on database ${database} to desk_app`);
    }
  } finally {
    await admin.end();
  }
  const address = (role, password) => {
    const made = new URL(url);
    [made.username, made.password, made.pathname] = [role, password, `/${database}`];
    return made.href;
  };
  return { migrationUrl: address('desk_owner', ownerPassword), databaseUrl: address('desk_app', appPassword) };
}
