import { useState } from 'react';
import { RefusalNote, useTell } from '@desk/access/web';
import type { VisitorId } from '@desk/kernel/contract';
import { peopleApi } from '@desk/people/contract';
import { Button, Dialog, TextField, useTexts } from '@desk/ui/web';
import { peopleTexts } from './people-texts';
import styles from './people.module.css';

export type UnmaskDialogProps = { readonly visitorId: VisitorId; readonly onShown: (number: string) => void; readonly onClose: () => void };

/** Asks for the purpose before the whole number is shown. The usual purposes are one press; the journal keeps what was said. */
const UnmaskDialog = ({ visitorId, onShown, onClose }: UnmaskDialogProps) => {
  const t = useTexts(peopleTexts).unmask;
  const [purpose, setPurpose] = useState('');
  const unmask = useTell(peopleApi.unmaskVisitor, { invalidates: [] });
  const show = (why: string) => {
    if (why.trim().length >= 3 && !unmask.isPending) unmask.mutate({ visitorId, purpose: why.trim() }, { onSuccess: ({ number }) => onShown(number) });
  };
  return (
    <Dialog title={t.title} description={t.hint} size="small" onClose={onClose} onConfirm={() => show(purpose)}
      foot={<><Button kbd="Esc" onPress={onClose}>{t.cancel}</Button><Button variant="filled" kbd="Ctrl ↵" onPress={() => show(purpose)} pending={unmask.isPending} why={purpose.trim().length < 3 ? t.why : undefined}>{t.show}</Button></>}>
      <div className={styles.form}>
        <div className={styles.choices}>{[t.help, t.check, t.write].map((said) => <Button key={said} onPress={() => show(said)}>{said}</Button>)}</div>
        <TextField label={t.own} value={purpose} onChange={setPurpose} maxLength={200} />
        {unmask.error && <RefusalNote refusal={unmask.error.refusal} />}
      </div>
    </Dialog>
  );
};
export default UnmaskDialog;
