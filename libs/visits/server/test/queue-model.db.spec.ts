import fc from 'fast-check';
import { Refused } from '@desk/kernel/contract';
import type { Ticket, TicketState } from '@desk/visits/contract';
import { aClerk, openQueueHouse, queue, type QueueHouse } from './queue-house';

type Held = { readonly id: string; readonly arrived: number; state: TicketState; desk: string | null };
/** The queue as a child would keep it on paper: a list in order of arrival, and who is where. */
type Model = { readonly tickets: Held[]; readonly open: Set<string>; at: number };
type Real = { readonly room: QueueHouse; readonly known: Map<string, { id: string; version: number }> };

const clerks = new Map(['1', '2', '3'].map((number) => [number, aClerk(`clerk-${number}`)]));
const clerkOf = (number: string) => clerks.get(number) ?? aClerk();
const first = (model: Model) => model.tickets.filter((ticket) => ticket.state === 'waiting').sort((one, other) => one.arrived - other.arrived)[0];
const calledAt = (model: Model, number: string) => model.tickets.find((ticket) => ticket.state === 'called' && ticket.desk === number);
const keep = (real: Real, ticket: { id: string; version: number }) => real.known.set(ticket.id, { id: ticket.id, version: ticket.version });
const rowOf = (real: Real, id: string) => real.known.get(id) ?? { id, version: 0 };

class Come implements fc.AsyncCommand<Model, Real> {
  check = () => true;
  async run(model: Model, real: Real): Promise<void> {
    real.room.clock.pass(1000);
    const { ticket } = await real.room.issue();
    keep(real, ticket);
    model.at += 1;
    model.tickets.push({ id: ticket.id, arrived: model.at, state: 'waiting', desk: null });
    expect(ticket.number).toBe(`A ${model.tickets.length}`);
  }
  toString = () => 'somebody comes';
}

class Next implements fc.AsyncCommand<Model, Real> {
  constructor(private readonly number: string) {}
  check = () => true;
  async run(model: Model, real: Real): Promise<void> {
    if (!model.open.has(this.number)) {
      await real.room.open(this.number, clerkOf(this.number));
      model.open.add(this.number);
    }
    const expected = calledAt(model, this.number) ?? first(model);
    const { ticket, again } = await real.room.next(this.number, clerkOf(this.number));
    expect(ticket?.id).toBe(expected?.id);
    if (!ticket || !expected) return;
    expect(again).toBe(expected.state === 'called');
    keep(real, ticket);
    Object.assign(expected, { state: 'called', desk: this.number });
  }
  toString = () => `desk ${this.number} calls next`;
}

/** A step with the first ticket in a state. */
class Step implements fc.AsyncCommand<Model, Real> {
  constructor(
    private readonly from: TicketState,
    private readonly step: 'park' | 'resume' | 'leave' | 'return' | 'recall' | 'no-show' | 'finish' | 'start' | 'transfer',
    private readonly to: TicketState,
  ) {}
  check = (model: Readonly<Model>) => model.tickets.some((ticket) => ticket.state === this.from);
  async run(model: Model, real: Real): Promise<void> {
    const held = model.tickets.find((ticket) => ticket.state === this.from);
    if (!held) return;
    const by = clerkOf(held.desk ?? '1');
    if (this.step === 'no-show') real.room.clock.pass(91_000);
    const row = rowOf(real, held.id);
    const ticket: { id: string; version: number; state: Ticket['state'] } =
      this.step === 'start' ? (await real.room.start(row, by)).ticket
      : await real.room.step(row, this.step === 'transfer' ? { step: 'transfer', queueId: queue('a') } : { step: this.step }, by);
    expect(ticket.state).toBe(this.to);
    keep(real, ticket);
    Object.assign(held, { state: this.to, desk: this.to === 'called' || this.to === 'in-service' ? held.desk : null });
  }
  toString = () => `${this.from} → ${this.step}`;
}

/** An old screen, or a step that the state does not allow, changes nothing. */
class Stale implements fc.AsyncCommand<Model, Real> {
  check = (model: Readonly<Model>) => model.tickets.length > 0;
  async run(model: Model, real: Real): Promise<void> {
    const held = model.tickets[0];
    if (!held) return;
    const row = rowOf(real, held.id);
    await expect(real.room.step({ ...row, version: row.version - 1 }, { step: 'leave' }, clerkOf('1'))).rejects.toThrow(Refused);
  }
  toString = () => 'an old screen';
}

const commands = fc.commands([
  fc.constant(new Come()), fc.constant(new Come()), fc.constantFrom('1', '2', '3').map((number) => new Next(number)),
  fc.constantFrom(
    new Step('waiting', 'park', 'parked'), new Step('parked', 'resume', 'waiting'), new Step('waiting', 'leave', 'left'), new Step('called', 'recall', 'called'), new Step('called', 'start', 'in-service'), new Step('called', 'start', 'in-service'),
    new Step('called', 'no-show', 'no-show'), new Step('no-show', 'return', 'waiting'), new Step('in-service', 'finish', 'done'), new Step('in-service', 'transfer', 'waiting'), new Step('called', 'park', 'parked'),
  ),
  fc.constant(new Stale()),
], { maxCommands: 40 });

/** What must hold of the rows whatever happened: each chain is whole, its last period is the ticket's state, and nobody is called twice at a desk. */
const wholeness = `SELECT t.id FROM visits.ticket t CROSS JOIN LATERAL (
    SELECT array_agg(p.sequence ORDER BY p.sequence) AS sequences, count(*) FILTER (WHERE p.ended_at IS NULL) AS open, bool_and(p.started_at = p.before OR p.before IS NULL) AS gapless, (array_agg(p.state ORDER BY p.sequence DESC))[1] AS last
    FROM (SELECT p.*, lag(p.ended_at) OVER (ORDER BY p.sequence) AS before FROM visits.ticket_period p WHERE p.ticket_id = t.id) p) c
  WHERE NOT c.gapless OR c.sequences <> (SELECT array_agg(n) FROM generate_series(1, cardinality(c.sequences)) n) OR c.open <> CASE WHEN t.state IN ('done', 'left') THEN 0 ELSE 1 END OR (t.state NOT IN ('done', 'left') AND c.last <> t.state)`;

test('the queue does what a list on paper would, and its periods are whole', async () => {
  const room = await openQueueHouse();
  try {
    await fc.assert(fc.asyncProperty(commands, async (drawn) => {
      await room.house.asOwner('TRUNCATE visits.ticket, visits.ticket_period, visits.queue_counter, visits.visit');
      await room.house.asOwner(`UPDATE visits.desk SET state = 'closed', staff_id = NULL`);
      const model: Model = { tickets: [], open: new Set(), at: 0 };
      await fc.asyncModelRun(() => ({ model, real: { room, known: new Map() } }), drawn);
      const states = await room.house.asOwner<{ id: string; state: string }>('SELECT id, state FROM visits.ticket');
      expect(new Map(states.map((row) => [row.id, row.state]))).toEqual(new Map(model.tickets.map((ticket) => [ticket.id, ticket.state])));
      expect(await room.house.asOwner(wholeness)).toEqual([]);
      room.clock.moveTo(new Date('2026-11-24T09:42:00Z'));
    }), { numRuns: 25, seed: 20261123 });
  } finally {
    await room.house.close();
  }
}, 180_000);
