import { changedMeanwhile, notPossible, type CaseTypeCode, type LifeEventId, type Refused, type Text } from '@desk/kernel/contract';
import type { ChosenLifeEvent, Visit, VisitState } from '@desk/visits/contract';

/** What can be done to a visit; the last one done is kept on it. */
export type VisitStep = 'register' | 'settings' | 'park' | 'resume' | 'life-events' | 'case-types' | 'take-over' | 'end';

/** What a step needs, where it leads, and how it is told to somebody whose screen was older. */
const steps = {
  register: { from: [], to: 'open', told: { sv: 'registrerades', en: 'was registered' } },
  settings: { from: ['open', 'parked'], to: 'same', told: { sv: 'fick ändrad kanal, språk eller tolk', en: 'got another channel, language or interpreter' } },
  park: { from: ['open'], to: 'parked', told: { sv: 'parkerades', en: 'was parked' } },
  resume: { from: ['parked'], to: 'open', told: { sv: 'togs upp igen', en: 'was taken up again' } },
  'life-events': { from: ['open', 'parked'], to: 'same', told: { sv: 'fick ändrade livshändelser eller svar', en: 'got other life events or answers' } },
  'case-types': { from: ['open', 'parked'], to: 'same', told: { sv: 'fick en ärendetyp till', en: 'got another case type' } },
  'take-over': { from: ['open', 'parked'], to: 'open', told: { sv: 'togs över av en kollega', en: 'was taken over by a colleague' } },
  end: { from: ['open', 'parked'], to: 'ended', told: { sv: 'avslutades', en: 'was ended' } },
} satisfies Record<VisitStep, { from: readonly VisitState[]; to: VisitState | 'same'; told: Text }>;

/** Hours after the end of a visit during which its data is still needed (domain.md 6.2, C3). */
export const NEED_HOURS = 24;
const MOST_LIFE_EVENTS = 8;
const MOST_CASE_TYPES = 20;

type Kept = Visit & { readonly lastChange: VisitStep };

/**
 * The state after a step.
 * @throws Refused `changed-meanwhile` when the version is old, naming the last change; `not-possible` when the state does not allow the step
 */
export const takeStep = (visit: Kept, step: VisitStep, version: number): { state: VisitState; lastChange: VisitStep; version: number } => {
  if (visit.version !== version) throw stale(visit);
  const { from, to }: { from: readonly VisitState[]; to: VisitState | 'same' } = steps[step];
  if (visit.state === 'ended') throw notPossible('VisitEnded', { sv: `Besök ${visit.number} är avslutat och kan inte ändras.`, en: `Visit ${visit.number} has ended and cannot be changed.` }, { visitId: visit.id });
  if (!from.includes(visit.state)) throw notPossible('VisitStateWrong', wrongState(visit), { visitId: visit.id, state: visit.state });
  return { state: to === 'same' ? visit.state : to, lastChange: step, version: visit.version + 1 };
};

const stale = (visit: Kept): Refused => {
  const { told } = steps[visit.lastChange];
  return changedMeanwhile('VisitChanged', {
    sv: `Besök ${visit.number} ${told.sv} på en annan skärm. Det du ser nu är uppdaterat, gör om det du tänkte göra.`,
    en: `Visit ${visit.number} ${told.en} on another screen. What you see now is up to date; do again what you were about to do.`,
  }, { visitId: visit.id, version: String(visit.version), what: visit.lastChange });
};

const wrongState = (visit: Visit): Text =>
  visit.state === 'parked'
    ? { sv: `Besök ${visit.number} är redan parkerat.`, en: `Visit ${visit.number} is already parked.` }
    : { sv: `Besök ${visit.number} är redan öppet.`, en: `Visit ${visit.number} is already open.` };

/** The visit's life events with one chosen, or with new answers to its questions. */
export const withLifeEvent = (visit: Visit, chosen: ChosenLifeEvent): ChosenLifeEvent[] => {
  const known = visit.lifeEvents.some((it) => it.lifeEventId === chosen.lifeEventId);
  if (known) return visit.lifeEvents.map((it) => (it.lifeEventId === chosen.lifeEventId ? chosen : it));
  if (visit.lifeEvents.length >= MOST_LIFE_EVENTS) throw tooMuch('TooManyLifeEvents', MOST_LIFE_EVENTS, 'livshändelser', 'life events');
  return [...visit.lifeEvents, chosen];
};

export const withoutLifeEvent = (visit: Visit, lifeEventId: LifeEventId): ChosenLifeEvent[] => visit.lifeEvents.filter((it) => it.lifeEventId !== lifeEventId);

export const withCaseType = (visit: Visit, code: CaseTypeCode): CaseTypeCode[] => {
  if (visit.caseTypes.includes(code)) return visit.caseTypes;
  if (visit.caseTypes.length >= MOST_CASE_TYPES) throw tooMuch('TooManyCaseTypes', MOST_CASE_TYPES, 'ärendetyper', 'case types');
  return [...visit.caseTypes, code];
};

const tooMuch = (fact: string, most: number, sv: string, en: string): Refused =>
  notPossible(fact, { sv: `Ett besök kan ha högst ${most} ${sv}. Registrera ett besök till för resten.`, en: `A visit can have at most ${most} ${en}. Register another visit for the rest.` });

export type VisitCase = { readonly caseId: string; readonly caseTypeCode: string; readonly settled: boolean };

/**
 * When the visit ended and how long its data is needed. Every contact ends with an answer, a next step or a hand-off (FL 6 §), so no case may be left without one, and a visit
 * without a case must be marked as just a question.
 * @throws Refused `not-possible` CasesWithoutOutcome; `ids.caseIds` and `ids.caseTypeCodes` are comma-separated, in the same order. NothingDone
 */
export const endedAt = (visit: Visit, cases: readonly VisitCase[], now: Date): { endedAt: string; needUntil: string; parkedNote: null } => {
  if (cases.length === 0 && !visit.question) {
    throw notPossible('NothingDone', {
      sv: `Besök ${visit.number} har inget ärende. Gör något i ett steg, eller välj Bara en fråga och avsluta sedan (FL 6 §: ingen lämnas utan svar).`,
      en: `Visit ${visit.number} has no case. Do something in a step, or choose Just a question and then end it (FL s. 6: nobody is left without an answer).`,
    }, { visitId: visit.id });
  }
  const open = cases.filter(({ settled }) => !settled);
  if (open.length > 0) {
    const codes = open.map((it) => it.caseTypeCode).join(', ');
    throw notPossible('CasesWithoutOutcome', { sv: `Välj utfall för ${codes} innan besöket avslutas.`, en: `Choose an outcome for ${codes} before the visit ends.` },
      { visitId: visit.id, caseIds: open.map((it) => it.caseId).join(','), caseTypeCodes: open.map((it) => it.caseTypeCode).join(',') });
  }
  return { endedAt: now.toISOString(), needUntil: new Date(now.getTime() + NEED_HOURS * 3_600_000).toISOString(), parkedNote: null };
};
