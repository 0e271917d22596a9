import { Pool, types } from 'pg';

types.setTypeParser(types.builtins.TIMESTAMPTZ, (text) => new Date(text).toISOString());
types.setTypeParser(types.builtins.DATE, (text) => text);
types.setTypeParser(types.builtins.INT8, Number);

/** Connections whose rows speak as the contracts do: instants as ISO text, days as `YYYY-MM-DD`, big counts as numbers. */
export const openPool = (url: string, size: number): Pool => {
  const pool = new Pool({ connectionString: url, max: size, idleTimeoutMillis: 30_000, application_name: 'desk' });
  // An idle connection that the server ends must not end the process; the next checkout opens a new one.
  pool.on('error', () => undefined);
  return pool;
};
