import { useRef, useState, type DragEvent } from 'react';
import { Button, fill } from '@desk/ui/web';
import styles from './documents.module.css';
import { useDocumentsTexts } from './documents-texts';
import { ACCEPTED, sizeWords, whyNotFile } from './file-bytes';

type FileFieldProps = { readonly file: File | null; readonly sending: boolean; readonly error: string | null; readonly onFile: (file: File | null) => void };

/** A file by choosing, scanning, photographing or dropping; what is wrong with it is said beside it before it is sent. */
export const FileField = ({ file, sending, error, onFile }: FileFieldProps) => {
  const { t, locale } = useDocumentsTexts();
  const [over, setOver] = useState(false);
  const [wrong, setWrong] = useState<'tooLarge' | 'wrongKind' | null>(null);
  const chooser = useRef<HTMLInputElement>(null);
  const camera = useRef<HTMLInputElement>(null);
  const take = (given: File | undefined) => {
    if (!given) return;
    const why = whyNotFile(given);
    setWrong(why);
    onFile(why ? null : given);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files[0]);
  };
  return (
    <div role="group" aria-labelledby="fil" className={styles.field}>
      <span id="fil" className={styles.label}>{t.file}</span>
      <div className={`${styles.drop} ${over ? styles.over : ''}`} onDragOver={(event) => { event.preventDefault(); setOver(true); }} onDragLeave={() => setOver(false)} onDrop={drop}>
        {file ? <span className={styles.name}>{fill(t.chosen, { name: file.name, size: sizeWords(file.size, locale) })}</span> : <span className={styles.hint}>{t.drop}</span>}
        {file
          ? <Button size="row" onPress={() => onFile(null)}>{t.remove}</Button>
          : <><Button size="row" icon="document" onPress={() => chooser.current?.click()}>{t.choose}</Button><Button size="row" onPress={() => camera.current?.click()}>{t.photo}</Button></>}
        <input ref={chooser} type="file" hidden aria-label={t.choose} accept={ACCEPTED} onChange={({ target }) => { take(target.files?.[0]); target.value = ''; }} />
        <input ref={camera} type="file" hidden aria-label={t.photo} accept="image/*" capture="environment" onChange={({ target }) => { take(target.files?.[0]); target.value = ''; }} />
      </div>
      <p className={styles.hint}>{t.hint}</p>
      {sending && <progress className={styles.progress} aria-label={t.sending} />}
      {(wrong ?? error) && <p className={styles.error} role="alert">{wrong ? t[wrong] : error}</p>}
    </div>
  );
};
