import type { JournalLine } from '@desk/audit/contract';

const columns = ['position', 'at', 'act', 'outcome', 'staffId', 'staffName', 'employerId', 'object', 'objectId', 'fields', 'purpose', 'basis', 'refusal', 'workplace'] as const satisfies readonly (keyof JournalLine)[];

/** A cell that a spreadsheet takes as text: what looks like a formula gets an apostrophe before it. */
const cell = (value: string | number | null): string => {
  const text = value === null ? '' : String(value);
  return `"${(/^[=+\-@\t\r]/.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;
};

/** The lines as a file for a spreadsheet in Swedish: UTF-8 with its mark, semicolons, a heading first. */
export const csvOf = (lines: readonly JournalLine[]): string =>
  `\uFEFF${[columns.map(cell), ...lines.map((line) => columns.map((column) => cell(line[column])))].map((row) => row.join(';')).join('\r\n')}\r\n`;
