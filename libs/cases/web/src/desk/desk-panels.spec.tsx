import { QueryClientProvider } from '@tanstack/react-query';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { createQueryClient } from '@desk/access/web';
import { CaseFile, Handoff, HandoffPreview } from '@desk/cases/contract';
import { CaseId, CaseTypeCode, VisitId } from '@desk/kernel/contract';
import { ActsProvider } from '@desk/ui/web';
import { CasePanel } from './case.panel';
import { draftKey, forgetDrafts, readDraft } from './draft';
import HandoffDialog from './handoff.dialog';
import { HandoffStatus } from './handoff-status.panel';
import { NotesPanel } from './notes.panel';
import ReceiptDialog from './receipt.dialog';

const id = (n: number) => `01a20000-0000-7000-8000-00000000000${n}`;
const now = new Date('2026-11-24T09:42:00Z');
const step = { visitId: VisitId.parse(id(1)), caseTypeCode: CaseTypeCode.parse('FK-FP') };
const aHandoff = (more: Partial<Handoff> = {}): Handoff => Handoff.parse({
  id: id(5), receiptNumber: 'ÖL-26-00436', kind: 'T3', state: 'sent', agencyId: 'FK', compartment: 'FK', officeId: 'uddevalla', caseTypeCode: 'FK-FP', reason: 'KOMPLEX', dueAt: null, sentAt: '2026-11-24T09:40:00Z', assigneeId: null, assigneeName: null,
  visitorWaits: false, version: 3, caseId: id(6), visitId: id(1), lifeEventId: null, deskStaffId: 'u4', outcome: null, firstContactBy: '2026-11-26T16:00:00Z', answerBy: '2026-11-30T16:00:00Z', toldHow: null, redirectedTo: null, seal: 'd4e5c6a1ffff', basis: null, history: [], ...more,
});
const preview = (more: Partial<HandoffPreview> = {}): HandoffPreview => HandoffPreview.parse({
  kind: 'T3', agencyId: 'FK', compartment: 'FK', copied: [{ part: 'errand', content: { sv: 'Föräldrapenning', en: 'x' }, ground: { sv: 'Utan sekretess', en: 'x' } }], needsChoice: [{ part: 'identity', content: { sv: '19900101-••••', en: 'x' }, ground: { sv: 'Om besökaren vill', en: 'x' } }],
  notCopied: [{ part: 'notes', content: { sv: 'Skatteverket: 1 anteckning', en: 'x' }, ground: { sv: 'En annan myndighets', en: 'x' } }], warnings: [{ sv: 'Fristen passerar troligen före svar.', en: 'x' }], proposedReason: 'KOMPLEX', firstContactBy: null, answerBy: '2026-11-30T16:00:00Z', basis: null, seal: 'seal-1', ...more,
});

type Sent = { readonly path: string; readonly method: string; readonly body: Record<string, unknown> };
const sent: Sent[] = [];
let answer: (one: Sent) => { readonly status?: number; readonly body: unknown };
beforeEach(() => {
  window.localStorage.clear();
  sent.length = 0;
  answer = ({ path, body }) => ({ body: path.endsWith('previews') ? preview({ seal: `seal-${JSON.stringify(body.include)}` }) : path.endsWith('/notes') ? { notes: [] } : aHandoff() });
  globalThis.fetch = jest.fn(async (address: RequestInfo | URL, init: RequestInit = {}) => {
    const one = { path: String(address), method: init.method ?? 'GET', body: init.body ? JSON.parse(String(init.body)) : {} };
    sent.push(one);
    const said = answer(one);
    return new Response(JSON.stringify(said.body), { status: said.status ?? 200 });
  });
});
afterEach(cleanup);
const at = (inside: React.ReactNode) => render(<QueryClientProvider client={createQueryClient()}>{inside}</QueryClientProvider>);
const confirm = () => fireEvent.keyDown(screen.getByRole('dialog'), { key: 'Enter', ctrlKey: true });
const handOver = (kind: 'T2' | 'T3' = 'T3') => {
  const done: Handoff[] = [];
  at(<HandoffDialog step={step} kind={kind} name="Föräldrapenning" agency="Försäkringskassan" anonymous={false} agreementName={(one) => one} now={now} onIdentify={() => undefined} onSent={(one) => done.push(one)} onClose={() => undefined} />);
  return done;
};
const sends = () => sent.filter(({ path }) => path.endsWith('/handoffs'));

test('the preview says what is copied, what needs a choice, what stays and what to watch; then one press sends it, with nothing typed', async () => {
  const done = handOver();
  expect(await screen.findByText('Utan sekretess')).toBeTruthy();
  for (const said of ['Kopieras', 'Kräver val', 'Kopieras inte', 'Varningar', 'Fristen passerar troligen före svar.', 'Skickas nu: ärende.']) expect(screen.getByText(said)).toBeTruthy();
  expect(screen.getByLabelText(/Identitet/)).toHaveProperty('checked', false);
  confirm();
  await waitFor(() => expect(done).toHaveLength(1));
  expect(sends()[0]?.body).toMatchObject({ kind: 'T3', include: [], reason: 'KOMPLEX', seal: 'seal-[]', visitorWaits: false });
});
test('what is chosen is previewed again before it is sent, and sent once with one key', async () => {
  const done = handOver();
  fireEvent.click(await screen.findByLabelText(/Identitet/));
  await waitFor(() => expect(sent.at(-1)?.body.include).toEqual(['identity']));
  await screen.findByText(/Skickas nu: ärende, identitet/);
  await waitFor(() => expect(screen.getByRole('button', { name: /Skicka och visa kvitto/ }).getAttribute('aria-busy')).toBeNull());
  confirm();
  confirm();
  await waitFor(() => expect(done).toHaveLength(1));
  expect(sends().map(({ body }) => body.seal)).toEqual(['seal-["identity"]']);
});
test('when something changed meanwhile the preview is shown once more and the same key is kept', async () => {
  handOver();
  await screen.findByText('Utan sekretess');
  answer = ({ path }) => (path.endsWith('/handoffs') ? { status: 409, body: { refusal: { code: 'changed-meanwhile', fact: 'X', text: { sv: 'Ändrat', en: 'Changed' }, ids: {} } } } : { body: preview() });
  confirm();
  expect((await screen.findByRole('alert')).textContent).toMatch(/Läs igenom det som ska skickas en gång till/);
  confirm();
  await waitFor(() => expect(sends()).toHaveLength(2));
  expect(new Set(sends().map(({ body }) => body.requestKey)).size).toBe(1);
});
test('a question has its words already', async () => {
  handOver('T2');
  expect(await screen.findByDisplayValue('Besökaren undrar vad som gäller för Föräldrapenning och hur hen går vidare.')).toBeTruthy();
});
test('the receipt says number, to whom and when, and carries no personal number', () => {
  at(<ReceiptDialog handoff={aHandoff()} name="Föräldrapenning" agency="Försäkringskassan" office="Uddevalla" contact="x" now={now} onClose={() => undefined} />);
  expect(screen.getByRole('heading', { name: 'Skickat 10.40' })).toBeTruthy();
  expect(screen.getByText(/Första kontakt senast torsdag 26 november/)).toBeTruthy();
  expect(document.body.textContent).not.toMatch(/\d{8}-/);
});

test('a note is kept in this browser at every letter, and sent with Ctrl+Enter', async () => {
  const key = draftKey('u4', id(1), 'LH01.tio');
  const shown = at(<NotesPanel caseId={null} draftKey={key} agency="Försäkringskassan" />);
  fireEvent.change(screen.getByLabelText('Anteckning för Försäkringskassan'), { target: { value: 'Har med sig intyget.' } });
  shown.unmount();
  expect(readDraft(key)?.text).toBe('Har med sig intyget.');
  at(<NotesPanel caseId={CaseId.parse(id(6))} draftKey={key} agency="Försäkringskassan" />);
  const field = screen.getByDisplayValue('Har med sig intyget.');
  fireEvent.keyDown(field, { key: 'Enter', ctrlKey: true });
  await waitFor(() => expect(sent.find(({ method }) => method === 'POST')?.body).toEqual({ text: 'Har med sig intyget.' }));
  await waitFor(() => expect(readDraft(key)).toBeNull());
});
test('a note that is sent before the step has a case goes as soon as there is one, unless it is written on', async () => {
  const panel = (caseId: string | null, key: string) => <QueryClientProvider client={client}><NotesPanel caseId={caseId === null ? null : CaseId.parse(caseId)} draftKey={key} agency="Försäkringskassan" /></QueryClientProvider>;
  const client = createQueryClient();
  const posted = () => sent.filter(({ method }) => method === 'POST').map(({ body }) => body);
  for (const [n, more, expected] of [[1, false, [{ text: 'Vill dela lika.' }]], [2, true, []]] as const) {
    sent.length = 0;
    const key = draftKey('u4', id(n), 's1');
    const shown = render(panel(null, key));
    const field = screen.getByLabelText('Anteckning för Försäkringskassan');
    fireEvent.change(field, { target: { value: 'Vill dela lika.' } });
    fireEvent.keyDown(field, { key: 'Enter', ctrlKey: true });
    expect(posted()).toEqual([]);
    if (more) fireEvent.change(field, { target: { value: 'Vill dela lika. Och' } });
    shown.rerender(panel(id(n + 5), key));
    await waitFor(() => expect(sent.some(({ path }) => path.endsWith('/notes'))).toBe(true));
    expect(posted()).toEqual(expected);
    shown.unmount();
  }
});
test('the drafts of an ended visit are forgotten, others stay', () => {
  window.localStorage.setItem(draftKey('u4', id(1), 'a'), JSON.stringify({ text: 'x', at: now.toISOString() }));
  window.localStorage.setItem(draftKey('u4', id(2), 'a'), JSON.stringify({ text: 'y', at: now.toISOString() }));
  forgetDrafts(id(1), now);
  expect([readDraft(draftKey('u4', id(1), 'a')), readDraft(draftKey('u4', id(2), 'a'))?.text]).toEqual([null, 'y']);
});

test('an answer is read at the desk, and that the visitor got it is one press', async () => {
  at(<HandoffStatus handoff={aHandoff({ state: 'answered', visitorText: 'Du kan ansöka nu.', outcome: 'INFORMERAT', nextStep: 'Ansök', nextDate: '2027-01-13' })} agency="Försäkringskassan" now={now} />);
  expect(screen.getByText('Du kan ansöka nu.')).toBeTruthy();
  expect(screen.getByText(/Ansök senast 13 januari 2027/)).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Besökaren har fått svaret' }));
  await waitFor(() => expect(sent[0]).toEqual({ path: `/api/handoffs/${id(5)}/steps`, method: 'POST', body: { version: 3, command: { step: 'tell', how: 'at-desk' } } }));
});
test('a hand-off is withdrawn only after a second look', async () => {
  at(<HandoffStatus handoff={aHandoff()} agency="Försäkringskassan" now={now} />);
  fireEvent.click(screen.getByRole('button', { name: 'Återkalla' }));
  expect(sent).toEqual([]);
  fireEvent.click(screen.getByRole('button', { name: 'Ja, återkalla' }));
  await waitFor(() => expect(sent[0]?.body).toEqual({ version: 3, command: { step: 'withdraw' } }));
});
test.each(['waiting-visitor', 'waiting-third-party'] as const)('%s promises no day, and only the visitor answers at the desk', (state) => {
  at(<HandoffStatus handoff={aHandoff({ state, assigneeName: 'Handläggare F3', history: [{ step: 'ask-visitor', from: 'underway', to: state, at: '2026-11-24T09:41:00Z', byName: 'F3' }] })} agency="Försäkringskassan" now={now} />);
  expect(screen.getByText(/Svarstiden står still sedan i dag 10\.41\. När svaret har kommit återstår 4 arbetsdagar/)).toBeTruthy();
  expect(screen.queryByText(/30 nov/)).toBeNull();
  expect(screen.queryByRole('button', { name: 'Besökaren har svarat, fortsätt' }) !== null).toBe(state === 'waiting-visitor');
});
test('a reopened hand-off is not told any more, and a new answer is promised', () => {
  at(<HandoffStatus handoff={aHandoff({ state: 'underway', assigneeName: 'Handläggare F3', visitorText: 'Du kan ansöka nu.', toldHow: 'phone' })} agency="Försäkringskassan" now={now} />);
  expect(screen.getByText(/svarar senast måndag 30 november/)).toBeTruthy();
  expect(screen.queryByText(/^Återkopplat/)).toBeNull();
  expect(screen.getByText('Tidigare svar, innan frågan togs upp igen')).toBeTruthy();
  expect(screen.queryByText('Svar till besökaren')).toBeNull();
});
test('a returned hand-off says why', () => {
  at(<HandoffStatus handoff={aHandoff({ state: 'returned', returnReason: 'Ofullständigt: första dagen saknas.' })} agency="Försäkringskassan" now={now} />);
  expect(screen.getByText('Ofullständigt: första dagen saknas.')).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Återkalla' })).toBeNull();
});
test('what was done says what was sent, with its number: a referral, a question and a hand-over are told apart', () => {
  const file = CaseFile.parse({
    id: id(6), visitId: id(1), agencyId: 'FK', compartment: 'FK', officeId: 'uddevalla', deskStaffId: 'u4', caseTypeCode: 'FK-FP', lifeEventId: null, stepId: null, status: 'handed-off', outcome: null, proposedOutcome: 'OVERLAMNAT', documents: [], openedAt: '2026-11-24T09:00:00Z', version: 1,
    acts: [{ task: 'AU', at: '2026-11-24T09:10:00Z', byName: 'U4', basis: { kind: 'duty', duty: 'x' } }, { task: 'HO', at: '2026-11-24T09:40:00Z', byName: 'U4', basis: { kind: 'duty', duty: 'x' } }],
  });
  at(<CasePanel files={[file]} handoffs={[aHandoff({ kind: 'T0', receiptNumber: 'ÖL-26-00001', sentAt: '2026-11-24T09:20:00Z' }), aHandoff({ receiptNumber: 'ÖL-26-00002' }), aHandoff({ receiptNumber: 'ÖL-26-00003', sentAt: '2026-11-24T10:00:00Z' })]} taskName={() => 'Upplysning'} />);
  expect(screen.getAllByRole('listitem').map(({ children }) => children[1]?.textContent)).toEqual(['Upplysning', 'Hänvisat ÖL-26-00001', 'Överlämnat ÖL-26-00002']);
});
test('a hand-off is told, closed and withdrawn by key, and a second look has keys of its own', async () => {
  const withKeys = (handoff: Handoff) => at(<ActsProvider><HandoffStatus handoff={handoff} agency="Försäkringskassan" now={now} /></ActsProvider>);
  withKeys(aHandoff());
  fireEvent.keyDown(document.body, { key: 'å' });
  expect(sent).toEqual([]);
  fireEvent.keyDown(document.body, { key: 'j' });
  await waitFor(() => expect(sent[0]?.body).toEqual({ version: 3, command: { step: 'withdraw' } }));
});
