import { join } from 'node:path';
import { planOf, type Answers } from '@desk/routing/contract';
import { loadCatalogue } from './load-catalogue';

const catalogue = loadCatalogue(join(__dirname, '../../catalogue'));
const plan = (id: string, answers: Answers = {}, done: string[] = [], underway: string[] = []) => {
  const event = catalogue.lifeEvents.find((it) => it.id === id);
  if (!event) throw new Error(id);
  return planOf({ event, catalogue, answers, today: '2026-11-24', done: new Set(done), underway: new Set(underway) });
};
const step = (id: string, stepId: string, ...rest: [Answers?, string[]?]) => plan(id, ...rest).find((it) => it.stepId === stepId);

describe('to have a child (LH01), born on 14 November 2026', () => {
  const born: Answers = { fodelse: '2026-11-14' };

  test('the hospital has reported the birth by itself', () => {
    expect(step('LH01', 'fodelseanmalan', born)).toMatchObject({ state: 'done', agencyId: 'SKV' });
    expect(step('LH01', 'fodelseanmalan', { fodelse: '2027-01-10' })).toMatchObject({ state: 'automatic' });
  });

  test('pregnancy benefit is asked about before the birth, not after', () => {
    expect(step('LH01', 'graviditetspenning', { fodelse: '2027-01-20' })).toMatchObject({
      state: 'question',
      deadline: { date: '2026-11-21' },
    });
    expect(step('LH01', 'graviditetspenning', born)?.state).toBe('not-applicable');
  });

  test('whether the parents are married is asked in the place of the step', () => {
    expect(step('LH01', 'foraldraskap', born)).toMatchObject({ state: 'question', askedBy: 'gifta', number: null });
  });

  test('unmarried parents confirm the parenthood within 14 days, and the name waits for it', () => {
    const answers: Answers = { ...born, gifta: 'no', digitalt: 'yes' };
    expect(step('LH01', 'foraldraskap', answers)).toMatchObject({
      state: 'ready',
      deadline: { date: '2026-11-28', kind: 'latest', daysLeft: 4, uncertain: true },
    });
    expect(step('LH01', 'foraldraskap-socialnamnd', answers)?.state).toBe('not-applicable');
    expect(step('LH01', 'namn', answers)).toMatchObject({
      state: 'waiting',
      waitsFor: ['foraldraskap'],
      deadline: { date: '2027-02-14' },
    });
    expect(step('LH01', 'namn', answers, ['SKV-FORALDER'])?.state).toBe('ready');
  });

  test('without an eID the parenthood is confirmed at the municipality', () => {
    expect(step('LH01', 'foraldraskap-socialnamnd', { ...born, gifta: 'no', digitalt: 'no' })).toMatchObject({
      state: 'ready',
      agencyId: 'KOM',
    });
  });

  test('married parents go straight to the name', () => {
    const married = plan('LH01', { ...born, gifta: 'yes' });
    expect(married.filter(({ state }) => state === 'not-applicable').map(({ stepId }) => stepId)).toEqual([
      'graviditetspenning',
      'foraldraskap',
      'foraldraskap-socialnamnd',
    ]);
    expect(married.find(({ stepId }) => stepId === 'namn')?.state).toBe('ready');
  });

  test('the child allowance comes by itself from the month after', () => {
    expect(step('LH01', 'barnbidrag', born)).toMatchObject({
      state: 'automatic',
      deadline: { date: '2026-12-01', kind: 'earliest' },
    });
  });
});

describe('over-indebted (LH23)', () => {
  test('first the debts, then advice, and the restructuring last', () => {
    expect(step('LH23', 'saldo')).toMatchObject({ state: 'ready', agencyId: 'KFM' });
    expect(step('LH23', 'radgivning')).toMatchObject({ state: 'waiting', waitsFor: ['saldo'] });
    const order = plan('LH23').map(({ stepId }) => stepId);
    expect(order.indexOf('skuldsanering')).toBeGreaterThan(order.indexOf('anstand'));
    expect(step('LH23', 'provning')?.state).toBe('automatic');
  });

  test('a wrong claim is urgent and stands first', () => {
    const [urgent] = plan('LH23', { 'felaktigt-krav': 'yes', brevdag: '2026-11-27' });
    expect(urgent).toMatchObject({ number: 1, stepId: 'bestrid', state: 'ready', deadline: { date: '2026-11-27', daysLeft: 3 } });
  });

  test('when nothing more applies the restructuring waits for the advice only', () => {
    const no: Answers = Object.fromEntries(
      ['skatteskuld', 'studielan', 'boendekostnad', 'pensionar', 'utan-pengar', 'utmatning'].map((id) => [id, 'no' as const]),
    );
    expect(step('LH23', 'skuldsanering', no)?.waitsFor).toEqual(['radgivning']);
    expect(step('LH23', 'skuldsanering', no, ['KFM-SALDO', 'KOM-BUS'])?.state).toBe('ready');
  });
});

test('every life event has something to do or to ask from the start', () => {
  const stuck = catalogue.lifeEvents.filter(({ id }) => !plan(id).some(({ state }) => state === 'ready' || state === 'question'));
  expect(stuck).toEqual([]);
});
