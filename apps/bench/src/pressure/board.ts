import { io, type Socket } from 'socket.io-client';
import type { BoardView } from '@desk/visits/contract';
import type { Line } from './line.ts';

/** A board: it hears that something changed, and asks again. One question at a time, as the screen does. */
export class Board {
  private readonly socket: Socket;
  private asking = false;
  private wanted = false;
  shown: BoardView | null = null;
  nudges = 0;
  drops = 0;

  private readonly line: Line;

  constructor(origin: string, cookie: string, line: Line) {
    this.line = line;
    this.socket = io(origin, { path: '/api/socket', transports: ['websocket'], auth: { as: 'device' }, extraHeaders: { cookie }, reconnectionDelay: 300, reconnectionDelayMax: 2000, randomizationFactor: 0.5 });
    this.socket.on('connect', () => void this.look());
    this.socket.on('nudge', () => ((this.nudges += 1), void this.look()));
    this.socket.on('disconnect', () => (this.drops += 1));
    this.socket.on('connect_error', () => setTimeout(() => this.socket.active || this.socket.connect(), 500 + Math.random() * 500));
  }

  get connected(): boolean {
    return this.socket.connected;
  }

  close(): void {
    this.socket.close();
  }

  private async look(): Promise<void> {
    this.wanted = true;
    if (this.asking) return;
    this.asking = true;
    while (this.wanted) {
      this.wanted = false;
      const { status, body } = await this.line.ask('GET', '/api/device/board').catch(() => ({ status: 0, body: undefined }));
      if (status === 200) this.shown = body as BoardView;
    }
    this.asking = false;
  }
}

/** What a board shows, in one line. */
export const seen = (view: Pick<BoardView, 'called' | 'last'> | null): string =>
  view === null ? 'nothing' : `${view.called.map((it) => `${it.ticketId}:${it.calls}`).join(' ')} | ${view.last.map((it) => `${it.ticketId}:${it.calls}`).join(' ')}`;
