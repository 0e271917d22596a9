import rateLimit from '@fastify/rate-limit';
import fastify from 'fastify';
import { sayTooMany } from './too-many';

test('a sign-in too many is told so on a page, and other errors stay what they are', async () => {
  const server = fastify();
  await server.register(rateLimit, { global: false });
  server.get('/in', { config: { rateLimit: { max: 1, timeWindow: '1 minute' } }, errorHandler: sayTooMany }, () => 'in');
  server.get('/broken', { errorHandler: sayTooMany }, () => { throw Object.assign(new Error('away'), { statusCode: 503 }); });
  expect((await server.inject('/in')).statusCode).toBe(200);
  const answer = await server.inject('/in');
  expect([answer.statusCode, answer.headers['content-type'], typeof answer.headers['retry-after']]).toEqual([429, 'text/html; charset=utf-8', 'string']);
  expect(answer.body).toContain('Vänta en minut');
  expect((await server.inject('/broken')).statusCode).toBe(503);
  await server.close();
});
