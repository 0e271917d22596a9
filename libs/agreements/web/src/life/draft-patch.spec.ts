import { AgreementDraft, DraftLine } from '@desk/agreements/contract';
import { changesBetween, isNothing, nextNumber, putOnto } from './draft-patch';

const line = (number: number, its: object = {}): DraftLine => DraftLine.parse({
  line: number, grantorAgencyId: 'FK', compartments: ['FK'], granteeAgencyIds: ['SKV'], duty: 'desk-agent', officeIds: ['tidaholm'], caseTypeCodes: ['FK-BOB'], tasks: ['AU'], class: 'S', dataCategories: [], accessMode: 'none',
  legalGround: '', purpose: 'Upplysa', competence: null, receivesDocuments: false, answerWorkingDays: 5, escalationContact: 'Någon', validFrom: null, validTo: null, volumePerYear: null, costKey: null, serviceLevel: null, persons: [], ...its,
});
const draft = (lines: readonly DraftLine[], head: object = {}): AgreementDraft => AgreementDraft.parse({
  head: {
    title: 'Serviceavtal Tidaholm', lawVersion: 'LGOS2019', hostAgencyId: 'SKV', parties: [], officeIds: ['tidaholm'], channels: ['desk'], validFrom: '2027-03-01', validTo: null, noticeMonths: 6, approvedBy: null, approvedOn: null, ...head,
  },
  lines,
});
const base = draft([line(14), line(17)]);

test('nothing written is nothing to keep', () => expect(isNothing(changesBetween(base, draft([line(14), line(17)])))).toBe(true));

test('what I wrote is put back on the same draft, whatever it was', () => {
  const mine = draft([line(17, { purpose: 'Ta emot' }), line(18)], { noticeMonths: 3 });
  expect(putOnto(base, changesBetween(base, mine))).toEqual({ draft: mine, clashes: [] });
});

test('only what differs is kept, however large the draft is', () => {
  const many = draft(Array.from({ length: 5000 }, (_, at) => line(at + 1)));
  expect(JSON.stringify(changesBetween(many, { ...many, lines: many.lines.map((it) => (it.line === 9 ? { ...it, purpose: 'x' } : it)) })).length).toBeLessThan(2000);
});

test('what a colleague saved meanwhile stands beside what I wrote on other fields', () => {
  const mine = draft([line(14), line(17, { purpose: 'Ta emot' })]);
  const theirs = draft([line(14, { class: 'P' }), line(17, { legalGround: 'SFB 110:4' })], { title: 'Nytt namn' });
  const { draft: both, clashes } = putOnto(theirs, changesBetween(base, mine));
  expect(clashes).toEqual([]);
  expect(both).toEqual(draft([line(14, { class: 'P' }), line(17, { legalGround: 'SFB 110:4', purpose: 'Ta emot' })], { title: 'Nytt namn' }));
});

test('where both wrote, mine stands and is named', () => {
  const mine = draft([line(14), line(17, { purpose: 'Mitt' })], { title: 'Min titel' });
  const theirs = draft([line(14), line(17, { purpose: 'Deras' })], { title: 'Deras titel' });
  const { draft: both, clashes } = putOnto(theirs, changesBetween(base, mine));
  expect(clashes).toEqual([{ line: null, field: 'title' }, { line: 17, field: 'purpose' }]);
  expect([both.head.title, both.lines[1]?.purpose]).toEqual(['Min titel', 'Mitt']);
});

test('a line that one took away and the other changed is named as a whole', () => {
  expect(putOnto(draft([line(14), line(17, { purpose: 'Deras' })]), changesBetween(base, draft([line(14)]))).clashes).toEqual([{ line: 17, field: '' }]);
  const back = putOnto(draft([line(14)]), changesBetween(base, draft([line(14), line(17, { purpose: 'Mitt' })])));
  expect([back.clashes, back.draft.lines.map((it) => it.line)]).toEqual([[{ line: 17, field: '' }], [14, 17]]);
});

test('two new lines under the same number both stay', () => {
  const mine = draft([line(14), line(17), line(18, { purpose: 'Min' })]);
  const theirs = draft([line(14), line(17), line(18, { purpose: 'Deras' })]);
  expect(putOnto(theirs, changesBetween(base, mine)).draft.lines.map((it) => `${it.line} ${it.purpose}`)).toEqual(['14 Upplysa', '17 Upplysa', '18 Deras', '19 Min']);
});

test('a new line gets a number that nothing has had', () => expect([nextNumber([]), nextNumber(base.lines)]).toEqual([1, 18]));
