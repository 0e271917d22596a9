import type { JournalLine } from '@desk/audit/contract';
import { csvText } from '@desk/kernel/contract';

const columns = ['position', 'at', 'act', 'outcome', 'staffId', 'staffName', 'employerId', 'object', 'objectId', 'fields', 'purpose', 'basis', 'refusal', 'workplace'] as const satisfies readonly (keyof JournalLine)[];

/** The lines as a file for a spreadsheet, a heading first. */
export const csvOf = (lines: readonly JournalLine[]): string => csvText([columns, ...lines.map((line) => columns.map((column) => line[column]))]);
