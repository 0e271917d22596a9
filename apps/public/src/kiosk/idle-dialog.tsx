import type { VisitorTexts } from '../texts/visitor-texts';
import { Key } from '../visitor/key';
import { Modal } from '../visitor/modal';
import styles from './kiosk.module.css';

type IdleProps = { readonly t: VisitorTexts; readonly onStay: () => void; readonly onOver: () => void };

/** Asks whether somebody is still there. Any touch is an answer; nothing counts down before their eyes. */
export const IdleDialog = ({ t, onStay, onOver }: IdleProps) => (
  <Modal className={styles.idle} labelledBy="still" onClose={onStay}>
    <h2 id="still">{t.idle.title}</h2>
    <Key main picture="people" onPress={onStay}>{t.idle.stay}</Key>
    <Key picture="back" onPress={onOver}>{t.idle.over}</Key>
  </Modal>
);
