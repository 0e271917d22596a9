import { Inject, Injectable } from '@nestjs/common';
import type { z } from 'zod';
import type { Caller } from '@desk/access/server';
import { type Clock } from '@desk/kernel/contract';
import { CLOCK, Database } from '@desk/platform/server';
import { TicketCalled, TicketSubject, whyThisOne, type QueueSettings, type queueApi } from '@desk/visits/contract';
import { ableQueues, competencesOf } from './able-queues';
import { desksInOrder, offered, orderBy } from './call-order-sql';
import { JournalTicket, OBJECT } from './journal-ticket';
import { OfficeWork } from './office-work';
import { selectTickets, ticketColumns, toTicket } from './queue-rows';
import { isTaken } from '../visit-rows';
import { QueueSetups, numberOf, type KnownSetup } from './queue-setups';
import { TellStep } from './tell-step';
import { deskNotYours } from './ticket-decisions';
import { turnPeriods } from './ticket-changes';
import type { TicketEntity } from './ticket.entity';

type Input = z.output<typeof queueApi.callNext.input>;
type Answer = z.input<typeof queueApi.callNext.output>;
type Claimed = TicketEntity & { readonly serves: string[] };

const texts = new Map<string, string>();

/** Claims and calls in one statement. What another clerk is claiming is stepped over, so nobody waits and nobody is called twice. */
const claim = (order: QueueSettings['order']): string => {
  const known = texts.get(order.join());
  if (known) return known;
  const text = `${desksInOrder},
  held AS (SELECT t.id FROM visits.ticket t WHERE t.desk_id = $1::text AND t.state = 'called'),
  next AS (SELECT t.id FROM visits.ticket t CROSS JOIN me WHERE t.office_id = $3::text AND t.state = 'waiting' AND NOT EXISTS (SELECT 1 FROM held) AND ${offered}
    ORDER BY ${orderBy(order)} LIMIT 1 FOR UPDATE OF t SKIP LOCKED),
  changed AS (UPDATE visits.ticket t SET state = 'called', desk_id = $1::text, staff_id = $2::text, since = GREATEST($4::timestamptz, t.since), calls = t.calls + 1, called_at = GREATEST($4::timestamptz, t.since), called_desk = $1::text,
    first_called_at = COALESCE(t.first_called_at, GREATEST($4::timestamptz, t.since)), parked_until = NULL, last_step = 'call', version = t.version + 1 FROM next WHERE t.id = next.id RETURNING t.*),${turnPeriods()},
  done AS (SELECT ${ticketColumns}, me.serves FROM changed t CROSS JOIN me)`;
  texts.set(order.join(), text);
  return text;
};

/** "Ropa nästa": one key, one statement, exactly once over all servers. */
@Injectable()
export class CallNext {
  constructor(
    private readonly work: OfficeWork,
    private readonly database: Database,
    private readonly setups: QueueSetups,
    private readonly journal: JournalTicket,
    private readonly steps: TellStep,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async run(input: Input, caller: Caller): Promise<Answer> {
    const basis = caller.must('handle', TicketSubject, { officeId: input.officeId });
    const setup = await this.setups.of(input.officeId);
    const claimed = this.work.write(input.officeId, caller.staffId, async () => {
      this.journal.byStaff(caller, input.officeId, 'ticket.call', null, basis);
      return this.claim(input, caller, setup);
    });
    return (await claimed.catch(pressedTwice)) ?? this.work.read(input.officeId, () => this.held(input, caller, setup));
  }

  private async claim({ deskId, officeId }: Input, caller: Caller, setup: KnownSetup): Promise<Answer | null> {
    const { settings } = setup;
    const now = this.clock.now();
    const able = ableQueues(caller, setup);
    const competences = competencesOf(caller);
    const { languages } = caller.rights;
    const [called] = await this.database.act<Claimed>(claim(settings.order), [
      deskId, caller.staffId, officeId, now.toISOString(), able, competences, languages, settings.languageHeadStartMinutes, settings.bookedEarlyMinutes, settings.bookedLateMinutes,
    ], [TicketCalled], OBJECT);
    if (!called) return null;
    const { serves, ...ticket } = called;
    const queueIds = setup.queues.map((queue) => queue.id).filter((id) => serves.some((it) => it === id));
    const why = whyThisOne(ticket, { id: deskId, queueIds, able, competences, languages }, settings, now);
    await this.steps.tell('call', ticket, ticket, why);
    return { ticket: toTicket(ticket), why, again: false };
  }

  /** Nobody was claimed: the desk is not the caller's, it has called somebody who has not come yet, or nobody waits for it. */
  private async held({ deskId, officeId }: Input, caller: Caller, setup: KnownSetup): Promise<Answer> {
    const [desk, ticket] = await Promise.all([
      this.database.find(`SELECT 1 FROM visits.desk WHERE id = $1 AND staff_id = $2 AND office_id = $3 AND state = 'open'`, [deskId, caller.staffId, officeId]),
      this.database.find<TicketEntity>(`${selectTickets} WHERE t.desk_id = $1 AND t.state = 'called'`, [deskId]),
    ]);
    if (!desk) throw deskNotYours(numberOf(setup, deskId));
    return { ticket: ticket ? toTicket(ticket) : null, why: [], again: ticket !== undefined };
  }
}

/** Pressed twice at once: the other press called somebody, and that is the answer. */
const pressedTwice = (error: unknown): null => {
  if (isTaken(error, 'ticket_called_once')) return null;
  throw error;
};
