import { validOn, type DutyCode } from '@desk/access/contract';
import { stockholmDate, type AgencyId } from '@desk/kernel/contract';
import { useMe } from './me';

/** Today in Sweden, by the house's clock. */
export const useToday = (): string => stockholmDate(new Date(useMe().now));

/** The agencies for which I hold one of these duties today. */
export const useMyAgencies = (...codes: readonly DutyCode[]): AgencyId[] => {
  const today = useToday();
  return [...new Set(useMe().duties.filter((duty) => validOn(duty, today) && codes.includes(duty.code)).flatMap((duty) => duty.agencyId ?? []))];
};
