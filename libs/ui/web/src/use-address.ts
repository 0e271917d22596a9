import { useSearchParams } from 'react-router';

/** What is chosen on a page lives in its address: reload, link and back find it again. Empty values are left out. */
export const useAddress = () => {
  const [search, setSearch] = useSearchParams();
  /** @param push keeps what stood there before as a step back */
  const set = (values: Readonly<Record<string, string | null>>, push = false) => setSearch((before) => {
    const next = new URLSearchParams(before);
    for (const [name, value] of Object.entries(values)) if (value === null || value === '') next.delete(name); else next.set(name, value);
    return next;
  }, { replace: !push });
  return { search, get: (name: string): string => search.get(name) ?? '', list: (name: string): string[] => (search.get(name) ?? '').split(',').filter(Boolean), set };
};
