import { Inject, Injectable } from '@nestjs/common';
import { officeCompartment, type Clock, type OfficeId } from '@desk/kernel/contract';
import { People } from '@desk/people/server';
import { CLOCK, Database } from '@desk/platform/server';
import { JournalTicket } from './journal-ticket';

/** A day after the end a ticket is a number and its times. Proposed as the rule of the archive until an office decides another (arkivlagen 1990:782 10 §). */
const KEEP_MS = 24 * 3_600_000;
const AT_A_TIME = 1000;

const forget = `WITH due AS (SELECT t.id FROM visits.ticket t WHERE t.office_id = $1 AND t.state IN ('done', 'left') AND t.since <= $2 AND t.given_by IS NOT NULL ORDER BY t.since LIMIT ${AT_A_TIME} FOR UPDATE SKIP LOCKED),
  forgotten AS (UPDATE visits.ticket t SET visit_id = NULL, staff_id = NULL, given_by = NULL, request_key = NULL, language = 'sv', life_event_id = NULL, needs = '{}', interpreter_language = NULL FROM due WHERE t.id = due.id RETURNING t.id),
  served AS (UPDATE visits.ticket_period p SET staff_id = NULL, wrong_by = NULL FROM forgotten f WHERE p.ticket_id = f.id AND (p.staff_id IS NOT NULL OR p.wrong_by IS NOT NULL))
  SELECT count(*)::int AS forgotten FROM forgotten`;

/**
 * Takes away what ties a ticket to people and to its visit a day after it ended: visit, clerks, who gave it, who flagged a time, language, errand and needs. Number, queue, desk,
 * priority, booked time, what was told and the chain of times stay, since estimates and figures are made from them. Calls for help, counted answers
 * (which statistics have heard) and booked times go altogether. What it did is in the journal.
 */
@Injectable()
export class ForgetTickets {
  constructor(
    private readonly database: Database,
    @Inject(People) private readonly people: Pick<People, 'house'>,
    private readonly journal: JournalTicket,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async run(): Promise<void> {
    for (const { id } of (await this.people.house()).offices) await this.sweep(id);
  }

  /** @returns how many tickets were forgotten */
  async sweep(officeId: OfficeId): Promise<number> {
    const before = new Date(this.clock.now().getTime() - KEEP_MS).toISOString();
    let all = 0;
    for (let last = AT_A_TIME; last === AT_A_TIME; all += last) last = await this.some(officeId, before);
    return all;
  }

  private some(officeId: OfficeId, before: string): Promise<number> {
    return this.database.apart([officeCompartment(officeId)], 'write', async () => {
      const { forgotten } = (await this.database.find<{ forgotten: number }>(forget, [officeId, before])) ?? { forgotten: 0 };
      await this.database.query('DELETE FROM visits.help_call WHERE office_id = $1 AND called_at <= $2', [officeId, before]);
      await this.database.query('DELETE FROM visits.quick_answer WHERE office_id = $1 AND at <= $2', [officeId, before]);
      await this.database.query('DELETE FROM visits.appointment WHERE office_id = $1 AND at <= $2', [officeId, before]);
      if (forgotten > 0) this.journal.byNobody(officeId, 'ticket.forget', null, null);
      return forgotten;
    });
  }
}
