import { setTimeout as pause } from 'node:timers/promises';
import { io, type Socket } from 'socket.io-client';
import { NUDGE, line, type Nudge } from '@desk/realtime/contract';
import type { Listener } from './hall.ts';

/** When each client heard of an id: by the id, then by the client's place in the list. */
type Heard = Map<string, Map<number, number[]>>;
export type Answered = { readonly at: number; readonly ms: number; readonly status: number };

/** Many browsers with their sockets, in this process. */
export class Crowd {
  readonly heard: Heard = new Map();
  /** Connections made, and answers to what each asks when it is back, with their times. */
  readonly connected: number[] = [];
  readonly answered: Answered[] = [];
  private sockets: Socket[] = [];

  readonly listeners: readonly Listener[];
  private readonly origin: string;

  constructor(listeners: readonly Listener[], origin: string) {
    [this.listeners, this.origin] = [listeners, origin];
  }

  /** Connects them all as the house's browsers do: they come back by themselves, and ask again what they show. */
  async open(): Promise<void> {
    await this.connect((listener) => ({ ...line, transports: ['websocket'], auth: listener.auth, extraHeaders: listener.cookie ? { cookie: listener.cookie } : {} }), true);
  }

  /** Connects them to bare sockets, which believe what they say. */
  async openBare(): Promise<void> {
    await this.connect((listener) => ({ path: '/socket', transports: ['websocket'], auth: { rooms: listener.rooms } }), false);
  }

  get here(): number {
    return this.sockets.filter((socket) => socket.connected).length;
  }

  close(): void {
    this.sockets.forEach((socket) => socket.disconnect());
  }

  private async connect(options: (listener: Listener) => object, asks: boolean): Promise<void> {
    for (const [at, listener] of this.listeners.entries()) {
      const socket = io(this.origin, { ...options(listener), forceNew: true });
      let met = false;
      const later = () => setTimeout(() => socket.connect(), line.tryEvery * (0.75 + Math.random() / 2));
      socket.on('connect', () => {
        this.connected.push(performance.now());
        if (met && asks) void this.askAgain(listener);
        met = true;
      });
      socket.on('disconnect', (reason) => void (reason === 'io server disconnect' && later()));
      socket.on('connect_error', () => void (socket.active || later()));
      socket.on(NUDGE, ({ ids }: Nudge) => this.hear(at, ids));
      this.sockets.push(socket);
      if (at % 50 === 49) await pause(50);
    }
    for (const until = Date.now() + 30_000; this.here < this.listeners.length; await pause(50)) if (Date.now() > until) throw new Error(`only ${this.here} of ${this.listeners.length} could connect`);
  }

  private hear(client: number, ids: readonly string[]): void {
    const now = performance.now();
    for (const id of ids) {
      const by = this.heard.get(id) ?? new Map<number, number[]>();
      by.set(client, [...(by.get(client) ?? []), now]);
      this.heard.set(id, by);
    }
  }

  private async askAgain({ asks, cookie }: Listener): Promise<void> {
    await pause(Math.random() * line.askWithin);
    await Promise.all(asks.map(async ({ method, path, body }) => {
      const began = performance.now();
      const reply = await fetch(new URL(path, this.origin), { method, headers: { ...(cookie ? { cookie } : {}), ...(body ? { 'content-type': 'application/json' } : {}) }, ...(body ? { body: JSON.stringify(body) } : {}) }).catch(() => null);
      await reply?.arrayBuffer();
      this.answered.push({ at: performance.now(), ms: performance.now() - began, status: reply?.status ?? 0 });
    }));
  }
}
