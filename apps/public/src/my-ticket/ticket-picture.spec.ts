import { TicketToken, liveStates } from '@desk/visits/contract';
import { shownOf, tokenIn } from './ticket-picture';

test.each([['waiting', 'waiting'], ['called', 'turn'], ['in-service', 'served'], ['parked', 'parked'], ['no-show', 'missed'], ['done', 'over'], ['left', 'left']] as const)('a ticket that is %s is shown as %s', (state, shown) => {
  expect(shownOf({ state })).toBe(shown);
});
test('no ticket is the end, and every live state has a picture of its own', () => {
  expect(shownOf(null)).toBe('over');
  expect(new Set(liveStates.map((state) => shownOf({ state }))).size).toBe(liveStates.length);
});
test('only a token is taken from the address', () => {
  const token = TicketToken.parse(`uddevalla.${'aB-_'.repeat(8)}`);
  expect(tokenIn(`#${token}`)).toBe(token);
  for (const hash of ['', '#', '#uddevalla', `#${token}x`, `#../${token}`]) expect(tokenIn(hash)).toBeNull();
});
