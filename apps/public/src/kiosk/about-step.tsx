import type { VisitorTexts } from '../texts/visitor-texts';
import { Key } from '../visitor/key';
import { hasPictogram } from '../visitor/pictogram';
import styles from './kiosk.module.css';

type AboutProps = { readonly t: VisitorTexts; readonly tiles: readonly string[]; readonly busy: boolean; readonly onChoose: (about: string) => void; readonly onTicket: () => void };
const isEvent = (t: VisitorTexts, code: string): code is keyof VisitorTexts['events'] => code in t.events;

/** What the visit concerns: the office's own twelve pictures, something else, or no answer at all. */
export const AboutStep = ({ t, tiles, busy, onChoose, onTicket }: AboutProps) => (
  <>
    <div className={`${styles.grid} ${styles.three}`}>
      {tiles.map((code) => isEvent(t, code) && <Key key={code} className={styles.tile} picture={hasPictogram(code) ? code : 'info'} onPress={() => onChoose(code)}>{t.events[code]}</Key>)}
    </div>
    <div className={styles.pair}>
      <Key picture="other" hint={t.about.otherHint} onPress={() => onChoose('other')}>{t.about.other}</Key>
      <Key picture="ticket" main hint={t.about.ticketHint} aria-busy={busy || undefined} onPress={onTicket}>{t.about.ticket}</Key>
    </div>
  </>
);
