import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { DeskToDo, Visit } from '@desk/visits/contract';
import { DeskTasks } from './desk-tasks';
import { EndLine, type EndLineProps } from './end-line';
import ParkDialog from './park.dialog';
import { elapsed } from './spoken-time';
import { VisitHead } from './visit-head';
import { VisitList } from './visit-list';

const now = new Date('2026-11-24T09:42:00Z');
const id = (n: number) => `01a20000-0000-7000-8000-00000000000${n}`;
const aVisit = (n: number, more: Partial<Visit> = {}): Visit => Visit.parse({
  id: id(n), number: `B 21${n}`, officeId: 'uddevalla', deskStaffId: 'u4', channel: 'desk', state: 'open', language: 'sv', interpreter: false, lifeEvents: [], caseTypes: [], question: false, parkedNote: null, startedAt: '2026-11-24T09:31:00Z', endedAt: null, version: 1, ...more,
});
const at = (inside: React.ReactNode) => render(<MemoryRouter>{inside}</MemoryRouter>);
afterEach(cleanup);

test('open and parked visits stand with number, what they are about, how long, and the key that switches to them', () => {
  at(<VisitList visits={[aVisit(1), aVisit(2, { state: 'parked', parkedNote: 'Hämtar papper' })]} currentId={id(1)} now={now} hrefOf={(visit) => `/disk/${visit.id}`} aboutOf={(visit) => (visit.number === 'B 211' ? 'Vänta och få barn' : '')} onNew={() => undefined} starting={false} />);
  const [first, second] = screen.getAllByRole('link');
  expect(first?.textContent).toBe('PågårB 2111Vänta och få barn\u00a0· 11 min');
  expect(first?.getAttribute('aria-current')).toBe('true');
  expect(second?.textContent).toBe('ParkeratB 2122Parkerat\u00a0· Hämtar papper');
});
test.each([['2026-11-24T09:42:00Z', '0 min'], ['2026-11-24T08:31:00Z', '1 tim 11 min'], ['2026-11-24T09:50:00Z', '0 min']])('a visit since %s has lasted %s', (since, words) => expect(elapsed(since, now, 'sv')).toBe(words));

test('what came back to the desk stands first due first, and what is late says so', () => {
  const task = (n: number, kind: 'returned' | 'answer', dueAt: string) => DeskToDo.parse({ id: id(n), kind, officeId: 'uddevalla', deskStaffId: 'u4', handoffId: id(n), visitId: id(n), agencyId: 'FK', caseTypeCode: 'FK-FP', receiptNumber: 'ÖL-1', dueAt, createdAt: dueAt });
  at(<DeskTasks tasks={[task(1, 'answer', '2026-11-26T16:00:00Z'), task(2, 'returned', '2026-11-24T09:00:00Z')]} now={now} currentHandoff={null} nameOf={() => 'Föräldrapenning'} hrefOf={(one) => `?uppgift=${one.handoffId}`} />);
  expect(screen.getAllByRole('link').map((link) => link.textContent)).toEqual(['FöräldrapenningÅtersänd · FK · försenat, i dag 10.00', 'FöräldrapenningSvar att lämna · FK · senast 26 nov']);
});

const line = (more: Partial<EndLineProps>) => {
  const pressed: string[] = [];
  at(<EndLine endings={[]} question={false} why={undefined} planHref="/min-plan/1" onQuestion={() => pressed.push('fråga')} onOutcome={() => pressed.push('resultat')} onEnd={() => pressed.push('slut')} ending={false} {...more} />);
  return pressed;
};
test('the bottom line says what is missing, and the visit cannot end', () => {
  const pressed = line({ why: 'Går inte än: inget är gjort.' });
  expect(screen.getByRole('status').textContent).toBe('Kvar: gör något i ett steg, eller välj bara en fråga');
  const end = screen.getByRole('button', { name: /Avsluta besöket/ });
  fireEvent.click(end);
  expect(pressed).toEqual([]);
  expect(end.getAttribute('aria-disabled')).toBe('true');
  fireEvent.click(screen.getByRole('button', { name: /^Bara en fråga/ }));
  expect(pressed).toEqual(['fråga']);
});
test('before the visit ends the line says what will be recorded', () => {
  const pressed = line({ endings: [{ id: '1', name: 'Tio dagar', outcome: 'Handling mottagen' }] });
  expect(screen.getByRole('status').textContent).toBe('Antecknas vid avslut: Handling mottagen för Tio dagar');
  fireEvent.click(screen.getByRole('button', { name: /Avsluta besöket/ }));
  expect(pressed).toEqual(['slut']);
});
test('several cases stand with all their outcomes', () => {
  line({ endings: [{ id: '1', name: 'A', outcome: 'Väglett' }, { id: '2', name: 'B', outcome: 'Överlämnat' }] });
  expect(screen.getByRole('status').textContent).toBe('Antecknas vid avslut: Väglett, Överlämnat');
});

test('the head says language and time, and a parked visit is taken up from there', () => {
  const pressed: string[] = [];
  at(<VisitHead visit={aVisit(1, { state: 'parked', language: 'so', interpreter: true })} now={now} who={null} busy={false} onLanguage={() => undefined} onPark={() => pressed.push('parkera')} onResume={() => pressed.push('fortsätt')} />);
  expect(screen.getByRole('button', { name: 'Ändra språk, tolk och kanal: Somaliska tolk behövs' })).toBeTruthy();
  expect(screen.getByText('sedan 10.31')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: /^Fortsätt/ }));
  expect(pressed).toEqual(['fortsätt']);
});
test('a visit is parked with one press on what it waits for', () => {
  const notes: (string | undefined)[] = [];
  at(<ParkDialog visit={aVisit(1)} onClose={() => undefined} onPark={(note) => notes.push(note)} />);
  fireEvent.click(screen.getByRole('button', { name: 'Väntar på tolk' }));
  fireEvent.keyDown(screen.getByRole('dialog'), { key: 'Enter', ctrlKey: true });
  expect(notes).toEqual(['Väntar på tolk', undefined]);
});
