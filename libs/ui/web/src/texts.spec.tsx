import { act, render, screen } from '@testing-library/react';
import { Suspense } from 'react';
import { changeLocale, textsOf, useTexts } from './texts';

const Said = ({ texts }: { readonly texts: Parameters<typeof useTexts<{ hello: string }>>[0] }) => <p>{useTexts(texts).hello}</p>;
const show = (texts: Parameters<typeof Said>[0]['texts']) => render(<Suspense fallback="…"><Said texts={texts} /></Suspense>);
afterEach(() => act(() => changeLocale('sv')));

test('English is fetched when somebody reads English, and the screen keeps its words until then', async () => {
  let fetched = 0;
  const texts = textsOf({ hello: 'Hej' }, async () => { fetched += 1; return { hello: 'Hello' }; });
  show(texts);
  expect(screen.getByText('Hej')).toBeTruthy();
  expect(fetched).toBe(0);
  await act(() => changeLocale('en'));
  expect(screen.getByText('Hello')).toBeTruthy();
  expect(texts.in('en').hello).toBe('Hello');
  expect(fetched).toBe(1);
});

test('words that cannot be fetched are shown in Swedish', async () => {
  const texts = textsOf({ hello: 'Hej' }, () => Promise.reject(new Error('no network')));
  show(texts);
  await act(() => changeLocale('en'));
  expect(screen.getByText('Hej')).toBeTruthy();
});
