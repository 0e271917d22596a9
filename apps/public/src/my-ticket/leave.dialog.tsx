import { useCallback } from 'react';
import type { VisitorTexts } from '../texts/visitor-texts';
import { Key } from '../visitor/key';
import styles from './my-ticket.module.css';

type LeaveProps = { readonly t: VisitorTexts; readonly onStay: () => void; readonly onLeave: () => void };

/** Asks once before the place is lost. */
export const LeaveDialog = ({ t, onStay, onLeave }: LeaveProps) => {
  const show = useCallback((dialog: HTMLDialogElement) => {
    dialog.showModal();
    return () => dialog.close();
  }, []);
  return (
    <dialog ref={show} className={styles.dialog} aria-labelledby="leave" aria-describedby="leave-text" onCancel={(event) => { event.preventDefault(); onStay(); }}>
      <h2 id="leave">{t.mine.leaveAsk}</h2>
      <p id="leave-text">{t.mine.leaveText}</p>
      <Key main picture="people" autoFocus onPress={onStay}>{t.mine.stay}</Key>
      <Key picture="door" onPress={onLeave}>{t.mine.go}</Key>
    </dialog>
  );
};
