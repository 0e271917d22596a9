import type { KioskTicket } from '@desk/visits/contract';
import type { VisitorTexts } from '../texts/visitor-texts';
import { Key } from '../visitor/key';
import { Pictogram } from '../visitor/pictogram';
import { QrCode } from '../visitor/qr-code';
import { say } from '../visitor/queue-words';
import shared from '../visitor/visitor.module.css';
import styles from './kiosk.module.css';
import { SeatPicture } from './seat-picture';

/** How the paper ticket fares. `screen`: this kiosk has no printer. */
export type Paper = 'screen' | 'printing' | 'printed' | 'swedish' | 'failed';

type TicketProps = { readonly t: VisitorTexts; readonly ticket: KioskTicket; readonly address: string; readonly paper: Paper; readonly onPrint: () => void; readonly onDone: () => void };

const paperWords = (t: VisitorTexts, paper: Paper, number: string): string => {
  if (paper === 'printing') return t.ticket.printing;
  if (paper === 'printed') return t.ticket.take;
  return say(paper === 'swedish' ? t.ticket.swedish : t.ticket.photo, { number });
};

/** The ticket: number, place, span, and the square that takes it along in the phone. */
export const TicketStep = ({ t, ticket, address, paper, onPrint, onDone }: TicketProps) => (
  <>
    <section className={`${shared.slip} ${styles.slip}`} aria-labelledby="number">
      <p id="number" className={`${styles.number} ${shared.number}`}>{ticket.number}</p>
      <div className={styles.facts}>
        {ticket.ahead !== null && <div><Pictogram name="people" /><p><b>{ticket.ahead === 0 ? t.ticket.first : say(t.ticket.ahead, { count: ticket.ahead })}</b><span>{t.ticket.now}</span></p></div>}
        {ticket.span && <div><Pictogram name="clock" /><p><b><bdi>{say(t.ticket.minutes, ticket.span)}</bdi></b><span>{t.ticket.estimated}</span></p></div>}
      </div>
      <div className={styles.tear} aria-hidden="true" />
      <div className={styles.follow}>
        <QrCode text={address} label={t.ticket.qr} className={styles.qr} />
        <div><h2>{t.ticket.follow}</h2><p>{t.ticket.followText}</p></div>
      </div>
    </section>
    <section className={styles.seat}><div><h2>{t.ticket.sit}</h2><p>{t.ticket.sitText}</p></div><SeatPicture number={ticket.number} /></section>
    <p className={styles.out} role="status">{paper === 'printed' && <Pictogram name="down" />}<span>{paperWords(t, paper, ticket.number)}</span></p>
    <div className={paper === 'screen' ? styles.single : styles.pair}>
      {paper !== 'screen' && <Key picture="print" onPress={onPrint}>{t.ticket.again}</Key>}
      <Key picture="done" main hint={t.ticket.doneHint} onPress={onDone}>{t.ticket.done}</Key>
    </div>
  </>
);
