import { useState, type FormEvent } from 'react';
import { breakGlassApi, type BreakGlass } from '@desk/access/contract';
import { Compartment } from '@desk/kernel/contract';
import { peopleApi } from '@desk/people/contract';
import { Button, Select, showToast, TextArea, TextField } from '@desk/ui/web';
import { RefusalNote } from '../explained-no';
import { useAsk } from '../use-ask';
import { useTell } from '../use-tell';
import styles from './break-glass.module.css';
import { useBreakGlassTexts } from './break-glass-texts';

/** Names one hand-off and says why. What is wrong is said when somebody tries to send it. */
export const AskForm = ({ again }: { /** What was opened before and is asked for once more. */ readonly again: BreakGlass | null }) => {
  const { t, locale } = useBreakGlassTexts();
  const units = useAsk(peopleApi.getHouse, {}, { staleTime: 3_600_000 }).data?.compartments ?? [];
  const [unit, setUnit] = useState<string>(again?.compartment ?? '');
  const [receiptNumber, setReceipt] = useState(again?.receiptNumber ?? '');
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const send = useTell(breakGlassApi.askBreakGlass, { onDone: () => { showToast(t.sent); setReceipt(''); setReason(''); setTried(false); } });
  const wrong = { unit: unit === '', receipt: !/^ÖL-\d{2}-\d{5,}$/.test(receiptNumber.trim()), reason: reason.trim().length < 10 };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (wrong.unit || wrong.receipt || wrong.reason || send.isPending) return;
    send.mutate({ compartment: Compartment.parse(unit), receiptNumber: receiptNumber.trim(), reason: reason.trim() });
  };
  return (
    <form className={styles.form} onSubmit={submit} aria-labelledby="begar">
      <h2 id="begar">{t.ask}</h2>
      <div className={styles.pair}>
        <Select label={t.unit} value={unit} onChange={setUnit} error={tried && wrong.unit ? t.needUnit : undefined} options={[{ value: '', label: t.choose }, ...units.map(({ id, name }) => ({ value: String(id), label: name[locale] }))]} />
        <TextField label={t.receipt} description={t.receiptHint} value={receiptNumber} onChange={setReceipt} maxLength={20} autoComplete="off" error={tried && wrong.receipt ? t.needReceipt : undefined} />
      </div>
      <TextArea label={t.reason} description={t.reasonHint} value={reason} onChange={setReason} maxLength={400} rows={2} autoFocus={again !== null} error={tried && wrong.reason ? t.needReason : undefined} />
      {send.error && <RefusalNote refusal={send.error.refusal} />}
      <div className={styles.row}><Button variant="filled" type="submit" pending={send.isPending}>{t.send}</Button></div>
    </form>
  );
};
