import { placeOf, withPlace } from './version-address';
import { againstWhich } from './use-compared';

const versions = [{ number: 6 }, { number: 7 }, { number: 8 }];
test.each([
  ['a draft is held against what is in force', 8, 7, null, 7],
  ['what is in force is held against the one before', 7, 7, null, 6],
  ['the first one against nothing', 6, 7, null, null],
  ['any two can be held against each other', 6, 7, 8, 8],
  ['never against itself', 8, 7, 8, 7],
])('%s', (_, number, inForce, asked, against) => expect(againstWhich(number, versions, inForce, asked)).toBe(against));

test('the place stands in the address and comes back from it', () => {
  const search = withPlace(new URLSearchParams(), { line: 17, tab: 'rad', words: 'bostad', shown: 'problems', page: 2, against: 6 });
  expect(search.toString()).toBe('rad=17&flik=rad&sok=bostad&visa=fel&sida=2&mot=6');
  expect(placeOf(search, 'andras')).toEqual({ tab: 'rad', line: 17, against: 6, words: 'bostad', agencyId: '', shown: 'problems', page: 2 });
  expect(withPlace(search, { line: null, tab: 'andras', words: '', shown: 'all', page: 1, against: null }).toString()).toBe('flik=andras');
});
test('a line in the address is shown unless something else is asked for', () => expect([placeOf(new URLSearchParams('rad=17'), 'andras').tab, placeOf(new URLSearchParams(''), 'andras').tab]).toEqual(['rad', 'andras']));
