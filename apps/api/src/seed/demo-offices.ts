import type { Office } from '@desk/people/contract';
import type { WeekHours } from '@desk/visits/contract';

type Presence = readonly [agencyId: string, kind: Office['presence'][number]['kind']];
export type DemoOffice = {
  readonly id: string;
  readonly name: string;
  readonly kind: Office['kind'];
  readonly hostAgencyId: string;
  readonly presence: readonly { readonly agencyId: string; readonly kind: string }[];
  readonly desks: readonly string[];
  /** The waiting room's, not the office's own. */
  readonly hours: readonly WeekHours[];
  readonly languages: readonly string[];
};

const hours = (days: readonly number[], opens: string, closes: string): WeekHours[] => days.map((weekday) => ({ weekday, opens, closes }));
const present = (...list: readonly Presence[]) => list.map(([agencyId, kind]) => ({ agencyId, kind }));

/** Four kinds of house: two full ones, a small one that the municipality hosts, and one that is met at a distance. */
export const demoOffices: readonly DemoOffice[] = [
  {
    id: 'uddevalla', name: 'Uddevalla', kind: 'full', hostAgencyId: 'FK', hours: hours([1, 2, 3, 4, 5], '10:00', '16:00'),
    presence: present(['FK', 'on-site'], ['SKV', 'on-site'], ['AF', 'on-site'], ['PM', 'representative'], ['KFM', 'remote'], ['CSN', 'remote'], ['MIV', 'remote'], ['TV', 'remote'], ['KOM', 'representative']),
    desks: ['1', '2', '3', '4', '5', '6'], languages: ['sv', 'en', 'ar', 'so'],
  },
  {
    id: 'tidaholm', name: 'Tidaholm', kind: 'full', hostAgencyId: 'SKV', hours: [...hours([1, 2, 3, 4], '10:00', '15:00'), ...hours([5], '10:00', '13:00')],
    presence: present(['SKV', 'on-site'], ['FK', 'representative'], ['AF', 'on-site'], ['PM', 'representative'], ['KFM', 'remote'], ['CSN', 'remote']),
    desks: ['1', '2', '3'], languages: ['sv', 'en'],
  },
  {
    id: 'overkalix', name: 'Överkalix', kind: 'small', hostAgencyId: 'KOM', hours: hours([2, 4], '09:00', '12:00'),
    presence: present(['KOM', 'on-site'], ['FK', 'remote'], ['SKV', 'remote'], ['AF', 'remote'], ['PM', 'remote']),
    desks: ['1'], languages: ['sv', 'fi'],
  },
  {
    id: 'norsjo', name: 'Norsjö', kind: 'remote', hostAgencyId: 'KOM', hours: hours([1, 3], '13:00', '16:00'),
    presence: present(['KOM', 'on-site'], ['FK', 'remote'], ['SKV', 'remote']),
    desks: ['1'], languages: ['sv'],
  },
];
