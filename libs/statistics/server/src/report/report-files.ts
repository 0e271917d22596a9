import writeXlsxFile from 'write-excel-file/node';
import { csvText, safeText } from '@desk/kernel/contract';
import { TaggedPdf } from '@desk/platform/server';
import type { ReportFormat } from '@desk/statistics/contract';
import { textOf, type ReportCell, type ReportContent } from './report-content';

export type ReportFile = { readonly mediaType: string; readonly bytes: Buffer };

const csv = ({ title, notes, tables }: ReportContent): Buffer =>
  Buffer.from(csvText([[title], ...notes.map((note) => [note]), ...tables.flatMap((table) => [[], [table.caption], table.columns, ...table.rows.map((row) => row.map((cell) => cell.value))])]), 'utf8');

const xlsxCell = ({ value, unit }: ReportCell) => (typeof value === 'number' ? { type: Number, value, format: unit === 'share' ? '0.0%' : unit === 'count' ? '0' : '0.00' } : { type: String, value: safeText(value ?? '') });

const xlsx = async ({ title, notes, tables }: ReportContent): Promise<Buffer> => {
  const data = [
    [{ type: String, value: safeText(title), fontWeight: 'bold' as const }], ...notes.map((note) => [{ type: String, value: safeText(note) }]),
    ...tables.flatMap((table) => [[], [{ type: String, value: safeText(table.caption), fontWeight: 'bold' as const }], table.columns.map((name) => ({ type: String, value: safeText(name), fontWeight: 'bold' as const })), ...table.rows.map((row) => row.map(xlsxCell))]),
  ];
  return writeXlsxFile(data).toBuffer();
};

const json = ({ title, made, notes, tables }: ReportContent): Buffer =>
  Buffer.from(`${JSON.stringify({ title, made, notes, tables: tables.map((table) => ({ caption: table.caption, columns: table.columns, rows: table.rows.map((row) => row.map((cell) => cell.value)) })) }, null, 2)}\n`, 'utf8');

const pdf = async ({ title, language, made, notes, tables }: ReportContent): Promise<Buffer> => {
  const paper = new TaggedPdf(title, new Date(made), language === 'sv' ? 'sv-SE' : 'en-GB');
  for (const note of notes) paper.paragraph(note);
  for (const table of tables) {
    paper.heading(2, table.caption);
    paper.table(table.caption, table.columns.map((name, at) => ({ name, width: at === 0 ? 3 : 2, value: (row: readonly ReportCell[]) => textOf(row[at] ?? { value: null }, language) })), table.rows, language === 'sv' ? 'Inget att visa.' : 'Nothing to show.');
  }
  return paper.bytes();
};

/** The report as a file of the kind that was asked for. */
export const fileOf = async (content: ReportContent, format: ReportFormat): Promise<ReportFile> => {
  if (format === 'csv') return { mediaType: 'text/csv; charset=utf-8', bytes: csv(content) };
  if (format === 'json') return { mediaType: 'application/json', bytes: json(content) };
  if (format === 'xlsx') return { mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', bytes: await xlsx(content) };
  return { mediaType: 'application/pdf', bytes: await pdf(content) };
};
