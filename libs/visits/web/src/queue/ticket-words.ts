import { languageName } from '../languages';
import type { Locale } from '@desk/kernel/contract';
import { fill, formatTime, type SameShape } from '@desk/ui/web';
import type { Desk, Ticket } from '@desk/visits/contract';
import type { QueueTexts } from './queue.sv';

type Words = QueueTexts | SameShape<QueueTexts>;

const language = (code: string, locale: Locale, t: Words): string[] =>
  code === 'sv' ? [] : [code === 'sv-x-latt' ? t.easy : languageName(code, locale).toLocaleLowerCase(locale)];

/** `Enkla beslut` for the code `enkla-beslut`, `Id-kontroll` for `id-kontroll`: a first word of two letters belongs to the next. */
export const competenceName = (code: string): string => {
  const words = /^[^-]{1,2}-/.test(code) ? code : code.replaceAll('-', ' ');
  return words.charAt(0).toLocaleUpperCase('sv') + words.slice(1);
};

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
    ...(ticket.toCompetence ? [fill(t.forCompetence, { what: competenceName(ticket.toCompetence) })] : []),
  ];
};
