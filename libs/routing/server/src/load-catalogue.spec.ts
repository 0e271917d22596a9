import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CatalogueBroken } from './catalogue-problem';
import { loadCatalogue } from './load-catalogue';

const house = join(__dirname, '../../catalogue');
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'catalogue-'));
  cpSync(house, folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Replaces text in a copied file; gives the row of the change. */
const change = (file: string, from: string, to: string): number => {
  const text = readFileSync(join(folder, file), 'utf8');
  const place = text.indexOf(from);
  if (place < 0) throw new Error(`${file} does not say ${from}`);
  writeFileSync(join(folder, file), text.replace(from, to));
  return text.slice(0, place).split('\n').length;
};
const problems = () => {
  try {
    loadCatalogue(folder);
  } catch (error) {
    if (error instanceof CatalogueBroken) return error.problems;
    throw error;
  }
  return [];
};

test('the same files give the same version, a changed word another', () => {
  const before = loadCatalogue(folder).version;
  expect(loadCatalogue(house).version).toBe(before);
  change('life-events/LH01.yaml', 'bebis', 'bebisen');
  expect(loadCatalogue(folder).version).not.toBe(before);
});

const LH01 = 'life-events/LH01.yaml';
const FK = 'case-types/fk.yaml';

test.each([
  ['an unknown case type', LH01, 'caseType: SKV-NAMN-BARN', 'caseType: SKV-NAMNET', 'LH01 namn: unknown case type SKV-NAMNET'],
  [
    'an unknown step',
    LH01,
    'after: [fodelseanmalan, foraldraskap,',
    'after: [fodelseanmalan, faderskap,',
    'LH01 namn: unknown step faderskap',
  ],
  [
    'an unknown question',
    LH01,
    "when: { gifta: 'no', digitalt: 'yes' }",
    "when: { gift: 'no', digitalt: 'yes' }",
    'LH01: unknown question gift',
  ],
  [
    'a condition on a date',
    LH01,
    "when: { studerar: 'yes' }",
    "when: { fodelse: 'yes' }",
    'LH01: fodelse is a date question, yes-no is needed',
  ],
  ['an unknown phase', LH01, 'phase: fodseln', 'phase: senare', 'LH01 fodelseanmalan: unknown phase senare'],
  ['an unknown desk task', FK, 'deskTasks: [SJ, TA, IA]', 'deskTasks: [SJ, TA, XX]', 'deskTasks.2: Invalid option'],
  [
    'a missing English name',
    FK,
    'name: { sv: Föräldrapenning, en: Parental benefit }',
    'name: { sv: Föräldrapenning }',
    'name.en: the English text is missing',
  ],
  [
    'an empty Swedish question',
    LH01,
    "sv: 'Studerar någon av föräldrarna?'",
    "sv: ''",
    'questions.5.sv: the Swedish text is missing',
  ],
  ['a compartment of another agency', FK, 'compartment: FK', 'compartment: KFM', 'FK-REG: KFM is not a compartment of FK'],
  ['a word that the file may not use', FK, 'rosa: 3', 'rossa: 3', 'rossa: Unrecognized key'],
])('%s is refused with its row', (_, file, from, to, message) => {
  const row = change(file, from, to);
  const found = problems();
  expect(found.map((problem) => problem.message)).toContainEqual(expect.stringContaining(message));
  if (!message.includes('compartment')) expect(found).toContainEqual(expect.objectContaining({ file, line: row }));
});

test('steps that wait for each other are refused with the way around', () => {
  change(LH01, 'after: [fodelseanmalan]', 'after: [namn]');
  expect(problems().map(({ message }) => message)).toEqual([
    'LH01: steps wait for each other: foraldraskap → namn → foraldraskap',
  ]);
});

test('a code that is there twice is refused', () => {
  const row = change(FK, 'code: FK-TFP10', 'code: FK-FP');
  expect(problems()).toContainEqual({ file: FK, line: row, message: 'FK-FP is there twice' });
});

test('what is not YAML is refused with its row', () => {
  change('desk-tasks.yaml', 'tasks:', 'tasks: [');
  expect(problems()[0]).toMatchObject({ file: 'desk-tasks.yaml' });
});

test('one error lists everything, so that it can be mended in one go', () => {
  change(LH01, 'caseType: SKV-NAMN-BARN', 'caseType: SKV-NAMNET');
  change('life-events/LH23.yaml', 'caseType: KFM-SALDO', 'caseType: KFM-SALDOT');
  expect(() => loadCatalogue(folder)).toThrow(
    /2 problem\(s\)[\s\S]*LH01.yaml:\d+ {2}LH01 namn[\s\S]*LH23.yaml:\d+ {2}LH23 saldo/,
  );
});
