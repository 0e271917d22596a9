import { once } from 'node:events';
import { Pool } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import type { Clock } from '@desk/kernel/contract';
import { Database } from './database';
import './pool';

const openWidePool = (url: string, size: number): Pool => {
  const pool = new Pool({ connectionString: url, max: size, idleTimeoutMillis: 30_000, application_name: 'desk-figures', options: '-c jit=off -c work_mem=32MB' });
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  return pool;
};

/**
 * Connections of its own for work that reads much: figures over months and years. The database plans as it thinks best and may read whole tables, which
 * decision 9 forbids the desk's connections.
 */
export class WideDatabase extends Database {
  constructor(url: string, size: number, clock: Clock, private readonly wide: Pool = openWidePool(url, size)) {
    super(wide, clock);
  }

  /** Ends the connections, when nothing asks any more. */
  async close(): Promise<void> {
    await this.wide.end();
  }

  /** Writes rows in bulk. For the owning role only: COPY passes no row-level security. @param statement `COPY … FROM STDIN`  @param work calls `write` with lines */
  async copy(statement: string, work: (write: (lines: string) => Promise<void>) => Promise<void>): Promise<void> {
    const client = await this.wide.connect();
    try {
      const stream = client.query(copyFrom(statement));
      await work(async (lines) => {
        if (!stream.write(lines)) await once(stream, 'drain');
      });
      stream.end();
      await once(stream, 'finish');
    } finally {
      client.release();
    }
  }
}
