import { NudgeBasket } from './nudge-basket';
import type { Addressed } from './nudges-of';

const about = (id: string, its: Partial<Addressed['nudge']> = {}, rooms = ['user:desk-uddevalla']): Addressed => ({ rooms, nudge: { topic: 'cases', ids: [id], by: 'desk-uddevalla', ...its } });

describe('nudges gathered for a moment', () => {
  let sent: Addressed[];
  let basket: NudgeBasket;

  beforeEach(() => {
    jest.useFakeTimers();
    sent = [];
    basket = new NudgeBasket((addressed) => sent.push(addressed));
  });
  afterEach(() => jest.useRealTimers());

  it('go out as one when they are about one topic for the same browsers', () => {
    for (const id of ['a', 'b', 'a']) basket.put(about(id));
    expect(sent).toEqual([]);
    jest.advanceTimersByTime(20);
    expect(sent).toEqual([about('a', { ids: ['a', 'b'] })]);
  });

  it.each([
    ['topics', about('b', { topic: 'visits' })],
    ['browsers', about('b', {}, ['compartment:FK'])],
    ['people behind them', about('b', { by: 'handler-fk' })],
  ])('stay apart when the %s differ', (_, other) => {
    basket.put(about('a'));
    basket.put(other);
    jest.advanceTimersByTime(20);
    expect(sent).toEqual([about('a'), other]);
  });

  it('do not wait when there are many', () => {
    for (let at = 0; at < 60; at++) basket.put(about(String(at)));
    expect(sent.map((it) => it.nudge.ids.length)).toEqual([60]);
  });

  it('come again after the first have gone', () => {
    basket.put(about('a'));
    jest.advanceTimersByTime(20);
    basket.put(about('b'));
    jest.advanceTimersByTime(20);
    expect(sent).toHaveLength(2);
  });
});
