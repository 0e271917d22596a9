import { useMemo } from 'react';
import { useAsk, useMay, useToday } from '@desk/access/web';
import { statisticsApi, type Measure } from '@desk/statistics/contract';
import { useAddress } from '@desk/ui/web';
import { askedIn, type Asked } from './asked';

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
