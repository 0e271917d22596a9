import type { Locale } from '@desk/kernel/contract';
import { IdDocument } from '@desk/people/contract';
import { peopleTexts } from './people-texts';

/** The name of an identity document, or the words themselves when they are no known code. */
export const documentName = (code: string, locale: Locale): string => {
  const known = IdDocument.safeParse(code);
  return known.success ? peopleTexts.in(locale).documents[known.data] : code;
};
