import type { Topic } from '@desk/realtime/contract';
import { gather } from './gather';

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

const pace = { moment: 60, atOnce: 4, between: 600, chance: () => 100 };
const listening = () => {
  const rounds: Topic[][] = [];
  return { rounds, nudges: gather((topics) => rounds.push([...topics]), pace) };
};

test('the first nudge after a quiet while is a question at once', () => {
  const { rounds, nudges } = listening();
  nudges.add('queue');
  expect(rounds).toEqual([['queue']]);
  jest.advanceTimersByTime(60_000);
  nudges.add('help');
  expect(rounds).toEqual([['queue'], ['help']]);
});

test('twenty nudges in a moment are two questions: the first, and one for the rest', () => {
  const { rounds, nudges } = listening();
  for (let at = 0; at < 20; at += 1) nudges.add(at % 2 === 0 ? 'visits' : 'handoffs');
  jest.advanceTimersByTime(60);
  expect(rounds).toEqual([['visits'], ['handoffs', 'visits']]);
});

test('a busy hall costs a question every six tenths of a second at the most, at times of one’s own, and the last nudge is always heard', () => {
  const { rounds, nudges } = listening();
  for (let at = 0; at < 600; at += 1) {
    nudges.add('queue');
    jest.advanceTimersByTime(100);
  }
  // A minute: what was saved, and one for each 0.6 s.
  expect(rounds.length).toBeGreaterThan(60);
  expect(rounds.length).toBeLessThanOrEqual(4 + 100);
  const before = rounds.length;
  nudges.add('help');
  jest.advanceTimersByTime(1_000);
  expect(rounds.length).toBeGreaterThan(before);
  expect(rounds.at(-1)).toContain('help');
});

test('stopped, it asks no more', () => {
  const { rounds, nudges } = listening();
  nudges.add('queue');
  nudges.add('queue');
  nudges.stop();
  jest.advanceTimersByTime(5_000);
  expect(rounds).toHaveLength(1);
});
