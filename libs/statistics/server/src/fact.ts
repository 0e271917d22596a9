import { Dimension, Duration, MARK_COLUMNS, markColumn, type FactKind } from '@desk/statistics/contract';

/** One thing that happened, as it is counted. */
export type Fact = {
  readonly kind: FactKind;
  readonly id: string;
  /** The visit or ticket that all of it is made again with. */
  readonly subject: string;
  readonly day: string;
  readonly quarter: number;
  readonly officeId: string;
  readonly values: Readonly<Partial<Record<Exclude<Dimension, 'office'>, string>>>;
  readonly durations: Readonly<Partial<Record<Duration, number>>>;
  /** c1…c12, by `marksOf`. */
  readonly marks: readonly number[];
};

export const valueColumns = {
  agency: 'agency', compartment: 'compartment', lifeEvent: 'life_event', caseType: 'case_type', channel: 'channel', language: 'language', interpreter: 'interpreter', booked: 'booked', task: 'task', outcome: 'outcome', rosa: 'rosa',
  reason: 'reason', condition: 'condition', handoffKind: 'handoff_kind', demand: 'demand', demandParty: 'demand_party', demandCause: 'demand_cause', demandAgency: 'demand_agency',
} as const satisfies Record<Exclude<Dimension, 'office'>, string>;

export const durationColumns = {
  wait: 'wait', interpreterWait: 'interpreter_wait', call: 'call', service: 'service', parked: 'parked', estimateError: 'estimate_error', receipt: 'receipt', contact: 'contact', answer: 'answer', feedback: 'feedback',
} as const satisfies Record<Duration, string>;

export const markColumns = Array.from({ length: MARK_COLUMNS }, (_, at) => `c${at + 1}`);

export type ValueName = Exclude<Dimension, 'office'>;
/** Every dimension that is a column of its own. */
export const valueNames = Dimension.options.filter((it): it is ValueName => it !== 'office');

/** The columns of a fact in the order in which they are written. */
export const factColumns = ['kind', 'id', 'subject', 'day', 'quarter', 'office_id', 'flagged', ...valueNames.map((it) => valueColumns[it]), ...Duration.options.map((it) => durationColumns[it]), ...markColumns];


/** A fact as values in the order of `factColumns`. */
export const factRow = (fact: Fact, flagged: boolean): unknown[] => [
  fact.kind, fact.id, fact.subject, fact.day, fact.quarter, fact.officeId, flagged, ...valueNames.map((it) => fact.values[it] ?? null), ...Duration.options.map((it) => fact.durations[it] ?? null), ...fact.marks,
];

/** Marks by name as c1…c12. */
export const marksFrom = (kind: FactKind, named: Readonly<Record<string, number | boolean>>): number[] => {
  const marks = new Array<number>(MARK_COLUMNS).fill(0);
  for (const [name, value] of Object.entries(named)) marks[markColumn(kind, name) - 1] = Number(value);
  return marks;
};
