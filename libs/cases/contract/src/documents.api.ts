import { z } from 'zod';
import { Text, endpoint, may } from '@desk/kernel/contract';
import { CaseSubject, DocumentFile } from './case';

const OneDocument = z.object({ documentId: z.uuid() });
/** Ten megabytes of file, a third more as base64, and a little around it. */
const BODY = 14 * 1024 * 1024;

export const documentsApi = {
  attachFile: endpoint({
    method: 'POST', path: '/documents/:documentId/file', can: may(CaseSubject, 'act'), bodyLimit: BODY,
    input: OneDocument.extend({ base64: z.base64().max(BODY) }), output: DocumentFile, summary: 'Put the scanned or photographed file to a document that was handed in; once',
  }),
  openDocument: endpoint({
    method: 'GET', path: '/documents/:documentId/file', can: may(CaseSubject, 'read'), input: OneDocument, journal: { act: 'document.open', fields: 'document' },
    output: z.object({ fileName: z.string(), mediaType: z.string(), base64: z.string(), sha256: z.string(), /** Whose secrecy it stands under (OSL 40 kap. 7 c §). */ secrecy: Text }),
    summary: 'The file of a document, to keep or open outside the browser; never shown in the page',
  }),
};
