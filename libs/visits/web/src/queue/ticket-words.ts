import { languageName } from '../languages';
import type { Instant, Locale } from '@desk/kernel/contract';
import { fill, formatTime, type SameShape } from '@desk/ui/web';
import type { Desk, Ticket } from '@desk/visits/contract';
import type { QueueTexts } from './queue.sv';

type Words = QueueTexts | SameShape<QueueTexts>;

/** `12 min`, `1 tim 5 min`: how long since. Never below zero. */
export const lasted = (since: Instant, now: Date, t: Words): string => {
  const minutes = Math.max(0, Math.floor((now.getTime() - Date.parse(since)) / 60_000));
  return minutes < 60 ? fill(t.minutes, { n: minutes }) : fill(t.hours, { h: Math.floor(minutes / 60), n: minutes % 60 });
};

const language = (code: string, locale: Locale, t: Words): string[] =>
  code === 'sv' ? [] : [code === 'sv-x-latt' ? t.easy : languageName(code, locale).toLocaleLowerCase(locale)];

/** What a colleague needs to know of who waits, in words: life event, language, needs, priority, and whom a transfer is meant for. */
export const aboutTicket = (ticket: Ticket, desks: readonly Desk[], lifeEvent: (id: string) => string, locale: Locale, t: Words): string[] => {
  const desk = desks.find(({ id }) => id === ticket.toDeskId);
  return [
    ...(ticket.priority ? [t.priorities[ticket.priority]] : []),
    ...(ticket.bookedAt ? [fill(t.booked, { time: formatTime(ticket.bookedAt, locale) })] : []),
    ...(ticket.lifeEventId ? [lifeEvent(ticket.lifeEventId)] : []),
    ...language(ticket.language, locale, t),
    ...ticket.needs.map((need) => (need === 'interpreter' && ticket.interpreterLanguage ? `${t.needs[need]} ${languageName(ticket.interpreterLanguage, locale).toLocaleLowerCase(locale)}` : t.needs[need])),
    ...(desk ? [fill(t.forDesk, { desk: desk.number })] : []),
    ...(ticket.toCompetence ? [fill(t.forCompetence, { what: ticket.toCompetence })] : []),
  ];
};
