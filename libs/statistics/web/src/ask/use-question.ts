import { useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { useAsk, useMay, useMe } from '@desk/access/web';
import { stockholmDate } from '@desk/kernel/contract';
import { statisticsApi, type Measure } from '@desk/statistics/contract';
import { askedIn, type Asked } from './asked';

/** Today in Sweden, by the house's clock. */
export const useToday = (): string => stockholmDate(new Date(useMe().now));

/** What is chosen on a page lives in its address. Empty values are left out. */
export const useAddress = () => {
  const [search, setSearch] = useSearchParams();
  const set = (values: Readonly<Record<string, string | null>>, push = false) => setSearch((before) => {
    const next = new URLSearchParams(before);
    for (const [name, value] of Object.entries(values)) if (value === null || value === '') next.delete(name); else next.set(name, value);
    return next;
  }, { replace: !push });
  return { search, get: (name: string): string => search.get(name) ?? '', set };
};

/** Every measure with its definition, and what the reader may ask. */
export const useWords = () => useAsk(statisticsApi.words, {}, { staleTime: 600_000, enabled: useMay('read', 'Figures') });

const nowhere = { officeIds: [], agencyIds: [] };
/** The question of the address, and a measure by its id. Null until the house has said what the reader reaches. */
export const useQuestion = (): { readonly asked: Asked | null; readonly measure: (id: string) => Measure | undefined; readonly words: ReturnType<typeof useWords> } => {
  const { search } = useAddress();
  const today = useToday();
  const words = useWords();
  const reach = words.data?.reach;
  const asked = useMemo(() => (reach ? askedIn(search, today, reach ?? nowhere) : null), [search, today, reach]);
  const byId = useMemo(() => new Map(words.data?.measures.map((it) => [it.id, it])), [words.data]);
  return { asked, measure: (id) => byId.get(id), words };
};
