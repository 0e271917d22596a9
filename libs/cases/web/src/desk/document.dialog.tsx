import { useState } from 'react';
import { useTell } from '@desk/access/web';
import { casesApi, ReceivedDocument, type CaseFile } from '@desk/cases/contract';
import { Button, Dialog, Select, TextField, useLocale, useTexts } from '@desk/ui/web';
import styles from './desk.module.css';
import { deskTexts } from './desk-texts';
import type { StepRef } from './step-ref';
import { put } from './words';

export type DocumentDialogProps = { readonly step: StepRef; readonly name: string; readonly onDone: (file: CaseFile) => void; readonly onClose: () => void };
const kinds = ReceivedDocument.shape.kind;

/** Registers a document that was handed in. Title, pages and kind stand there already; Ctrl+Enter is enough for the usual one. */
const DocumentDialog = ({ step, name, onDone, onClose }: DocumentDialogProps) => {
  const t = useTexts(deskTexts).document;
  const locale = useLocale();
  const [title, setTitle] = useState(put(t.application, { name }));
  const [pages, setPages] = useState('1');
  const [kind, setKind] = useState<ReceivedDocument['kind']>('application');
  const receive = useTell(casesApi.doTask, { invalidates: ['visits'] });
  const count = /^\d{1,4}$/.test(pages.trim()) ? Number(pages) : 0;
  const save = () => {
    if (receive.isPending || title.trim() === '' || count < 1) return;
    receive.mutate({ ...step, task: 'TA', document: { title: title.trim(), pages: count, kind } }, { onSuccess: onDone });
  };
  return (
    <Dialog title={t.title} description={t.hint} size="small" onClose={onClose} onConfirm={save}
      foot={<><Button kbd="Esc" onPress={onClose}>{t.cancel}</Button><Button variant="filled" kbd="Ctrl ↵" pending={receive.isPending} onPress={save}>{t.save}</Button></>}>
      <div className={styles.form}>
        <TextField label={t.name} value={title} onChange={setTitle} maxLength={200} error={title.trim() === '' ? t.needTitle : undefined} />
        <div className={styles.pair}>
          <TextField label={t.pages} value={pages} onChange={setPages} inputMode="numeric" maxLength={4} error={count < 1 ? t.needPages : undefined} />
          <Select label={t.kind} value={kind} onChange={setKind} options={kinds.options.map((value) => ({ value, label: t.kinds[value] }))} />
        </div>
        {receive.error && <p className={styles.error} role="alert">{receive.error.refusal.text[locale]}</p>}
      </div>
    </Dialog>
  );
};
export default DocumentDialog;
