import { useEffect, useState } from 'react';
import type { VisitorLanguage } from '@desk/visits/contract';
import { visitorTextsOf, type VisitorTexts } from '../texts/visitor-texts';
import { visitorSv } from '../texts/visitor.sv';

type Kept = { readonly language: VisitorLanguage; readonly texts: VisitorTexts };

/** The texts of a language. Until they are here the language before it stays on the screen: `language` says which one is shown. */
export const useVisitorTexts = (wanted: VisitorLanguage): Kept => {
  const [kept, setKept] = useState<Kept>({ language: 'sv', texts: visitorSv });
  useEffect(() => {
    let over = false;
    void visitorTextsOf(wanted).then((texts) => { if (!over) setKept({ language: wanted, texts }); });
    return () => { over = true; };
  }, [wanted]);
  return wanted === 'sv' ? { language: 'sv', texts: visitorSv } : kept;
};
