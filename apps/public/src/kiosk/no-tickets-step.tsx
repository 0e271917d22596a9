import type { KioskView, ThisDevice } from '@desk/visits/contract';
import { clockWords, hoursRows, weekdayWords } from '../opening-hours';
import type { VisitorTexts } from '../texts/visitor-texts';
import { Key } from '../visitor/key';
import styles from './kiosk.module.css';
import { agencyPhones } from './agency-phones';

type ClosedProps = { readonly t: VisitorTexts; readonly device: ThisDevice; readonly week: KioskView['week'] | null; readonly locale: 'sv' | 'en'; readonly onAgain?: () => void };

/** No tickets now: when it opens, and whom to ring. Help stays at the foot. */
export const NoTicketsStep = ({ t, device, week, locale, onAgain }: ClosedProps) => (
  <div className={styles.panels}>
    {week && (
      <section className={styles.panel}>
        <h2>{t.states.hours}</h2>
        <dl>{hoursRows(week).map((row) => <div key={`${row.from}${row.opens}`}><dt lang={locale}>{weekdayWords(row.from, locale)}{row.to > row.from && `–${weekdayWords(row.to, locale)}`}</dt><dd><bdi>{clockWords(row.opens, locale)}–{clockWords(row.closes, locale)}</bdi></dd></div>)}</dl>
      </section>
    )}
    <section className={styles.panel}>
      <h2>{t.states.phones}</h2>
      <dl>{device.office.agencies.flatMap(({ sv }) => (agencyPhones[sv] ? [<div key={sv}><dt lang="sv">{sv}</dt><dd><bdi>{agencyPhones[sv]}</bdi></dd></div>] : []))}</dl>
    </section>
    {onAgain && <Key className={styles.again} onPress={onAgain}>{t.states.again}</Key>}
  </div>
);
