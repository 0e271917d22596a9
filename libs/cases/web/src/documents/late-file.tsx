import { useState } from 'react';
import { RefusalNote, useTell } from '@desk/access/web';
import { documentsApi, type ReceivedDocument } from '@desk/cases/contract';
import { Button, Dialog, fill, showToast } from '@desk/ui/web';
import { base64Of } from './file-bytes';
import { FileField } from './file-field';
import { useDocumentsTexts } from './documents-texts';

/** The file of a document that was received on paper: scanned afterwards, put to it once. */
const LateFile = ({ document }: { readonly document: Pick<ReceivedDocument, 'id' | 'title'> }) => {
  const { t } = useDocumentsTexts();
  const [open, setOpen] = useState(false);
  const [file, setFile] = useState<File | null>(null);
  const [unread, setUnread] = useState(false);
  const attach = useTell(documentsApi.attachFile, { invalidates: ['visits'], onDone: () => { showToast(fill(t.added, { title: document.title })); setOpen(false); } });
  const close = () => { setOpen(false); setFile(null); attach.reset(); };
  const save = async () => {
    if (file === null || attach.isPending) return;
    const base64 = await base64Of(file).catch(() => null);
    setUnread(base64 === null);
    if (base64 !== null) attach.mutate({ documentId: document.id, base64 });
  };
  return (
    <>
      <Button size="row" variant="quiet" aria-label={fill(t.addTo, { title: document.title })} onPress={() => setOpen(true)}>{t.add}</Button>
      {open && (
        <Dialog title={t.addTitle} description={fill(t.addAbout, { title: document.title })} size="small" onClose={close} onConfirm={() => void save()}
          foot={<><Button kbd="Esc" onPress={close}>{t.cancel}</Button><Button variant="filled" kbd="Ctrl ↵" pending={attach.isPending} why={file === null ? t.needFile : undefined} onPress={() => void save()}>{t.save}</Button></>}>
          <FileField file={file} sending={attach.isPending} error={unread ? t.again : null} onFile={(chosen) => { attach.reset(); setFile(chosen); }} />
          {attach.error && <RefusalNote refusal={attach.error.refusal} />}
        </Dialog>
      )}
    </>
  );
};
export default LateFile;
