import type { VisitorLanguage } from '@desk/visits/contract';
import { Key } from '../visitor/key';
import type { LanguageInfo } from '../visitor/languages';
import { Modal } from '../visitor/modal';
import styles from './my-ticket.module.css';

type LanguageProps = { readonly label: string; readonly languages: readonly LanguageInfo[]; readonly now: VisitorLanguage; readonly onClose: () => void; readonly onChoose: (language: VisitorLanguage) => void };

/** Another language, each in its own words. */
export const LanguageDialog = ({ label, languages, now, onClose, onChoose }: LanguageProps) => (
  <Modal className={styles.dialog} label={label} onClose={onClose}>
    {languages.map(({ code, name, tag, dir }) => <Key key={code} lang={tag} dir={dir} aria-pressed={code === now} after={code === now ? 'tick' : undefined} className={styles.tongue} onPress={() => onChoose(code)}>{name}</Key>)}
  </Modal>
);
