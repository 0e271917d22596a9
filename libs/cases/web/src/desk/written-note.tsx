import { useState, type KeyboardEvent } from 'react';
import { isRefused, useTell } from '@desk/access/web';
import { casesApi, type Note } from '@desk/cases/contract';
import { Button, RadioGroup, useActs, useLocale, useTexts } from '@desk/ui/web';
import styles from './desk.module.css';
import { deskTexts } from './desk-texts';
import { put, timeWords } from './words';

type Reason = 'spelling' | 'wrong' | 'more';

/** A note that has been sent, its earlier versions, and its correction: a new version with a reason. */
export const WrittenNote = ({ note, keys }: { readonly note: Note; /** The keys belong to the latest note. */ readonly keys: boolean }) => {
  const t = useTexts(deskTexts).notes;
  const locale = useLocale();
  const [open, setOpen] = useState(false);
  const [text, setText] = useState<string | null>(null);
  const [from, setFrom] = useState(note.number);
  const [reason, setReason] = useState<Reason>('wrong');
  const correct = useTell(casesApi.correctNote, { invalidates: [casesApi.listNotes] });
  const clash = isRefused(correct.error, 'changed-meanwhile');
  const begin = () => {
    setText(note.text);
    setFrom(note.number);
    correct.reset();
  };
  const save = (number: number) => {
    if (text === null || text.trim().length < 2 || correct.isPending) return;
    correct.mutate({ noteId: note.id, number, text: text.trim(), reason: t.reasons[reason] }, { onSuccess: () => setText(null) });
  };
  const kbd = (key: string) => (keys ? key : undefined);
  useActs(keys && text === null ? [
    { id: 'correct', group: t.group, key: '\'', label: t.correctLast, run: begin },
    ...(note.earlier.length > 0 ? [{ id: 'earlier', group: t.group, key: '<', label: t.showEarlier, run: () => setOpen(!open) }] : []),
  ] : []);
  const stop = () => setText(null);
  // While a note is corrected the keys belong to the correction.
  const onKeyDown = (event: KeyboardEvent) => {
    const sends = event.key === 'Enter' && (event.ctrlKey || event.metaKey);
    if (!sends && event.key !== 'Escape') return;
    event.preventDefault();
    if (sends) save(clash ? note.number : from);
    else stop();
  };
  return (
    <article className={styles.note}>
      {text === null
        ? (
          <>
            <p>{note.text}</p>
            <footer>
              <span>{put(t.by, { name: note.byName, time: timeWords(note.at, locale) })}{note.reason && `. ${note.reason}`}</span>
              {note.earlier.length > 0 && <Button variant="quiet" size="row" aria-expanded={open} kbd={kbd('<')} onPress={() => setOpen(!open)}>{put(t.versions, { n: note.earlier.length })}</Button>}
              <Button variant="quiet" size="row" kbd={kbd('\'')} onPress={begin}>{t.correct}</Button>
            </footer>
            {open && note.earlier.map((old) => <div key={old.number} className={styles.old}><p>{old.text}</p>{put(t.earlier, { n: old.number })}, {put(t.by, { name: old.byName, time: timeWords(old.at, locale) })}{old.reason && `. ${old.reason}`}</div>)}
          </>
        )
        : (
          <div className={styles.field} onKeyDown={onKeyDown}>
            {clash && <p className={styles.small} role="alert">{put(t.changed, { name: note.byName, time: timeWords(note.at, locale) })}<br /><q>{note.text}</q></p>}
            <textarea rows={3} value={text} aria-label={t.correct} autoFocus onChange={(event) => setText(event.target.value)} />
            <RadioGroup<Reason> label={t.reason} value={reason} onChange={setReason} options={(['spelling', 'wrong', 'more'] as const).map((value) => ({ value, label: t.reasons[value] }))} />
            {correct.error && !clash && <p className={styles.error} role="alert">{correct.error.refusal.text[locale]}</p>}
            <div className={styles.row}>
              {clash
                ? <><Button variant="filled" size="row" kbd="Ctrl ↵" onPress={() => save(note.number)}>{t.keepMine}</Button><Button size="row" kbd="Esc" onPress={stop}>{t.takeTheirs}</Button></>
                : <><Button size="row" kbd="Ctrl ↵" pending={correct.isPending} why={text.trim() === note.text ? t.needsCorrection : undefined} onPress={() => save(from)}>{t.saveCorrection}</Button><Button variant="quiet" size="row" kbd="Esc" onPress={stop}>{t.cancel}</Button></>}
            </div>
          </div>
        )}
    </article>
  );
};
