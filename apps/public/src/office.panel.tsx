import type { Locale } from '@desk/kernel/contract';
import { clockWords, dateWords, hoursRows, weekdayWords } from './opening-hours';
import type { Office } from './offices';
import type { VisitUsTexts } from './visit-us.sv';
import styles from './visit-us.module.css';

const capital = (text: string): string => text.charAt(0).toLocaleUpperCase('sv') + text.slice(1);

const timeOf = (at: string, locale: Locale): string => clockWords(new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm', hour: '2-digit', minute: '2-digit' }).format(new Date(at)), locale);
const dayOf = (at: string): string => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' }).format(new Date(at));

/** What the kiosk would say: open until when, or when it opens next. */
const stateWords = ({ hours }: Office, now: string, locale: Locale, t: VisitUsTexts): string => {
  const { open, givesTickets, closesAt, nextOpensAt } = hours;
  if (givesTickets) return closesAt !== null && closesAt > now ? t.openUntil.replace('{time}', timeOf(closesAt, locale)) : t.open;
  if (nextOpensAt === null) return t.closed;
  const words = open ? t.lastPassed : dayOf(nextOpensAt) === hours.day ? t.opensToday : t.opensOn;
  return words.replace('{date}', dateWords(dayOf(nextOpensAt), locale)).replace('{time}', timeOf(nextOpensAt, locale));
};

type OfficePanelProps = { readonly office: Office; readonly now: string; readonly locale: Locale; readonly t: VisitUsTexts };

/** One office: open or not, hours, whose errands, languages. */
export const OfficePanel = ({ office, now, locale, t }: OfficePanelProps) => {
  const languages = new Intl.DisplayNames([locale], { type: 'language' });
  return (
    <section className={styles.office} aria-labelledby={`office-${office.id}`}>
      <h2 id={`office-${office.id}`}>{office.name}</h2>
      <p className={office.hours.givesTickets ? styles.open : styles.shut}>{stateWords(office, now, locale, t)}</p>
      <h3>{t.hours}</h3>
      <dl className={styles.hours}>
        {hoursRows(office.week).map((row) => (
          <div key={`${row.from}${row.opens}`}>
            <dt>{capital(weekdayWords(row.from, locale))}{row.to > row.from && `–${weekdayWords(row.to, locale)}`}</dt>
            <dd>{clockWords(row.opens, locale)}–{clockWords(row.closes, locale)}</dd>
          </div>
        ))}
      </dl>
      {office.week.length > 0 && office.lastTicketMinutes > 0 && <p className={styles.shut}>{t.lastTicket.replace('{minutes}', String(office.lastTicketMinutes))}</p>}
      {office.exceptions.length > 0 && (
        <>
          <h3>{t.differs}</h3>
          <dl className={styles.hours}>
            {office.exceptions.map(({ day, opens, closes, why }) => (
              <div key={day}>
                <dt>{capital(dateWords(day, locale))}</dt>
                <dd>{opens === null || closes === null ? t.shut : `${clockWords(opens, locale)}–${clockWords(closes, locale)}`}{why && `. ${why[locale]}`}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
      <h3>{t.agencies}</h3>
      <ul>{office.agencies.map((agency) => <li key={agency.sv} lang="sv">{agency.sv}</li>)}</ul>
      {office.languages.length > 0 && (
        <>
          <h3>{t.languages}</h3>
          <p>{capital(office.languages.map((code) => languages.of(code) ?? code).join(', '))}</p>
        </>
      )}
    </section>
  );
};
