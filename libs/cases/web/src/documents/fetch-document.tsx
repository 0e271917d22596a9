import { RefusalNote, useTell } from '@desk/access/web';
import { documentsApi, type ReceivedDocument } from '@desk/cases/contract';
import { Button, bytesOf, fill, saveFile } from '@desk/ui/web';
import { useDocumentsTexts } from './documents-texts';
import { sizeWords } from './file-bytes';

export type FetchDocumentProps = { readonly document: Pick<ReceivedDocument, 'id' | 'title' | 'file' | 'forwarded'> };

/** Fetches the file of a document through the house into the browser's downloads; each fetch is a line in the journal. */
const FetchDocument = ({ document: { id, title, file, forwarded } }: FetchDocumentProps) => {
  const { t, locale } = useDocumentsTexts();
  // As plain bytes: a browser must not think of opening it in the page.
  const { mutate, isPending, error } = useTell(documentsApi.openDocument, { invalidates: [], onDone: ({ fileName, base64 }) => saveFile(fileName, bytesOf(base64), 'application/octet-stream') });
  if (forwarded) return <span>{t.forwarded}</span>;
  if (!file) return <span>{t.noFile}</span>;
  return (
    <>
      <Button size="row" variant="quiet" pending={isPending} aria-label={fill(t.fetch, { title })} onPress={() => mutate({ documentId: id })}>{isPending ? t.fetching : `${t.short} ${sizeWords(file.bytes, locale)}`}</Button>
      {error && <RefusalNote refusal={error.refusal} />}
    </>
  );
};
export default FetchDocument;
