import type { Locale } from '@desk/kernel/contract';
import { IdDocument } from '@desk/people/contract';
import { peopleEn } from './people.en';
import { peopleSv } from './people.sv';

/** The name of an identity document, or the words themselves when they are no known code. */
export const documentName = (code: string, locale: Locale): string => {
  const known = IdDocument.safeParse(code);
  return known.success ? (locale === 'sv' ? peopleSv : peopleEn).documents[known.data] : code;
};
