import type { Clause } from './clause';
import type { Rule } from './rule';

/**
 * The rules that can say anything of a row with this case type, in their order: an agreement of thousands of lines has few about each, and the others cannot
 * match, since every rule of a line names its case types. What names none is always among them.
 */
export const rulesAbout = (rules: readonly Rule[], caseTypeCode: string): Rule[] =>
  rules.filter(({ conditions: { caseTypeCode: named } }) => {
    if (named === undefined || named === null || typeof named === 'boolean') return true;
    if (typeof named === 'string') return named === caseTypeCode;
    if ('$in' in named) return named.$in.includes(caseTypeCode);
    return '$eq' in named ? named.$eq === caseTypeCode : true;
  });

/** The lines that cover this case type, for any task. */
export const linesAbout = (clauses: readonly Clause[], caseTypeCode: string): Clause[] => clauses.filter((clause) => clause.caseTypeCodes.some((code) => code === caseTypeCode));
