import { useState } from 'react';
import { RefusalNote, useTell } from '@desk/access/web';
import { registrationApi, registrationNumber, type Registration } from '@desk/cases/contract';
import { Button, DateField, Dialog, fill, showToast, TextField } from '@desk/ui/web';
import styles from './register.module.css';
import { useRegisterTexts } from './register-texts';

/** A registrar writes the texts anew and says why. */
const CorrectDialog = ({ registration, onClose }: { readonly registration: Registration; readonly onClose: () => void }) => {
  const { t } = useRegisterTexts();
  const f = t.fields;
  const [text, setText] = useState({ arrivedOn: registration.arrivedOn, publicTitle: registration.publicTitle, publicParty: registration.publicParty, title: registration.title ?? '', party: registration.party ?? '', reason: '' });
  const [tried, setTried] = useState(false);
  const correct = useTell(registrationApi.correctRegistration, { invalidates: ['registrations'], onDone: () => { showToast(t.saved); onClose(); } });
  const missing = (word: string, least = 2) => (tried && word.trim().length < least ? t.need : undefined);
  const save = () => {
    setTried(true);
    if (correct.isPending || [text.publicTitle, text.publicParty, text.title].some((it) => it.trim().length < 2) || text.reason.trim().length < 3) return;
    correct.mutate({ registrationId: registration.id, version: registration.version, ...text });
  };
  const change = (its: Partial<typeof text>) => setText({ ...text, ...its });
  return (
    <Dialog title={fill(t.correctTitle, { number: registrationNumber(registration) })} description={t.correctAbout} onClose={onClose} onConfirm={save}
      foot={<><Button kbd="Esc" onPress={onClose}>{t.cancel}</Button><Button variant="filled" kbd="Ctrl ↵" pending={correct.isPending} onPress={save}>{t.save}</Button></>}>
      <div className={styles.fields}>
        <div className={styles.pair}>
          <TextField label={f.publicTitle} description={f.publicTitleHint} value={text.publicTitle} onChange={(publicTitle) => change({ publicTitle })} maxLength={200} error={missing(text.publicTitle)} />
          <TextField label={f.publicParty} value={text.publicParty} onChange={(publicParty) => change({ publicParty })} maxLength={120} error={missing(text.publicParty)} />
        </div>
        <div className={styles.pair}>
          <TextField label={f.title} value={text.title} onChange={(title) => change({ title })} maxLength={400} error={missing(text.title)} />
          <TextField label={f.party} value={text.party} onChange={(party) => change({ party })} maxLength={200} />
        </div>
        <div className={styles.pair}>
          <DateField label={f.arrivedOn} value={text.arrivedOn} onChange={(arrivedOn) => change({ arrivedOn: arrivedOn ?? text.arrivedOn })} />
          <TextField label={f.reason} value={text.reason} onChange={(reason) => change({ reason })} maxLength={200} autoFocus error={missing(text.reason, 3)} />
        </div>
        {correct.error && <RefusalNote refusal={correct.error.refusal} />}
      </div>
    </Dialog>
  );
};
export default CorrectDialog;
