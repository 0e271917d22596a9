import { NudgeBasket } from './nudge-basket';
import type { Addressed } from './nudges-of';

const about = (id: string, its: Partial<Addressed['nudge']> = {}, rooms = ['user:desk-uddevalla']): Addressed => ({ rooms, nudge: { topic: 'cases', ids: [id], by: 'desk-uddevalla', ...its } });

describe('nudges gathered for a moment', () => {
  let sent: (readonly Addressed[])[];
  let basket: NudgeBasket;

  beforeEach(() => {
    jest.useFakeTimers();
    sent = [];
    basket = new NudgeBasket((addressed) => sent.push(addressed));
  });
  afterEach(() => jest.useRealTimers());

  it('of one act go out at once, as one when they are about one topic for the same browsers', () => {
    for (const id of ['a', 'b', 'a']) basket.put(about(id));
    expect(sent).toEqual([]);
    jest.advanceTimersByTime(0);
    expect(sent).toEqual([[about('a', { ids: ['a', 'b'] })]]);
  });

  it.each([
    ['topics', about('b', { topic: 'visits' })],
    ['browsers', about('b', {}, ['compartment:FK'])],
    ['people behind them', about('b', { by: 'handler-fk' })],
  ])('stay apart when the %s differ, and go together', (_, other) => {
    basket.put(about('a'));
    basket.put(other);
    jest.advanceTimersByTime(0);
    expect(sent).toEqual([[about('a'), other]]);
  });

  it('wait for each other when one has just gone', () => {
    basket.put(about('a'));
    jest.advanceTimersByTime(0);
    basket.put(about('b'));
    jest.advanceTimersByTime(10);
    basket.put(about('c'));
    jest.advanceTimersByTime(9);
    expect(sent).toHaveLength(1);
    jest.advanceTimersByTime(1);
    expect(sent.slice(1)).toEqual([[about('b', { ids: ['b', 'c'] })]]);
  });

  it('do not wait when there are many', () => {
    for (let at = 0; at < 60; at++) basket.put(about(String(at)));
    expect(sent.flat().map((it) => it.nudge.ids.length)).toEqual([60]);
  });

  it('that are none are not sent', () => {
    basket.empty();
    expect(sent).toEqual([]);
  });
});
