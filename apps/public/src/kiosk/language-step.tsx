import type { VisitorLanguage } from '@desk/visits/contract';
import { Key } from '../visitor/key';
import { languages } from '../visitor/languages';
import styles from './kiosk.module.css';

type LanguageProps = { readonly agencies: readonly string[]; readonly offered: ReadonlySet<VisitorLanguage>; readonly busy: boolean; readonly onChoose: (language: VisitorLanguage) => void; readonly onOther: () => void; readonly onTicket: () => void };

/** The first screen: each language in its own words, and a ticket with one touch. */
export const LanguageStep = ({ agencies, offered, busy, onChoose, onOther, onTicket }: LanguageProps) => (
  <>
    <div className={`${styles.grid} ${styles.two} ${styles.tongues}`}>
      {languages.filter(({ code }) => offered.has(code)).map(({ code, name, welcome, tag, dir }) => <Key key={code} lang={tag} dir={dir} className={styles.tongue} after="forward" hint={welcome} onPress={() => onChoose(code)}>{name}</Key>)}
    </div>
    <div className={styles.pair}>
      <Key picture="globe" onPress={onOther}>Annat språk<small lang="en">Another language</small></Key>
      <Key picture="ticket" main aria-busy={busy || undefined} onPress={onTicket}>Bara en kölapp<small lang="en">Just a ticket</small></Key>
    </div>
    <p className={styles.agencies} lang="sv">{agencies.join(' · ')}</p>
  </>
);

/** The first screen's question in a few more languages. */
export const Tongues = () => (
  <span className={styles.asked}><span lang="en">Choose your language</span><span lang="ar" dir="rtl">اختر لغتك</span><span lang="ti">ቋንቋ ምረጹ</span><span lang="uk">Виберіть мову</span></span>
);
