import type { Pool, PoolClient } from 'pg';

/**
 * The pool as the sockets' adapter uses it: statements, and one connection that listens for what other processes tell. The adapter never gives a lost connection
 * back, so each restart of the database would cost the pool one, and it tells nobody that it listens again: this does both.
 * @param back listening again, after it was lost
 */
export const adapterPool = (pool: Pool, back: () => void): Pool => {
  let times = 0;
  const connect = async (): Promise<PoolClient> => {
    const client = await pool.connect();
    client.once('end', () => client.release(true));
    // The adapter listens as soon as it has the connection, and statements are answered in their order.
    if (times++ > 0) setImmediate(() => void client.query('SELECT 1').then(back, () => undefined));
    return client;
  };
  return new Proxy(pool, {
    get: (whole, name) => {
      const part: unknown = name === 'connect' ? connect : Reflect.get(whole, name);
      return typeof part === 'function' ? part.bind(whole) : part;
    },
  });
};
