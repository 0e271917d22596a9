import type { Handoff } from '@desk/cases/contract';
import { stockholmDate } from '@desk/kernel/contract';
import { Button, Dialog, useLocale, useTexts } from '@desk/ui/web';
import styles from './desk.module.css';
import { dialogTexts } from './dialog-texts';
import { HandoffTrack } from './track';
import { dayInWords, momentWords, put, timeWords } from './words';

export type ReceiptDialogProps = { readonly handoff: Handoff; readonly name: string; readonly agency: string; readonly office: string; readonly contact: string; readonly now: Date; readonly onClose: () => void };

/** What was sent, to whom, why, until when, and how to undo it; a slip for the visitor without any personal number. */
const ReceiptDialog = ({ handoff, name, agency, office, contact, now, onClose }: ReceiptDialogProps) => {
  const texts = useTexts(dialogTexts);
  const t = texts.receipt;
  const locale = useLocale();
  const referred = handoff.kind === 'T0';
  const { parcel } = handoff;
  const sent = [
    name,
    parcel?.identity && texts.parts.identity.toLocaleLowerCase(locale),
    parcel && parcel.notes.length > 0 && texts.parts.notes.toLocaleLowerCase(locale),
    parcel && parcel.documents.length > 0 && texts.parts.documents.toLocaleLowerCase(locale),
  ].filter(Boolean).join(', ');
  const number = handoff.receiptNumber;
  const print = () => window.print();
  return (
    <Dialog title={put(referred ? t.referred : t.sent, { time: timeWords(handoff.sentAt, locale) })} description={put(t.number, { number, agency })} size="medium" onClose={onClose} onConfirm={print} note={handoff.seal && put(t.seal, { seal: handoff.seal.slice(0, 8) })}
      foot={<><Button kbd="Esc" onPress={onClose}>{t.back}</Button><Button variant="filled" icon="print" kbd="Ctrl ↵" onPress={print}>{t.print}</Button></>}>
      <div className={styles.receipt} data-print-slip>
        {!referred && <HandoffTrack handoff={handoff} now={now} />}
        <section className={styles.slip}>
          <h3>{t.forYou} {number}</h3>
          <dl className={styles.facts}>
            <dt>{t.what}</dt><dd>{sent || t.nothing}</dd>
            {!referred && <><dt>{t.to}</dt><dd>{agency}</dd></>}
            <dt>{t.why}</dt><dd>{texts.reasons[handoff.reason]}</dd>
            {!referred && <><dt>{t.when}</dt><dd>{handoff.firstContactBy ? put(t.firstContact, { when: momentWords(handoff.firstContactBy, now, locale) }) : handoff.answerBy ? null : t.soon}{handoff.firstContactBy && handoff.answerBy && '. '}{handoff.answerBy && put(t.answerBy, { when: momentWords(handoff.answerBy, now, locale) })}</dd></>}
            <dt>{referred ? t.to : t.undo}</dt><dd>{referred ? put(t.referText, { agency, contact }) : put(t.undoText, { number })}</dd>
          </dl>
          <p className={styles.small}>{put(t.dated, { office, date: dayInWords(stockholmDate(new Date(handoff.sentAt)), locale) })}</p>
        </section>
      </div>
    </Dialog>
  );
};
export default ReceiptDialog;
