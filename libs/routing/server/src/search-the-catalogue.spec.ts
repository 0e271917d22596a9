import { join } from 'node:path';
import { buildSearchIndex, searchCatalogue } from '@desk/routing/contract';
import { loadCatalogue } from './load-catalogue';

const index = buildSearchIndex(loadCatalogue(join(__dirname, '../../catalogue')));
const first = (query: string, locale: 'sv' | 'en' = 'sv') => searchCatalogue(index, query, locale)[0]?.id ?? null;

test.each([
  ['bebis', 'LH01'],
  ['barn', 'LH01'],
  ['ska få barn', 'LH01'],
  ['baby', 'LH01'],
  ['gravid', 'LH01'],
  ['flytta ihop', 'LH02'],
  ['moving', 'LH02'],
  ['ny i sverige', 'LH03'],
  ['ukraina', 'LH06'],
  ['starta eget', 'LH08'],
  ['konkurs', 'LH09'],
  ['arbetslös', 'LH10'],
  ['arbetslos', 'LH10'],
  ['jag har blivit av med jobbet', 'LH10'],
  ['a-kassa', 'LH10'],
  ['plugga', 'LH11'],
  ['sjukskriven', 'LH13'],
  ['pention', 'LH18'],
  ['pension', 'LH18'],
  ['dödsfall', 'LH19'],
  ['min man har dött', 'LH19'],
  ['bröllop', 'LH20'],
  ['skilsmessa', 'LH21'],
  ['divorce', 'LH21'],
  ['överskuldsatt', 'LH23'],
  ['skulder', 'LH23'],
  ['skuld', 'LH23'],
  ['debts', 'LH23'],
  ['Kronofogden har skickat brev', 'LH23'],
  ['jag har fått brev från kronofogden', 'LH23'],
  ['kronofågden', 'LH23'],
  ['tappat leg', 'LH27'],
  ['medborgarskap', 'LH28'],
  ['föräldrapeng', 'FK-FP'],
  ['parental', 'FK-FP'],
  ['barn bidrag', 'FK-BARNB'],
  ['vab', 'FK-VAB'],
  ['id kort', 'SKV-IDKORT'],
  ['bostadsbidrag', 'FK-BOB'],
  ['bostadsbidra', 'FK-BOB'],
  ['FK-SJP', 'FK-SJP'],
  ['deklarera', 'SKV-INK1'],
  ['sfi', 'KOM-SFI'],
  ['polisen', 'EXT-POL'],
  ['körkort', 'EXT-TS'],
  ['min man slår mig', 'LH24'],
  ['våld hemma', 'LH24'],
  ['skild', 'LH21'],
  ['vräkt', 'LH23'],
  ['eviction', 'LH23'],
  ['restskatt', 'SKV-ANSTAND'],
  ['paket från usa', 'TV-PRIV'],
  ['adoptera', 'FK-FP'],
  ['tandläkare', 'EXT-REG'],
  ['xyzzy', null],
  ['', null],
  ['   ', null],
])('%s finds %s first', (query, id) => expect(first(query)).toBe(id));

test('every life event and case type is found first or second by its own name, in both languages', () => {
  const missed = index.entries.flatMap((entry) =>
    (['sv', 'en'] as const)
      .filter((locale) => !searchCatalogue(index, entry.name[locale], locale, 3).some((hit) => hit.id === entry.id))
      .map((locale) => `${entry.id} ${locale}`),
  );
  expect(missed).toEqual([]);
});

test('the answer says what was found, in the language of the screen', () => {
  expect(searchCatalogue(index, 'bebis', 'en')[0]).toMatchObject({
    kind: 'life-event',
    name: 'Expecting and having a child',
    matched: 'bebis',
  });
  expect(searchCatalogue(index, 'bostadsbidrag', 'sv')[0]).toMatchObject({ kind: 'case-type', matched: null });
});

test('the limit holds', () => expect(searchCatalogue(index, 'b', 'sv', 3)).toHaveLength(3));

test('a keystroke is answered well within a frame', () => {
  const typed = 'kronofogden har skickat brev om skulder';
  const type = () => Array.from(typed, (_, i) => searchCatalogue(index, typed.slice(0, i + 1), 'sv'));
  type();
  type();
  const start = performance.now();
  type();
  expect((performance.now() - start) / typed.length).toBeLessThan(4);
});
