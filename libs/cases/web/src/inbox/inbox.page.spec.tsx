import { QueryClientProvider } from '@tanstack/react-query';
import { act, cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { useEffect } from 'react';
import { MemoryRouter, Route, Routes } from 'react-router';
import { MeProvider, createQueryClient } from '@desk/access/web';
import type { InboxAct } from './inbox-acts';
import { InboxPage } from './inbox.page';
import { aHandoff, aHouse, aMe, aRow } from './a-handoff';

type Answer = { status?: number; body: unknown };
/** What the house answers now, by method and path; a test changes it as it goes. */
let house: Record<string, Answer>;
const sent: { path: string; body: unknown }[] = [];

const [first, second, third] = [aRow('1', { receiptNumber: 'OL-1', dueAt: '2026-11-23T11:00:00Z' }), aRow('2', { receiptNumber: 'OL-2', dueAt: '2026-11-24T11:00:00Z' }), aRow('3', { receiptNumber: 'OL-3', dueAt: '2026-11-25T11:00:00Z' })] as const;
const rows = [first, second, third];

beforeEach(() => {
  window.localStorage.clear();
  sent.length = 0;
  house = {
    'GET /api/me': { body: aMe() },
    'GET /api/house': { body: aHouse() },
    'GET /api/catalogue': { body: { version: '1', deskTasks: [], caseTypes: [], lifeEvents: [] } },
    'GET /api/handoffs': { body: { handoffs: rows, next: null } },
    'GET /api/handoffs/counts': { body: { counts: { open: { count: 3, more: false } } } },
    [`GET /api/handoffs/${first.id}`]: { body: aHandoff('1', { assigneeId: 'F7', assigneeName: 'F7', state: 'assigned' }) },
    [`GET /api/handoffs/${second.id}`]: { body: aHandoff('2', { receiptNumber: 'OL-2' }) },
  };
  globalThis.fetch = jest.fn(async (address: RequestInfo | URL, init: RequestInit = {}) => {
    const path = String(address).split('?')[0];
    if (init.method === 'POST') sent.push({ path: path as string, body: JSON.parse(String(init.body)) });
    const said = house[`${init.method ?? 'GET'} ${path}`] ?? { status: 404, body: { refusal: { code: 'not-found', fact: 'NotFound', text: { sv: 'Finns inte', en: 'Not here' }, ids: {} } } };
    return new Response(JSON.stringify(said.body), { status: said.status ?? 200 });
  });
});
afterEach(cleanup);

/** The shell's part: the newest offer for a key answers to it. */
const offers = new Map<symbol, readonly InboxAct[]>();
const useActs = (acts: readonly InboxAct[]) => {
  useEffect(() => {
    const mark = Symbol('offer');
    offers.set(mark, acts);
    return () => void offers.delete(mark);
  });
};
const press = (key: string) => act(async () => [...offers.values()].flat().findLast((one) => one.key === key && one.why === undefined)?.run());

let queries: ReturnType<typeof createQueryClient>;
const open = (at = '/inkorg') => {
  queries = createQueryClient();
  return render(
    <QueryClientProvider client={queries}>
      <MemoryRouter initialEntries={[at]}>
        <MeProvider><Routes><Route path="/inkorg/:handoffId?" element={<InboxPage useActs={useActs} />} /></Routes></MeProvider>
      </MemoryRouter>
    </QueryClientProvider>,
  );
};

test('arrow down opens the hand-off that is due first, and once more the next', async () => {
  open();
  await screen.findByText(/OL-1/);
  await press('↓');
  await screen.findByRole('textbox', { name: 'Text till besökaren och disken' });
  await press('↓');
  await screen.findByText(/OL-2, från disken i Uddevalla/);
  expect(screen.getByText(/OL-2 · Uddevalla/).closest('a')?.getAttribute('aria-current')).toBe('true');
});

test('what the house has reminded of says so in the list, and not what was answered since', async () => {
  const remindedAt = '2026-11-20T07:00:00Z';
  house['GET /api/handoffs'] = { body: { handoffs: [{ ...first, state: 'waiting-visitor', remindedAt }, { ...second, state: 'underway', remindedAt: null }], next: null } };
  open();
  expect((await screen.findByText(/OL-1 · Uddevalla/)).textContent).toMatch(/, inget svar än, påmint .*20 nov/);
  expect(screen.getByText(/OL-2 · Uddevalla/).textContent).not.toContain('påmint');
});

test('a hand-off that nobody has is taken with T', async () => {
  open(`/inkorg/${second.id}`);
  await screen.findByRole('button', { name: 'Tilldela mig' });
  house[`POST /api/handoffs/${second.id}/steps`] = { body: aHandoff('2', { assigneeId: 'F7', assigneeName: 'F7', state: 'assigned', version: 2 }) };
  await press('T');
  await screen.findByRole('textbox', { name: 'Text till besökaren och disken' });
  expect(sent).toEqual([{ path: `/api/handoffs/${second.id}/steps`, body: { version: 1, command: { step: 'assign' } } }]);
});

test('when a colleague took the case meanwhile, it is said who, and what was written stays as a draft', async () => {
  open(`/inkorg/${first.id}`);
  const text = await screen.findByRole('textbox', { name: 'Text till besökaren och disken' });
  fireEvent.change(text, { target: { value: 'Du ansöker i det land där du arbetar mest.' } });
  const path = `/api/handoffs/${first.id}`;
  house[`POST ${path}/steps`] = { status: 409, body: { refusal: { code: 'changed-meanwhile', fact: 'HandoffChanged', text: { sv: 'F3 tog ärendet 10.42.', en: 'F3 took the case 10.42.' }, ids: {} } } };
  const before = aHandoff('1').history;
  house[`GET ${path}`] = { body: aHandoff('1', { assigneeId: 'F3', assigneeName: 'F3', state: 'assigned', version: 3, history: [...before, { step: 'assign', from: 'assigned', to: 'assigned', at: '2026-11-22T09:42:00Z', byName: 'F3' }] }) };
  await press('Ctrl+Enter');
  await screen.findByText('F3 tog ärendet 10.42.', { selector: 'strong' });
  expect(screen.getByText(/Du kan läsa men inte svara. Det du hann skriva är sparat som utkast./)).toBeTruthy();
  expect(screen.getByDisplayValue('Du ansöker i det land där du arbetar mest.').hasAttribute('readonly')).toBe(true);
  expect(screen.getByRole('button', { name: 'Besvara' }).getAttribute('aria-disabled')).toBe('true');
});

test('a draft survives a reload', async () => {
  const { unmount } = open(`/inkorg/${first.id}`);
  fireEvent.change(await screen.findByRole('textbox', { name: 'Intern anteckning' }), { target: { value: 'Ring regionen' } });
  unmount();
  open(`/inkorg/${first.id}`);
  expect(await screen.findByDisplayValue('Ring regionen')).toBeTruthy();
});

test('while somebody works in the list, a new hand-off is announced and moves nothing', async () => {
  open(`/inkorg/${first.id}`);
  await screen.findByText(/OL-3/);
  house['GET /api/handoffs'] = { body: { handoffs: [aRow('4', { receiptNumber: 'OL-4', dueAt: '2026-11-23T08:00:00Z' }), ...rows], next: null } };
  await act(() => queries.invalidateQueries());
  const fresh = await screen.findByRole('button', { name: '1 ny – visa' });
  expect(screen.queryByText(/OL-4/)).toBeNull();
  fireEvent.click(fresh);
  await waitFor(() => expect(screen.getByText(/OL-4/)).toBeTruthy());
});

test('to return a hand-off a reason has to be written', async () => {
  open(`/inkorg/${second.id}`);
  await screen.findByRole('button', { name: 'Tilldela mig' });
  await press('Å');
  const dialog = await screen.findByRole('dialog', { hidden: true });
  fireEvent.click(within(dialog).getByText('Återsänd', { selector: 'button' }));
  expect(await within(dialog).findByText('Skriv minst tre tecken.')).toBeTruthy();
  expect(sent).toEqual([]);
});

const text = (sv: string) => ({ sv, en: sv });
const refused = { refusal: { code: 'not-possible', fact: 'NewGroundNeeded', text: text('Går inte.'), ids: {}, explanation: {
  condition: 'C4', what: text('Överlämningen kan inte skickas vidare dit.'), missing: text('Besökarens medgivande.'), lineAndLaw: text('OSL 10 kap. 1 §'), whoCanChange: text('Besökaren.'),
  instead: [{ act: 'return', label: text('Återsänd till disken') }, { act: 'assign', label: text('Ta den') }, { act: 'refer', label: text('Hänvisa') }], say: text('Vi frågar dig först.'),
} } };

test('a no in the inbox has six parts, and its button leads on', async () => {
  house[`POST /api/handoffs/${second.id}/steps`] = { status: 409, body: refused };
  open(`/inkorg/${second.id}`);
  fireEvent.click(await screen.findByRole('button', { name: /Tilldela mig/ }));
  const no = await screen.findByRole('region', { name: 'Varför inte' });
  for (const part of ['Överlämningen kan inte skickas vidare dit.', 'Besökarens medgivande.', 'OSL 10 kap. 1 §', 'Besökaren.', '”Vi frågar dig först.”']) expect(within(no).getByText(part)).toBeTruthy();
  expect(within(no).getByRole('button', { name: 'Ta den' })).toBeTruthy();
  expect(await within(no).findByText('Hänvisa: görs vid disken, i det öppna besöket.')).toBeTruthy();
  fireEvent.click(within(no).getByRole('button', { name: 'Återsänd till disken' }));
  const dialog = await screen.findByRole('dialog', { hidden: true });
  expect(screen.queryByRole('region', { name: 'Varför inte' })).toBeNull();
  fireEvent.change(within(dialog).getByRole('textbox', { hidden: true }), { target: { value: 'Medgivande saknas.' } });
  await act(async () => fireEvent.click(within(dialog).getByText('Återsänd', { selector: 'button' })));
  // The same no again: here it stands in the dialog, and what is tried already is not offered once more.
  const again = await within(dialog).findByRole('region', { name: 'Varför inte', hidden: true });
  expect(within(again).getAllByRole('button', { hidden: true }).map(({ textContent }) => textContent)).toEqual(['Ta den']);
});

test('an empty inbox says what will come here', async () => {
  house['GET /api/handoffs'] = { body: { handoffs: [], next: null } };
  open();
  expect(await screen.findByText(/När en disk överlämnar ett ärende/)).toBeTruthy();
});

test('the inbox that could not be fetched says so, with the number to quote', async () => {
  house['GET /api/handoffs'] = { status: 403, body: { refusal: { code: 'not-possible', fact: 'X', text: { sv: 'Det gick inte.', en: 'No.' }, ids: {}, requestId: '8c41' } } };
  open();
  expect(await screen.findByText('Inkorgen gick inte att hämta')).toBeTruthy();
  expect(screen.getByText('Felnummer 8c41')).toBeTruthy();
});

test('who does not handle hand-offs is told why, with a way on', async () => {
  house['GET /api/me'] = { body: { ...aMe(), rules: [] } };
  open();
  expect(await screen.findByText('Inkorgen hör till handläggare')).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Till startsidan' })).toBeTruthy();
});
