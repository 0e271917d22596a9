import { Controller } from '@nestjs/common';
import type { z } from 'zod';
import { Serve, type Caller } from '@desk/access/server';
import { queueApi } from '@desk/visits/contract';
import { CallNext } from './call-next';
import { ChangeTicket } from './change-ticket';
import { FlagPeriod } from './flag-period';
import { GetQueue } from './get-queue';
import { GetReception } from './get-reception';
import { GetTicket } from './get-ticket';
import { IssueTicket } from './issue-ticket';
import { AnswerAtOnce, UndoAnswer } from './quick-answers';
import { StartService } from './start-service';
import { StepTicket } from './step-ticket';

type Api = typeof queueApi;
type In<K extends keyof Api> = z.output<Api[K]['input']>;
type Out<K extends keyof Api> = Promise<z.input<Api[K]['output']>>;

/** Tickets and the queue column, for staff. */
@Controller()
export class QueueController {
  constructor(
    private readonly queue: GetQueue,
    private readonly reception: GetReception,
    private readonly issue: IssueTicket,
    private readonly answer: AnswerAtOnce,
    private readonly undo: UndoAnswer,
    private readonly next: CallNext,
    private readonly step: StepTicket,
    private readonly start: StartService,
    private readonly change: ChangeTicket,
    private readonly get: GetTicket,
    private readonly flag: FlagPeriod,
  ) {}

  @Serve(queueApi.getQueue)
  getQueue(input: In<'getQueue'>, caller: Caller): Out<'getQueue'> {
    return this.queue.run(input, caller);
  }

  @Serve(queueApi.getReception)
  getReception(input: In<'getReception'>, caller: Caller): Out<'getReception'> {
    return this.reception.run(input, caller);
  }

  @Serve(queueApi.issueTicket)
  issueTicket(input: In<'issueTicket'>, caller: Caller): Out<'issueTicket'> {
    return this.issue.run(input, caller);
  }

  @Serve(queueApi.answerAtOnce)
  answerAtOnce(input: In<'answerAtOnce'>, caller: Caller): Out<'answerAtOnce'> {
    return this.answer.run(input, caller);
  }

  @Serve(queueApi.undoAnswer)
  undoAnswer(input: In<'undoAnswer'>, caller: Caller): Out<'undoAnswer'> {
    return this.undo.run(input, caller);
  }

  @Serve(queueApi.callNext)
  callNext(input: In<'callNext'>, caller: Caller): Out<'callNext'> {
    return this.next.run(input, caller);
  }

  @Serve(queueApi.stepTicket)
  stepTicket(input: In<'stepTicket'>, caller: Caller): Out<'stepTicket'> {
    return this.step.run(input, caller);
  }

  @Serve(queueApi.startService)
  startService(input: In<'startService'>, caller: Caller): Out<'startService'> {
    return this.start.run(input, caller);
  }

  @Serve(queueApi.changeTicket)
  changeTicket(input: In<'changeTicket'>, caller: Caller): Out<'changeTicket'> {
    return this.change.run(input, caller);
  }

  @Serve(queueApi.getTicket)
  getTicket(input: In<'getTicket'>, caller: Caller): Out<'getTicket'> {
    return this.get.run(input, caller);
  }

  @Serve(queueApi.flagPeriod)
  flagPeriod(input: In<'flagPeriod'>, caller: Caller): Out<'flagPeriod'> {
    return this.flag.run(input, caller);
  }
}
