import 'reflect-metadata';
import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import rateLimit from '@fastify/rate-limit';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { Pool } from 'pg';
import { Door, SignIn, requestId, standingHeaders } from '@desk/access/server';
import type { Clock } from '@desk/kernel/contract';
import { Jobs, Metrics, Wiring, type Config } from '@desk/platform/server';
import { Gateway } from '@desk/realtime/server';
import { AppModule } from './app.module';
import { serveHealth } from './health';
import { HouseWords, sayNoWith } from './house-words';
import { openApiOf } from './open-api';
import { serveWeb } from './serve-web';

/** Half a megabyte: every body is a form. Files get their own door. */
const BODY_LIMIT = 512 * 1024;

/**
 * Puts the house together and opens its door, without listening: routes, sockets, jobs and headers. Tests open the very same house.
 * @throws when a setting, an endpoint's permission or a controller's binding is wrong
 */
export const openHouse = async (config: Config, clock: Clock): Promise<NestFastifyApplication> => {
  const sayNo = sayNoWith(standingHeaders(config.publicUrl));
  const adapter = new FastifyAdapter({ genReqId: requestId, bodyLimit: BODY_LIMIT, trustProxy: config.production, routerOptions: { maxParamLength: 200 }, frameworkErrors: sayNo });
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.with(config, clock), adapter, { logger: config.LOG_LEVEL === 'silent' ? false : ['error', 'warn'], abortOnError: false });
  app.useGlobalFilters(new HouseWords(sayNo));
  const server = app.getHttpAdapter().getInstance();
  await server.register(cookie, { secret: config.SESSION_SECRET.toString('base64') });
  await server.register(rateLimit, { global: false });
  await server.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"], scriptSrc: ["'self'"], styleSrc: ["'self'"], imgSrc: ["'self'", 'data:'], connectSrc: ["'self'", config.publicUrl.replace(/^http/, 'ws')], fontSrc: ["'self'"],
        objectSrc: ["'none'"], baseUri: ["'none'"], frameAncestors: ["'none'"], formAction: ["'self'"],
      },
    },
    crossOriginEmbedderPolicy: false, hsts: config.publicUrl.startsWith('https:'), referrerPolicy: { policy: 'same-origin' },
  });
  const door = app.get(Door);
  door.open(server);
  app.get(SignIn).open(server);
  const exported = openApiOf(door.served);
  server.get('/api/openapi.json', async () => exported);
  serveHealth(server, app.get(Pool), app.get(Jobs));
  await serveWeb(server, config.WEB_DIR);
  app.get(Wiring).connect();
  app.get(Gateway).open(app.getHttpServer());
  await app.init();
  await app.get(Jobs).start();
  if (config.METRICS_PORT) await app.get(Metrics).listen(config.METRICS_PORT, '127.0.0.1');
  return app;
};
