import { z } from 'zod';
import { QueryClientProvider } from '@tanstack/react-query';
import { act, cleanup, render, renderHook, screen, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { abilityFrom } from '@desk/access/contract';
import { endpoint } from '@desk/kernel/contract';
import { addressOf, ask, isRefused, rememberSession } from './ask';
import { AbilityProvider, May } from './may';
import { useHouseAway } from './house-away';
import { createQueryClient } from './query-client';
import { onSessionSignal } from './session-signals';
import { useAsk } from './use-ask';
import { useTell } from './use-tell';

const listNotes = endpoint({ method: 'GET', path: '/cases/:caseId/notes', can: 'signed-in', input: z.object({ caseId: z.string(), after: z.string().optional() }), output: z.object({ notes: z.array(z.string()) }), summary: '' });
const writeNote = endpoint({ method: 'POST', path: '/cases/:caseId/notes', can: 'signed-in', input: z.object({ caseId: z.string(), text: z.string() }), output: z.object({ id: z.string() }), summary: '' });

type Call = { address: string; init: RequestInit };
const calls: Call[] = [];
/** Answers the next requests in order; the last answer stays. */
const answers = (...said: (() => Response | Promise<Response>)[]) => {
  let at = 0;
  globalThis.fetch = jest.fn(async (address: RequestInfo | URL, init: RequestInit = {}) => {
    calls.push({ address: String(address), init });
    return (said[Math.min(at++, said.length - 1)] as () => Response)();
  });
};
const ok = (body: unknown) => () => new Response(JSON.stringify(body), { status: 200 });
const no = (status: number, code: string, fact = 'Fact') => () => new Response(JSON.stringify({ refusal: { code, fact, text: { sv: 'Nej', en: 'No' }, ids: {}, requestId: '0199' } }), { status });

const house = ({ children }: { children: ReactNode }) => <QueryClientProvider client={createQueryClient()}>{children}</QueryClientProvider>;

beforeEach(() => { calls.length = 0; });
afterEach(cleanup);

test('the path is filled from the input, and the rest of a question goes in the address', async () => {
  answers(ok({ notes: [] }));
  await ask(listNotes, { caseId: 'a/b', after: 'x y' });
  expect(calls[0]?.address).toBe('/api/cases/a%2Fb/notes?after=x+y');
  expect(addressOf('/me', {})).toEqual({ address: '/api/me', rest: {} });
});

test('what changes something carries the token and the input without the path', async () => {
  rememberSession({ staffId: 'S12' as never, csrfToken: 'token' });
  answers(ok({ id: '1' }));
  await ask(writeNote, { caseId: 'c', text: 'Hej' });
  expect(calls[0]?.init.headers).toMatchObject({ 'x-desk-csrf': 'token', 'content-type': 'application/json' });
  expect(calls[0]?.init.body).toBe('{"text":"Hej"}');
});

test('a refusal is thrown with what the house said', async () => {
  answers(no(409, 'not-possible', 'HandoffAlreadyAnswered'));
  const error = await ask(writeNote, { caseId: 'c', text: 'Hej' }).catch((thrown: unknown) => thrown);
  expect(isRefused(error, 'not-possible')).toBe(true);
  expect(isRefused(error, 'locked')).toBe(false);
  expect(error).toMatchObject({ refusal: { fact: 'HandoffAlreadyAnswered', requestId: '0199' } });
});

test('a lost connection says in words that nothing is lost', async () => {
  globalThis.fetch = jest.fn(async () => { throw new TypeError('fetch failed'); });
  await expect(ask(listNotes, { caseId: 'c' })).rejects.toMatchObject({ refusal: { code: 'failed', fact: 'Unreachable' } });
});

test('an answer from something that is not the house is a failure with its number', async () => {
  answers(() => new Response('<html>', { status: 502, headers: { 'x-request-id': '77' } }));
  await expect(ask(listNotes, { caseId: 'c' })).rejects.toMatchObject({ refusal: { code: 'failed', fact: 'Http502', requestId: '77' } });
});

test('a locked session is told to the page', async () => {
  const heard: string[] = [];
  const stop = onSessionSignal((signal) => heard.push(signal));
  answers(no(423, 'locked'));
  await ask(listNotes, { caseId: 'c' }).catch(() => undefined);
  stop();
  expect(heard).toEqual(['locked']);
});

test('when another window signed in again, the act is tried once more with the new token', async () => {
  rememberSession({ staffId: 'S12' as never, csrfToken: 'old' });
  answers(no(403, 'not-allowed', 'CsrfTokenWrong'), ok({ staffId: 'S12', csrfToken: 'new' }), ok({ id: '1' }));
  await expect(ask(writeNote, { caseId: 'c', text: 'Hej' })).resolves.toEqual({ id: '1' });
  expect(calls.at(-1)?.init.headers).toMatchObject({ 'x-desk-csrf': 'new' });
});

test('after somebody else changed it, the same questions are asked again', async () => {
  answers(ok({ notes: ['old'] }), no(409, 'changed-meanwhile'), ok({ notes: ['new'] }));
  const { result } = renderHook(() => ({ notes: useAsk(listNotes, { caseId: 'c' }), write: useTell(writeNote) }), { wrapper: house });
  await waitFor(() => expect(result.current.notes.data).toEqual({ notes: ['old'] }));
  await act(() => result.current.write.mutateAsync({ caseId: 'c', text: 'Hej' }).catch(() => undefined));
  await waitFor(() => expect(result.current.write.error?.refusal.code).toBe('changed-meanwhile'));
  await waitFor(() => expect(result.current.notes.data).toEqual({ notes: ['new'] }));
});

test('a house that cannot answer for the moment is asked again by itself, and the page knows that it waits', async () => {
  let open: (answer: Response) => void = () => undefined;
  answers(no(503, 'unavailable', 'DatabaseAway'), () => new Promise<Response>((answer) => (open = answer)));
  const { result } = renderHook(() => ({ notes: useAsk(listNotes, { caseId: 'c' }), away: useHouseAway() }), { wrapper: house });
  await waitFor(() => expect(result.current.away).toBe(true));
  await waitFor(() => expect(calls).toHaveLength(2), { timeout: 10_000 });
  act(() => open(ok({ notes: ['here'] })()));
  await waitFor(() => expect(result.current.notes.data).toEqual({ notes: ['here'] }));
  expect(result.current.away).toBe(false);
});

test('what may no longer be seen leaves the screen', async () => {
  answers(ok({ notes: ['seen'] }), no(404, 'not-found'));
  const { result } = renderHook(() => useAsk(listNotes, { caseId: 'c' }), { wrapper: house });
  await waitFor(() => expect(result.current.data).toBeDefined());
  await act(() => result.current.refetch());
  await waitFor(() => expect(result.current.data).toBeUndefined());
  expect(result.current.error?.refusal.code).toBe('not-found');
});

test('a button is shown for the row that one may handle, and not for another agency’s', () => {
  const ability = abilityFrom([{ subject: 'Handoff', action: ['handle'], conditions: { compartment: { $in: ['FK'] } }, reason: 'duty|handler' }]);
  render(
    <AbilityProvider ability={ability}>
      <May do="handle" of="Handoff" on={{ compartment: 'FK' }}><button>Besvara FK</button></May>
      <May do="handle" of="Handoff" on={{ compartment: 'KFM' }} otherwise={<p>Hör till Kronofogden</p>}><button>Besvara KFM</button></May>
    </AbilityProvider>,
  );
  expect(screen.getByRole('button').textContent).toBe('Besvara FK');
  expect(screen.getByText('Hör till Kronofogden')).toBeTruthy();
});
