import { refusalWords, useTell } from '@desk/access/web';
import { Button, Dialog, fill, showToast, useLocale, useTexts } from '@desk/ui/web';
import { queueApi, type Desk } from '@desk/visits/contract';
import styles from './office.module.css';
import { officeTexts } from './office-texts';

/** Closes a desk that a colleague left open, after asking. */
export const CloseDeskDialog = ({ desk, name, who, onClose }: { readonly desk: Desk; readonly name: string; readonly who: string; readonly onClose: () => void }) => {
  const t = useTexts(officeTexts).desks;
  const locale = useLocale();
  const tell = useTell(queueApi.setDesk, { invalidates: ['offices'], onDone: () => { showToast(fill(t.closed, { name })); onClose(); } });
  const run = () => { if (!tell.isPending) tell.mutate({ officeId: desk.officeId, deskId: desk.id, state: 'closed' }); };
  return (
    <Dialog title={fill(t.closeTitle, { name: name.charAt(0).toLocaleLowerCase('sv') + name.slice(1) })} size="small" onClose={onClose} onConfirm={run}
      foot={<><Button kbd="Esc" onPress={onClose}>{t.cancel}</Button><Button variant="stop" kbd="Ctrl ↵" onPress={run} pending={tell.isPending}>{t.close}</Button></>}>
      <p>{fill(t.closeText, { who })}</p>
      {tell.error && <p role="alert" className={styles.wrong}>{refusalWords(tell.error.refusal, locale)}</p>}
    </Dialog>
  );
};
