import { Inject, Injectable } from '@nestjs/common';
import { stockholmDate, type Clock, type OfficeId } from '@desk/kernel/contract';
import { CLOCK, Database } from '@desk/platform/server';
import { DeskId, TicketId, callOrder, queueFor, waitingSpans, type DeskAhead, type Forecasts, type QueueId, type QueueSettings, type WaitingAhead, type WaitingSpan, type WaitingTicket } from '@desk/visits/contract';
import { OfficeWork } from './office-work';
import { selectTickets } from './queue-rows';
import { QueueSetups, type KnownSetup } from './queue-setups';
import type { TicketEntity } from './ticket.entity';

type OpenDesk = { readonly serves: QueueId[]; readonly queueId: QueueId | null; readonly since: string | null };
type Served = { readonly queueId: QueueId; readonly seconds: number };
/** How it looks now. `common` is the wait in the common queue, which is what the room is told; `play` plays the same desks with other people in line. */
type Outlook = Forecasts & {
  readonly waiting: readonly TicketEntity[]; readonly openDesks: number; readonly common: WaitingSpan | null; readonly setup: KnownSetup; readonly play: (waiting: readonly WaitingAhead[]) => Forecasts;
};
/** What a ticket says when it is given. */
export type Told = { readonly span: WaitingSpan | null; readonly ahead: number | null };
type Newcomer = Pick<WaitingTicket, 'queueId' | 'language' | 'priority' | 'bookedAt'>;

const KEEP_MS = 250;
const TIMES_KEEP_MS = 60_000;
const TIMES_DAYS = 21;
/** Stands for somebody who has no ticket yet. */
const NEWCOMER = TicketId.parse('00000000-0000-7000-8000-000000000000');

/** Waiting tickets in the order in which a desk that may take everybody would call them. */
export const merged = <T extends WaitingTicket>(waiting: readonly T[], setup: KnownSetup, now: Date): T[] => {
  const queueIds = setup.queues.map((queue) => queue.id);
  const anybody = { id: DeskId.parse('x'), queueIds, able: queueIds, competences: waiting.flatMap((ticket) => ticket.toCompetence ?? []), languages: [] };
  return callOrder(waiting, anybody, [], withoutAssigned(setup.settings), now);
};
const withoutAssigned = (settings: QueueSettings): QueueSettings => ({ ...settings, order: settings.order.filter((rule) => rule !== 'assigned') });

/** How long it takes: the office's queue played forward over the desks that are open now. Looked at anew at most four times a second in each process, however many ask. */
@Injectable()
export class Forecast {
  private readonly kept = new Map<OfficeId, { readonly outlook: Promise<Outlook>; readonly until: number }>();
  private readonly times = new Map<OfficeId, { readonly served: Promise<readonly Served[]>; readonly until: number }>();

  constructor(
    private readonly work: OfficeWork,
    private readonly database: Database,
    private readonly setups: QueueSetups,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  of(officeId: OfficeId): Promise<Outlook> {
    const now = this.clock.now();
    const known = this.kept.get(officeId);
    return known && known.until > now.getTime() && known.until - KEEP_MS <= now.getTime() ? known.outlook : this.anew(officeId, now);
  }

  /** As `of`, for somebody who waits and may have come after the last look. */
  async around(officeId: OfficeId, ticketId: TicketId): Promise<Outlook> {
    const outlook = await this.of(officeId);
    return outlook.ahead.has(ticketId) ? outlook : this.anew(officeId, this.clock.now());
  }

  private anew(officeId: OfficeId, now: Date): Promise<Outlook> {
    const outlook = this.look(officeId, now);
    this.kept.set(officeId, { outlook, until: now.getTime() + KEEP_MS });
    outlook.catch(() => this.kept.delete(officeId));
    return outlook;
  }

  /** What somebody who comes now is told: the same count that the phone shows a moment later. No span where no open desk serves, nor before a booked time. */
  async forNewcomer(officeId: OfficeId, newcomer: Newcomer): Promise<Told> {
    const { newcomers, behind, waiting, setup, play } = await this.of(officeId);
    const { queueId, bookedAt, priority } = newcomer;
    const now = this.clock.now();
    if (bookedAt !== null && Date.parse(bookedAt) - setup.settings.bookedEarlyMinutes * 60_000 > now.getTime()) return { span: null, ahead: null };
    if (bookedAt === null && priority === null) return { span: newcomers.get(queueId) ?? null, ahead: behind.get(queueId) ?? 0 };
    // Who goes first has a place of its own in the line.
    const placed = merged<WaitingTicket>([...waiting, { ...newcomer, id: NEWCOMER, arrivedAt: now.toISOString(), toDeskId: null, toCompetence: null, sequence: Number.MAX_SAFE_INTEGER }], setup, now);
    const { spans, ahead } = play(placed);
    return { span: spans.get(NEWCOMER) ?? null, ahead: ahead.get(NEWCOMER) ?? 0 };
  }

  private async look(officeId: OfficeId, now: Date): Promise<Outlook> {
    const [setup, served] = await Promise.all([this.setups.of(officeId), this.served(officeId, now)]);
    const [tickets, desks] = await this.work.read(officeId, () => Promise.all([
      this.database.query<TicketEntity>(`${selectTickets} WHERE t.office_id = $1 AND t.state = 'waiting'`, [officeId]),
      this.database.query<OpenDesk>(`SELECT d.serves, t.queue_id AS "queueId", t.since FROM visits.desk d
        LEFT JOIN LATERAL (SELECT t.queue_id, t.since FROM visits.ticket t WHERE t.office_id = $1 AND t.state IN ('called', 'in-service') AND t.desk_id = d.id ORDER BY t.since DESC LIMIT 1) t ON true
        WHERE d.office_id = $1 AND d.state = 'open' ORDER BY d.id`, [officeId]),
    ]));
    const waiting = merged(tickets, setup, now);
    const open = desks.map((desk): DeskAhead => ({ serves: desk.serves, busySeconds: desk.since === null ? null : Math.max(0, Math.round((now.getTime() - Date.parse(desk.since)) / 1000)), busyWith: desk.queueId }));
    const times = Object.fromEntries(setup.queues.map(({ id }) => [id, served.filter((it) => it.queueId === id).map((it) => it.seconds)]));
    const play = (line: readonly WaitingAhead[]): Forecasts => waitingSpans(line, open, times, setup.queues.map((queue) => queue.id), seedOf(stockholmDate(now)));
    const forecasts = play(waiting);
    const common = queueFor(setup.queues, null);
    return { ...forecasts, waiting, openDesks: desks.length, common: common ? (forecasts.newcomers.get(common.id) ?? null) : null, setup, play };
  }

  private served(officeId: OfficeId, now: Date): Promise<readonly Served[]> {
    const known = this.times.get(officeId);
    if (known && known.until > now.getTime() && known.until - TIMES_KEEP_MS <= now.getTime()) return known.served;
    const since = new Date(now.getTime() - TIMES_DAYS * 86_400_000).toISOString();
    const served = this.work.read(officeId, () => this.database.query<Served>(
      `SELECT p.queue_id AS "queueId", extract(epoch FROM p.ended_at - p.started_at)::int AS seconds FROM visits.ticket_period p
       WHERE p.office_id = $1 AND p.state = 'in-service' AND p.wrong IS NULL AND p.ended_at IS NOT NULL AND p.ended_at > $2::timestamptz ORDER BY p.ended_at DESC LIMIT 400`, [officeId, since]));
    this.times.set(officeId, { served, until: now.getTime() + TIMES_KEEP_MS });
    served.catch(() => this.times.delete(officeId));
    return served;
  }
}

const seedOf = (text: string): number => [...text].reduce((seed, letter) => (Math.imul(seed, 31) + letter.charCodeAt(0)) | 0, 7);
