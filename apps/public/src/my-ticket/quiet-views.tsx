import type { MyTicket } from '@desk/visits/contract';
import type { VisitorTexts } from '../texts/visitor-texts';
import { Key } from '../visitor/key';
import type { LanguageInfo } from '../visitor/languages';
import { clockOf, say } from '../visitor/queue-words';
import shared from '../visitor/visitor.module.css';
import styles from './my-ticket.module.css';

type ParkedProps = { readonly t: VisitorTexts; readonly info: LanguageInfo; readonly ticket: MyTicket; readonly missed: boolean; readonly last: string | null; readonly busy: boolean; readonly onHere: () => void; readonly onLeave: () => void };

/** A little late, or called and not seen: the place is kept, and one key says "here". */
export const ParkedView = ({ t, info, ticket, missed, last, busy, onHere, onLeave }: ParkedProps) => (
  <>
    <section className={`${shared.slip} ${styles.slip} ${styles.quiet}`} aria-live="polite">
      <p className={styles.mine}><span>{t.mine.yours}</span><b className={shared.number}>{ticket.number}</b></p>
      <h1>{missed ? t.mine.missed : say(t.mine.parked, { time: ticket.parkedUntil ? clockOf(ticket.parkedUntil, info.locale) : '' })}</h1>
      {missed && <p>{t.mine.missedText}</p>}
      {missed && ticket.returnUntil && <p>{say(t.mine.parked, { time: clockOf(ticket.returnUntil, info.locale) })}</p>}
      {last !== null && <p className={`${styles.live} ${styles.away}`}>{t.mine.offline} {say(t.mine.last, { time: last })}</p>}
    </section>
    <Key picture="here" main aria-busy={busy || undefined} onPress={onHere}>{t.mine.here}</Key>
    <button type="button" className={styles.plain} onClick={onLeave}>{t.mine.leave}</button>
    <p className={styles.foot}>{t.mine.ends}</p>
  </>
);

/** At the desk. */
export const ServedView = ({ t, ticket }: { readonly t: VisitorTexts; readonly ticket: MyTicket }) => (
  <>
    <section className={`${shared.slip} ${styles.slip} ${styles.quiet}`}>
      <p className={styles.mine}><span>{t.mine.yours}</span><b className={shared.number}>{ticket.number}</b></p>
      <h1>{say(t.mine.served, { desk: ticket.desk ?? '' })}</h1>
    </section>
    <p className={styles.foot}>{t.mine.ends}</p>
  </>
);

/** The end, or the moment before the first answer. */
export const OverView = ({ title, text }: { readonly title: string; readonly text: string }) => (
  <section className={`${shared.slip} ${styles.slip} ${styles.quiet}`} role="status"><h1>{title}</h1>{text !== '' && <p>{text}</p>}</section>
);
