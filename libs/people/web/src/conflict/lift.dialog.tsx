import { useState } from 'react';
import { RefusalNote, useTell } from '@desk/access/web';
import { conflictsApi, type Conflict } from '@desk/people/contract';
import { Button, Dialog, fill, showToast, TextField, useTexts } from '@desk/ui/web';
import { conflictsTexts } from './conflicts-texts';

/** A manager says why there is no conflict of interest; the journal keeps it. */
export const LiftDialog = ({ conflict, onClose }: { readonly conflict: Conflict; readonly onClose: () => void }) => {
  const t = useTexts(conflictsTexts);
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const lift = useTell(conflictsApi.liftConflict, { onDone: () => { showToast(t.lifted); onClose(); } });
  const short = reason.trim().length < 3;
  const run = () => { setTried(true); if (!short && !lift.isPending) lift.mutate({ conflictId: conflict.id, reason: reason.trim() }); };
  return (
    <Dialog title={t.liftTitle} description={fill(t.liftAbout, { staff: conflict.staffName ?? '', about: conflict.about ?? '' })} size="small" onClose={onClose} onConfirm={run}
      foot={<><Button kbd="Esc" onPress={onClose}>{t.cancel}</Button><Button variant="filled" kbd="Ctrl ↵" pending={lift.isPending} onPress={run}>{t.doLift}</Button></>}>
      <TextField label={t.reason} value={reason} onChange={setReason} maxLength={200} autoFocus error={tried && short ? t.needReason : undefined} />
      {lift.error && <RefusalNote refusal={lift.error.refusal} />}
    </Dialog>
  );
};
