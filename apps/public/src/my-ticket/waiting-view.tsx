import type { MyTicket } from '@desk/visits/contract';
import type { VisitorTexts } from '../texts/visitor-texts';
import { Key } from '../visitor/key';
import type { LanguageInfo } from '../visitor/languages';
import { Pictogram } from '../visitor/pictogram';
import { clockOf, say, spanOnClock } from '../visitor/queue-words';
import shared from '../visitor/visitor.module.css';
import styles from './my-ticket.module.css';
import type { TellMe } from './use-tell-me';

const MOST_DRAWN = 5;
type WaitingProps = { readonly t: VisitorTexts; readonly info: LanguageInfo; readonly ticket: MyTicket; readonly away: boolean; readonly tell: TellMe; readonly busy: boolean; readonly onLate: () => void; readonly onLeave: () => void };

/** Waiting: the number, who is ahead, the span, and what can be done meanwhile. */
export const WaitingView = ({ t, info, ticket, away, tell, busy, onLate, onLeave }: WaitingProps) => (
  <>
    <h1 className={shared.hide}>{t.mine.title}</h1>
    <section className={`${shared.slip} ${styles.slip}`} aria-live="polite">
      <p className={styles.mine}><span>{t.mine.yours}</span><b className={shared.number}>{ticket.number}</b></p>
      <div className={styles.line} aria-hidden="true">
        <Pictogram name="people" className={styles.me} />
        {Array.from({ length: Math.min(ticket.ahead ?? 0, MOST_DRAWN) }, (_, at) => <Pictogram key={at} name="people" />)}
        <Pictogram name="forward" /><Pictogram name="desk" />
      </div>
      <div className={styles.facts}>
        {ticket.ahead !== null && <p><b>{ticket.ahead === 0 ? t.ticket.first : say(t.ticket.ahead, { count: ticket.ahead })}</b><span>{away ? say(t.mine.last, { time: clockOf(ticket.now, info.locale) }) : t.ticket.now}</span></p>}
        {ticket.span && <p><b><bdi>{say(t.ticket.minutes, ticket.span)}</bdi></b><span><bdi dir="ltr">{spanOnClock(ticket.span, new Date(ticket.now), info.locale)}</bdi></span></p>}
      </div>
      <p className={`${styles.live} ${away ? styles.away : ''}`}>{away ? t.mine.offline : t.mine.live}</p>
    </section>
    <Key picture="bell" hint={t.mine.tellHint} aria-pressed={tell.on} onPress={tell.toggle}>{t.mine.tell}<span className={shared.hide}> {tell.on ? t.mine.on : t.mine.off}</span></Key>
    <Key picture="clock" hint={t.mine.lateHint} aria-busy={busy || undefined} onPress={onLate}>{t.mine.late}</Key>
    <button type="button" className={styles.plain} onClick={onLeave}>{t.mine.leave}</button>
    <p className={styles.foot}>{t.mine.ends}</p>
  </>
);
