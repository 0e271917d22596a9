import { use } from 'react';
import type { Locale } from '@desk/kernel/contract';
import { getLocale, setLocale, useLocale } from './locale';

/** The same keys and nesting as the Swedish source, with other words. A missing or extra English text does not compile. */
export type SameShape<T> = { readonly [K in keyof T]: T[K] extends string ? string : T[K] extends (...args: infer A) => string ? (...args: A) => string : SameShape<T[K]> };

/** A room's texts: Swedish is the source, English is fetched when somebody reads English. */
export type Texts<T extends object> = {
  readonly sv: T;
  /** In a language, for words outside a component; Swedish until the English ones are here. */
  readonly in: (locale: Locale) => T | SameShape<T>;
  /** Fetches the English ones once, and says when they are here. What cannot be fetched is shown in Swedish. */
  readonly load: () => Promise<void>;
};

/** A promise that React can see is done. */
type Known = Promise<void> & { status?: 'fulfilled'; value?: undefined };

const known = new Set<() => Promise<void>>();

/** Ties a room's Swedish texts to the English ones, which are a script of their own. */
export const textsOf = <T extends object>(sv: T, english: () => Promise<SameShape<T>>): Texts<T> => {
  let en: SameShape<T> | null = null;
  let loading: Known | null = null;
  const load = () => {
    if (loading !== null) return loading;
    const begun: Known = english().then((it) => { en = it; }, () => undefined).then(() => { begun.status = 'fulfilled'; begun.value = undefined; });
    loading = begun;
    return begun;
  };
  known.add(load);
  if (getLocale() === 'en') void load();
  return { sv, load, in: (locale) => (locale === 'en' && en !== null ? en : sv) };
};

/** Fetches the English texts of every room that is on the machine; those that come later fetch their own. */
export const loadEnglish = async (): Promise<void> => void (await Promise.all([...known].map((load) => load())));

/** Changes the language once its words are here, so that nothing on the screen goes away meanwhile. */
export const changeLocale = async (locale: Locale): Promise<void> => {
  if (locale === 'en') await loadEnglish();
  setLocale(locale);
};

/** A room's texts in the language of the screen. Swedish is the source. */
export const useTexts = <T extends object>(rooms: Texts<T> | { readonly sv: T; readonly en: SameShape<T> }): T | SameShape<T> => {
  const locale = useLocale();
  if ('en' in rooms) return rooms[locale];
  // The promise knows itself when it is done, so a screen whose words are here never waits for it.
  if (locale === 'en') use(rooms.load());
  return rooms.in(locale);
};

/** Puts values into `{{name}}` places. */
export const fill = (text: string, values: Readonly<Record<string, string | number>>): string => text.replaceAll(/\{\{(\w+)\}\}/g, (whole, name: string) => String(values[name] ?? whole));
