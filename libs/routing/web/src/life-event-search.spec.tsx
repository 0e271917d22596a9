import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { CaseType, LifeEvent, type Catalogue } from '@desk/routing/contract';
import { LifeEventSearch } from './life-event-search';

const text = (sv: string, en = sv) => ({ sv, en });
const catalogue: Catalogue = {
  version: '1', deskTasks: [],
  caseTypes: [CaseType.parse({
    code: 'FK-TFP10', agency: 'FK', compartment: 'FK', party: null, referralOnly: false, name: text('Tio dagar vid barns födelse', 'Ten days'), class: 'P', deskTasks: ['SJ'], rosa: 3, registrationDuty: false, registrationSource: null,
    rule: null, bring: null, contact: text('x'), eService: true, uncertain: null, synonyms: { sv: ['pappadagar'], en: [] },
  })],
  lifeEvents: [LifeEvent.parse({
    id: 'LH01', name: text('Vänta och få barn', 'Having a child'), description: text('x'), synonyms: { sv: ['bebis'], en: ['baby'] }, phases: [{ id: 'a', ...text('a') }], steps: [{ id: 's', caseType: 'FK-TFP10', phase: 'a', kind: 'must' }],
  })],
};
const taken: string[] = [];
const show = () => {
  render(<LifeEventSearch catalogue={catalogue} autoFocus onLifeEvent={(id) => taken.push(id)} onCaseType={(code) => taken.push(code)} onQuestion={() => taken.push('fråga')} />);
  return screen.getByRole('combobox', { name: 'Lägg till livshändelse eller ärende' });
};
const type = (field: HTMLElement, value: string) => fireEvent.change(field, { target: { value } });
// jsdom has no layout to scroll.
beforeEach(() => { taken.length = 0; Element.prototype.scrollIntoView = () => undefined; });
afterEach(cleanup);

test('the field has focus, and one word and Enter take the life event that people mean', () => {
  const field = show();
  expect(document.activeElement).toBe(field);
  type(field, 'bebis');
  const [best] = within(screen.getByRole('listbox')).getAllByRole('option');
  expect(best?.textContent).toContain('Vänta och få barn kallas även bebis');
  expect(best?.getAttribute('aria-selected')).toBe('true');
  fireEvent.keyDown(field, { key: 'Enter' });
  expect(taken).toEqual(['LH01']);
  expect(screen.queryAllByRole('option')).toHaveLength(0);
});
test('a case type can be taken without a life event', () => {
  const field = show();
  type(field, 'pappadagar');
  fireEvent.click(screen.getByRole('option', { name: /Tio dagar vid barns födelse/ }));
  expect(taken).toEqual(['FK-TFP10']);
});
test('"just a question" is always last, also when nothing fits', () => {
  const field = show();
  type(field, 'xyzzyx');
  expect(screen.getByRole('status').textContent).toMatch(/Inget passar ”xyzzyx”/);
  fireEvent.keyDown(field, { key: 'Enter' });
  expect(taken).toEqual(['fråga']);
});
test('arrow down walks and Esc empties the field', () => {
  const field = show();
  type(field, 'barn');
  fireEvent.keyDown(field, { key: 'ArrowDown' });
  expect(screen.getAllByRole('option')[1]?.getAttribute('aria-selected')).toBe('true');
  fireEvent.keyDown(field, { key: 'Escape' });
  expect(screen.queryAllByRole('option')).toHaveLength(0);
});
