import type { Locale } from '@desk/kernel/contract';
import { fill, formatDate } from '@desk/ui/web';
import type { DeskPlace, HoursException, Queue, QueueSettings, QueueSetup, WeekHours } from '@desk/visits/contract';
import { languageName } from '../languages';
import { officeTexts } from './office-texts';
import type { Change, SettingName } from './setup-changes';

type Words = ReturnType<typeof officeTexts.in>;
/** `09.00` for a wall clock time. */
export const clock = (time: string): string => time.replace(':', '.');

/** `Kö B Längre samtal`, `Rum R1`. */
export const queueName = (queue: Pick<Queue, 'letter' | 'name'>, locale: Locale): string => fill(officeTexts.in(locale).change.queue, { letter: queue.letter, name: queue.name[locale] }).trim();
export const placeName = ({ kind, number }: Pick<DeskPlace, 'kind' | 'number'>, locale: Locale): string => fill(officeTexts.in(locale).change[kind], { number });

const hoursWords = (hours: readonly WeekHours[], t: Words): string => hours.map(({ opens, closes }) => `${clock(opens)}–${clock(closes)}`).join(t.change.and) || t.change.shut;
const exceptionWords = ({ opens, closes, why }: HoursException, t: Words, locale: Locale): string => `${opens === null || closes === null ? t.change.shut : `${clock(opens)}–${clock(closes)}`}${why ? ` (${why[locale]})` : ''}`;

const settingWords = (name: SettingName, settings: QueueSettings, t: Words, locale: Locale): string => {
  if (name === 'order') return [...settings.order.map((rule) => t.order.rules[rule]), t.order.first].join(', ');
  if (name === 'spokenLanguages') return settings.spokenLanguages.map((code) => (code === 'sv-x-latt' ? t.order.easy : languageName(code, locale))).join(', ') || t.none;
  return name === 'alwaysOpen' ? (settings.alwaysOpen ? t.change.on : t.change.off) : String(settings[name]);
};

const plain = (value: unknown): value is string => typeof value === 'string';
/** One sentence for each field of a queue or desk that differs; short values are said, long lists only named. */
const fieldWords = (what: string, before: object, after: object, t: Words): string[] =>
  Object.entries(t.change.fields).flatMap(([field, name]) => {
    const [from, to]: [unknown, unknown] = [Reflect.get(before, field), Reflect.get(after, field)];
    if (JSON.stringify(from) === JSON.stringify(to)) return [];
    if (field === 'open') return [fill(t.change.fromTo, { what, name, from: from ? t.change.open : t.change.closed, to: to ? t.change.open : t.change.closed })];
    return [plain(from) && plain(to) && field !== 'kind' ? fill(t.change.fromTo, { what, name, from, to }) : fill(t.change.field, { what, name })];
  });

/** A change as sentences that somebody can say no to. */
export const changeWords = (change: Change, locale: Locale): string[] => {
  const t = officeTexts.in(locale);
  switch (change.what) {
    case 'queue': case 'desk': {
      const one = change.before ?? change.after;
      if (one === null) return [];
      const what = 'letter' in one ? queueName(one, locale) : placeName(one, locale);
      if (change.before === null || change.after === null) return [fill(change.before === null ? t.change.added : t.change.removed, { what })];
      return fieldWords(what, change.before, change.after, t);
    }
    case 'hours': return [fill(t.change.day, { day: dayName(change.weekday, t), from: hoursWords(change.before, t), to: hoursWords(change.after, t) })];
    case 'exception': return [change.after === null ? fill(t.change.exceptionGone, { day: capital(formatDate(change.day, locale)) }) : fill(t.change.exception, { day: capital(formatDate(change.day, locale)), to: exceptionWords(change.after, t, locale) })];
    case 'setting': return [fill(t.change.fromTo, { what: t.order.names[change.name], name: '', from: settingWords(change.name, change.before, t, locale), to: settingWords(change.name, change.after, t, locale) }).replace(':  ', ' ')];
  }
};

const capital = (text: string): string => text.charAt(0).toLocaleUpperCase('sv') + text.slice(1);
/** `Måndag` for 1. */
export const dayName = (weekday: number, t: Words): string => Object.values(t.days)[weekday - 1] ?? '';
/** A setup's queues by letter, for lists of what a desk serves. */
export const lettersOf = (ids: readonly string[], { queues }: Pick<QueueSetup, 'queues'>): string => queues.filter(({ id }) => ids.includes(id)).map(({ letter }) => letter).join(', ');
