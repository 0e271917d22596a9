import type { Locale } from '@desk/kernel/contract';
import { useLocale } from './locale';

/** The same keys and nesting as the Swedish source, with other words. A missing or extra English text does not compile. */
export type SameShape<T> = { readonly [K in keyof T]: T[K] extends string ? string : T[K] extends (...args: infer A) => string ? (...args: A) => string : SameShape<T[K]> };

/** A room's texts in the language of the screen. Swedish is the source. */
export const useTexts = <T extends object>(rooms: { readonly sv: T; readonly en: SameShape<T> }): T | SameShape<T> => rooms[useLocale()];

/** Puts values into `{{name}}` places. */
export const fill = (text: string, values: Readonly<Record<string, string | number>>): string => text.replaceAll(/\{\{(\w+)\}\}/g, (whole, name: string) => String(values[name] ?? whole));

/** One or several, by the language's own rule. */
export const plural = (locale: Locale, count: number, one: string, other: string): string => fill(new Intl.PluralRules(locale).select(count) === 'one' ? one : other, { count, n: count });
