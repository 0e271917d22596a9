import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { CalledTicket, GivenTicket, KioskTicket, Ticket } from '@desk/visits/contract';
import type { Gate, Ledger } from './ledger.ts';
import type { Line } from './line.ts';
import { OFFICE, type Seat } from './waiting-room.ts';

const one = <T>(list: readonly T[]): T => list[Math.floor(Math.random() * list.length)] as T;

/** Tickets that are still to be given in this round, and how many are in the house. */
export type Tally = { left: number; inside: number; over: boolean };
const MOST_INSIDE = 300;

/** A kiosk, or the reception's tablet when `seat` is given: issues until the round has no more to give. */
export const issues = async (line: Line, gate: Gate, ledger: Ledger, tally: Tally, queues: readonly string[], reception: boolean): Promise<void> => {
  while (tally.left > 0) {
    if (tally.inside > MOST_INSIDE) {
      await pause(10);
      continue;
    }
    tally.left -= 1;
    tally.inside += 1;
    const said = { queueId: one(queues), language: one(['sv', 'sv', 'en', 'so', 'ar']), requestKey: randomUUID() };
    const more = reception ? { priority: one([null, 'cannot-wait']), bookedAt: one([null, new Date(Date.now() + 3 * 60_000).toISOString()]) } : {};
    await gate.work(async () => {
      ledger.asked += 1;
      const { status, body } = await line.ask('POST', reception ? `/api/offices/${OFFICE}/tickets` : '/api/device/tickets', { ...said, ...more });
      if (status !== 200) return ledger.fault(`a ticket was refused: ${status} ${JSON.stringify(body).slice(0, 200)}`);
      ledger.gave(said.requestKey, reception ? (body as GivenTicket).ticket.id : (body as KioskTicket).ticketId);
    });
    ledger.lastEvent = Date.now();
  }
};

/** A clerk at a desk. Calls, and then does one of what clerks do with a visitor. */
export class Clerk {
  private readonly line: Line;
  private readonly seat: Seat;
  private readonly ledger: Ledger;
  private readonly tally: Tally;
  private readonly queues: readonly string[];

  constructor(line: Line, seat: Seat, ledger: Ledger, tally: Tally, queues: readonly string[]) {
    [this.line, this.seat, this.ledger, this.tally, this.queues] = [line, seat, ledger, tally, queues];
  }

  async sitDown(): Promise<void> {
    const { status, body } = await this.line.ask('PUT', `/api/offices/${OFFICE}/desks/${this.seat.deskId}`, { state: 'open' });
    if (status !== 200) throw new Error(`desk ${this.seat.deskId} did not open: ${status} ${JSON.stringify(body)}`);
  }

  async work(gate: Gate): Promise<void> {
    while (!this.tally.over) {
      const found = await gate.work(() => this.turn());
      if (!found) await pause(20 + Math.random() * 40);
    }
  }

  /** @returns the ticket that "call next" gave */
  async next(): Promise<Ticket | null> {
    const began = performance.now();
    const { status, body } = await this.line.ask('POST', `/api/offices/${OFFICE}/calls`, { deskId: this.seat.deskId });
    this.ledger.times.push(performance.now() - began);
    if (status !== 200) return this.ledger.fault(`call next was refused: ${status} ${JSON.stringify(body).slice(0, 200)}`), null;
    const { ticket } = body as CalledTicket;
    if (ticket) this.ledger.call(ticket, this.seat.deskId);
    if (ticket && (ticket.deskId !== this.seat.deskId || ticket.state !== 'called')) this.ledger.fault(`desk ${this.seat.deskId} was answered ${ticket.id}, ${ticket.state} at ${ticket.deskId}`);
    return ticket;
  }

  /** The visitor goes: one request, and the desk is free. */
  async leave(ticket: Ticket): Promise<void> {
    await this.step(ticket, { step: 'leave' });
    this.tally.inside -= 1;
    this.ledger.lastEvent = Date.now();
  }

  private async turn(): Promise<boolean> {
    const ticket = await this.next();
    if (!ticket) return false;
    this.ledger.lastEvent = Date.now();
    const chance = Math.random();
    if (chance < 0.06) await this.step(ticket, { step: 'transfer', queueId: one(this.queues) });
    else if (chance < 0.1) await this.then(await this.step(ticket, { step: 'park' }), 'resume');
    else if (chance < 0.13) await this.then(await this.step(ticket, { step: 'no-show' }), 'return');
    else if (chance < 0.18) await this.serve(ticket);
    else if (chance < 0.22) await this.leave((await this.step(ticket, { step: 'recall' })) ?? ticket);
    else await this.leave(ticket);
    this.ledger.lastEvent = Date.now();
    return true;
  }

  private async then(ticket: Ticket | null, step: 'resume' | 'return'): Promise<void> {
    if (ticket) await this.step(ticket, { step });
  }

  private async serve(ticket: Ticket): Promise<void> {
    const { status, body, again } = await this.line.ask('POST', `/api/tickets/${ticket.id}/visit`, { version: ticket.version });
    const served = status === 200 ? (body as { ticket: Ticket }).ticket : again ? await this.now(ticket) : null;
    if (!served || served.state !== 'in-service') return this.ledger.fault(`a visit did not begin: ${status} ${JSON.stringify(body).slice(0, 200)}`);
    await this.step(served, { step: 'finish' });
    this.tally.inside -= 1;
  }

  /** A step whose first answer was lost may have been taken: then the second try is told so, and the ticket says the rest. */
  private async step(ticket: Ticket, command: { readonly step: string; readonly queueId?: string }): Promise<Ticket | null> {
    const { status, body, again } = await this.line.ask('POST', `/api/tickets/${ticket.id}/steps`, { version: ticket.version, command });
    if (status === 200) return body as Ticket;
    const now = again ? await this.now(ticket) : null;
    if (now && now.version > ticket.version) return now;
    this.ledger.fault(`${command.step} was refused: ${status} ${JSON.stringify(body).slice(0, 200)}`);
    return null;
  }

  private async now(ticket: Ticket): Promise<Ticket | null> {
    const { status, body } = await this.line.ask('GET', `/api/tickets/${ticket.id}`);
    return status === 200 ? (body as { ticket: Ticket }).ticket : null;
  }
}
