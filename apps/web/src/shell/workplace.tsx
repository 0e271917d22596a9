import { createContext, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';
import { z } from 'zod';
import { rememberWorkplace, useAsk, useMe } from '@desk/access/web';
import { OfficeId } from '@desk/kernel/contract';
import { peopleApi, type Office } from '@desk/people/contract';

const KEY = 'desk.place';
const Kept = z.object({ officeId: OfficeId, desk: z.string() });
type Kept = z.infer<typeof Kept>;

export type Workplace = {
  /** The office where this browser stands today; null for those who have none. */
  readonly office: Office | null;
  readonly desk: string | null;
  readonly offices: readonly Office[];
  readonly choose: (officeId: OfficeId, desk: string) => void;
};

const WorkplaceContext = createContext<Workplace>({ office: null, desk: null, offices: [], choose: () => undefined });

/** Where this browser stands: the office and desk that the person chose last, else their first office. No desk is made up. */
export const useWorkplace = (): Workplace => useContext(WorkplaceContext);

const readKept = (): Kept | null => {
  try {
    return Kept.safeParse(JSON.parse(window.localStorage.getItem(KEY) ?? 'null')).data ?? null;
  } catch {
    return null;
  }
};

export const WorkplaceProvider = ({ children }: { readonly children: ReactNode }) => {
  const me = useMe();
  const house = useAsk(peopleApi.getHouse, {}, { staleTime: 3_600_000 }).data;
  const [kept, setKept] = useState(readKept);
  const offices = useMemo(() => (house?.offices ?? []).filter((office) => me.officeIds.some((id) => id === office.id)), [house, me.officeIds]);
  const office = offices.find(({ id }) => id === kept?.officeId) ?? offices[0] ?? null;
  const desk = (office?.id === kept?.officeId ? kept?.desk : undefined) ?? (office?.desks.length === 1 ? office.desks[0] : undefined) ?? null;
  const name = office && [office.name, desk].filter(Boolean).join(', ');
  useEffect(() => rememberWorkplace(name), [name]);
  const place = useMemo<Workplace>(() => ({
    office, desk, offices,
    choose: (officeId, chosen) => {
      const next = { officeId, desk: chosen };
      window.localStorage.setItem(KEY, JSON.stringify(next));
      setKept(next);
    },
  }), [office, desk, offices]);
  return <WorkplaceContext value={place}>{children}</WorkplaceContext>;
};
