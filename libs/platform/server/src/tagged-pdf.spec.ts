import { TaggedPdf } from './tagged-pdf';

const rows = Array.from({ length: 80 }, (_, at) => ({ line: at + 1, what: `Ta emot ansökan nummer ${at + 1}, å ä ö` }));

/** The document's objects as text; the tag tree is not compressed. */
const objectsOf = async (): Promise<string> => {
  const pdf = new TaggedPdf('Serviceavtal Tidaholm, version 2', new Date('2026-11-23T10:00:00Z'));
  pdf.heading(2, 'Rader').paragraph('Det som disken får göra.').table('Rader', [{ name: 'Rad', width: 1, value: (row) => String(row.line) }, { name: 'Uppgift', width: 4, value: (row) => row.what }], rows, 'Inga rader.');
  pdf.heading(3, 'Tomt').table('Tomt', [{ name: 'Rad', width: 1, value: (row: { line: number }) => String(row.line) }], [], 'Inga rader.');
  return (await pdf.bytes()).toString('latin1');
};

describe('a paper that a screen reader can walk through', () => {
  let text: string;
  const tags = (tag: string): number => text.match(new RegExp(`/S /${tag}\\b`, 'g'))?.length ?? 0;
  beforeAll(async () => { text = await objectsOf(); });

  test('it says that it is tagged, in which language, and shows its title', () => {
    expect(text).toMatch(/\/MarkInfo \d+ 0 R/);
    expect(text).toMatch(/\/Marked true/);
    expect(text).toMatch(/\/StructTreeRoot \d+ 0 R/);
    expect(text).toMatch(/\/Lang \(sv-SE\)/);
    expect(text).toMatch(/\/DisplayDocTitle true/);
    expect(text).toMatch(/\(Serviceavtal Tidaholm, version 2\)/);
  });

  test('headings follow each other without a gap', () => {
    expect([tags('H1'), tags('H2'), tags('H3')]).toEqual([1, 1, 1]);
  });

  test('a table has one row of headers, however many pages, and a cell for each value', () => {
    expect([tags('Table'), tags('TR'), tags('TH'), tags('TD')]).toEqual([1, 81, 2, 160]);
    expect(text.match(/\/Scope \/Column/g)).toHaveLength(2);
    expect((text.match(/\/Type \/Page\b(?!s)/g) ?? []).length).toBeGreaterThan(1);
  });

  test('every letter is in the file', () => {
    expect(text).toMatch(/\/FontFile2 \d+ 0 R/);
    expect(text).not.toContain('/BaseFont /Helvetica');
  });
});
