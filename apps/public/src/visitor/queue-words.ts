/** Fills `{name}` in a text. */
export const say = (text: string, values: Readonly<Record<string, string | number>>): string => text.replaceAll(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));

const MINUTE_MS = 60_000;
const clock = new Map<string, Intl.DateTimeFormat>();

/** `10.42` as the language writes a clock, in Swedish time. */
export const clockOf = (at: Date | string, locale: string): string => {
  const known = clock.get(locale) ?? new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', hour12: false, timeZone: 'Europe/Stockholm' });
  clock.set(locale, known);
  const words = known.format(new Date(at));
  return locale === 'sv-SE' ? words.replace(':', '.') : words;
};

export type Span = { readonly low: number; readonly high: number };
/** From and to on the clock, counted from when the span was given. */
export const spanOnClock = ({ low, high }: Span, from: Date, locale: string): string => `${clockOf(new Date(from.getTime() + low * MINUTE_MS), locale)}–${clockOf(new Date(from.getTime() + high * MINUTE_MS), locale)}`;
