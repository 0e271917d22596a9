/** A text that a spreadsheet cannot take for a formula: one that begins like one gets an apostrophe before it (OWASP, CSV injection). */
export const safeText = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);

export type CsvCell = string | number | null;

/** A number with decimal comma, no thousands and six decimals at most; a text in quotation marks where it must be. */
const written = (cell: CsvCell): string => {
  if (typeof cell === 'number') return String(Math.round(cell * 1e6) / 1e6).replace('.', ',');
  const text = safeText(cell ?? '');
  return /[";\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** Rows as a file that Swedish spreadsheets open: UTF-8 with its mark, semicolons, decimal comma. */
export const csvText = (rows: readonly (readonly CsvCell[])[]): string => `\uFEFF${rows.map((row) => row.map(written).join(';')).join('\r\n')}\r\n`;
