import { z } from 'zod';
import { DemandMark } from '@desk/visits/contract';

const text = z.string();
const texts = z.array(text);
const Demand = DemandMark.extend({ agencyId: text.optional() });
const Span = z.object({ low: z.number(), high: z.number() }).nullable();

/**
 * What is kept of each event: codes, and ids of things that facts are made of. Who did it, at which desk and under which receipt is not among it, and is left out
 * before anything is written.
 */
export const kept = {
  VisitRegistered: z.object({ officeId: text, channel: text, lifeEventIds: texts }),
  VisitChanged: z.object({ step: text }),
  VisitEnded: z.object({ channel: text.optional(), language: text.optional(), interpreter: z.boolean().optional(), lifeEventIds: texts.optional(), demand: Demand.optional() }),
  CaseOpened: z.object({ caseId: text, agencyId: text, compartment: text, caseTypeCode: text, lifeEventId: text.nullable(), rosa: z.number().nullable() }),
  TaskDone: z.object({ caseId: text, task: text }),
  CaseClosed: z.object({ caseId: text, outcome: text }),
  HandoffSent: z.object({ handoffId: text, caseId: text, officeId: text, agencyId: text, compartment: text, caseTypeCode: text, kind: text, reason: text, dueAt: text.nullable() }),
  HandoffMoved: z.object({ handoffId: text, step: text, dueAt: text.nullable() }),
  TaskRefused: z.object({ officeId: text, agencyId: text, caseTypeCode: text, task: text, condition: text }),
  TicketIssued: z.object({ officeId: text, language: text, lifeEventId: text.nullable(), needs: texts, booked: z.boolean(), span: Span }),
  TicketCalled: z.object({ calls: z.number(), waitedSeconds: z.number() }),
  ServiceStarted: z.object({}),
  TicketNoShow: z.object({}),
  TicketLeft: z.object({ why: text }),
  TicketTransferred: z.object({}),
  ServiceEnded: z.object({ overnight: z.boolean() }),
  PeriodFlagged: z.object({ sequence: z.number(), state: text, wrong: z.boolean() }),
  /** A protected person was met: everything about the visit is forgotten. */
  VisitForgotten: z.object({}),
  /** The visitor can be recognised; whether somebody was, is looked up when this is folded. */
  VisitorSeen: z.object({}),
  /** The same visitor was here so many days before. */
  RepeatSeen: z.object({ days: z.number() }),
};
export type KeptName = keyof typeof kept;

const one = <N extends KeptName>(name: N) => z.object({ id: text, at: text, subject: text, name: z.literal(name), data: kept[name] });

/** A line of the room's log. */
export const ToldEvent = z.discriminatedUnion('name', [
  one('VisitRegistered'), one('VisitChanged'), one('VisitEnded'), one('CaseOpened'), one('TaskDone'), one('CaseClosed'), one('HandoffSent'), one('HandoffMoved'), one('TaskRefused'), one('TicketIssued'), one('TicketCalled'),
  one('ServiceStarted'), one('TicketNoShow'), one('TicketLeft'), one('TicketTransferred'), one('ServiceEnded'), one('PeriodFlagged'), one('VisitForgotten'), one('VisitorSeen'), one('RepeatSeen'),
]);
export type ToldEvent = z.infer<typeof ToldEvent>;
export type ToldOf<N extends KeptName> = Extract<ToldEvent, { name: N }>;

export const named = <N extends KeptName>(events: readonly ToldEvent[], name: N): ToldOf<N>[] => events.filter((it): it is ToldOf<N> => it.name === name);
