import type { Shown } from './line-filter';

export type Tab = 'rad' | 'andras' | 'fel' | 'avtalet' | 'gang';
const tabs: readonly Tab[] = ['rad', 'andras', 'fel', 'avtalet', 'gang'];
const shownIn = { alla: 'all', fel: 'problems', andrade: 'changed' } as const satisfies Record<string, Shown>;
const wordOf = { all: 'alla', problems: 'fel', changed: 'andrade' } as const satisfies Record<Shown, string>;

/** Where one is in a version; all of it stands in the address, so that a reload and a link find it again. */
export type VersionPlace = { readonly tab: Tab; readonly line: number | null; readonly against: number | null; readonly words: string; readonly agencyId: string; readonly shown: Shown; readonly page: number };

const whole = (text: string | null): number | null => (text !== null && /^\d{1,5}$/.test(text) ? Number(text) : null);

/** @param first the tab that is shown when the address names none */
export const placeOf = (search: URLSearchParams, first: Tab): VersionPlace => {
  const asked = search.get('visa');
  return {
    tab: tabs.find((it) => it === search.get('flik')) ?? (search.get('rad') === null ? first : 'rad'), line: whole(search.get('rad')), against: whole(search.get('mot')), words: search.get('sok') ?? '', agencyId: search.get('agare') ?? '',
    shown: asked === 'fel' || asked === 'andrade' ? shownIn[asked] : 'all', page: Math.max(1, whole(search.get('sida')) ?? 1),
  };
};

const names = { tab: 'flik', line: 'rad', against: 'mot', words: 'sok', agencyId: 'agare', shown: 'visa', page: 'sida' } as const satisfies Record<keyof VersionPlace, string>;

/** The address's query with some of it changed; what is as usual is left out. */
export const withPlace = (search: URLSearchParams, change: Partial<VersionPlace>): URLSearchParams => {
  const next = new URLSearchParams(search);
  for (const [name, value] of Object.entries(change)) {
    const key = Reflect.get(names, name);
    const said = name === 'shown' ? wordOf[change.shown ?? 'all'] : String(value ?? '');
    if (said === '' || said === 'alla' || (name === 'page' && said === '1')) next.delete(key);
    else next.set(key, said);
  }
  return next;
};
