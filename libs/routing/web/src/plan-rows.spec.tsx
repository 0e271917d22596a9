import { AgencyId, CaseTypeCode } from '@desk/kernel/contract';
import { LifeEvent, type PlannedStep } from '@desk/routing/contract';
import { firstQuestion, planGroups } from './plan-rows';
import { longWhen, whenOf } from './when';

const text = (sv: string) => ({ sv, en: sv });
const event = LifeEvent.parse({
  id: 'LH01', name: text('Vänta och få barn'), description: text('x'), synonyms: { sv: [], en: [] },
  questions: [{ id: 'gifta', kind: 'yes-no', ...text('Är föräldrarna gifta?') }],
  phases: [{ id: 'fore', ...text('Före') }, { id: 'efter', ...text('Efter') }],
  steps: [{ id: 'a', caseType: 'FK-A', phase: 'efter', kind: 'must' }, { id: 'b', caseType: 'SKV-B', phase: 'efter', kind: 'must', when: { gifta: 'no' } }, { id: 'c', caseType: 'SKV-C', phase: 'efter', kind: 'must', when: { gifta: 'no' } }],
});
const step = (stepId: string, agency: string, more: Partial<PlannedStep> = {}): PlannedStep => ({
  number: 1, stepId, caseTypeCode: CaseTypeCode.parse(`X-${stepId}`), agencyId: AgencyId.parse(agency), name: text(stepId), note: null, phase: 'efter', kind: 'must', state: 'ready',
  waitsFor: [], askedBy: null, perhaps: false, deadline: null, uncertain: null, ...more,
});
const steps = [step('a', 'FK'), step('b', 'SKV', { state: 'question', askedBy: 'gifta' }), step('c', 'SKV', { state: 'question', askedBy: 'gifta' })];

test('a question stands once and says which steps it adds; an empty phase is not shown', () => {
  const groups = planGroups(event, steps, 'order');
  expect(groups.map(({ id }) => id)).toEqual(['efter']);
  expect(groups[0]?.rows.map((row) => (row.kind === 'step' ? row.step.stepId : row.id))).toEqual(['a', 'gifta']);
  expect(groups[0]?.rows[1]).toMatchObject({ adds: [{ by: 'no' }, { by: 'no' }] });
  expect(firstQuestion(groups)).toBe('gifta');
});
test('by agency the same steps stand under their agencies', () => {
  expect(planGroups(event, steps, 'agency').map(({ id }) => id)).toEqual(['FK', 'SKV']);
});
test('a step that does not apply is not shown', () => {
  expect(planGroups(event, [step('a', 'FK', { state: 'not-applicable' })], 'order')).toEqual([]);
});
test.each([
  ['latest', '2026-11-28', 4, 'senast 28 nov', '4 dagar kvar', 'soon'], ['latest', '2027-02-14', 82, 'senast 14 feb 2027', '12 veckor kvar', 'none'],
  ['latest', '2026-11-20', -4, 'senast 20 nov', '4 dagar sedan', 'late'], ['earliest', '2026-12-01', 7, 'från 1 dec', 'om 7 dagar', 'none'], ['earliest', '2026-11-01', -23, 'från 1 nov', 'öppet nu', 'none'],
] as const)('a %s day %s reads %s, %s', (kind, date, daysLeft, first, second, press) => {
  expect(whenOf({ kind, date, daysLeft, text: text('x'), source: null, uncertain: false }, 'sv', '2026-11-24')).toEqual({ first, second, press });
});
test('the pane says the whole date', () => {
  expect(longWhen({ kind: 'latest', date: '2026-11-28', daysLeft: 4, text: text('x'), source: null, uncertain: false }, 'sv', '2026-11-24')).toBe('Senast lördag 28 november, 4 dagar kvar');
});
