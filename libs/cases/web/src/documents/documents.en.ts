import type { DocumentsTexts } from './documents.sv';

export const documentsEn: DocumentsTexts = {
  fetch: 'Download {{title}}', short: 'Download', fetching: 'Fetching …', forwarded: 'sent on', noFile: 'on paper only', file: 'File', hint: 'PDF or picture, at most 10 MB. Without a file only the paper goes.', drop: 'Drop the file here, or', choose: 'Choose a file or scan', photo: 'Take a photo', remove: 'Remove the file', sending: 'Sending the file', tooLarge: 'The file is larger than 10 MB. Scan with a lower resolution, or split it in two.', wrongKind: 'The file is neither a PDF nor a picture.', again: 'The document has been received, but not the file. Try again, or choose another file.', chosen: '{{name}}, {{size}}',
};
