import { addDays } from '@desk/kernel/contract';
import { Dimension, Filters, View, type Question } from '@desk/statistics/contract';

/** Swedish names of what stands in the address, by part of the question. */
const names = {
  officeId: 'kontor', agency: 'myndighet', compartment: 'gren', lifeEvent: 'livshandelse', caseType: 'arende', channel: 'kanal', language: 'sprak', interpreter: 'tolk', booked: 'bokat', task: 'uppgift', outcome: 'utfall', rosa: 'rosa', reason: 'orsak',
  condition: 'villkor', handoffKind: 'slag', demand: 'efterfragan', demandParty: 'felare', demandCause: 'onodigorsak', demandAgency: 'vallande', weekday: 'veckodag', fromQuarter: 'frankvart', toQuarter: 'tillkvart',
} as const satisfies Record<keyof Filters, string>;
export type FilterName = keyof typeof names;
export const filterNames: readonly FilterName[] = Filters.keyof().options;
export const addressNames = names;
/** The dimension that a filter holds to; quarters hold to the time of day. */
export const dimensionOf = (name: FilterName): Dimension | null => (name === 'officeId' ? 'office' : (Dimension.safeParse(name).data ?? null));
export const filterOf = (dimension: Dimension): FilterName => (dimension === 'office' ? 'officeId' : dimension);

/** Written when every office or agency is meant, although one is one's own. */
export const ALL = 'alla';
export type Comparing = 'none' | 'before' | 'year' | 'custom' | 'office';
const comparings: Readonly<Record<string, Comparing>> = { fore: 'before', ifjol: 'year', dagar: 'custom', kontor: 'office' };
export const comparingWords: Readonly<Record<Comparing, string | null>> = { none: null, before: 'fore', year: 'ifjol', custom: 'dagar', office: 'kontor' };

export type Reach = { readonly officeIds: readonly string[]; readonly agencyIds: readonly string[] };
export type Asked = { readonly question: Question; readonly comparing: Comparing; readonly compared: { readonly compareFrom?: string; readonly compareTo?: string }; readonly otherOffice: string | null };

const day = (text: string | null): string | null => (text !== null && /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text)) ? text : null);
const DAYS = 28;
const DAY = 86_400_000;
export const lengthOf = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / DAY) + 1;

/**
 * What is asked, as it stands in the address; without a word the last 28 days of one's own office or agency. What is not valid is left out.
 * @param today the Swedish calendar day
 */
export const askedIn = (address: URLSearchParams, today: string, reach: Reach): Asked => {
  const to = day(address.get('till')) ?? today;
  const from = day(address.get('fran')) ?? addDays(to, 1 - DAYS);
  const given = filterNames.flatMap((name) => {
    const word = address.get(names[name]);
    const own = name === 'officeId' ? reach.officeIds[0] : name === 'agency' && reach.officeIds.length === 0 ? reach.agencyIds[0] : undefined;
    const value = word ?? own;
    return value === undefined || value === ALL || value === '' ? [] : [[name, value] as const];
  });
  const filters = given.flatMap(([name, value]) => { const parsed = Filters.safeParse({ [name]: value }); return parsed.success ? [parsed.data] : []; }).reduce<Filters>((all, one) => ({ ...all, ...one }), {});
  const view = View.safeParse({ egna: 'own', delade: 'shared' }[address.get('siffror') ?? '']).data;
  const comparing = comparings[address.get('jamfor') ?? ''] ?? 'none';
  return { question: { ...filters, from, to, ...(view ? { view } : {}) }, comparing, compared: comparedDays(comparing, from, to, address), otherOffice: comparing === 'office' ? address.get('jamforkontor') : null };
};

const comparedDays = (comparing: Comparing, from: string, to: string, address: URLSearchParams): Asked['compared'] => {
  if (comparing === 'before') return { compareFrom: addDays(from, -lengthOf(from, to)), compareTo: addDays(from, -1) };
  if (comparing === 'year') return { compareFrom: addDays(from, -364), compareTo: addDays(to, -364) };
  const [compareFrom, compareTo] = [day(address.get('jamforfran')), day(address.get('jamfortill'))];
  return comparing === 'custom' && compareFrom && compareTo ? { compareFrom, compareTo } : {};
};

export type PeriodName = 'week' | 'four' | 'month' | 'last' | 'quarter' | 'year' | 'custom';
/** Periods that are chosen by name, counted from today. They stand in the address as days, so that a link asks the same tomorrow. */
export const periodsOf = (today: string): Readonly<Record<Exclude<PeriodName, 'custom'>, readonly [from: string, to: string]>> => {
  const month = `${today.slice(0, 8)}01`;
  const lastEnd = addDays(month, -1);
  return { week: [addDays(today, -6), today], four: [addDays(today, -27), today], month: [month, today], last: [`${lastEnd.slice(0, 8)}01`, lastEnd], quarter: [addDays(today, -89), today], year: [`${today.slice(0, 4)}-01-01`, today] };
};
