import type { MyTicket } from '@desk/visits/contract';
import { Key } from '../visitor/key';
import { Pictogram } from '../visitor/pictogram';
import shared from '../visitor/visitor.module.css';
import styles from './my-ticket.module.css';
import { PhoneHead, firstSentence, type FrameProps } from './phone-frame';

type CalledProps = FrameProps & { readonly ticket: MyTicket; readonly busy: boolean; readonly away: boolean; readonly onMore: () => void };

/** "Nu är det din tur": the desk as large as it gets, and no rush. */
export const CalledView = ({ ticket, busy, away, onMore, ...frame }: CalledProps) => {
  const { t } = frame;
  return (
    <div className={`${styles.phone} ${styles.turn}`}>
      <PhoneHead {...frame} turn />
      <main className={styles.stage}>
        <div role="alert">
          <h1>{t.mine.turn}</h1>
          <p className={styles.yours}>{t.mine.yours} <b className={shared.number}>{ticket.number}</b></p>
          <p className={styles.big}><span>{t.mine.goTo}</span><b><bdi>{ticket.desk}</bdi><Pictogram name="desk" /></b></p>
        </div>
        <p className={styles.calm}>{away ? t.mine.offline : t.mine.calm}</p>
        <Key picture="clock" hint={t.mine.moreHint} aria-busy={busy || undefined} onPress={onMore}>{t.mine.more}</Key>
        {t.machine !== '' && <p className={styles.foot}>{firstSentence(t.machine)}</p>}
      </main>
    </div>
  );
};
