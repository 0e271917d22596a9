import { fileTypeFromBuffer } from 'file-type';
import { notValid, type Text } from '@desk/kernel/contract';

/** Ten megabytes: forty pages scanned in grey. */
export const MOST_BYTES = 10 * 1024 * 1024;

const kinds: Readonly<Record<string, string>> = { 'application/pdf': 'pdf', 'image/jpeg': 'jpg', 'image/png': 'png', 'image/tiff': 'tif', 'image/webp': 'webp', 'image/heic': 'heic' };
export type FileKind = { readonly mediaType: string; readonly ending: string };

const no = (fact: string, text: Text) => notValid('file', text, fact);

/**
 * What a file is, by what stands in it; what it is called says nothing.
 * @throws Refused `not-valid` when it is empty, too large, or no PDF or picture
 */
export const kindOf = async (bytes: Buffer): Promise<FileKind> => {
  if (bytes.length === 0) throw no('FileEmpty', { sv: 'Filen är tom. Skanna eller välj den igen.', en: 'The file is empty. Scan it or choose it again.' });
  if (bytes.length > MOST_BYTES) throw no('FileTooLarge', { sv: 'Filen är större än 10 MB. Skanna med lägre upplösning, eller dela den i två.', en: 'The file is larger than 10 MB. Scan with a lower resolution, or split it in two.' });
  const found = await fileTypeFromBuffer(bytes);
  const ending = found && kinds[found.mime];
  if (!found || !ending) throw no('FileKindUnknown', { sv: 'Filen är varken PDF eller bild. Ta emot PDF, JPEG, PNG, TIFF, WebP eller HEIC.', en: 'The file is neither a PDF nor a picture. PDF, JPEG, PNG, TIFF, WebP and HEIC are received.' });
  return { mediaType: found.mime, ending };
};
