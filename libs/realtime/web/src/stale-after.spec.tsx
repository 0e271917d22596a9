import type { Topic } from '@desk/realtime/contract';
import { gather, staleAfter } from './stale-after';

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

test('twenty nudges in a moment are one question, and the next round waits its turn', () => {
  const rounds: Topic[][] = [];
  const gathered = gather((topics) => rounds.push([...topics]));
  for (let at = 0; at < 20; at += 1) gathered.add(at % 2 === 0 ? 'visits' : 'handoffs');
  jest.advanceTimersByTime(60);
  expect(rounds).toEqual([['visits', 'handoffs']]);
  gathered.add('cases');
  jest.advanceTimersByTime(500);
  expect(rounds).toHaveLength(1);
  jest.advanceTimersByTime(100);
  expect(rounds).toEqual([['visits', 'handoffs'], ['cases']]);
});

test('a hand-off makes the inbox and the visit’s cases old, not the visits', () => {
  expect(staleAfter.handoffs).toEqual([['handoffs'], ['visits', '/visits/:visitId/cases']]);
});
