import { useState } from 'react';
import { RefusalNote, useTell } from '@desk/access/web';
import { casesApi } from '@desk/cases/contract';
import { Button, Dialog, RadioGroup, TextField } from '@desk/ui/web';
import { useInboxTexts } from './inbox-texts';
import styles from './reading.module.css';

type UnmaskDialogProps = { readonly handoffId: string; readonly onClose: () => void; readonly onNumber: (number: string) => void };
type Purpose = 'register' | 'contact' | 'check' | 'other';

/** Asks why the whole number is needed; the journal keeps the reason. */
const UnmaskDialog = ({ handoffId, onClose, onNumber }: UnmaskDialogProps) => {
  const { t } = useInboxTexts();
  const d = t.dialogs.unmask;
  const [purpose, setPurpose] = useState<Purpose>('register');
  const [own, setOwn] = useState('');
  const unmask = useTell(casesApi.unmaskHandoff, { invalidates: [] });
  const short = purpose === 'other' && own.trim().length < 3;
  const show = async () => {
    if (short) return;
    const shown = await unmask.mutateAsync({ handoffId, purpose: purpose === 'other' ? own.trim() : d.purposes[purpose] }).catch(() => null);
    if (shown) onNumber(shown.number);
  };
  return (
    <Dialog title={d.title} size="small" onClose={onClose} onConfirm={() => void show()}
      foot={<><Button kbd="Esc" onPress={onClose}>{t.dialogs.cancel}</Button><Button variant="filled" kbd="Ctrl ↵" pending={unmask.isPending} why={short ? t.dialogs.needText : undefined} onPress={() => void show()}>{d.act}</Button></>}>
      <div className={styles.dialog}>
      <p>{d.intro}</p>
      <RadioGroup label={d.purpose} value={purpose} onChange={setPurpose} options={(['register', 'contact', 'check', 'other'] as const).map((value) => ({ value, label: d.purposes[value] }))} />
      {purpose === 'other' && <TextField label={d.own} value={own} onChange={setOwn} maxLength={200} autoFocus />}
      {unmask.error && <RefusalNote refusal={unmask.error.refusal} />}
      </div>
    </Dialog>
  );
};
export default UnmaskDialog;
