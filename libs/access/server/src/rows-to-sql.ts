import type { Rule } from '@desk/access/contract';
import { snake } from '@desk/platform/server';

type Scalar = string | boolean | null;
type Values = { readonly list: unknown[] };

/** A condition on rows as SQL text and its numbered values. */
export type RowFilter = { readonly sql: string; readonly values: unknown[] };

const place = (values: Values, value: unknown): string => `$${values.list.push(value)}`;

/** One of these values, with NULL as an ordinary value as in JavaScript. Texts compare on the plain column, so that its index is used. */
const oneOf = (column: string, wanted: readonly Scalar[], values: Values): string => {
  const texts = [...new Set(wanted.filter((it) => typeof it === 'string'))];
  const parts = [
    ...(texts.length === 0 ? [] : texts.length === 1 ? [`${column} = ${place(values, texts[0])}`] : [`${column} = ANY (${place(values, texts)}::text[])`]),
    ...(wanted.includes(true) ? [`${column} IS TRUE`] : []), ...(wanted.includes(false) ? [`${column} IS FALSE`] : []), ...(wanted.includes(null) ? [`${column} IS NULL`] : []),
  ];
  return parts.length > 1 ? `(${parts.join(' OR ')})` : (parts[0] ?? 'FALSE');
};

const columnSql = (alias: string, word: string, condition: Rule['conditions'][string], values: Values): string => {
  const column = `${alias}.${snake(word)}`;
  if (condition === null || typeof condition !== 'object') return oneOf(column, [condition], values);
  if ('$eq' in condition) return oneOf(column, [condition.$eq], values);
  if ('$in' in condition) return oneOf(column, condition.$in, values);
  if ('$ne' in condition) return `(${oneOf(column, [condition.$ne], values)}) IS NOT TRUE`;
  if ('$nin' in condition) return `(${oneOf(column, condition.$nin, values)}) IS NOT TRUE`;
  throw new Error(`unknown operator in ${JSON.stringify(condition)}`);
};

const ruleSql = (alias: string, rule: Rule, values: Values): string =>
  Object.entries(rule.conditions).map(([word, condition]) => columnSql(alias, word, condition, values)).join(' AND ');

/**
 * The rows that rules open, as alternatives: one per allowing rule, each minus the forbidding rules after it (the last word wins). A row is open when any
 * alternative holds, so a list can ask each by its own index and merge. No rule gives no alternative.
 * @param alias table alias  @param from values already placed in the statement
 */
export const alternatives = (rules: readonly Rule[], action: string, subject: string, alias: string, from: readonly unknown[] = []): { sql: string[]; values: unknown[] } => {
  const values: Values = { list: [...from] };
  const about = rules.filter((rule) => rule.subject === subject && rule.action.includes(action));
  const sql = about.flatMap((rule, at) => {
    if (rule.inverted) return [];
    const walls = about.slice(at + 1).filter((later) => later.inverted).map((wall) => `(${ruleSql(alias, wall, values)}) IS NOT TRUE`);
    return [[`(${ruleSql(alias, rule, values)})`, ...walls].join(' AND ')];
  });
  return { sql, values: values.list };
};

/** All of a caller's rows in one condition; `FALSE` when no rule opens any. */
export const accessible = (rules: readonly Rule[], action: string, subject: string, alias: string, from: readonly unknown[] = []): RowFilter => {
  const { sql, values } = alternatives(rules, action, subject, alias, from);
  return { sql: sql.length === 0 ? 'FALSE' : `(${sql.map((it) => `(${it})`).join(' OR ')})`, values };
};
