import { randomUUIDv7 } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { z } from 'zod';
import type { Caller } from '@desk/access/server';
import { notFound, notPossible, officeCompartment, type Clock } from '@desk/kernel/contract';
import { CLOCK, Database } from '@desk/platform/server';
import { QuickAnswerGiven, TicketSubject, type queueApi } from '@desk/visits/contract';
import { JournalTicket } from './journal-ticket';
import { QuickAnswerEntity } from './office-queue.entity';
import { OfficeWork } from './office-work';
import { selectAnswers } from './queue-rows';
import { orEarlier } from '../visit-rows';
import { UNDO_MINUTES } from './ticket-decisions';

type Answer = z.input<typeof queueApi.answerAtOnce.output>;

/** "Svar direkt": a short question answered on the spot. It is counted as a visit that needed no desk, and nothing is kept of what was asked. */
@Injectable()
export class AnswerAtOnce {
  constructor(
    private readonly work: OfficeWork,
    private readonly database: Database,
    private readonly journal: JournalTicket,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async run({ officeId, kind, lifeEventId, requestKey }: z.output<typeof queueApi.answerAtOnce.input>, caller: Caller): Promise<Answer> {
    const basis = caller.must('issue', TicketSubject, { officeId });
    const answer = { id: randomUUIDv7(), officeId, kind, lifeEventId, staffId: caller.staffId, at: this.clock.now().toISOString() };
    const write = async () => {
      this.database.insert(QuickAnswerEntity, { ...answer, compartment: officeCompartment(officeId), undoneAt: null, requestKey: requestKey ?? null });
      this.journal.byStaff(caller, officeId, 'ticket.answer', answer.id, basis, 'answers');
      await this.database.tell(QuickAnswerGiven, { answerId: answer.id, officeId, kind, lifeEventId, undone: false });
      return answer;
    };
    return orEarlier<Answer>(this.work.write(officeId, caller.staffId, write), 'quick_answer_request_key', requestKey, (key) =>
      this.work.read(officeId, () => this.database.find<QuickAnswerEntity>(`${selectAnswers} WHERE a.office_id = $1 AND a.request_key = $2`, [officeId, key])));
  }
}

/** Takes a counted answer back within five minutes. */
@Injectable()
export class UndoAnswer {
  constructor(
    private readonly work: OfficeWork,
    private readonly database: Database,
    private readonly journal: JournalTicket,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async run({ officeId, answerId }: z.output<typeof queueApi.undoAnswer.input>, caller: Caller): Promise<{ undone: true }> {
    const basis = caller.must('issue', TicketSubject, { officeId });
    const now = this.clock.now();
    return this.work.write(officeId, caller.staffId, async () => {
      const answer = await this.database.find<QuickAnswerEntity>(`${selectAnswers} WHERE a.id = $1 AND a.office_id = $2 AND a.undone_at IS NULL FOR UPDATE`, [answerId, officeId]);
      if (!answer) throw notFound();
      if (now.getTime() > Date.parse(answer.at) + UNDO_MINUTES * 60_000) throw notPossible('TooLateToUndo', { sv: 'Svaret räknades för mer än fem minuter sedan och går inte att ångra.', en: 'The answer was counted more than five minutes ago and cannot be taken back.' });
      this.database.update(QuickAnswerEntity, { id: answerId, undoneAt: now.toISOString() });
      this.journal.byStaff(caller, officeId, 'ticket.undo-answer', answerId, basis, 'answers');
      await this.database.tell(QuickAnswerGiven, { answerId, officeId, kind: answer.kind, lifeEventId: answer.lifeEventId, undone: true });
      return { undone: true };
    });
  }
}
