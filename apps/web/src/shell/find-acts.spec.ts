import type { Act } from '@desk/ui/web';
import { byGroup, findActs } from './find-acts';

const anAct = (label: string, group = 'Överallt', rest: Partial<Act> = {}): Act => ({ id: label, label, group, run: () => undefined, ...rest });

test('acts are found by any word, those that begin so first, under their headings', () => {
  const acts = [anAct('Lås skärmen'), anAct('Besvara', 'I inkorgen'), anAct('Be om mer', 'I inkorgen', { words: 'fråga' }), anAct('Nästa', 'I inkorgen', { keyOnly: true })];
  expect(findActs(acts, 'be').map(({ label }) => label)).toEqual(['Besvara', 'Be om mer']);
  expect(findActs(acts, 'fråga').map(({ label }) => label)).toEqual(['Be om mer']);
  expect(byGroup(findActs(acts, '')).map(([group, all]) => [group, all.length])).toEqual([['Överallt', 1], ['I inkorgen', 2]]);
});
