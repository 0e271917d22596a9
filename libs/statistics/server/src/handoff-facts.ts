import { marksFrom, type Fact } from './fact';
import { secondsBetween, whenOf } from './fact-time';
import { named, type ToldEvent, type ToldOf } from './told-event';

const wrong: ReadonlySet<string> = new Set(['return', 'reject', 'redirect']);
const touches: ReadonlySet<string> = new Set(['start', 'ask-visitor', 'ask-third-party', 'answer']);
const hours = (seconds: number): number => Math.max(0, Math.ceil(seconds / 3600));

/** One fact for each question or hand-off that was sent (T2, T3), on the day it was sent; a referral (T0) is told by its case. */
export const handoffFacts = (events: readonly ToldEvent[]): Fact[] => named(events, 'HandoffSent').filter((it) => it.data.kind !== 'T0').map((sent) => handoffFact(sent, events));

const handoffFact = (sent: ToldOf<'HandoffSent'>, events: readonly ToldEvent[]): Fact => {
  const { data } = sent;
  const moves = named(events, 'HandoffMoved').filter((it) => it.data.handoffId === data.handoffId);
  const first = (of: (step: string) => boolean) => moves.find((it) => of(it.data.step));
  /** What was due when a step was taken: said by the step before it. */
  const inTime = (move: ToldOf<'HandoffMoved'> | undefined): boolean => {
    if (!move) return false;
    const before = moves[moves.indexOf(move) - 1] ?? sent;
    return before.data.dueAt === null || move.at <= before.data.dueAt;
  };
  const received = first((step) => step === 'receive' || step === 'assign' || touches.has(step));
  const contacted = first((step) => touches.has(step));
  const answered = first((step) => step === 'answer');
  const told = answered && moves.slice(moves.indexOf(answered)).find((it) => it.data.step === 'tell');
  const lifeEvent = named(events, 'CaseOpened').find((it) => it.data.caseId === data.caseId)?.data.lifeEventId;
  const outcome = named(events, 'CaseClosed').findLast((it) => it.data.caseId === data.caseId)?.data.outcome;
  return {
    kind: 'handoff', id: data.handoffId, subject: sent.subject, ...whenOf(sent.at), officeId: data.officeId,
    values: {
      agency: data.agencyId, compartment: data.compartment, caseType: data.caseTypeCode, reason: data.reason, handoffKind: data.kind, ...(lifeEvent ? { lifeEvent } : {}), ...(outcome ? { outcome } : {}),
    },
    durations: {
      ...(received ? { receipt: hours(secondsBetween(sent.at, received.at)) } : {}), ...(contacted ? { contact: hours(secondsBetween(sent.at, contacted.at)) } : {}),
      ...(answered ? { answer: hours(secondsBetween(sent.at, answered.at)) } : {}), ...(answered && told ? { feedback: hours(secondsBetween(answered.at, told.at)) } : {}),
    },
    marks: marksFrom('handoff', {
      received: received !== undefined, contacted: contacted !== undefined, answered: answered !== undefined, told: told !== undefined, receiptInTime: inTime(received), contactInTime: inTime(contacted), answerInTime: inTime(answered),
      toldInTime: inTime(told), returned: moves.some((it) => wrong.has(it.data.step)), noAccess: data.reason === 'SAKNAR_SYSTEMATKOMST', notInAgreement: data.reason === 'EJ_I_AVTAL', expired: moves.some((it) => it.data.step === 'expire'),
    }),
  };
};
