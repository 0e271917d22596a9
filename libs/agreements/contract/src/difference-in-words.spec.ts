import fc from 'fast-check';
import { AgencyId, OfficeId, type Text } from '@desk/kernel/contract';
import { aDraft, aDraftLine } from '../test/a-draft';
import { differenceInWords } from './difference-in-words';
import { dayWords, type Names } from './difference-words';

const text = (sv: string, en: string): Text => ({ sv, en });
const caseTypes: Readonly<Record<string, Text>> = { 'FK-BOB': text('Bostadsbidrag', 'Housing allowance'), 'FK-FP': text('Föräldrapenning', 'Parental benefit'), 'FK-TFP10': text('Tio dagar vid barns födelse', 'Ten days at childbirth') };
const names: Names = {
  office: (id) => id.charAt(0).toUpperCase() + id.slice(1), agency: (id) => (id === 'FK' ? text('Försäkringskassan', 'the Social Insurance Agency') : text('Skatteverket', 'the Tax Agency')),
  caseType: (code) => caseTypes[code] ?? text(code, code), today: '2026-11-24',
};
const both = [OfficeId.parse('uddevalla'), OfficeId.parse('tidaholm')];
const say = (before: Parameters<typeof aDraft>[0], after: Parameters<typeof aDraft>[0]) => differenceInWords(aDraft(before), aDraft(after), names).map((it) => it.text.sv);

test('a new task at one office is one sentence', () => {
  const [found, ...rest] = differenceInWords(aDraft([aDraftLine()]), aDraft([aDraftLine(), aDraftLine({ line: 18, class: 'P', tasks: ['TA'] })]), names);
  expect(rest).toEqual([]);
  expect(found).toEqual({
    kind: 'gain', lines: [18],
    text: { sv: 'Servicehandläggare i Tidaholm får från 1 mars ta emot ansökan om bostadsbidrag för Försäkringskassan.', en: 'Desk agents in Tidaholm may from 1 March receive applications on housing allowance for the Social Insurance Agency.' },
  });
});

test('the same at two offices is said once', () => {
  expect(say([], [aDraftLine({ officeIds: both, tasks: ['TA', 'HO'], class: 'P', caseTypeCodes: ['FK-BOB', 'FK-TFP10'] })])).toEqual([
    'Servicehandläggare i Uddevalla och Tidaholm får från 1 mars ta emot ansökan och lämna över ärenden och frågor om bostadsbidrag och ”Tio dagar vid barns födelse” för Försäkringskassan.',
  ]);
});

test('what ends is said, and what only moves to another line is not', () => {
  expect(say([aDraftLine({ tasks: ['AU', 'VG', 'BM'], class: 'P' })], [aDraftLine({ line: 4, tasks: ['AU'], class: 'P' }), aDraftLine({ line: 5, tasks: ['VG'], class: 'P' })])).toEqual([
    'Servicehandläggare i Tidaholm får från 1 mars inte längre boka möten om bostadsbidrag för Försäkringskassan.',
  ]);
});

test('a right that keeps its name but changes is said with what it was and is', () => {
  expect(say([aDraftLine()], [aDraftLine({ accessMode: 'own-screen', competence: 'id-kontroll' })])).toEqual([
    'När servicehandläggare i Tidaholm ska upplysa och vägleda om bostadsbidrag för Försäkringskassan ändras åtkomsten från ingen åtkomst till visning på myndighetens egen skärm.',
    'När servicehandläggare i Tidaholm ska upplysa och vägleda om bostadsbidrag för Försäkringskassan ändras kravet på kompetens från inget angivet till id-kontroll.',
  ]);
});

test('new terms are said', () => {
  const changed = differenceInWords(aDraft(), aDraft([aDraftLine()], { validTo: '2028-12-31', officeIds: both, hostAgencyId: AgencyId.parse('FK') }), names).map((it) => it.text.sv);
  expect(changed).toEqual(['Värden ändras från Skatteverket till Försäkringskassan.', 'Kontoren ändras från Tidaholm till Tidaholm och Uddevalla.', 'Slutdatum ändras från tills vidare till 31 december 2028.']);
});

test('in English an agency has its article, and nothing is told by its code', () => {
  const bare: Names = { ...names, agency: () => text('Försäkringskassan', 'Swedish Social Insurance Agency') };
  const found = differenceInWords(aDraft([aDraftLine()], { lawVersion: 'STL2009' }), aDraft([aDraftLine({ accessMode: 'own-screen' })], { channels: ['desk', 'phone'] }), bare).map((it) => it.text.en);
  expect(found).toEqual([
    'When desk agents in Tidaholm give information and give guidance on housing allowance for the Swedish Social Insurance Agency, the access changes from no access to view on the agency’s own screen.',
    'The act changes from Act (2004:543) as amended by 2009:314 to Act (2019:212).', 'The channels change from desk to desk and telephone.',
  ]);
});

test.each([['2027-03-01', '1 mars'], ['2026-11-24', '24 november'], ['2027-11-24', '24 november 2027'], ['2026-01-02', '2 januari 2026']])('%s is said %s', (day, said) => expect(dayWords(day, '2026-11-24').sv).toBe(said));

const anyLine = fc.record({
  line: fc.integer({ min: 1, max: 9 }), officeIds: fc.subarray(['uddevalla', 'tidaholm']), caseTypeCodes: fc.subarray(Object.keys(caseTypes)), tasks: fc.subarray(['AU', 'VG', 'TA', 'HO']),
  class: fc.constantFrom('S', 'P', 'M'), accessMode: fc.constantFrom('none', 'direct'), competence: fc.constantFrom(null, 'x'),
}).map(aDraftLine);
const lines = fc.array(anyLine, { maxLength: 5 });

test('a version against itself has no difference, in whatever order its lines stand', () => {
  fc.assert(fc.property(lines, (its) => {
    expect(differenceInWords(aDraft(its), aDraft(its), names)).toEqual([]);
  }), { numRuns: 500, seed: 1 });
});

test('every right that is gained or lost is in a sentence, and no other line is named', () => {
  fc.assert(fc.property(lines, lines, (before, after) => {
    const found = differenceInWords(aDraft(before), aDraft(after), names);
    const rights = (its: typeof before) => new Set(its.flatMap((it) => it.officeIds.flatMap((office) => it.caseTypeCodes.flatMap((code) => it.tasks.map((task) => `${office}|${code}|${task}`)))));
    const [old, now] = [rights(before), rights(after)];
    expect(found.some((it) => it.kind === 'gain')).toBe([...now].some((right) => !old.has(right)));
    expect(found.some((it) => it.kind === 'loss')).toBe([...old].some((right) => !now.has(right)));
  }), { numRuns: 500, seed: 2 });
});
