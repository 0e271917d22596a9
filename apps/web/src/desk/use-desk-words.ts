import { useAsk } from '@desk/access/web';
import type { Locale } from '@desk/kernel/contract';
import { peopleApi, type House } from '@desk/people/contract';
import { routingApi, type CaseType, type Catalogue } from '@desk/routing/contract';
import { textsOf, useLocale, useTexts } from '@desk/ui/web';
import { deskPageSv, type DeskPageTexts } from './desk.sv';

const HOUR = 3_600_000;

const deskPageTexts = textsOf(deskPageSv, async () => (await import('./desk.en')).deskPageEn);

export const useDeskTexts = (): { readonly t: DeskPageTexts; readonly locale: Locale } => ({ t: useTexts(deskPageTexts), locale: useLocale() });

/** What seldom changes: the catalogue and the house. Fetched once and kept. */
export const useReference = () => {
  const catalogue = useAsk(routingApi.getCatalogue, {}, { staleTime: HOUR });
  const house = useAsk(peopleApi.getHouse, {}, { staleTime: HOUR });
  return { catalogue: catalogue.data, house: house.data, error: catalogue.error, again: () => void catalogue.refetch() };
};

/** Names of what the visit carries as codes; the code itself until they are here. */
export const namesOf = (locale: Locale, catalogue: Catalogue | undefined, house: House | undefined) => ({
  agency: (id: string): string => house?.agencies.find((one) => one.id === id)?.name[locale] ?? id,
  compartment: (id: string): string => house?.compartments.find((one) => one.id === id)?.name[locale] ?? id,
  office: (id: string): string => house?.offices.find((one) => one.id === id)?.name ?? id,
  caseType: (code: string): string => catalogue?.caseTypes.find((one) => one.code === code)?.name[locale] ?? code,
  lifeEvent: (id: string): string => catalogue?.lifeEvents.find((one) => one.id === id)?.name[locale] ?? id,
  task: (code: string): string => catalogue?.deskTasks.find((one) => one.code === code)?.name[locale] ?? code,
  /** The agency that owns a case type, or the party outside the house. */
  owner: ({ agencyId, caseType }: { readonly agencyId: string; readonly caseType: Pick<CaseType, 'party'> }): string => caseType.party?.[locale] ?? house?.agencies.find((one) => one.id === agencyId)?.name[locale] ?? agencyId,
  step: (lifeEventId: string | null, stepId: string | null, code: string): string =>
    catalogue?.lifeEvents.find(({ id }) => id === lifeEventId)?.steps.find(({ id }) => id === stepId)?.name?.[locale] ?? catalogue?.caseTypes.find((one) => one.code === code)?.name[locale] ?? code,
});
export type Names = ReturnType<typeof namesOf>;
