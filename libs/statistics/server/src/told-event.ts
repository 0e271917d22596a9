import { z } from 'zod';
import { TaskRefused } from '@desk/agreements/contract';
import { CaseClosed, CaseOpened, HandoffMoved, HandoffSent, TaskDone } from '@desk/cases/contract';
import { Instant } from '@desk/kernel/contract';
import { ServiceEnded, ServiceStarted, TicketCalled, TicketIssued, TicketLeft, TicketNoShow, TicketTransferred, VisitChanged, VisitEnded, VisitRegistered } from '@desk/visits/contract';

const who = { staffId: true } as const;

/** What is kept of each event: ids of things and codes. Who did it, at which desk and under which receipt is left out before anything is written. */
export const kept = {
  VisitRegistered: VisitRegistered.data.omit({ ...who, acts: true }),
  VisitChanged: VisitChanged.data.omit(who),
  VisitEnded: VisitEnded.data.omit(who),
  CaseOpened: CaseOpened.data.omit(who),
  TaskDone: TaskDone.data.pick({ caseId: true, visitId: true, task: true }),
  CaseClosed: CaseClosed.data.pick({ caseId: true, visitId: true, outcome: true }),
  HandoffSent: HandoffSent.data.omit({ deskStaffId: true, receiptNumber: true }),
  HandoffMoved: HandoffMoved.data.pick({ handoffId: true, caseId: true, visitId: true, step: true, from: true, state: true, dueAt: true, agencyId: true, compartment: true }),
  TaskRefused: TaskRefused.data,
  TicketIssued: TicketIssued.data.omit({ queueId: true }),
  TicketCalled: TicketCalled.data.omit({ ...who, queueId: true, deskId: true, why: true }),
  ServiceStarted: ServiceStarted.data.omit({ ...who, queueId: true, deskId: true }),
  TicketNoShow: TicketNoShow.data.omit({ queueId: true, deskId: true }),
  TicketLeft: TicketLeft.data.omit({ queueId: true }),
  TicketTransferred: TicketTransferred.data.pick({ ticketId: true, officeId: true, at: true }),
  ServiceEnded: ServiceEnded.data.omit({ ...who, queueId: true }),
  /** A protected person was met: everything about the visit is forgotten. */
  VisitForgotten: z.object({}),
  /** The visitor can be recognised; whether somebody was, is looked up when this is folded. */
  VisitorSeen: z.object({}),
  /** The same visitor was here so many days before. */
  RepeatSeen: z.object({ days: z.int() }),
};
export type KeptName = keyof typeof kept;

const one = <N extends KeptName>(name: N) => z.object({ id: z.uuid(), at: Instant, subject: z.uuid(), name: z.literal(name), data: kept[name] });

/** A line of the room's log. */
export const ToldEvent = z.discriminatedUnion('name', [
  one('VisitRegistered'), one('VisitChanged'), one('VisitEnded'), one('CaseOpened'), one('TaskDone'), one('CaseClosed'), one('HandoffSent'), one('HandoffMoved'), one('TaskRefused'), one('TicketIssued'), one('TicketCalled'),
  one('ServiceStarted'), one('TicketNoShow'), one('TicketLeft'), one('TicketTransferred'), one('ServiceEnded'), one('VisitForgotten'), one('VisitorSeen'), one('RepeatSeen'),
]);
export type ToldEvent = z.infer<typeof ToldEvent>;
export type ToldOf<N extends KeptName> = Extract<ToldEvent, { name: N }>;

export const named = <N extends KeptName>(events: readonly ToldEvent[], name: N): ToldOf<N>[] => events.filter((it): it is ToldOf<N> => it.name === name);
