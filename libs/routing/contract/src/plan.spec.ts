import fc from 'fast-check';
import { CaseType } from './case-type';
import type { Answers } from './catalogue';
import { LifeEvent } from './life-event';
import { planOf } from './plan';
import { ringIn } from './step-order';

const both = (text: string) => ({ sv: text, en: text });
const aCaseType = (code: string) =>
  CaseType.parse({
    code,
    agency: 'FK',
    compartment: 'FK',
    party: null,
    referralOnly: false,
    name: both(code),
    class: 'P',
    deskTasks: ['SJ'],
    rosa: 3,
    registrationDuty: false,
    registrationSource: 'OSL',
    rule: null,
    bring: null,
    contact: both('FK'),
    eService: true,
    uncertain: null,
    synonyms: { sv: [], en: [] },
  });
const caseTypes = ['FK-A', 'FK-B', 'FK-C'].map(aCaseType);
const aStep = (id: string, more: Record<string, unknown> = {}) => ({ id, caseType: 'FK-A', phase: 'p', kind: 'must', ...more });
const anEvent = (steps: readonly Record<string, unknown>[]) =>
  LifeEvent.parse({
    id: 'LH99',
    name: both('x'),
    description: both('x'),
    synonyms: { sv: [], en: [] },
    phases: [{ id: 'p', ...both('p') }],
    steps,
  });
const planFor = (
  steps: readonly Record<string, unknown>[],
  answers: Answers = {},
  done: string[] = [],
  underway: string[] = [],
) =>
  planOf({
    event: anEvent(steps),
    catalogue: { caseTypes },
    answers,
    today: '2026-11-24',
    done: new Set(done),
    underway: new Set(underway),
  });
const states = (...input: Parameters<typeof planFor>) =>
  Object.fromEntries(planFor(...input).map((step) => [step.stepId, step.state]));

const chain = [aStep('a'), aStep('b', { caseType: 'FK-B', after: ['a'] }), aStep('c', { caseType: 'FK-C', after: ['b'] })];

test('a step waits for the one before until it is done', () => {
  expect(states(chain)).toEqual({ a: 'ready', b: 'waiting', c: 'waiting' });
  expect(states(chain, {}, [], ['a'])).toEqual({ a: 'underway', b: 'waiting', c: 'waiting' });
  expect(states(chain, {}, ['FK-A'])).toEqual({ a: 'done', b: 'ready', c: 'waiting' });
  expect(planFor(chain)[2]?.waitsFor).toEqual(['b']);
});

test('a case type code means its first step, a step id means itself', () => {
  const twice = [aStep('a'), aStep('again')];
  expect(states(twice, {}, ['FK-A'])).toEqual({ a: 'done', again: 'ready' });
  expect(states(twice, {}, ['again'])).toEqual({ a: 'ready', again: 'done' });
  const either = [aStep('a', { when: { stulen: 'yes' } }), aStep('again')];
  expect(states(either, { stulen: 'no' }, ['FK-A'])).toEqual({ a: 'not-applicable', again: 'done' });
});

test('an unanswered question stands in the place of its step, without number', () => {
  const steps = [aStep('a', { when: { gift: 'yes' } }), aStep('b')];
  expect(planFor(steps).map(({ state, number, askedBy }) => ({ state, number, askedBy }))).toEqual([
    { state: 'question', number: null, askedBy: 'gift' },
    { state: 'ready', number: 1, askedBy: null },
  ]);
});

test('an answer opens a step or takes it away, and a visitor who does not know keeps it', () => {
  const steps = [aStep('a', { when: { gift: 'yes', barn: 'no' } })];
  expect(states(steps, { gift: 'yes', barn: 'no' })).toEqual({ a: 'ready' });
  expect(states(steps, { gift: 'no' })).toEqual({ a: 'not-applicable' });
  expect(planFor(steps, { gift: 'yes', barn: 'unknown' })[0]).toMatchObject({ state: 'ready', perhaps: true });
});

test('a step that does not apply is passed through', () => {
  const steps = [chain[0] ?? {}, { ...chain[1], when: { gift: 'yes' } }, chain[2] ?? {}];
  expect(planFor(steps, { gift: 'no' })[2]).toMatchObject({ state: 'waiting', waitsFor: ['a'], number: 2 });
  expect(states(steps, { gift: 'no' }, ['a'])).toEqual({ a: 'done', b: 'not-applicable', c: 'ready' });
});

test('an automatic step holds others up only while its day lies ahead', () => {
  const steps = [aStep('a', { automatic: true, doneOn: 'dag' }), aStep('b', { after: ['a'] })];
  expect(states(steps)).toEqual({ a: 'automatic', b: 'ready' });
  expect(states(steps, { dag: '2026-12-01' })).toEqual({ a: 'automatic', b: 'waiting' });
  expect(states(steps, { dag: '2026-11-24' })).toEqual({ a: 'done', b: 'ready' });
});

test('an automatic step that waits itself holds others up', () => {
  const steps = [aStep('a'), aStep('b', { automatic: true, after: ['a'] }), aStep('c', { after: ['b'] })];
  expect(states(steps)).toEqual({ a: 'ready', b: 'automatic', c: 'waiting' });
  expect(states(steps, {}, ['a'])).toEqual({ a: 'done', b: 'automatic', c: 'ready' });
});

/** Steps without a ring, in any order: each may wait for steps with a lower rank. */
const withoutRing = fc.array(fc.array(fc.nat(20), { maxLength: 3 }), { minLength: 1, maxLength: 12 }).chain((waits) =>
  fc.shuffledSubarray(
    waits.map((befores, i) =>
      aStep(`s${i}`, { after: [...new Set(befores.filter((before) => before < i).map((before) => `s${before}`))] }),
    ),
    { minLength: waits.length },
  ),
);

test('what a step waits for always comes before it', () => {
  fc.assert(
    fc.property(withoutRing, fc.array(fc.nat(12)), (steps, done) => {
      const plan = planFor(
        steps,
        {},
        done.map((i) => `s${i}`),
      );
      const place = new Map(plan.map((step, i) => [step.stepId, i]));
      expect(plan).toHaveLength(steps.length);
      expect(plan.map(({ number }) => number)).toEqual(plan.map((_, i) => i + 1));
      plan.forEach((step, i) => step.waitsFor.forEach((before) => expect(place.get(before)).toBeLessThan(i)));
      anEvent(steps).steps.forEach((step) =>
        step.after.forEach((before) => expect(place.get(before)).toBeLessThan(place.get(step.id) ?? -1)),
      );
    }),
  );
});

test('a ring of steps is found wherever it stands', () => {
  fc.assert(
    fc.property(withoutRing, fc.integer({ min: 1, max: 4 }), (steps, length) => {
      const ring = Array.from({ length }, (_, i) => ({ id: `r${i}`, after: [`r${(i + 1) % length}`] }));
      const others = anEvent(steps).steps;
      expect(ringIn(others)).toEqual([]);
      expect(new Set(ringIn([...others, ...ring])).size).toBe(length);
    }),
  );
});
