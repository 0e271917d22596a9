import { useState } from 'react';
import type { Visit } from '@desk/visits/contract';
import { Button, Dialog, TextField, useTexts } from '@desk/ui/web';
import { visitsTexts } from './visits-texts';
import styles from './visit-head.module.css';

export type ParkDialogProps = { readonly visit: Visit; readonly onClose: () => void; readonly onPark: (note: string | undefined) => void };

/** Puts the visit aside with a word about what it waits for, so that it is found again in the list. */
const ParkDialog = ({ visit, onClose, onPark }: ParkDialogProps) => {
  const t = useTexts(visitsTexts).parking;
  const [note, setNote] = useState('');
  const park = () => onPark(note.trim() || undefined);
  return (
    <Dialog title={t.title.replace('{{number}}', visit.number)} size="small" onClose={onClose} onConfirm={park}
      foot={<><Button kbd="Esc" onPress={onClose}>{t.cancel}</Button><Button variant="filled" kbd="Ctrl ↵" onPress={park}>{t.park}</Button></>}>
      <div className={styles.form}>
        <div className={styles.choices}>
          {[t.papers, t.interpreter, t.phone].map((said) => <Button key={said} onPress={() => onPark(said)}>{said}</Button>)}
        </div>
        <TextField label={t.why} description={t.hint} value={note} onChange={setNote} maxLength={80} />
      </div>
    </Dialog>
  );
};
export default ParkDialog;
