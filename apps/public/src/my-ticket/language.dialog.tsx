import { useCallback } from 'react';
import type { VisitorLanguage } from '@desk/visits/contract';
import { Key } from '../visitor/key';
import type { LanguageInfo } from '../visitor/languages';
import styles from './my-ticket.module.css';

type LanguageProps = { readonly label: string; readonly languages: readonly LanguageInfo[]; readonly now: VisitorLanguage; readonly onClose: () => void; readonly onChoose: (language: VisitorLanguage) => void };

/** Another language, each in its own words. */
export const LanguageDialog = ({ label, languages, now, onClose, onChoose }: LanguageProps) => {
  const show = useCallback((dialog: HTMLDialogElement) => {
    dialog.showModal();
    return () => dialog.close();
  }, []);
  return (
    <dialog ref={show} className={styles.dialog} aria-label={label} onCancel={(event) => { event.preventDefault(); onClose(); }}>
      {languages.map(({ code, name, tag, dir }) => <Key key={code} lang={tag} dir={dir} aria-pressed={code === now} after={code === now ? 'tick' : undefined} className={styles.tongue} onPress={() => onChoose(code)}>{name}</Key>)}
    </dialog>
  );
};
