import { HandoffState, handoffSteps, type HandoffCommand, type HandoffStep, type HandoffStepRule, type HouseStep } from '@desk/cases/contract';
import { Compartment } from '@desk/kernel/contract';
import { decideStep, redirectNeedsGround, type Standing, type Who } from './handoff-decisions';

const tuesday = new Date('2026-11-24T09:42:00Z');
const aStanding = (its: Partial<Standing> = {}): Standing => ({
  kind: 'T3', state: 'sent', compartment: 'FK', sentAt: '2026-11-23T09:00:00.000Z', answerBy: '2026-11-30T16:00:00.000Z', dueAt: '2026-11-24T16:00:00.000Z',
  pausedSince: null, closedAt: '2026-11-20T09:00:00.000Z', assigneeId: 'me', assigneeName: 'Handläggare F3', repeats: 0, ...its,
});
const commands: Record<HandoffStep, HandoffCommand | { step: HouseStep }> = {
  receive: { step: 'receive' }, assign: { step: 'assign' }, start: { step: 'start' }, 'ask-visitor': { step: 'ask-visitor', question: 'När?', lastDate: '2026-12-01' },
  'ask-third-party': { step: 'ask-third-party', who: 'Banken', question: 'Saldo?' }, resume: { step: 'resume' }, return: { step: 'return', reason: 'wrong-agency', text: 'Gäller Skatteverket' },
  redirect: { step: 'redirect', compartment: Compartment.parse('SKV-Beskattning'), text: 'Rätt enhet' }, reject: { step: 'reject', text: 'Inte vår uppgift' },
  answer: { step: 'answer', outcome: 'INFORMERAT', visitorText: 'Klart på fredag' }, tell: { step: 'tell', how: 'phone' }, close: { step: 'close' }, withdraw: { step: 'withdraw' },
  reopen: { step: 'reopen', text: 'Samma fråga igen' }, expire: { step: 'expire' }, 'close-by-time': { step: 'close-by-time' }, 'pause-agreement': { step: 'pause-agreement' }, 'resume-agreement': { step: 'resume-agreement' }, 'give-back': { step: 'give-back' },
};
const steps = Object.values(commands).map((command) => command.step);
const me = (who: Who) => ({ who: [who], staffId: 'me', displayName: 'Handläggare F3' });
const take = (step: HandoffStep, its: Partial<Standing> = {}, who: Who = 'handler', now = tuesday) => decideStep(aStanding(its), commands[step], me(who), now);

describe.each(['handler', 'desk', 'house'] as const)('steps of the %s', (who) => {
  test.each(HandoffState.options.flatMap((state) => steps.map((step) => ({ state, step }))))('$step from $state', ({ state, step }) => {
    const rule: HandoffStepRule = handoffSteps[step];
    const attempt = () => take(step, { state }, who);
    if (rule.from.includes(state) && rule.who.includes(who)) expect(attempt().state).toBe(rule.to);
    else expect(attempt).toThrow(rule.who.includes(who) ? /StepNotFromHere/ : /StepNotYours/);
  });
});

describe('when the next thing is due', () => {
  test.each([
    ['receive', '2026-11-25T16:00:00.000Z'], ['assign', '2026-11-25T16:00:00.000Z'], ['start', '2026-11-30T16:00:00.000Z'], ['ask-visitor', '2026-12-01T16:00:00.000Z'],
    ['ask-third-party', '2026-12-08T16:00:00.000Z'], ['answer', '2026-11-26T16:00:00.000Z'], ['return', '2026-11-25T16:00:00.000Z'], ['close', null], ['tell', '2026-12-01T16:00:00.000Z'],
  ] as const)('after %s', (step, dueAt) => {
    const [state = 'sent'] = handoffSteps[step].from;
    expect(take(step, { state }).dueAt).toBe(dueAt);
  });

  test('red days and the eves are no working days', () => {
    expect(take('receive', {}, 'handler', new Date('2026-12-23T09:00:00Z')).dueAt).toBe('2026-12-28T16:00:00.000Z');
    expect(take('answer', { state: 'underway' }, 'handler', new Date('2026-06-18T09:00:00Z')).dueAt).toBe('2026-06-23T15:00:00.000Z');
  });
});

describe('the time to answer', () => {
  test.each([
    ['the same day', '2026-11-24T08:00:00Z', undefined], ['the next working day', '2026-11-23T09:00:00Z', '2026-12-01T16:00:00.000Z'], ['over a weekend', '2026-11-19T09:00:00Z', '2026-12-03T16:00:00.000Z'],
  ])('stands still while the agency waits: answered %s', (_, pausedSince, answerBy) => {
    const move = take('resume', { state: 'waiting-visitor', pausedSince });
    expect([move.answerBy, move.dueAt]).toEqual([answerBy, answerBy ?? '2026-11-30T16:00:00.000Z']);
  });

  test('is promised anew when the question is taken up again', () => {
    expect(take('reopen', { state: 'closed' })).toMatchObject({ dueAt: '2026-11-26T16:00:00.000Z', answerBy: '2026-11-26T16:00:00.000Z' });
  });
});

describe('guards', () => {
  test('only the one who has it answers it', () => expect(() => take('answer', { state: 'underway', assigneeId: 'another' })).toThrow(/HandoffNotYours/));
  test('a colleague may take it over', () => expect(take('assign', { state: 'underway', assigneeId: 'another' })).toMatchObject({ assigneeId: 'me', state: 'assigned' }));
  test('a referral is not handled', () => expect(() => take('receive', { kind: 'T0' })).toThrow(/HandoffIsReferral/));
  test('thirty days after closing it can be taken up, as a repeat', () => expect(take('reopen', { state: 'closed', closedAt: '2026-10-25T09:42:00.000Z' })).toMatchObject({ state: 'underway', repeats: 1 }));
  test('later it cannot', () => expect(() => take('reopen', { state: 'closed', closedAt: '2026-10-25T09:41:59.000Z' })).toThrow(/TooLateToReopen/));
});

test.each([
  ['FK', false, 'same'], ['SKV-Beskattning', false, null], ['SKV-Beskattning', true, 'personal-data'], ['KFM', false, 'other-agency'],
] as const)('sent on to %s, with personal data %s: %s', (to, hasPersonalData, answer) => {
  const own = to === 'FK' ? 'FK' : 'SKV-Folkbokföring';
  expect(redirectNeedsGround({ compartment: own, hasPersonalData }, Compartment.parse(to), ['SKV-Folkbokföring', 'SKV-Beskattning'])).toBe(answer);
});
