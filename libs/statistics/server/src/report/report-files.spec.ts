import { fileOf } from './report-files';
import { cellOf } from './report-content';

describe('a report as a file', () => {
  test('has decimal comma, quotes what must be, and begins with the mark that spreadsheets ask for', async () => {
    const { bytes } = await fileOf({ title: 'Rapport; "T3"', language: 'sv', made: '2026-11-24T09:00:00Z', notes: [], tables: [{ caption: 'Mått', columns: ['Mått', 'Värde'], rows: [[{ value: '=HYPERLINK("x")' }, { value: 0.4567891234, unit: 'share' }], [{ value: 'Besök' }, { value: -3, unit: 'count' }]] }] }, 'csv');
    expect(bytes.toString('utf8')).toBe('\uFEFF"Rapport; ""T3"""\r\n\r\nMått\r\nMått;Värde\r\n"\'=HYPERLINK(""x"")";0,456789\r\nBesök;-3\r\n');
  });

  test.each([['few', 'färre än 5'], ['hidden', 'dolt'], ['none', '–']] as const)('a figure that is %s says so in words', (mark, said) => expect(cellOf({ value: null, mark, n: null }, 'count', 'sv').value).toBe(said));
});
