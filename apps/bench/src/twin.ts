// The twin: a bare fastify process. It writes or reads the rows of a case in one round trip with a named statement; nobody signs in, nothing is asked.
import { createHash, randomUUIDv7 } from 'node:crypto';
import fastify from 'fastify';
import { Pool } from 'pg';
import type { TwinRoute } from './twin-process.ts';

const pool = new Pool({ connectionString: process.env.TWIN_DATABASE_URL ?? '', max: 16 });
const routes = new Map<string, TwinRoute & { readonly name: string }>();

const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : value === undefined || value === null ? null : String(value));

/** The values of one request: fixed ones, ids that are new each time, and what the request said. */
const valuesOf = (route: TwinRoute, said: Record<string, unknown>): (string | null)[] => {
  const fresh = new Map<string, string>();
  return route.values.map((value) => {
    if ('same' in value) return value.same;
    if ('said' in value) return textOf(said[value.said]);
    const known = fresh.get(value.fresh) ?? randomUUIDv7();
    fresh.set(value.fresh, known);
    return known;
  });
};

const server = fastify({ logger: false });
server.route<{ Params: { route: string } }>({
  method: ['GET', 'POST'],
  url: '/:route',
  handler: async (request, reply) => {
    const route = routes.get(request.params.route);
    if (!route) return reply.status(404).send({});
    const said = { ...(request.query as object), ...(request.body as object | null) };
    const { rows } = await pool.query({ name: route.name, text: route.text, values: valuesOf(route, said) });
    return route.list ? { rows } : (rows[0] ?? reply.status(409).send({}));
  },
});

process.on('message', (route: TwinRoute) => {
  routes.set(route.url, { ...route, name: createHash('sha1').update(route.text).digest('hex').slice(0, 16) });
  process.send?.({ route: route.url });
});
process.on('disconnect', () => process.exit(0));
await server.listen({ port: 0, host: '127.0.0.1' });
const address = server.server.address();
process.send?.({ port: typeof address === 'object' ? address?.port : undefined });
