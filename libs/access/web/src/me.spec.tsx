import { QueryClientProvider } from '@tanstack/react-query';
import { act, cleanup, render, screen, waitFor } from '@testing-library/react';
import { useState } from 'react';
import { ask } from './ask';
import { accessApi } from '@desk/access/contract';
import { MeProvider, useMe, useSessionLock } from './me';
import { useMay } from './may';
import { createQueryClient } from './query-client';

const aMe = (change: object = {}) => ({
  staffId: 'S12', displayName: 'Handläggare S12', shortName: 'S12', employerAgencyId: 'SSC', officeIds: ['uddevalla'], duties: [], languages: ['sv'], abilityVersion: '1', csrfToken: 'token', locked: false, idleLockMinutes: 10, now: '2026-11-24T09:42:00Z',
  rules: [{ subject: 'Visit', action: ['register'], conditions: { officeId: { $in: ['uddevalla'] } }, reason: 'duty|desk-agent' }], ...change,
});
const signedOut = { status: 401, body: { refusal: { code: 'not-signed-in', fact: 'NotSignedIn', text: { sv: 'Logga in', en: 'Sign in' }, ids: {} } } };

let me: { status?: number; body: unknown };
const asked: string[] = [];
beforeEach(() => {
  window.localStorage.clear();
  asked.length = 0;
  me = { body: aMe() };
  globalThis.fetch = jest.fn(async (address: RequestInfo | URL) => {
    asked.push(String(address));
    const said = String(address) === '/api/me' ? me : { status: 200, body: { locked: true } };
    return new Response(JSON.stringify(said.body), { status: said.status ?? 200 });
  });
});
afterEach(() => {
  cleanup();
  jest.useRealTimers();
});

const Work = () => {
  const { displayName } = useMe();
  const [text, setText] = useState('');
  const { lock } = useSessionLock();
  return (
    <>
      <p>{displayName}</p>
      <p>{useMay('register', 'Visit') ? 'får ta emot' : 'får inte ta emot'}</p>
      <input aria-label="Anteckning" value={text} onChange={(event) => setText(event.target.value)} />
      <button onClick={() => setText('Har BankID')}>Skriv</button>
      <button onClick={lock}>Lås</button>
    </>
  );
};
const goTo = jest.fn();
const open = () => render(<QueryClientProvider client={createQueryClient()}><MeProvider goTo={goTo}><Work /></MeProvider></QueryClientProvider>);

test('who is not signed in goes to sign-in and comes back to the same page', async () => {
  me = signedOut;
  window.history.replaceState(null, '', '/inkorg?lada=mina');
  open();
  await waitFor(() => expect(goTo).toHaveBeenCalledWith('/api/sign-in?to=%2Finkorg%3Flada%3Dmina'));
});

test('a lock covers the page, keeps what is written, and opens when the house says so', async () => {
  open();
  await screen.findByText('Handläggare S12');
  act(() => screen.getByText('Skriv').click());
  me = { body: aMe({ locked: true }) };
  act(() => screen.getByText('Lås').click());
  expect(await screen.findByText('Lås upp')).toBeTruthy();
  await waitFor(() => expect(asked).toContain('/api/session/lock'));
  expect(screen.getByDisplayValue('Har BankID')).toBeTruthy();
  me = { body: aMe() };
  act(() => void window.dispatchEvent(new Event('focus')));
  await waitFor(() => expect(screen.queryByText('Lås upp')).toBeNull());
  expect(screen.getByDisplayValue('Har BankID')).toBeTruthy();
});

test('a session that ended elsewhere covers the page too, and says that signing in keeps the work', async () => {
  open();
  await screen.findByText('Handläggare S12');
  me = signedOut;
  await act(() => ask(accessApi.me, {}).catch(() => undefined));
  expect(await screen.findByText('Logga in igen')).toBeTruthy();
});

test('a lock stays a lock when signing in again ends the session that was locked', async () => {
  open();
  await screen.findByText('Handläggare S12');
  me = { body: aMe({ locked: true }) };
  act(() => screen.getByText('Lås').click());
  await screen.findByText('Lås upp');
  me = signedOut;
  await act(() => ask(accessApi.me, {}).catch(() => undefined));
  expect(screen.getByText('Lås upp')).toBeTruthy();
  expect(screen.queryByText('Logga in igen')).toBeNull();
});

test('ten minutes without a sign of a person lock the screen', async () => {
  jest.useFakeTimers({ doNotFake: ['queueMicrotask'] });
  open();
  await act(() => jest.advanceTimersByTimeAsync(50));
  await act(() => jest.advanceTimersByTimeAsync(9 * 60_000));
  expect(screen.queryByText('Lås upp')).toBeNull();
  await act(() => jest.advanceTimersByTimeAsync(61_000));
  expect(screen.getByText('Lås upp')).toBeTruthy();
});

test('rights follow what the house answers', async () => {
  me = { body: aMe({ rules: [] }) };
  open();
  expect(await screen.findByText('får inte ta emot')).toBeTruthy();
});
