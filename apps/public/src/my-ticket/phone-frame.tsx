import type { ReactNode } from 'react';
import type { VisitorTexts } from '../texts/visitor-texts';
import type { LanguageInfo } from '../visitor/languages';
import { Pictogram } from '../visitor/pictogram';
import { Mark, Scene } from '../visitor/scene';
import shared from '../visitor/visitor.module.css';
import styles from './my-ticket.module.css';

export type FrameProps = { readonly t: VisitorTexts; readonly info: LanguageInfo; readonly office: string; readonly onLanguage: () => void };

/** The kiosk's words go on about a key that a phone does not have. */
export const firstSentence = (text: string): string => /^[^.።]+[.።]/.exec(text)?.[0] ?? text;

/** The office and the language, over the fjord. */
export const PhoneHead = ({ t, info, office, onLanguage, turn }: FrameProps & { readonly turn?: boolean }) => (
  <header className={`${shared.sky} ${styles.sky} ${turn ? styles.flat : ''}`}>
    <div className={`${shared.where} ${styles.where}`}>
      <Mark /><bdi lang="sv">{office || 'Gemensam kundtjänst'}</bdi>
      <button type="button" className={styles.language} onClick={onLanguage}><Pictogram name="globe" /><span><span className={shared.hide}>{t.mine.language} </span>{info.name}</span></button>
    </div>
    {!turn && <Scene />}
  </header>
);

export const PhoneFrame = ({ children, ...head }: FrameProps & { readonly children: ReactNode }) => (
  <div className={styles.phone}>
    <PhoneHead {...head} />
    <main className={styles.stage}>
      {children}
      {head.t.machine !== '' && <p className={styles.foot}>{firstSentence(head.t.machine)}</p>}
    </main>
  </div>
);
