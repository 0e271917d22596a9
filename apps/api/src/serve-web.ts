import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { API } from '@desk/access/server';
import { refuse } from './refuse-unknown';

/** Serves the two built web apps on the same address as the API: staff at `/`, visitors at `/besok/`. A page's own address gives the app's first page. */
export const serveWeb = async (server: FastifyInstance, folder: string): Promise<void> => {
  const staff = path.resolve(folder, 'web');
  const visitors = path.resolve(folder, 'public');
  if (!existsSync(path.join(staff, 'index.html'))) return;
  const setHeaders = (reply: FastifyReply, file: string): void => void reply.header('cache-control', file.includes(`${path.sep}assets${path.sep}`) ? 'public, max-age=31536000, immutable' : 'no-cache');
  await server.register(fastifyStatic, { root: staff, wildcard: false, cacheControl: false, setHeaders });
  if (existsSync(visitors)) await server.register(fastifyStatic, { root: visitors, prefix: '/besok/', wildcard: false, cacheControl: false, decorateReply: false, setHeaders });
  const page = (file: string) => (existsSync(file) ? readFileSync(file) : Buffer.from(''));
  const pages = { staff: page(path.join(staff, 'index.html')), visitors: page(path.join(visitors, 'index.html')) };
  server.get('/*', (request, reply) => {
    // Figures are served on a port of their own; here is nothing under that name, not even a page.
    if (request.url.startsWith(`${API}/`) || request.url.startsWith('/metrics') || /\.\w{2,5}$/.test(request.url.split('?')[0] ?? '')) return refuse(request, reply);
    return reply.type('text/html; charset=utf-8').header('cache-control', 'no-cache').send(request.url.startsWith('/besok') ? pages.visitors : pages.staff);
  });
};
