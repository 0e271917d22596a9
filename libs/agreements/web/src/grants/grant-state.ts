import { WARN_DAYS, type PersonalGrant } from '@desk/agreements/contract';
import { addDays } from '@desk/kernel/contract';

export type ShownState = 'proposed' | 'declined' | 'valid' | 'coming' | 'expiring' | 'expired';

/** What a grant is on a day: an approved one is valid within its dates, and warned about for its last 30 days. */
export const stateOf = ({ state, validFrom, validTo }: Pick<PersonalGrant, 'state' | 'validFrom' | 'validTo'>, today: string): ShownState =>
  state !== 'approved' ? state
  : validTo !== null && validTo < today ? 'expired'
  : validFrom > today ? 'coming'
  : validTo !== null && validTo <= addDays(today, WARN_DAYS) ? 'expiring' : 'valid';

/** Whole days from one calendar day to another. */
export const daysBetween = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
