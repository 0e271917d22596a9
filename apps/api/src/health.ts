import type { FastifyInstance } from 'fastify';
import type { Pool } from 'pg';
import { API } from '@desk/access/server';
import type { Jobs } from '@desk/platform/server';
import { migrations } from './migrations';

/** Live: the process answers. Ready: database, migrations and jobs are there; a load balancer waits for it. */
export const serveHealth = (server: FastifyInstance, pool: Pool, jobs: Jobs): void => {
  server.get(`${API}/health/live`, { logLevel: 'silent' }, async () => ({ live: true }));
  server.get(`${API}/health/ready`, { logLevel: 'silent' }, async (_, reply) => {
    const newest = migrations.at(-1)?.name;
    const found = await pool.query<{ name: string }>('SELECT name FROM public.migration').then(({ rows }) => rows.map((row) => row.name), () => null);
    const state = { database: found !== null, migrations: newest !== undefined && (found?.includes(newest) ?? false), jobs: jobs.isReady };
    return reply.status(Object.values(state).every(Boolean) ? 200 : 503).send(state);
  });
};
