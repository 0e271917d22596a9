import { QueryClientProvider } from '@tanstack/react-query';
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { MemoryRouter, Route, Routes } from 'react-router';
import { Me } from '@desk/access/contract';
import { MeProvider, createQueryClient } from '@desk/access/web';
import { AgreementVersion } from '@desk/agreements/contract';
import { ActsProvider } from '@desk/ui/web';
import { AgreementsPage } from './agreements.page';
import { VersionPage } from './version.page';

const name = (sv: string) => ({ sv, en: sv });
const head = {
  title: 'Serviceavtal Tidaholm', lawVersion: 'LGOS2019', hostAgencyId: 'SKV', parties: [{ agencyId: 'FK', name: name('Försäkringskassan') }, { agencyId: 'SKV', name: name('Skatteverket') }], officeIds: ['tidaholm'], channels: ['desk'],
  validFrom: '2027-03-01', validTo: null, noticeMonths: 6, approvedBy: null, approvedOn: null,
};
const line = (number: number, its: object = {}) => ({
  line: number, grantorAgencyId: 'FK', compartments: ['FK'], granteeAgencyIds: ['SKV'], duty: 'desk-agent', officeIds: ['tidaholm'], caseTypeCodes: ['FK-BOB'], tasks: ['AU', 'VG'], class: 'S', dataCategories: ['D0'], accessMode: 'none', legalGround: 'Lag (2019:212) 1 §',
  purpose: 'Upplysa', competence: null, receivesDocuments: false, answerWorkingDays: 5, escalationContact: 'Någon', validFrom: null, validTo: null, volumePerYear: null, costKey: null, serviceLevel: null, persons: [], id: `tidaholm-4-${number}`, suspended: false, suspendedReason: null, ...its,
});
const version = (its: object = {}) => AgreementVersion.parse({
  agreementId: 'tidaholm', number: 4, state: 'draft', head, lines: [line(14), line(17, { caseTypeCodes: ['FK-UHS'] })], drafterId: 'aa', drafterName: 'Avtalsansvarig F2', drafterAgencyId: 'FK', writers: ['aa'], revision: 3, savedAt: '2026-11-23T09:41:00Z', savedByName: 'Avtalsansvarig F2', sentAt: null,
  approvals: [], awaits: [], copySentAt: null, copyDue: false, ...its,
});
const row = (its: object = {}) => ({
  id: 'tidaholm', title: head.title, lawVersion: 'LGOS2019', hostAgencyId: 'SKV', parties: head.parties, officeIds: ['tidaholm'], inForce: null, validFrom: '2027-03-01', validTo: null, noticeMonths: 6, next: { number: 4, state: 'draft', validFrom: '2027-03-01', awaits: [] }, suspendedLines: 0, copyDue: false, leaving: [], ...its,
});
const wholeOf = (it: AgreementVersion, its: object = {}) => ({ ...row(its), versions: [{ ...it, lines: undefined, lineCount: it.lines.length, suspendedLines: 0 }], terminations: [] });
const meAs = (code: 'agreement-admin' | 'agency-manager', staffId: string): Me => Me.parse({
  staffId, displayName: 'Avtalsansvarig F2', shortName: 'F2', employerAgencyId: 'FK', officeIds: [], languages: ['sv'], abilityVersion: '1', csrfToken: 'token', locked: false, idleLockMinutes: 10, now: '2026-11-23T10:00:00Z',
  duties: [{ code, agencyId: 'FK', compartments: [], officeIds: [], validFrom: '2026-01-01', validTo: null }],
  rules: [{ subject: 'Agreement', action: code === 'agreement-admin' ? ['read', 'draft'] : ['read', 'approve'], conditions: { agencyId: 'FK' }, reason: `duty|${code}` }],
});
const caseType = (code: string, sv: string) => ({ code, agency: 'FK', compartment: 'FK', party: null, referralOnly: false, name: name(sv), class: 'P', deskTasks: ['TA'] });

let house: Record<string, { status?: number; body: unknown }>;
const sent: { path: string; body: { draft?: { lines: { line: number; purpose: string }[] } } }[] = [];
beforeEach(() => {
  window.localStorage.clear();
  sent.length = 0;
  house = {
    'GET /api/me': { body: meAs('agreement-admin', 'aa') }, 'GET /api/house': { body: { agencies: [{ id: 'FK', name: name('Försäkringskassan'), kind: 'state' }, { id: 'SKV', name: name('Skatteverket'), kind: 'state' }], compartments: [{ id: 'FK', agencyId: 'FK', name: name('Försäkringskassan'), secrecy: 'reversed' }], offices: [{ id: 'tidaholm', name: 'Tidaholm', kind: 'full', hostAgencyId: 'SKV', presence: [], desks: [] }] } },
    'GET /api/catalogue': { body: { version: '1', lifeEvents: [], caseTypes: [caseType('FK-BOB', 'Bostadsbidrag'), caseType('FK-UHS', 'Underhållsstöd')], deskTasks: [{ code: 'AU', name: name('Upplys'), needs: name('x'), class: 'S', general: true }, { code: 'VG', name: name('Vägled'), needs: name('x'), class: 'S', general: true }, { code: 'TA', name: name('Ta emot handling'), needs: name('x'), class: 'P', general: false }] } },
    'GET /api/agreement-whitelist': { body: { entries: [], changes: [] } }, 'GET /api/agreements': { body: { agreements: [row()] } }, 'GET /api/agreements/tidaholm': { body: wholeOf(version()) }, 'GET /api/agreements/tidaholm/versions/4': { body: version() },
    'PUT /api/agreements/tidaholm/versions/4': { body: { revision: 4, savedAt: '2026-11-23T10:01:00Z', problems: [] } },
  };
  globalThis.fetch = jest.fn(async (address: RequestInfo | URL, init: RequestInit = {}) => {
    const path = String(address).split('?')[0] ?? '';
    if (init.method && init.method !== 'GET') sent.push({ path, body: JSON.parse(String(init.body)) });
    const said = house[`${init.method ?? 'GET'} ${path}`] ?? { status: 404, body: { refusal: { code: 'not-found', fact: 'NotFound', text: name('Finns inte'), ids: {} } } };
    return new Response(JSON.stringify(said.body), { status: said.status ?? 200 });
  });
});
afterEach(cleanup);

const open = (at: string) => render(
  <QueryClientProvider client={createQueryClient()}>
    <MemoryRouter initialEntries={[at]}>
      <MeProvider><ActsProvider><Routes><Route path="/avtal" element={<AgreementsPage />} /><Route path="/avtal/:agreementId/:number?" element={<VersionPage />} /></Routes></ActsProvider></MeProvider>
    </MemoryRouter>
  </QueryClientProvider>,
);

test('what is wrong stands at its line while it is written, and hinders sending', async () => {
  open('/avtal/tidaholm/4?rad=17');
  fireEvent.change(await screen.findByLabelText('Ändamål'), { target: { value: '' } });
  const table = screen.getByRole('table', { name: 'Avtalets rader' });
  expect(await within(table).findByText('Ange ändamålet.')).toBeTruthy();
  expect(screen.getByText('1 fel kvar')).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Skicka för godkännande' }).getAttribute('aria-disabled')).toBe('true');
});

test('unsaved work comes back after a reload, and is gone from the browser when it is saved', async () => {
  const before = open('/avtal/tidaholm/4?rad=17');
  fireEvent.change(await screen.findByLabelText('Ändamål'), { target: { value: 'Ta emot ansökan' } });
  expect(window.localStorage.getItem('desk.agreement.aa.tidaholm.4')).toContain('Ta emot ansökan');
  before.unmount();
  open('/avtal/tidaholm/4?rad=17');
  const field = await screen.findByLabelText<HTMLTextAreaElement>('Ändamål');
  expect(field.value).toBe('Ta emot ansökan');
  expect(screen.getByText(/Osparat sedan .* är tillbaka\./)).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: /^Spara/ }));
  await waitFor(() => expect(window.localStorage.getItem('desk.agreement.aa.tidaholm.4')).toBeNull());
  expect(sent.at(-1)?.body.draft?.lines.map((it) => `${it.line} ${it.purpose}`)).toEqual(['14 Upplysa', '17 Ta emot ansökan']);
});

test('who saves after a colleague is told who and what, and keeps what is theirs', async () => {
  open('/avtal/tidaholm/4?rad=17');
  fireEvent.change(await screen.findByLabelText('Ändamål'), { target: { value: 'Mitt ändamål' } });
  house['PUT /api/agreements/tidaholm/versions/4'] = { status: 409, body: { refusal: { code: 'changed-meanwhile', fact: 'DraftSavedMeanwhile', text: name('F9 ändrade utkastet.'), ids: {} } } };
  house['GET /api/agreements/tidaholm/versions/4'] = { body: version({ revision: 4, savedByName: 'Avtalsansvarig F9', head: { ...head, noticeMonths: 9 } }) };
  fireEvent.click(screen.getByRole('button', { name: /^Spara/ }));
  expect(await screen.findByText(/Avtalsansvarig F9 ändrade utkastet/)).toBeTruthy();
  expect(screen.getByText(/Uppsägningstiden i månader ändras från 6 till 9\./)).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Behåll mitt och lägg ihop' }));
  await waitFor(() => expect(screen.queryByText(/Avtalsansvarig F9 ändrade utkastet/)).toBeNull());
  expect(screen.getByLabelText<HTMLTextAreaElement>('Ändamål').value).toBe('Mitt ändamål');
  house['PUT /api/agreements/tidaholm/versions/4'] = { body: { revision: 5, savedAt: '2026-11-23T10:01:00Z', problems: [] } };
  fireEvent.click(screen.getByRole('button', { name: /^Spara/ }));
  await waitFor(() => expect(sent).toHaveLength(2));
  expect(sent.at(-1)?.body).toMatchObject({ revision: 4, draft: { head: { noticeMonths: 9 } } });
});

test('a manager who has written on the draft is told that another manager approves', async () => {
  const waiting = version({ state: 'sent', awaits: ['FK', 'SKV'], writers: ['aa', 'chef'] });
  house['GET /api/me'] = { body: meAs('agency-manager', 'chef') };
  house['GET /api/agreements/tidaholm'] = { body: wholeOf(waiting, { next: { number: 4, state: 'sent', validFrom: '2027-03-01', awaits: ['FK', 'SKV'] } }) };
  house['GET /api/agreements/tidaholm/versions/4'] = { body: waiting };
  open('/avtal/tidaholm/4?flik=gang');
  const approve = await screen.findByRole('button', { name: 'Godkänn för Försäkringskassan' });
  expect([approve.getAttribute('aria-disabled'), approve.title]).toEqual(['true', 'Den som har skrivit på utkastet kan inte godkänna det. Det gör en annan chef på myndigheten.']);
  expect(screen.queryByLabelText('Ändamål')).toBeNull();
});

test('the list says what waits for me', async () => {
  house['GET /api/me'] = { body: meAs('agency-manager', 'chef') };
  house['GET /api/agreements'] = { body: { agreements: [row({ next: { number: 4, state: 'sent', validFrom: '2027-03-01', awaits: ['FK'] } })] } };
  open('/avtal');
  expect((await screen.findByRole('link', { name: /Serviceavtal Tidaholm, version 4, väntar på ditt godkännande/ })).getAttribute('href')).toBe('/avtal/tidaholm/4?flik=gang');
});

test('somebody without any right to agreements is told whom to ask', async () => {
  house['GET /api/me'] = { body: { ...meAs('agency-manager', 'chef'), rules: [] } };
  open('/avtal');
  expect(await screen.findByText(/vänd dig till avtalsansvarig på din myndighet/)).toBeTruthy();
});
