import type { Catalogue } from '@desk/routing/contract';
import type { PlayedCaseType, PlayedOffice, World } from './script';

/** What can be asked for at a desk, from the catalogue: each case type with the life events that lead to it, the first of each agency heaviest (Pareto, assumed). */
export const caseTypesIn = ({ caseTypes, lifeEvents }: Pick<Catalogue, 'caseTypes' | 'lifeEvents'>): PlayedCaseType[] => {
  const orders = new Map<string, number>();
  return caseTypes.flatMap((type): PlayedCaseType[] => {
    if (type.compartment === null) return [];
    const order = (orders.get(type.agency) ?? 0) + 1;
    orders.set(type.agency, order);
    const lifeEventIds = lifeEvents.filter((event) => event.steps.some((step) => step.caseType === type.code)).map((event) => event.id);
    return [{ code: type.code, agencyId: type.agency, compartment: type.compartment, rosa: type.rosa, lifeEventIds, weight: 1 / order }];
  });
};

/** A country of offices of every size: 18 800 visits a year on average (domain.md 5.1, derived), spread as assumed. */
export const officesOfACountry = (count: number): PlayedOffice[] =>
  Array.from({ length: count }, (_, at): PlayedOffice => ({
    id: `kontor-${String(at + 1).padStart(3, '0')}`, visitsPerDay: [20, 35, 50, 70, 90, 110, 160][at % 7] ?? 75, desks: 2 + (at % 7) * 2, openingHours: [1, 2, 3, 4, 5].map((weekday) => ({ weekday, opens: '10:00', closes: '16:00' })),
    agencyIds: ['SKV', 'FK', 'PM', 'AF', 'MIV', ...(at % 3 === 0 ? ['CSN', 'KFM'] : []), ...(at % 5 === 0 ? ['KOM'] : [])],
  }));

/** A course of events for a span of years that ends on a day: the agreement last March, the agency that left last autumn, and one bad week. */
export const courseUntil = (lastDay: string, officeId: string): World['course'] => {
  const year = Number(lastDay.slice(0, 4));
  const march = lastDay.slice(5) >= '03-15' ? year : year - 1;
  const autumn = lastDay.slice(5) >= '10-01' ? year : year - 1;
  return {
    agreementChanges: { from: `${march}-03-15`, agencyId: 'FK' }, agencyLeaves: { from: `${autumn}-10-01`, agencyId: 'AF', officeIds: [officeId] }, outage: { from: `${march}-02-09`, to: `${march}-02-13`, officeId },
  };
};
