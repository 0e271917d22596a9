import type { FactKind } from '@desk/statistics/contract';
import { NO_VALUE, MARK_COLUMNS, reportingPeriodOf, dimensionsOf } from '@desk/statistics/contract';
import type { Fact, ValueName } from './fact';

/** By what a rollup divides: nothing, or one to three dimensions in a fixed order. */
export type Dims = readonly ValueName[];

const pairs = {
  visit: [['lifeEvent', 'channel'], ['lifeEvent', 'language'], ['demandAgency', 'demandCause']],
  case: [['agency', 'lifeEvent'], ['agency', 'caseType'], ['agency', 'outcome'], ['agency', 'rosa'], ['agency', 'channel'], ['agency', 'language'], ['agency', 'task'], ['agency', 'compartment'], ['lifeEvent', 'outcome']],
  handoff: [['agency', 'reason'], ['agency', 'lifeEvent'], ['agency', 'caseType'], ['agency', 'handoffKind'], ['agency', 'compartment'], ['agency', 'outcome']],
  ticket: [],
  refusal: [['agency', 'condition'], ['agency', 'task'], ['agency', 'caseType']],
} as const satisfies Record<FactKind, readonly Dims[]>;

const flow: Dims = ['agency', 'lifeEvent', 'outcome'];
const byAgency: ReadonlySet<FactKind> = new Set(['case', 'handoff', 'refusal']);
const singles = (kind: FactKind): Dims[] => dimensionsOf[kind].map((it): Dims => [it]);

/** Which rollups are kept: few for an office's day, more for its reporting period, all for the whole house. */
export const rollupsOf = (kind: FactKind, grain: 'd' | 'p', everyOffice: boolean): readonly Dims[] =>
  everyOffice ? [[], ...singles(kind), ...pairs[kind], ...(kind === 'case' ? [flow] : [])] : grain === 'd' ? [[], ...(byAgency.has(kind) ? [['agency'] as const] : [])] : [[], ...singles(kind)];

export const ALL_OFFICES = '*';
export type Contribution = { readonly key: readonly [kind: string, dims: string, grain: string, officeId: string, day: string, v1: string, v2: string, v3: string]; n: number; readonly marks: number[] };

/** Adds what facts give to the rollups (or takes it away): the same numbers as grouping all facts, a few rows at a time. */
export const addTo = (sums: Map<string, Contribution>, fact: Fact, sign: 1 | -1): void => {
  for (const everyOffice of [true, false]) for (const grain of ['d', 'p'] as const) for (const dims of rollupsOf(fact.kind, grain, everyOffice)) {
    const values = dims.map((it) => fact.values[it] ?? NO_VALUE);
    const key = [fact.kind, dims.join(), grain, everyOffice ? ALL_OFFICES : fact.officeId, grain === 'd' ? fact.day : reportingPeriodOf(fact.day).from, values[0] ?? '', values[1] ?? '', values[2] ?? ''] as const;
    const text = key.join('|');
    const known = sums.get(text) ?? { key, n: 0, marks: new Array<number>(MARK_COLUMNS).fill(0) };
    known.n += sign;
    fact.marks.forEach((mark, at) => (known.marks[at] = (known.marks[at] ?? 0) + sign * mark));
    sums.set(text, known);
  }
};
