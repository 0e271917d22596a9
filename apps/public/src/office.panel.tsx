import type { Locale } from '@desk/kernel/contract';
import { clockWords, dateWords, hoursRows, openState, weekdayWords } from './opening-hours';
import type { PublicOffice } from './offices';
import type { VisitUsTexts } from './visit-us.sv';
import styles from './visit-us.module.css';

const capital = (text: string): string => text.charAt(0).toLocaleUpperCase('sv') + text.slice(1);

const stateWords = (office: PublicOffice, now: Date, locale: Locale, t: VisitUsTexts): string => {
  const it = openState(office.openingHours, now);
  if (it.state === 'open') return t.openUntil.replace('{time}', clockWords(it.until, locale));
  if (it.next === null) return t.closed;
  const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' }).format(now) === it.next.date;
  return (today ? t.opensToday : t.opensOn).replace('{date}', dateWords(it.next.date, locale)).replace('{time}', clockWords(it.next.opens, locale));
};

type OfficePanelProps = { readonly office: PublicOffice; readonly now: Date; readonly locale: Locale; readonly t: VisitUsTexts };

/** One office: open or not, hours, whose errands, languages. */
export const OfficePanel = ({ office, now, locale, t }: OfficePanelProps) => {
  const languages = new Intl.DisplayNames([locale], { type: 'language' });
  const open = openState(office.openingHours, now).state === 'open';
  return (
    <section className={styles.office} aria-labelledby={`office-${office.id}`}>
      <h2 id={`office-${office.id}`}>{office.name}</h2>
      <p className={open ? styles.open : styles.shut}>{stateWords(office, now, locale, t)}</p>
      <h3>{t.hours}</h3>
      <dl className={styles.hours}>
        {hoursRows(office.openingHours).map((row) => (
          <div key={`${row.from}${row.opens}`}>
            <dt>{capital(weekdayWords(row.from, locale))}{row.to > row.from && `–${weekdayWords(row.to, locale)}`}</dt>
            <dd>{clockWords(row.opens, locale)}–{clockWords(row.closes, locale)}</dd>
          </div>
        ))}
      </dl>
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
