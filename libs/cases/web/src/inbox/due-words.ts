import { addDays, stockholmDate, type Locale } from '@desk/kernel/contract';
import type { HandoffRow } from '@desk/cases/contract';
import { formatTime as timeWords, formatWeekday as dayWords } from '@desk/ui/web';

export type DueTone = 'late' | 'soon' | 'calm';
export type DueWords = { readonly text: string; readonly tone: DueTone };

export { dayWords, timeWords };

const words = {
  sv: { now: 'svar nu', today: 'i dag', tomorrow: 'i morgon', late: 'försenad sedan', paused: 'svar senast', follow: 'följ upp', closes: 'stängs', none: '–' },
  en: { now: 'answer now', today: 'today', tomorrow: 'tomorrow', late: 'late since', paused: 'reply by', follow: 'follow up', closes: 'closes', none: '–' },
} as const;

const prefixOf = (state: HandoffRow['state'], t: (typeof words)[Locale]): string => {
  if (state === 'waiting-visitor') return t.paused;
  if (state === 'waiting-third-party') return t.follow;
  return state === 'told' ? t.closes : '';
};

/** When the next thing is due, in words: today with its time, tomorrow with its time, else the day. */
export const dueWords = (row: Pick<HandoffRow, 'state' | 'dueAt' | 'visitorWaits'>, now: Date, locale: Locale): DueWords => {
  const t = words[locale];
  if (row.visitorWaits && (row.state === 'sent' || row.state === 'received' || row.state === 'assigned' || row.state === 'underway')) return { text: t.now, tone: 'late' };
  if (row.dueAt === null) return { text: t.none, tone: 'calm' };
  const today = stockholmDate(now);
  const day = stockholmDate(new Date(row.dueAt));
  const prefix = prefixOf(row.state, t);
  const said = (rest: string): string => (prefix === '' ? rest : `${prefix} ${rest}`);
  if (row.state === 'told') return { text: said(dayWords(row.dueAt, locale)), tone: 'calm' };
  if (new Date(row.dueAt) < now) return { text: `${t.late} ${day === today ? timeWords(row.dueAt, locale) : dayWords(row.dueAt, locale)}`, tone: 'late' };
  if (day === today) return { text: said(`${t.today} ${timeWords(row.dueAt, locale)}`), tone: 'late' };
  if (day === addDays(today, 1)) return { text: said(`${t.tomorrow} ${timeWords(row.dueAt, locale)}`), tone: 'soon' };
  return { text: said(dayWords(row.dueAt, locale)), tone: 'calm' };
};
