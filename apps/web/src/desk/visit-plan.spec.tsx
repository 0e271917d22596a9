import { CaseFile, Handoff } from '@desk/cases/contract';
import { CaseType, LifeEvent, type Catalogue } from '@desk/routing/contract';
import { Visit } from '@desk/visits/contract';
import { groundOf } from '@desk/agreements/web';
import { DeskRight } from '@desk/agreements/contract';
import { deskPageSv } from './desk.sv';
import { likelyDeed, offerOf } from './step-deeds';
import { askedQuestion, nextStep, planSections } from './visit-plan';

const id = (n: number) => `01a20000-0000-7000-8000-00000000000${n}`;
const text = (sv: string) => ({ sv, en: sv });
const type = (code: string, agency: string, compartment: string | null = agency) => CaseType.parse({
  code, agency, compartment, party: null, referralOnly: compartment === null, name: text(code), class: 'P', deskTasks: ['SJ', 'TA'], rosa: 3, registrationDuty: false, registrationSource: null, rule: null, bring: null, contact: text('x'), eService: true, uncertain: null, synonyms: { sv: [], en: [] },
});
const general = { needs: text('x'), general: true };
const catalogue: Catalogue = {
  version: '1', caseTypes: [type('FK-TFP10', 'FK'), type('SKV-NAMN', 'SKV'), type('EXT-BANK', 'EXT', null)],
  deskTasks: [{ code: 'AU', class: 'S', name: text('Upplys'), ...general }, { code: 'SJ', class: 'S', name: text('Självservice'), needs: text('x'), general: false }, { code: 'TA', class: 'P', name: text('Ta emot'), needs: text('x'), general: false }, { code: 'HO', class: 'P', name: text('Överlämna'), ...general }],
  lifeEvents: [LifeEvent.parse({
    id: 'LH01', name: text('Barn'), description: text('x'), synonyms: { sv: [], en: [] }, questions: [{ id: 'gifta', kind: 'yes-no', ...text('Gifta?') }], phases: [{ id: 'p', ...text('p') }],
    steps: [{ id: 'namn', caseType: 'SKV-NAMN', phase: 'p', kind: 'must', when: { gifta: 'no' } }, { id: 'tio', caseType: 'FK-TFP10', phase: 'p', kind: 'must' }],
  })],
};
const visit = Visit.parse({ id: id(1), number: 'B 1', officeId: 'uddevalla', deskStaffId: 'u4', channel: 'desk', state: 'open', language: 'sv', interpreter: false, lifeEvents: [{ lifeEventId: 'LH01', answers: {} }], caseTypes: ['EXT-BANK'], question: false, parkedNote: null, startedAt: '2026-11-24T09:00:00Z', endedAt: null, version: 1 });
const file = (more: Partial<CaseFile> = {}): CaseFile => CaseFile.parse({
  id: id(2), visitId: id(1), agencyId: 'FK', compartment: 'FK', officeId: 'uddevalla', deskStaffId: 'u4', caseTypeCode: 'FK-TFP10', lifeEventId: 'LH01', stepId: 'tio', status: 'open', outcome: null, proposedOutcome: 'INFORMERAT',
  acts: [{ task: 'AU', at: '2026-11-24T09:10:00Z', byName: 'U4', basis: { kind: 'duty', duty: 'x' } }], documents: [], openedAt: '2026-11-24T09:10:00Z', version: 1, ...more,
});
const handoff = (state: Handoff['state']): Handoff => Handoff.parse({
  id: id(5), receiptNumber: 'ÖL-1', kind: 'T3', state, agencyId: 'FK', compartment: 'FK', officeId: 'uddevalla', caseTypeCode: 'FK-TFP10', reason: 'KOMPLEX', dueAt: null, sentAt: '2026-11-24T09:40:00Z', assigneeId: null, assigneeName: null, visitorWaits: false, version: 1,
  caseId: id(2), visitId: id(1), lifeEventId: 'LH01', deskStaffId: 'u4', outcome: null, firstContactBy: null, answerBy: null, toldHow: null, redirectedTo: null, seal: 's', basis: null, history: [],
});
const sections = (cases: CaseFile[] = [], handoffs: Handoff[] = []) => planSections({ visit, catalogue, found: { cases, handoffs }, today: '2026-11-24' });
const stepOf = (key: string, cases: CaseFile[] = [], handoffs: Handoff[] = []) => sections(cases, handoffs).flatMap(({ steps }) => steps).find((step) => step.key === key)!;
const right = DeskRight.parse({ caseTypeCode: 'FK-TFP10', allowed: [{ task: 'TA', line: 14, version: 7, lineId: 'l14' }, { task: 'AU', line: 13, version: 7, lineId: 'l13' }, { task: 'HO', line: 15, version: 7, lineId: 'l15' }], refused: [{ task: 'SJ', condition: 'C1' }] });

test('a visit shows its life events first and what stands alone after them', () => {
  expect(sections().map(({ event, steps }) => [event?.id ?? null, steps.map(({ key, state }) => `${key} ${state}`)])).toEqual([['LH01', ['LH01.namn question', 'LH01.tio ready']], [null, ['EXT-BANK ready']]]);
});
test.each([
  ['underway', file(), []], ['done', file({ outcome: 'INFORMERAT' }), []], ['underway', file({ status: 'handed-off', outcome: 'OVERLAMNAT' }), [handoff('sent')]], ['done', file({ status: 'handed-off', outcome: 'OVERLAMNAT' }), [handoff('told')]],
] as const)('a step with a case is %s', (state, one, handoffs) => expect(stepOf('LH01.tio', [one], [...handoffs]).state).toBe(state));
test('what was sent to an agency that has left stands on its step, although its case is no longer the desk’s to read', () => {
  const paused = stepOf('LH01.tio', [], [handoff('paused-agreement')]);
  expect([paused.state, paused.file, paused.handoffs.map(({ receiptNumber }) => receiptNumber)]).toEqual(['underway', null, ['ÖL-1']]);
  expect(stepOf('LH01.tio', [], [handoff('told')]).state).toBe('done');
  const loose = sections([], [{ ...handoff('sent'), lifeEventId: null }]).at(-1);
  expect(loose?.steps.map(({ key, state, handoffs }) => [key, state, handoffs.length])).toEqual([['EXT-BANK', 'ready', 0], ['FK-TFP10', 'underway', 1]]);
});
test('the next step is one that can be done here, and keys answer the plan it stands in', () => {
  const next = nextStep(sections(), ({ caseTypeCode }) => caseTypeCode === 'FK-TFP10');
  expect(next?.key).toBe('LH01.tio');
  expect(askedQuestion(sections(), next, 'order')).toEqual({ lifeEventId: 'LH01', question: 'gifta' });
});
test('the one button follows what has been done: the task, then done, then nothing; what came back is handed over again', () => {
  const deed = (cases: CaseFile[] = [], handoffs: Handoff[] = []) => {
    const step = stepOf('LH01.tio', cases, handoffs);
    return likelyDeed(step, groundOf(step.caseType, right), right);
  };
  expect(deed()).toEqual({ kind: 'task', task: 'TA' });
  expect(deed([file()])).toEqual({ kind: 'settle' });
  expect(deed([file({ outcome: 'INFORMERAT' })])).toBeNull();
  expect(deed([file({ status: 'handed-off' })], [handoff('sent')])).toBeNull();
  expect(deed([file()], [handoff('returned')])).toEqual({ kind: 'hand-over' });
});
test('a party outside the house can only be referred to', () => {
  const step = stepOf('EXT-BANK');
  expect(likelyDeed(step, groundOf(step.caseType, undefined), undefined)).toEqual({ kind: 'refer' });
});
test('what may be done is listed with line and key, the likeliest first; what may not with its condition', () => {
  const step = stepOf('LH01.tio');
  const ground = groundOf(step.caseType, right);
  const { allowed, refused } = offerOf({ step, right, ground, likely: likelyDeed(step, ground, right), catalogue, agency: 'Försäkringskassan', t: deskPageSv, taskName: (task) => task, run: () => undefined });
  expect(allowed.map(({ label, line, key }) => `${label} ${line} ${key}`)).toEqual(['TA 14 G', 'AU 13 U', 'Överlämna ärendet … 15 Ö', 'Fråga Försäkringskassan 15 F', 'Till annan myndighet … 15 Alt+A']);
  expect(refused).toEqual([{ task: 'SJ', condition: 'C1', label: 'SJ', key: 'H' }]);
});
