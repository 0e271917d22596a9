import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { setLetterKeys } from './letter-keys';
import { ActsProvider, useActs, useAllActs } from './acts';

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

test('what cannot be done now is in the list, and its key says why', () => {
  render(<ActsProvider onCannot={(why) => said.push(why)}><Page /><List /></ActsProvider>);
  fireEvent.keyDown(document.body, { key: 't' });
  expect(said).toEqual(['F3 har ärendet']);
  expect(screen.getByText('Tilldela mig')).toBeTruthy();
});

const Saving = ({ saving, soon = false }: { readonly saving: boolean; readonly soon?: boolean }) => {
  useActs([{ id: saving && soon ? 'soon' : 'inform', group: 'I steget', label: 'Upplys', key: 'U', wait: saving, soon: saving && soon, run: () => said.push('upplyst') }]);
  return <List />;
};
const whileSaving = (soon: boolean) => {
  const at = (saving: boolean) => <ActsProvider onWait={() => said.push('vänta')}><Saving saving={saving} soon={soon} /></ActsProvider>;
  const shown = render(at(true));
  const listed = screen.queryByText('Upplys') !== null;
  fireEvent.keyDown(document.body, { key: 'u' });
  expect(said).toEqual(['vänta']);
  shown.rerender(at(false));
  return listed;
};

test('a key pressed while something is being saved acts afterwards, once', () => {
  expect(whileSaving(false)).toBe(true);
  expect(said).toEqual(['vänta', 'upplyst']);
});

test('a key pressed before it is known what may be done acts when it is known, and stands in no list until then', () => {
  expect(whileSaving(true)).toBe(false);
  expect(said).toEqual(['vänta', 'upplyst']);
});

test('a key has one meaning: what was offered last has it', () => {
  const Later = () => {
    useActs([{ id: 'yes', group: 'I steget', label: 'Ja, återkalla', key: 'N', run: () => said.push('ja') }]);
    return null;
  };
  const Keys = () => <p>{useAllActs().filter(({ key }) => key === 'N').map(({ label }) => label).join()}</p>;
  render(<ActsProvider><Page /><Later /><Keys /></ActsProvider>);
  fireEvent.keyDown(document.body, { key: 'n' });
  expect(said).toEqual(['ja']);
  expect(screen.getByText('Ja, återkalla')).toBeTruthy();
});

test('a dialog has the keys to itself', () => {
  render(<ActsProvider><Page /><div role="dialog"><button>Avbryt</button></div></ActsProvider>);
  fireEvent.keyDown(screen.getByText('Avbryt'), { key: 'n' });
  expect(said).toEqual([]);
});
