import { QueryClientProvider } from '@tanstack/react-query';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { createQueryClient } from '@desk/access/web';
import { VisitId, VisitorId } from '@desk/kernel/contract';
import { Visitor } from '@desk/people/contract';
import IdentityDialog from './identity.dialog';
import { readingOf } from './identity-draft';
import UnmaskDialog from './unmask.dialog';
import { WhoLine } from './who-line';

const visitId = VisitId.parse('01a20000-0000-7000-8000-000000000001');
const visitor = Visitor.parse({ id: '01a20000-0000-7000-8000-000000000002', visitId, kind: 'personnummer', numberMasked: '19900101-••••', otherIdentity: null, check: null, mandates: [] });
const now = new Date('2026-11-24T09:42:00Z');
const sent: { path: string; body: unknown }[] = [];
beforeEach(() => {
  sent.length = 0;
  globalThis.fetch = jest.fn(async (address: RequestInfo | URL, init: RequestInit = {}) => {
    sent.push({ path: String(address), body: JSON.parse(String(init.body)) });
    return new Response(JSON.stringify(String(address).endsWith('/unmask') ? { number: '199001012385' } : visitor));
  });
});
afterEach(cleanup);
const inHouse = (inside: React.ReactNode) => render(<QueryClientProvider client={createQueryClient()}>{inside}</QueryClientProvider>);
const identify = (more: Partial<Parameters<typeof IdentityDialog>[0]> = {}) => {
  const done: (Visitor | null)[] = [];
  inHouse(<IdentityDialog visitId={visitId} visitor={null} task="Ta emot handling" withoutAllowed={false} checkNow={false} now={now} onDone={(one) => done.push(one)} onClose={() => undefined} {...more} />);
  return done;
};
const write = (value: string) => fireEvent.change(screen.getByLabelText('Personnummer eller samordningsnummer', { selector: 'input[type=text]' }), { target: { value } });

test.each([
  ['1990', 'short'], ['19900101-2386', 'problem'], ['900101-2385', 'ok'], ['19900101-238', 'short'], ['000101-T220', 'problem'], ['20010230-2387', 'problem'], ['701063-2391', 'ok'], ['', 'empty'],
])('%s reads as %s while it is written', (written, state) => expect(readingOf(written, now, false).state).toBe(state));

test('a wrong last digit is told beside the field with what to do, and nothing is sent', () => {
  identify();
  write('19900101-2386');
  expect(screen.getByRole('alert').textContent).toBe('Sista siffran stämmer inte. Kontrollera numret, eller välj Annan identitet.');
  fireEvent.click(screen.getByRole('button', { name: /Spara och fortsätt/ }));
  expect(sent).toEqual([]);
});
test('a right number is sent as it was written, and the task goes on', async () => {
  const done = identify();
  write('19900101-2385');
  expect(screen.getByText('Numret stämmer: 19900101-••••')).toBeTruthy();
  fireEvent.keyDown(screen.getByRole('dialog'), { key: 'Enter', ctrlKey: true });
  await waitFor(() => expect(done).toEqual([visitor]));
  expect(sent).toEqual([{ path: `/api/visits/${visitId}/visitor`, body: { identity: { kind: 'number', number: '19900101-2385' } } }]);
});
test('where the task allows it, one can go on without an identity', () => {
  const done = identify({ withoutAllowed: true });
  fireEvent.click(screen.getByLabelText('Utan identitet'));
  fireEvent.click(screen.getByRole('button', { name: /Fortsätt utan identitet/ }));
  expect(done).toEqual([null]);
  expect(sent).toEqual([]);
});
test('a number stays masked, and the whole of it needs a purpose', async () => {
  const shown: string[] = [];
  inHouse(<><WhoLine visitor={visitor} unmasked={null} onShow={() => undefined} onHide={() => undefined} onIdentify={() => undefined} onMandate={() => undefined} /><UnmaskDialog visitorId={VisitorId.parse(visitor.id)} onShown={(number) => shown.push(number)} onClose={() => undefined} /></>);
  expect(screen.getByText('19900101-••••')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: /Visa numret/ }));
  expect(sent).toEqual([]);
  fireEvent.click(screen.getByRole('button', { name: 'Kontrollera mot id-handling' }));
  await waitFor(() => expect(shown).toEqual(['199001012385']));
  expect(sent).toEqual([{ path: `/api/visitors/${visitor.id}/unmask`, body: { purpose: 'Kontrollera mot id-handling' } }]);
});
test('an anonymous visitor stays anonymous until somebody asks', () => {
  inHouse(<WhoLine visitor={null} unmasked={null} onShow={() => undefined} onHide={() => undefined} onIdentify={() => undefined} onMandate={() => undefined} />);
  expect(screen.getByRole('group', { name: 'Besökaren' }).textContent).toContain('Anonym');
});
