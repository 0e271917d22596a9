import type { VisitorTexts } from '../texts/visitor-texts';
import { Key } from '../visitor/key';
import { Modal } from '../visitor/modal';
import styles from './my-ticket.module.css';

type LeaveProps = { readonly t: VisitorTexts; readonly onStay: () => void; readonly onLeave: () => void };

/** Asks once before the place is lost. */
export const LeaveDialog = ({ t, onStay, onLeave }: LeaveProps) => (
  <Modal className={styles.dialog} labelledBy="leave" describedBy="leave-text" onClose={onStay}>
    <h2 id="leave">{t.mine.leaveAsk}</h2>
    <p id="leave-text">{t.mine.leaveText}</p>
    <Key main picture="people" autoFocus onPress={onStay}>{t.mine.stay}</Key>
    <Key picture="door" onPress={onLeave}>{t.mine.go}</Key>
  </Modal>
);
