import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { setLetterKeys } from '@desk/ui/web';
import type { Act } from './act-keys';
import { ActsProvider, useActs, useAllActs } from './acts';
import { byGroup, findActs } from './find-acts';

const said: string[] = [];
const Page = () => {
  const [count, setCount] = useState(0);
  useActs([
    { id: 'new', group: 'Överallt', label: 'Nytt besök', key: 'N', run: () => { said.push(`besök ${count}`); setCount(count + 1); } },
    { id: 'send', group: 'I inkorgen', label: 'Besvara', key: 'Ctrl+Enter', run: () => said.push('svar') },
    { id: 'take', group: 'I inkorgen', label: 'Tilldela mig', key: 'T', why: 'F3 har ärendet', run: () => said.push('taget') },
  ]);
  return <input aria-label="Fält" />;
};
const List = () => <ul>{useAllActs().map((act) => <li key={act.id}>{act.label}</li>)}</ul>;
const open = () => render(<ActsProvider><Page /><List /></ActsProvider>);

beforeEach(() => { said.length = 0; setLetterKeys(true); });
afterEach(cleanup);

test('a letter acts, and always does what the page says now', () => {
  open();
  fireEvent.keyDown(document.body, { key: 'n' });
  fireEvent.keyDown(document.body, { key: 'N' });
  expect(said).toEqual(['besök 0', 'besök 1']);
});

test('a letter in a field is a letter, Ctrl+Enter sends from there', () => {
  open();
  fireEvent.keyDown(screen.getByLabelText('Fält'), { key: 'n' });
  fireEvent.keyDown(screen.getByLabelText('Fält'), { key: 'Enter', ctrlKey: true });
  expect(said).toEqual(['svar']);
});

test('letters can be switched off', () => {
  setLetterKeys(false);
  open();
  fireEvent.keyDown(document.body, { key: 'n' });
  expect(said).toEqual([]);
});

test('what cannot be done now is in the list with its reason, and its key does nothing', () => {
  open();
  fireEvent.keyDown(document.body, { key: 't' });
  expect(said).toEqual([]);
  expect(screen.getByText('Tilldela mig')).toBeTruthy();
});

test('a dialog has the keys to itself', () => {
  render(<ActsProvider><Page /><div role="dialog"><button>Avbryt</button></div></ActsProvider>);
  fireEvent.keyDown(screen.getByText('Avbryt'), { key: 'n' });
  expect(said).toEqual([]);
});

const anAct = (label: string, group = 'Överallt', rest: Partial<Act> = {}): Act => ({ id: label, label, group, run: () => undefined, ...rest });

test('acts are found by any word, those that begin so first, under their headings', () => {
  const acts = [anAct('Lås skärmen'), anAct('Besvara', 'I inkorgen'), anAct('Be om mer', 'I inkorgen', { words: 'fråga' }), anAct('Nästa', 'I inkorgen', { keyOnly: true })];
  expect(findActs(acts, 'be').map(({ label }) => label)).toEqual(['Besvara', 'Be om mer']);
  expect(findActs(acts, 'fråga').map(({ label }) => label)).toEqual(['Be om mer']);
  expect(byGroup(findActs(acts, '')).map(([group, all]) => [group, all.length])).toEqual([['Överallt', 1], ['I inkorgen', 2]]);
});
