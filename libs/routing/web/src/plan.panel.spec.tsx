import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { AgencyId, CaseTypeCode } from '@desk/kernel/contract';
import { LifeEvent, type PlannedStep } from '@desk/routing/contract';
import { PlanPanel } from './plan.panel';
import type { StepFace } from './plan-step.row';

const text = (sv: string) => ({ sv, en: sv });
const event = LifeEvent.parse({
  id: 'LH01', name: text('Vänta och få barn'), description: text('x'), synonyms: { sv: [], en: [] },
  questions: [{ id: 'fodelse', kind: 'date', ...text('När föddes barnet?') }, { id: 'gifta', kind: 'yes-no', ...text('Är föräldrarna gifta?') }],
  phases: [{ id: 'veckorna', ...text('Första veckorna') }],
  steps: [{ id: 'tio', caseType: 'FK-TFP10', phase: 'veckorna', kind: 'must' }, { id: 'namn', caseType: 'SKV-NAMN', phase: 'veckorna', kind: 'must', after: ['tio'] }, { id: 'far', caseType: 'SKV-FAR', phase: 'veckorna', kind: 'must', when: { gifta: 'no' } }],
});
const step = (stepId: string, agency: string, name: string, more: Partial<PlannedStep> = {}): PlannedStep => ({
  number: 1, stepId, caseTypeCode: CaseTypeCode.parse(stepId), agencyId: AgencyId.parse(agency), name: text(name), note: null, phase: 'veckorna', kind: 'must', state: 'ready', waitsFor: [], askedBy: null, perhaps: false, deadline: null, uncertain: null, ...more,
});
const steps = [
  step('tio', 'FK', 'Tio dagar', { deadline: { kind: 'latest', date: '2026-11-28', daysLeft: 4, text: text('x'), source: null, uncertain: false } }),
  step('namn', 'SKV', 'Anmäl namn', { number: 2, state: 'waiting', waitsFor: ['tio'] }),
  step('far', 'SKV', 'Bekräfta föräldraskap', { number: null, state: 'question', askedBy: 'gifta' }),
];
const pressed: string[] = [];
const face = (more: Partial<StepFace> = {}): StepFace => ({ ground: <span>Görs här · rad 14</span>, refused: false, about: null, act: { label: 'Ta emot handling', key: 'G', main: true, busy: false }, ...more });
const show = (order: 'order' | 'agency' = 'order') => render(
  <MemoryRouter>
    <PlanPanel event={event} answers={{}} steps={steps} today="2026-11-24" order={order} agencyName={(id) => ({ FK: 'Försäkringskassan', SKV: 'Skatteverket' })[id] ?? id} faceOf={(one) => (one.stepId === 'tio' ? face() : face({ act: null }))}
      isSelected={(one) => one.stepId === 'tio'} hrefOf={(one) => `?steg=${one.stepId}`} first keys asked="gifta" onOrder={(to) => pressed.push(to)} onAct={(one) => pressed.push(one.stepId)} onAnswer={(question, answer) => pressed.push(`${question}=${answer}`)} />
  </MemoryRouter>,
);
beforeEach(() => { pressed.length = 0; });
afterEach(cleanup);

test('a step says agency, whether it is done here and on what line, its date, and one act', () => {
  show();
  const row = screen.getByRole('link', { name: /Tio dagar/ }).closest('li');
  expect(row?.textContent).toMatch(/FK.*1Tio dagar.*Görs här · rad 14.*senast 28 nov.*4 dagar kvar.*Ta emot handling/);
  expect(screen.getByRole('link', { name: /Tio dagar/ }).getAttribute('aria-current')).toBe('step');
  fireEvent.click(screen.getByRole('button', { name: 'Ta emot handling' }));
  expect(pressed).toEqual(['tio']);
});
test('a waiting step names the step that it waits for', () => {
  show();
  expect(screen.getByRole('link', { name: /Anmäl namn/ }).closest('li')?.textContent).toContain('väntar på steg 1');
});
test('a question is answered by a press, and its keys are shown', () => {
  show();
  const question = screen.getByRole('group', { name: 'Är föräldrarna gifta?' });
  expect(within(question).getAllByRole('button').map((button) => button.textContent)).toEqual(['JaJ', 'NejE', 'Vet inteV']);
  fireEvent.click(within(question).getByRole('button', { name: /Nej/ }));
  expect(pressed).toEqual(['gifta=no']);
});
test('a date is told when it is whole', () => {
  show();
  const date = screen.getByLabelText('När föddes barnet?');
  fireEvent.change(date, { target: { value: '0002-11-14' } });
  fireEvent.change(date, { target: { value: '2026-11-14' } });
  expect(pressed).toEqual(['fodelse=2026-11-14']);
});
test('by agency the steps stand under the names of the agencies', () => {
  show('agency');
  expect(screen.getAllByRole('heading', { level: 3 }).map((heading) => heading.textContent)).toEqual(['Försäkringskassan', 'Skatteverket']);
});
