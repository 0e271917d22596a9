import '@fastify/cookie';
import '@fastify/helmet';
import '@fastify/rate-limit';
import { randomUUIDv7 } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import { subjectNamed } from '@desk/access/contract';
import { basisToReason, type Can, type Endpoint, type Refusal } from '@desk/kernel/contract';
import { CONFIG, Database, Journal, LOG, Metrics, type Config } from '@desk/platform/server';
import { badToken, isLocked, notPaired, notSignedIn, readInput, refusalFor, refusalOf, refuse } from './answers';
import { Caller, notAllowed } from './caller';
import { agencyIdOf, objectIdOf, rawInput, workplaceOf } from './request-parts';
import { sendKept } from './kept-answer';
import { RightsOf } from './rights';
import { Paired, servedBy } from './serve';
import { deviceCookie, sessionCookie } from './cookie-names';
import { Sessions } from './sessions';
import { standingHeaders } from './standing-headers';
import { DeviceSource, type PairedDevice } from './sources';

export const API = '/api';
type Act = (input: unknown, by?: Caller | PairedDevice) => Promise<unknown>;
/** A device stays paired until it is revoked; browsers keep a cookie for at most 400 days, and each start of the screen renews it. */
const DEVICE_SECONDS = 400 * 86_400;

/** Endpoints that a locked session may still use: to see that it is locked, and to leave. */
const openWhenLocked = new Set(['/me', '/session/end', '/session/lock']);

/**
 * The one door. For every endpoint: who is it, is there any chance, is the input right, one unit of work, only what the contract names goes out,
 * and the journal knows. A controller method that is not bound, or an endpoint whose permission is no word, stops the house from opening.
 */
@Injectable()
export class Door {
  readonly served: Endpoint[] = [];

  constructor(
    private readonly discovery: DiscoveryService,
    private readonly database: Database,
    private readonly sessions: Sessions,
    private readonly rights: RightsOf,
    private readonly devices: DeviceSource,
    private readonly journal: Journal,
    private readonly metrics: Metrics,
    @Inject(CONFIG) config: Config,
    @Inject(LOG) private readonly log: Logger,
  ) {
    this.cookie = sessionCookie(config.publicUrl);
    this.deviceCookie = deviceCookie(config.publicUrl);
    this.origin = new URL(config.publicUrl).origin;
    this.headers = standingHeaders(config.publicUrl);
  }
  private readonly cookie: string;
  private readonly deviceCookie: string;
  private readonly origin: string;
  private readonly headers: Readonly<Record<string, string>>;

  /** Binds every served endpoint to the HTTP server. */
  open(server: FastifyInstance): void {
    // What fails before the handler (a body that is no JSON, one that is too large, too many tries) is said in the house's words, with its headers.
    const sayNo = (error: FastifyError, request: FastifyRequest, reply: FastifyReply) => refuse(reply.headers(this.headers), refusalOf(error.statusCode ?? 500), request.id);
    for (const { instance } of this.discovery.getControllers()) {
      if (typeof instance !== 'object' || instance === null) continue;
      const bound = servedBy(Object.getPrototypeOf(instance));
      for (const name of Object.getOwnPropertyNames(Object.getPrototypeOf(instance))) {
        if (name !== 'constructor' && !bound.some((it) => it.method === name)) throw new Error(`${instance.constructor.name}.${name} is bound to no endpoint`);
      }
      for (const { endpoint, method } of bound) {
        checkWords(endpoint.can, endpoint.path);
        this.served.push(endpoint);
        const act: Act = (input, by) => Reflect.apply(Reflect.get(instance, method), instance, by ? [input, by] : [input]);
        server.route({ method: endpoint.method, url: API + endpoint.path, helmet: false, bodyLimit: endpoint.bodyLimit, ...limitOf(endpoint), errorHandler: sayNo, handler: (request, reply) => this.answer(endpoint, act, request, reply) });
      }
    }
  }

  /** Who is behind this request's cookie, or null. */
  async callerOf(token: string | undefined, workplace: string | null): Promise<Caller | null> {
    if (!token) return null;
    const session = await this.sessions.find(token);
    if (!session) return null;
    const rights = await this.rights.of(session.staffId);
    return rights && new Caller(rights, session, workplace);
  }

  /** Which kiosk or board is behind this request's cookie, or null. */
  async deviceOf(secret: string | undefined): Promise<PairedDevice | null> {
    return secret ? this.devices.bySecret(secret) : null;
  }

  /** Puts the secret of a device that was just paired in its cookie; what is left is the answer. */
  private keep(answer: unknown, reply: FastifyReply): unknown {
    if (!(answer instanceof Paired)) return answer;
    this.remember(answer.secret, reply);
    return answer.answer;
  }

  private remember(secret: string, reply: FastifyReply): void {
    reply.setCookie(this.deviceCookie, secret, { httpOnly: true, sameSite: 'strict', secure: this.origin.startsWith('https:'), path: '/', maxAge: DEVICE_SECONDS });
  }

  private async answer(endpoint: Endpoint, act: Act, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const started = process.hrtime.bigint();
    const requestId = request.id;
    let caller: Caller | null = null;
    let status = 200;
    try {
      reply.headers(this.headers).header('x-request-id', requestId);
      if (endpoint.can === 'anyone') return await reply.send(endpoint.output.parse(this.keep(await act(readInput(endpoint.input, rawInput(request))), reply)));
      if (endpoint.can === 'device') {
        const secret = request.cookies[this.deviceCookie];
        const device = await this.deviceOf(secret);
        if (!secret || !device) throw notPaired();
        if (endpoint.path === '/device') this.remember(secret, reply);
        // The cookie goes with requests from our own pages only (SameSite=Strict); the address that a browser names must agree.
        if (endpoint.method !== 'GET' && (request.headers.origin ?? this.origin) !== this.origin) throw badToken();
        const input = readInput(endpoint.input, rawInput(request));
        return await reply.send(endpoint.output.parse(await this.database.run(device.scope, endpoint.method === 'GET' ? 'read' : 'write', () => act(input, device))));
      }
      caller = await this.callerOf(request.cookies[this.cookie], workplaceOf(request));
      const entered = this.admit(endpoint, caller, request);
      const input = readInput(endpoint.input, rawInput(request));
      const mode = endpoint.method === 'GET' && !endpoint.journal ? 'read' : 'write';
      const answer = await this.database.run(entered.scope, mode, async () => {
        const result = await act(input, entered);
        if (endpoint.journal) this.noteLook(endpoint, entered, request);
        return result;
      }, entered.staffId);
      if (endpoint.kept && typeof answer === 'object' && answer !== null) return await sendKept(endpoint, answer, request, reply);
      return await reply.send(endpoint.output.parse(answer));
    } catch (error) {
      const refusal = refusalFor(error);
      if (refusal.code === 'failed') this.log.error({ requestId, endpoint: endpoint.path, error: error instanceof Error ? { name: error.name, at: error.stack?.split('\n').slice(1, 5) } : 'unknown' }, 'failed');
      refuse(reply, refusal, requestId);
      status = reply.statusCode;
      this.metrics.refusals.inc({ endpoint: endpoint.path, code: refusal.code, condition: refusal.explanation?.condition ?? '' });
      if (caller) await this.noteRefusal(endpoint, caller, request, refusal);
      return reply;
    } finally {
      const seconds = Number(process.hrtime.bigint() - started) / 1e9;
      this.metrics.requests.observe({ endpoint: `${endpoint.method} ${endpoint.path}`, status: String(status) }, seconds);
      this.log.info({ requestId, endpoint: `${endpoint.method} ${endpoint.path}`, status, ms: Math.round(seconds * 1e4) / 10, staffId: caller?.staffId });
    }
  }

  private admit(endpoint: Endpoint, caller: Caller | null, request: FastifyRequest): Caller {
    if (!caller) throw notSignedIn();
    if (caller.session.locked && !openWhenLocked.has(endpoint.path)) throw isLocked();
    if (endpoint.method !== 'GET' && request.headers['x-desk-csrf'] !== caller.session.csrfToken) throw badToken();
    if (typeof endpoint.can === 'object' && !caller.chance(endpoint.can.action, endpoint.can.subject)) throw notAllowed(endpoint.can.action, endpoint.can.subject);
    return caller;
  }

  private noteLook(endpoint: Endpoint, caller: Caller, request: FastifyRequest): void {
    const objectId = objectIdOf(request);
    const agencies = caller.lookedAt.size > 0 ? [...caller.lookedAt] : [agencyIdOf(request)];
    for (const agencyId of agencies) this.journal.write({ ...whoOf(caller), agencyId, act: endpoint.journal?.act ?? endpoint.path, outcome: 'done', object: endpoint.path.split('/')[1] ?? '', objectId, fields: endpoint.journal?.fields ?? null, purpose: objectId, basis: caller.stoodOn && basisToReason(caller.stoodOn), refusal: null });
  }

  /** Refusals are journalled too, in a unit of their own: the act that was refused left nothing behind. */
  private async noteRefusal(endpoint: Endpoint, caller: Caller, request: FastifyRequest, refusal: Refusal): Promise<void> {
    if (refusal.code !== 'not-allowed' && refusal.code !== 'not-found') return;
    const objectId = objectIdOf(request);
    const condition = refusal.explanation?.condition ?? refusal.code;
    await this.database
      .run(caller.scope, 'write', async () => this.journal.write({ ...whoOf(caller), act: `${endpoint.method} ${endpoint.path}`, outcome: 'refused', object: endpoint.path.split('/')[1] ?? '', objectId, fields: null, purpose: null, basis: null, refusal: `${refusal.fact}:${condition}` }), caller.staffId)
      .catch((error: unknown) => this.log.error({ error: error instanceof Error ? error.message : 'unknown' }, 'refusal not journalled'));
  }
}

/** The part of a journal entry that says who acts. */
export const whoOf = (caller: Caller) => ({
  staffId: caller.staffId, employerId: caller.rights.principal.employerAgencyId, agencyId: null, compartment: 'staff', workplace: caller.workplace,
});

/** The web server's own counter for an endpoint that may not be tried often. */
const limitOf = ({ perMinute }: Endpoint) => (perMinute === undefined ? {} : { config: { rateLimit: { max: perMinute, timeWindow: '1 minute' } } });

const checkWords = (can: Can, path: string): void => {
  if (typeof can !== 'object') return;
  const words = subjectNamed(can.subject);
  if (!words?.actions.includes(can.action)) throw new Error(`${path}: ${can.action} on ${can.subject} is not in the vocabulary`);
};

/** A request's number: time-ordered, so that support finds it in the log. */
export const requestId = (): string => randomUUIDv7();
