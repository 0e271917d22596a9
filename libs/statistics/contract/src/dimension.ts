import { z } from 'zod';
import type { Text } from '@desk/kernel/contract';

/** Kinds of fact. Each is one row for each thing that happened, with codes and durations and nobody in it. */
export const FactKind = z.enum(['visit', 'case', 'handoff', 'ticket', 'refusal']);
export type FactKind = z.infer<typeof FactKind>;

/** What a figure can be divided by, or held to. */
export const Dimension = z.enum(['office', 'agency', 'compartment', 'lifeEvent', 'caseType', 'channel', 'language', 'interpreter', 'booked', 'task', 'outcome', 'rosa', 'reason', 'condition', 'handoffKind', 'demand', 'demandParty', 'demandCause', 'demandAgency']);
export type Dimension = z.infer<typeof Dimension>;

export const dimensionNames = {
  office: { sv: 'Kontor', en: 'Office' }, agency: { sv: 'Myndighet', en: 'Agency' }, compartment: { sv: 'Verksamhetsgren', en: 'Branch' }, lifeEvent: { sv: 'Livshändelse', en: 'Life event' },
  caseType: { sv: 'Ärendetyp', en: 'Case type' }, channel: { sv: 'Kanal', en: 'Channel' }, language: { sv: 'Språk', en: 'Language' }, interpreter: { sv: 'Tolk', en: 'Interpreter' },
  booked: { sv: 'Bokat eller drop-in', en: 'Booked or drop-in' }, task: { sv: 'Diskuppgift', en: 'Desk task' }, outcome: { sv: 'Utfall', en: 'Outcome' }, rosa: { sv: 'ROSA-nivå', en: 'ROSA level' },
  reason: { sv: 'Orsak till överlämning', en: 'Reason for hand-off' }, condition: { sv: 'Villkor som saknades', en: 'Missing condition' }, handoffKind: { sv: 'Slag av överlämning', en: 'Kind of hand-off' },
  demand: { sv: 'Efterfrågan', en: 'Demand' }, demandParty: { sv: 'Vem som felade', en: 'Who erred' }, demandCause: { sv: 'Orsak till onödig efterfrågan', en: 'Cause of failure demand' },
  demandAgency: { sv: 'Vållande myndighet', en: 'Causing agency' },
} as const satisfies Record<Dimension, Text>;

/** What each kind of fact can be divided by, beside office and time. */
export const dimensionsOf = {
  visit: ['lifeEvent', 'channel', 'language', 'interpreter', 'demand', 'demandParty', 'demandCause', 'demandAgency'],
  case: ['agency', 'compartment', 'lifeEvent', 'caseType', 'outcome', 'rosa', 'channel', 'language', 'task'],
  handoff: ['agency', 'compartment', 'lifeEvent', 'caseType', 'reason', 'handoffKind', 'outcome'],
  ticket: ['language', 'interpreter', 'booked', 'lifeEvent', 'outcome'],
  refusal: ['agency', 'caseType', 'task', 'condition'],
} as const satisfies Record<FactKind, readonly Dimension[]>;

/** A value of no kind: the visit had no life event, the ticket no agency. */
export const NO_VALUE = '–';

/** Durations that are kept with their distribution, and the unit of a step in it. */
export const Duration = z.enum(['wait', 'interpreterWait', 'call', 'service', 'parked', 'estimateError', 'receipt', 'contact', 'answer', 'feedback']);
export type Duration = z.infer<typeof Duration>;

export const durationUnits = {
  wait: 'minutes', interpreterWait: 'minutes', call: 'minutes', service: 'minutes', parked: 'minutes', estimateError: 'minutes', receipt: 'hours', contact: 'hours', answer: 'hours', feedback: 'hours',
} as const satisfies Record<Duration, 'minutes' | 'hours'>;
