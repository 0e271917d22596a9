import type { Server as HttpServer } from 'node:http';
import { Inject, Injectable, type BeforeApplicationShutdown, type OnApplicationShutdown } from '@nestjs/common';
import { createAdapter } from '@socket.io/postgres-adapter';
import { Pool } from 'pg';
import type { Logger } from 'pino';
import { Server, type DefaultEventsMap, type Socket } from 'socket.io';
import { validOn } from '@desk/access/contract';
import { API, Door, RightsOf, TicketSource, deviceCookie, sessionCookie, type Caller } from '@desk/access/server';
import { CONFIG, Database, LOG, Metrics, type Config, type Told } from '@desk/platform/server';
import { NUDGE, type Nudge } from '@desk/realtime/contract';
import { adapterPool } from './adapter-pool';
import { NudgeBasket } from './nudge-basket';
import { nudgeOf, type Addressed } from './nudges-of';

/** What processes tell each other: nudges for the browsers of each, and that some may have been lost. */
type Between = { nudges(addressed: readonly Addressed[]): void; lost(): void };
type Sockets = Server<DefaultEventsMap, DefaultEventsMap, Between>;

const AGAIN: Nudge = { topic: 'again', ids: [], by: null };
/** After nudges were lost, the browsers of a process are told to ask again one after the other, so many a second. */
const TOLD_A_SECOND = 150;
/** Lines come back one by one, and each says so: they are gathered. In milliseconds. */
const SETTLE_MS = 700;

/** The sockets of the house. They carry nudges (topic and ids) to the people and compartments that a session's rights name, across processes. */
@Injectable()
export class Gateway implements BeforeApplicationShutdown, OnApplicationShutdown {
  private io: Sockets | null = null;
  private settling: NodeJS.Timeout | null = null;
  private telling: NodeJS.Timeout | null = null;
  private readonly basket = new NudgeBasket((addressed) => {
    this.emit(addressed);
    this.io?.serverSideEmit('nudges', addressed);
  });

  constructor(
    private readonly door: Door,
    private readonly database: Database,
    private readonly rights: RightsOf,
    private readonly tickets: TicketSource,
    private readonly pool: Pool,
    private readonly metrics: Metrics,
    @Inject(CONFIG) private readonly config: Config,
    @Inject(LOG) private readonly log: Logger,
  ) {}

  open(server: HttpServer): void {
    const io: Sockets = new Server(server, { path: `${API}/socket`, serveClient: false, transports: ['websocket', 'polling'], allowRequest: (request, decide) => decide(null, this.sameOrigin(request.headers.origin)) });
    const lines = adapterPool(this.pool, () => this.askAgain());
    io.adapter(createAdapter(lines, { tableName: 'realtime.attachment', channelPrefix: 'desk_io', errorHandler: (error: Error) => this.notTold(error) }));
    io.on('nudges', (addressed) => this.emit(addressed));
    io.on('lost', () => this.askAgain());
    io.use((socket, next) => void this.admit(socket).then(() => next(), () => next(new Error('not signed in'))));
    io.on('connection', (socket) => {
      this.metrics.sockets.inc();
      socket.on('disconnect', () => this.metrics.sockets.dec());
    });
    this.database.observe((told) => this.pass(told));
    this.rights.onEvict((what) => void this.refresh(io, what).catch((error: unknown) => this.log.warn({ error: error instanceof Error ? error.message : 'unknown' }, 'rights of sockets')));
    this.io = io;
  }

  /** The server waits for every open connection before it ends: browsers are let go first, and come back to the next one. */
  beforeApplicationShutdown(): void {
    this.io?.local.disconnectSockets(true);
  }

  async onApplicationShutdown(): Promise<void> {
    this.basket.empty();
    for (const timer of [this.settling, this.telling]) if (timer) clearTimeout(timer);
    await this.io?.close();
    this.io = null;
  }

  private pass(told: readonly Told[]): void {
    for (const event of told) {
      const addressed = nudgeOf(event.name, event.data, event.by);
      if (addressed && this.io) this.basket.put(addressed);
    }
  }

  /** To this process's browsers. It waits for nobody: the others are told beside. */
  private emit(addressed: readonly Addressed[]): void {
    for (const { rooms, nudge } of addressed) (rooms.length === 0 ? this.io?.local : this.io?.local.to([...rooms]))?.emit(NUDGE, nudge);
  }

  /** Something told to the other processes was lost: they are told so, as soon as they can be. */
  private notTold(error: Error): void {
    this.log.warn({ error: error.message }, 'nudges between processes');
    this.settling ??= setTimeout(() => {
      this.settling = null;
      this.io?.serverSideEmit('lost');
    }, SETTLE_MS).unref();
  }

  /** Nudges may have been lost: this process's browsers ask everything again, once, and not all at once. */
  private askAgain(): void {
    if (this.telling) clearTimeout(this.telling);
    this.telling = setTimeout(() => {
      const waiting = [...(this.io?.sockets.sockets.values() ?? [])];
      const next = (): void => {
        for (const socket of waiting.splice(0, TOLD_A_SECOND / 10)) socket.emit(NUDGE, AGAIN);
        this.telling = waiting.length === 0 ? null : setTimeout(next, 100).unref();
      };
      next();
    }, SETTLE_MS).unref();
  }

  private cookieOf(socket: Pick<Socket, 'handshake'>, name: string): string | undefined {
    return socket.handshake.headers.cookie?.split(';').map((part) => part.trim().split('=')).find(([key]) => key === name)?.[1];
  }

  private tokenOf(socket: Pick<Socket, 'handshake'>): string | undefined {
    return this.cookieOf(socket, sessionCookie(this.config.publicUrl));
  }

  private sameOrigin(origin: string | undefined): boolean {
    return origin === undefined || origin === new URL(this.config.publicUrl).origin;
  }

  private async admit(socket: Socket): Promise<void> {
    const { as, token }: { as?: unknown; token?: unknown } = socket.handshake.auth;
    if (as === 'ticket') {
      const held = typeof token === 'string' ? await this.tickets.byToken(token) : null;
      if (!held) throw new Error('no such ticket');
      return void (await socket.join([`ticket:${held.ticketId}`, `waiting:${held.officeId}`]));
    }
    const device = as === 'device' ? await this.door.deviceOf(this.cookieOf(socket, deviceCookie(this.config.publicUrl))) : null;
    if (device) return void (await socket.join([`device:${device.deviceId}`, `hall:${device.officeId}`]));
    const caller = await this.door.callerOf(this.tokenOf(socket), null);
    if (!caller) throw new Error('not signed in');
    await socket.join(roomsOf(caller));
  }

  /** Rights or a session changed: the browsers concerned ask again, and leave the rooms they may no longer hear. */
  private async refresh(io: Sockets, what: string): Promise<void> {
    // Settings of a waiting room are nobody's rights: their own nudge says what to ask again.
    if (what.startsWith('queue:')) return;
    // Changed or revoked: it asks again what it is, and a secret that opens nothing opens no socket either.
    if (what.startsWith('device:')) return void io.local.in(what).disconnectSockets(true);
    const nudge: Nudge = { topic: what.startsWith('session:') ? 'session' : 'abilities', ids: [], by: null };
    const concerned = what.startsWith('session:') ? io.local.in(what) : what.startsWith('staff:') ? io.local.in(`user:${what.slice(6)}`) : io.local;
    for (const socket of await concerned.fetchSockets()) {
      if (socket.handshake.auth.as === 'device' && what === 'all' && !(await this.door.deviceOf(this.cookieOf(socket, deviceCookie(this.config.publicUrl))))) socket.disconnect(true);
      if (socket.handshake.auth.as !== undefined) continue;
      const caller = await this.door.callerOf(this.tokenOf(socket), null);
      socket.emit(NUDGE, nudge);
      const wanted = new Set(caller ? [socket.id, ...roomsOf(caller)] : [socket.id]);
      for (const room of socket.rooms) if (!wanted.has(room)) socket.leave(room);
      socket.join([...wanted]);
    }
  }
}

/** The person and the session, the compartments of the rights, and the offices of duties in force. */
const roomsOf = ({ staffId, session, scope, day, rights }: Caller): string[] => {
  const offices = rights.principal.duties.filter((duty) => validOn(duty, day)).flatMap((duty) => duty.officeIds);
  return [`user:${staffId}`, `session:${session.id}`, ...scope.map((compartment) => `compartment:${compartment}`), ...new Set(offices.map((office) => `office:${office}`))];
};
