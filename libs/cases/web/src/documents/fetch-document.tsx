import { useState } from 'react';
import { ask, RefusedError } from '@desk/access/web';
import { documentsApi, type ReceivedDocument } from '@desk/cases/contract';
import { Button, bytesOf, fill, saveFile } from '@desk/ui/web';
import { useDocumentsTexts } from './documents-texts';
import { sizeWords } from './file-bytes';

export type FetchDocumentProps = { readonly document: Pick<ReceivedDocument, 'id' | 'title' | 'file' | 'forwarded'> };

/** Fetches the file of a document through the house into the browser's downloads; each fetch is a line in the journal. */
const FetchDocument = ({ document: { id, title, file, forwarded } }: FetchDocumentProps) => {
  const { t, locale } = useDocumentsTexts();
  const [pending, setPending] = useState(false);
  const [error, setError] = useState<RefusedError | null>(null);
  if (forwarded) return <span>{t.forwarded}</span>;
  if (!file) return <span>{t.noFile}</span>;
  const fetchIt = async () => {
    setPending(true);
    setError(null);
    try {
      const { fileName, base64 } = await ask(documentsApi.openDocument, { documentId: id });
      // As plain bytes: a browser must not think of opening it in the page.
      saveFile(fileName, bytesOf(base64), 'application/octet-stream');
    } catch (failed) {
      if (!(failed instanceof RefusedError)) throw failed;
      setError(failed);
    } finally {
      setPending(false);
    }
  };
  return (
    <>
      <Button size="row" variant="quiet" pending={pending} aria-label={fill(t.fetch, { title })} onPress={() => void fetchIt()}>{pending ? t.fetching : `${t.short} ${sizeWords(file.bytes, locale)}`}</Button>
      {error && <span role="alert">{error.refusal.text[locale]}</span>}
    </>
  );
};
export default FetchDocument;
