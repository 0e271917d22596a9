import { CaseTypeCode, LifeEventId, OfficeId, Refused, StaffId, VisitId } from '@desk/kernel/contract';
import { endedAt, takeStep, withCaseType, withLifeEvent, withoutLifeEvent, type VisitStep } from './visit-decisions';
import type { VisitEntity } from './visit.entity';

const aVisit = (its: Partial<VisitEntity> = {}): VisitEntity => ({
  id: VisitId.parse('019ab000-0000-7000-8000-000000000001'), compartment: 'office:uddevalla', number: 'B 214', officeId: OfficeId.parse('uddevalla'), deskStaffId: StaffId.parse('desk-uddevalla'), channel: 'desk',
  state: 'open', language: 'sv', interpreter: false, lifeEvents: [], caseTypes: [], question: false, parkedNote: null, startedAt: '2026-11-24T09:42:00.000Z', endedAt: null, needOpen: true, needUntil: null,
  protectedIdentity: false, requestKey: null, lastChange: 'register', version: 1, ...its,
});
const factOf = (act: () => unknown): string => {
  try {
    act();
    return 'done';
  } catch (error) {
    return error instanceof Refused ? error.refusal.fact : 'error';
  }
};
const event = (id: string) => ({ lifeEventId: LifeEventId.parse(id), answers: {} });

describe('the steps of a visit', () => {
  test.each<[VisitEntity['state'], VisitStep, string]>([
    ['open', 'park', 'done'], ['parked', 'park', 'VisitStateWrong'], ['ended', 'park', 'VisitEnded'],
    ['open', 'resume', 'VisitStateWrong'], ['parked', 'resume', 'done'], ['ended', 'resume', 'VisitEnded'],
    ['open', 'settings', 'done'], ['parked', 'life-events', 'done'], ['ended', 'case-types', 'VisitEnded'],
    ['open', 'end', 'done'], ['parked', 'end', 'done'], ['ended', 'end', 'VisitEnded'], ['open', 'register', 'VisitStateWrong'],
  ])('a visit that is %s and asked to %s: %s', (state, step, fact) => {
    expect(factOf(() => takeStep(aVisit({ state }), step, 1))).toBe(fact);
  });

  test('a step gives the next version and is remembered', () => {
    expect(takeStep(aVisit(), 'park', 1)).toEqual({ state: 'parked', lastChange: 'park', version: 2 });
  });

  test('an old screen is told what changed', () => {
    const stale = () => takeStep(aVisit({ version: 3, lastChange: 'life-events' }), 'park', 2);
    expect(stale).toThrow(expect.objectContaining({ refusal: expect.objectContaining({ code: 'changed-meanwhile', ids: expect.objectContaining({ version: '3', what: 'life-events' }) }) }));
  });
});

describe('what a visit is about', () => {
  test('a life event chosen again takes the new answers', () => {
    const visit = aVisit({ lifeEvents: [event('barn'), event('flytt')] });
    expect(withLifeEvent(visit, { ...event('barn'), answers: { gifta: 'yes' } })).toEqual([{ ...event('barn'), answers: { gifta: 'yes' } }, event('flytt')]);
  });

  test('a ninth life event and a twenty-first case type are refused', () => {
    const full = aVisit({ lifeEvents: Array.from({ length: 8 }, (_, at) => event(`e${at}`)), caseTypes: Array.from({ length: 20 }, (_, at) => CaseTypeCode.parse(`FK-${at}`)) });
    expect([factOf(() => withLifeEvent(full, event('e9'))), factOf(() => withCaseType(full, CaseTypeCode.parse('FK-FP')))]).toEqual(['TooManyLifeEvents', 'TooManyCaseTypes']);
  });

  test('a life event is taken off, and a case type taken up twice is there once', () => {
    const visit = aVisit({ lifeEvents: [event('barn')], caseTypes: [CaseTypeCode.parse('FK-FP')] });
    expect([withoutLifeEvent(visit, LifeEventId.parse('barn')), withCaseType(visit, CaseTypeCode.parse('FK-FP'))]).toEqual([[], ['FK-FP']]);
  });
});

describe('the end of a visit', () => {
  const now = new Date('2026-11-24T10:00:00Z');
  test('is needed for 24 hours more', () => {
    expect(endedAt(aVisit(), [{ caseId: 'c0', caseTypeCode: 'FK-FP', settled: true }], now)).toEqual({ endedAt: '2026-11-24T10:00:00.000Z', needUntil: '2026-11-25T10:00:00.000Z', parkedNote: null });
  });

  test('is refused with the cases that have no outcome', () => {
    const open = ['c1 FK-FP', 'c2 SKV-FB'].map((it) => ({ caseId: it.slice(0, 2), caseTypeCode: it.slice(3), settled: false }));
    expect(() => endedAt(aVisit(), open, now)).toThrow(expect.objectContaining({ refusal: expect.objectContaining({ fact: 'CasesWithoutOutcome', ids: expect.objectContaining({ caseIds: 'c1,c2', caseTypeCodes: 'FK-FP,SKV-FB' }) }) }));
  });
});
