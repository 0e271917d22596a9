import { useSearchParams } from 'react-router';
import { useMe } from '@desk/access/web';
import { validOn } from '@desk/access/contract';
import { stockholmDate, type AgencyId } from '@desk/kernel/contract';

/** What is chosen on a page lives in its address: reload, link and back find it again. Empty values are left out. */
export const useAddress = () => {
  const [search, setSearch] = useSearchParams();
  const set = (values: Readonly<Record<string, string | null>>) => setSearch((before) => {
    const next = new URLSearchParams(before);
    for (const [name, value] of Object.entries(values)) if (value === null || value === '') next.delete(name); else next.set(name, value);
    return next;
  }, { replace: true });
  return { get: (name: string): string => search.get(name) ?? '', list: (name: string): string[] => (search.get(name) ?? '').split(',').filter(Boolean), set };
};

/** `2026-11-23`, or the other when it is none. */
export const dayOr = (text: string, other: string): string => (/^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)) ? text : other);

/** Today in Sweden, by the house's clock. */
export const useToday = (): string => stockholmDate(new Date(useMe().now));

/** The agencies that I keep agreements for. `manager` only: those whose manager I am. */
export const useMyAgencies = (only?: 'agency-manager' | 'agreement-admin'): AgencyId[] => {
  const { duties } = useMe();
  const today = useToday();
  return [...new Set(duties.filter((duty) => validOn(duty, today) && (only ? duty.code === only : duty.code === 'agency-manager' || duty.code === 'agreement-admin')).flatMap((duty) => duty.agencyId ?? []))];
};
