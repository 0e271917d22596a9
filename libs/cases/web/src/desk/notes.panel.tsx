import { useEffect, useEffectEvent, useState, type KeyboardEvent } from 'react';
import { RefusalNote, useAsk, useTell } from '@desk/access/web';
import { casesApi } from '@desk/cases/contract';
import type { CaseId } from '@desk/kernel/contract';
import { Button, useLocale, useTexts } from '@desk/ui/web';
import styles from './desk.module.css';
import { deskTexts } from './desk-texts';
import { keepDraft, readDraft } from './draft';
import { WrittenNote } from './written-note';
import { put, timeWords } from './words';

export type NotesPanelProps = {
  /** Null until something has been done in the step: the draft waits. */
  readonly caseId: CaseId | null;
  readonly draftKey: string;
  readonly agency: string;
  /** Where the keys go when the field is left with Esc. */
  readonly onLeave?: () => void;
};

/**
 * Notes for one agency, and the one that is being written. The draft is kept at every letter; saving sends it.
 * Remount it with the draft's key when another step is chosen.
 */
export const NotesPanel = ({ caseId, draftKey, agency, onLeave }: NotesPanelProps) => {
  const t = useTexts(deskTexts).notes;
  const locale = useLocale();
  const [draft, setDraft] = useState(() => readDraft(draftKey));
  const [savedAt, setSavedAt] = useState<Date | null>(null);
  const notes = useAsk(casesApi.listNotes, { caseId: caseId ?? '' }, { enabled: caseId !== null });
  const write = useTell(casesApi.writeNote, { invalidates: [casesApi.listNotes] });
  const text = draft?.text ?? '';
  const type = (words: string) => {
    setSavedAt(null);
    setWaits(false);
    setDraft(keepDraft(draftKey, words, new Date()) ?? (words === '' ? null : { text: words, at: new Date().toISOString() }));
  };
  // Sent before the step has a case of its own: it goes as soon as there is one.
  const [waits, setWaits] = useState(false);
  const save = () => {
    if (text.trim().length < 2 || write.isPending) return;
    setWaits(caseId === null);
    if (caseId === null) return;
    write.mutate({ caseId, text: text.trim() }, {
      onSuccess: () => {
        setDraft(keepDraft(draftKey, '', new Date()));
        setSavedAt(new Date());
      },
    });
  };
  const sendWaiting = useEffectEvent(() => { if (waits) save(); });
  useEffect(() => { if (caseId !== null) sendWaiting(); }, [caseId]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      event.preventDefault();
      onLeave?.();
      return;
    }
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    // Ctrl+Enter ends the visit elsewhere; in a note it sends the note.
    event.preventDefault();
    save();
  };
  const state = write.isPending ? t.saving : savedAt ? put(t.saved, { time: timeWords(savedAt, locale) }) : draft ? put(t.draft, { time: timeWords(draft.at, locale) }) : '';
  return (
    <section className={styles.section}>
      <h3><label htmlFor="anteckning">{put(t.title, { agency })}</label><span className={styles.hint} role="status">{state}</span></h3>
      {notes.data?.notes.map((note, at, all) => <WrittenNote key={note.id} note={note} keys={at === all.length - 1} />)}
      <div className={styles.field}>
        <textarea id="anteckning" rows={2} value={text} maxLength={4000} aria-describedby="anteckning-hjalp" onChange={(event) => type(event.target.value)} onKeyDown={onKeyDown} />
        {write.error && <RefusalNote refusal={write.error.refusal} lead={t.failed} />}
        <div className={styles.row}>
          {text.trim().length >= 2 && caseId !== null && <Button size="row" kbd="Ctrl ↵" pending={write.isPending} onPress={save}>{write.error ? t.again : t.save}</Button>}
          <span className={styles.hint} id="anteckning-hjalp">{caseId === null && text !== '' ? t.unsaved : put(t.hint, { agency })}</span>
        </div>
      </div>
    </section>
  );
};
