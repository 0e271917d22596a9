import { useState } from 'react';
import { RefusalNote, RefusedError, useTell } from '@desk/access/web';
import { casesApi, documentsApi, ReceivedDocument, type CaseFile } from '@desk/cases/contract';
import { Button, Dialog, Select, TextField, useLocale, useTexts } from '@desk/ui/web';
import { useDocumentsTexts } from '../documents/documents-texts';
import { base64Of } from '../documents/file-bytes';
import { FileField } from '../documents/file-field';
import styles from './desk.module.css';
import { dialogTexts } from './dialog-texts';
import type { StepRef } from './step-ref';
import { put } from './words';

export type DocumentDialogProps = { readonly step: StepRef; readonly name: string; readonly onDone: (file: CaseFile) => void; readonly onClose: () => void };
const kinds = ReceivedDocument.shape.kind;

/** Registers a document that was handed in, with its file if there is one. Title, pages and kind stand there already; Ctrl+Enter is enough for the usual one. */
const DocumentDialog = ({ step, name, onDone, onClose }: DocumentDialogProps) => {
  const t = useTexts(dialogTexts).document;
  const { t: words } = useDocumentsTexts();
  const locale = useLocale();
  const [title, setTitle] = useState(put(t.application, { name }));
  const [pages, setPages] = useState('1');
  const [kind, setKind] = useState<ReceivedDocument['kind']>('application');
  const [file, setFile] = useState<File | null>(null);
  // Once the document is received, only its file is left to send: it is never received twice.
  const [received, setReceived] = useState<CaseFile | null>(null);
  const [unread, setUnread] = useState(false);
  const receive = useTell(casesApi.doTask, { invalidates: ['visits'] });
  const attach = useTell(documentsApi.attachFile, { invalidates: ['visits'] });
  const count = /^\d{1,4}$/.test(pages.trim()) ? Number(pages) : 0;
  const busy = receive.isPending || attach.isPending;

  const sendFile = async (to: CaseFile) => {
    const document = to.documents.findLast((one) => one.title === title.trim());
    if (!file || !document) return onDone(to);
    setReceived(to);
    const base64 = await base64Of(file).catch(() => null);
    setUnread(base64 === null);
    if (base64 !== null) attach.mutate({ documentId: document.id, base64 }, { onSuccess: () => onDone(to) });
  };
  const save = () => {
    if (busy || title.trim() === '' || count < 1) return;
    if (received) return void sendFile(received);
    receive.mutate({ ...step, task: 'TA', document: { title: title.trim(), pages: count, kind } }, { onSuccess: (to) => void sendFile(to) });
  };
  const fileError = attach.error instanceof RefusedError ? `${attach.error.refusal.text[locale]} ${words.again}` : unread ? words.again : null;
  return (
    <Dialog title={t.title} description={t.hint} size="small" onClose={received && !busy ? () => onDone(received) : onClose} onConfirm={save}
      foot={<><Button kbd="Esc" onPress={received && !busy ? () => onDone(received) : onClose}>{t.cancel}</Button><Button variant="filled" kbd="Ctrl ↵" pending={busy} onPress={save}>{t.save}</Button></>}>
      <div className={styles.form}>
        <TextField label={t.name} value={title} onChange={setTitle} maxLength={200} isReadOnly={received !== null} error={title.trim() === '' ? t.needTitle : undefined} />
        <div className={styles.pair}>
          <TextField label={t.pages} value={pages} onChange={setPages} inputMode="numeric" maxLength={4} error={count < 1 ? t.needPages : undefined} />
          <Select label={t.kind} value={kind} onChange={setKind} options={kinds.options.map((value) => ({ value, label: t.kinds[value] }))} />
        </div>
        <FileField file={file} sending={attach.isPending} error={fileError} onFile={(chosen) => { attach.reset(); setFile(chosen); }} />
        {receive.error && <RefusalNote refusal={receive.error.refusal} />}
      </div>
    </Dialog>
  );
};
export default DocumentDialog;
