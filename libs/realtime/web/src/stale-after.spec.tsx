import { staleAfter } from './stale-after';

test('a hand-off makes the inbox and the visit’s cases old, not the visits', () => {
  expect(staleAfter.handoffs).toEqual([['handoffs'], ['visits', '/visits/:visitId/cases']]);
});
