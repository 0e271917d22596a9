import type { AgencyId, CaseTypeCode, LifeEventId } from '@desk/kernel/contract';
import type { Catalogue, SearchHit } from '@desk/routing/contract';

/** What can be taken in the search: something of the catalogue, or just a question. */
export type SearchOption =
  | { readonly kind: 'life-event'; readonly key: string; readonly id: LifeEventId; readonly name: string; readonly matched: string | null; readonly steps: number }
  | { readonly kind: 'case-type'; readonly key: string; readonly id: CaseTypeCode; readonly name: string; readonly matched: string | null; readonly agency: AgencyId }
  | { readonly kind: 'question'; readonly key: string };

/** The hits with what the list shows of them; "just a question" stands last, also where nothing was found. */
export const optionsFor = (hits: readonly SearchHit[], catalogue: Catalogue, words: string): SearchOption[] => {
  if (words.trim() === '') return [];
  const found = hits.flatMap((hit): SearchOption[] => {
    const { name, matched } = hit;
    if (hit.kind === 'life-event') {
      const event = catalogue.lifeEvents.find(({ id }) => id === hit.id);
      return event ? [{ kind: 'life-event', key: hit.id, id: event.id, name, matched, steps: event.steps.length }] : [];
    }
    const caseType = catalogue.caseTypes.find(({ code }) => code === hit.id);
    return caseType ? [{ kind: 'case-type', key: hit.id, id: caseType.code, name, matched, agency: caseType.agency }] : [];
  });
  return [...found, { kind: 'question', key: 'question' }];
};
