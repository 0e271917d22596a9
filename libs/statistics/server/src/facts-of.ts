import { FINISHABLE_ROSA, MOST_ROSA, type Duration } from '@desk/statistics/contract';
import { marksFrom, type Fact } from './fact';
import { minutes, secondsBetween, whenOf, type Levels } from './fact-time';
import { handoffFacts } from './handoff-facts';
import { ticketFacts } from './ticket-facts';
import { named, type ToldEvent, type ToldOf } from './told-event';

const solved: ReadonlySet<string> = new Set(['LOST_I_DISK', 'INFORMERAT', 'VAGLETT', 'SJALVSERVICE_KLAR', 'HANDLING_MOTTAGEN', 'BOKAT', 'KOPPLAT_LIVE']);
const swedish: ReadonlySet<string> = new Set(['sv', 'sv-x-latt']);
const aborted = 'AVBRUTET_BESOKARE';
const systemFault = 'SYSTEMFEL';
const handedOff: ReadonlySet<string> = new Set(['OVERLAMNAT']);
const referred: ReadonlySet<string> = new Set(['HANVISAT_UTAN_OVERLAMNING', 'HANVISAT_ATERKOMMA', 'KRAVER_EGET_KONTOR']);

/**
 * The facts of everything that was told about one visit, ticket or refusal: a pure function, so that facts made as things happen, late, twice, in another order or
 * all over again are the same. A visit counts when it has ended, on the day it began; one with a protected person never does.
 */
export const factsOf = (events: readonly ToldEvent[], levels: Levels): Fact[] => {
  const inOrder = [...new Map(events.map((it) => [it.id, it])).values()].sort((one, other) => one.at.localeCompare(other.at) || one.id.localeCompare(other.id));
  if (inOrder.some((it) => it.name === 'VisitForgotten')) return [];
  return [...visitFacts(inOrder), ...ticketFacts(inOrder, levels), ...named(inOrder, 'TaskRefused').map(refusalFact)];
};

const visitFacts = (events: readonly ToldEvent[]): Fact[] => {
  const registered = named(events, 'VisitRegistered').at(0);
  const ended = named(events, 'VisitEnded').at(-1);
  if (!registered || !ended) return [];
  const when = whenOf(registered.at);
  const channel = ended.data.channel ?? registered.data.channel;
  const language = ended.data.language ?? 'sv';
  const lifeEvent = (ended.data.lifeEventIds ?? registered.data.lifeEventIds).at(0);
  const { officeId } = registered.data;
  const cases = named(events, 'CaseOpened').map((opened) => caseFact(opened, events, { ...when, officeId, channel, language }));
  const parkedSeconds = parkedTime(events, ended.at);
  const demand = ended.data.demand;
  const interpreter = ended.data.interpreter ?? false;
  const visit: Fact = {
    kind: 'visit', id: registered.subject, subject: registered.subject, ...when, officeId,
    values: {
      channel, language, interpreter: interpreter ? 'yes' : 'no', ...(lifeEvent ? { lifeEvent } : {}), ...(demand ? { demand: demand.kind } : {}), ...(demand?.party ? { demandParty: demand.party } : {}),
      ...(demand?.cause ? { demandCause: demand.cause } : {}), ...(demand?.agencyId ? { demandAgency: demand.agencyId } : {}),
    },
    durations: { service: minutes(secondsBetween(registered.at, ended.at) - parkedSeconds), ...(parkedSeconds > 0 ? { parked: minutes(parkedSeconds) } : {}) },
    marks: marksFrom('visit', {
      cases: cases.length, interpreter, repeat: events.some((it) => it.name === 'RepeatSeen'), demandMarked: demand !== undefined, demandFailure: demand?.kind === 'failure', demandValue: demand?.kind === 'value',
      demandUnclear: demand?.kind === 'unclear', withCase: cases.length > 0, parked: parkedSeconds > 0, otherLanguage: !swedish.has(language), remote: channel !== 'desk',
    }),
  };
  return [visit, ...cases, ...handoffFacts(events)];
};

/** Seconds between each parking and what ended it. */
const parkedTime = (events: readonly ToldEvent[], end: string): number => {
  let since: string | null = null;
  let seconds = 0;
  for (const { at, data } of named(events, 'VisitChanged')) {
    if (data.step === 'park') since ??= at;
    if (data.step === 'resume' && since !== null) {
      seconds += secondsBetween(since, at);
      since = null;
    }
  }
  return since === null ? seconds : seconds + secondsBetween(since, end);
};

type Around = { readonly day: string; readonly quarter: number; readonly officeId: string; readonly channel: string; readonly language: string };

const caseFact = (opened: ToldOf<'CaseOpened'>, events: readonly ToldEvent[], around: Around): Fact => {
  const { data } = opened;
  const { channel, language, ...place } = around;
  const outcome = named(events, 'CaseClosed').findLast((it) => it.data.caseId === data.caseId)?.data.outcome;
  const sent = named(events, 'HandoffSent').filter((it) => it.data.caseId === data.caseId && it.data.kind !== 'T0');
  const ended = outcome ?? (sent.length > 0 ? 'OVERLAMNAT' : undefined);
  const tasks = named(events, 'TaskDone').filter((it) => it.data.caseId === data.caseId);
  const gone = ended === aborted || ended === systemFault;
  return {
    kind: 'case', id: data.caseId, subject: opened.subject, ...place,
    values: {
      agency: data.agencyId, compartment: data.compartment, caseType: data.caseTypeCode, channel, language, ...(data.lifeEventId ? { lifeEvent: data.lifeEventId } : {}), ...(data.rosa === null ? {} : { rosa: String(data.rosa) }),
      ...(ended ? { outcome: ended } : {}), ...(tasks[0] ? { task: tasks[0].data.task } : {}),
    },
    durations: {},
    marks: marksFrom('case', {
      solved: ended !== undefined && solved.has(ended), solvable: !gone, referred: ended !== undefined && referred.has(ended), handedOff: sent.length > 0 || (ended !== undefined && handedOff.has(ended)),
      finishable: data.rosa !== null && data.rosa <= FINISHABLE_ROSA, noAccess: sent.some((it) => it.data.reason === 'SAKNAR_SYSTEMATKOMST'), notInAgreement: sent.some((it) => it.data.reason === 'EJ_I_AVTAL'),
      aborted: ended === aborted, systemFault: ended === systemFault, tasks: tasks.length, rosaLevel: data.rosa ?? 0, rosaMost: data.rosa === null ? 0 : MOST_ROSA,
    }),
  };
};

const refusalFact = ({ id, at, subject, data }: ToldOf<'TaskRefused'>): Fact => ({
  kind: 'refusal', id, subject, ...whenOf(at), officeId: data.officeId, durations: {}, marks: marksFrom('refusal', {}),
  values: { agency: data.agencyId, caseType: data.caseTypeCode, task: data.task, condition: data.condition },
});

/** Which kind of fact a duration stands on. */
export const durationKinds = { wait: 'ticket', interpreterWait: 'ticket', call: 'ticket', estimateError: 'ticket', service: 'visit', parked: 'visit', receipt: 'handoff', contact: 'handoff', answer: 'handoff', feedback: 'handoff' } as const satisfies Record<Duration, Fact['kind']>;
