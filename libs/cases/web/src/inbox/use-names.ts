import { useAsk } from '@desk/access/web';
import type { Locale } from '@desk/kernel/contract';
import { peopleApi } from '@desk/people/contract';
import { routingApi } from '@desk/routing/contract';

const HOUR = 3_600_000;

/** Names of what a hand-off carries as codes; the code itself until they are here. */
export const useNames = (locale: Locale) => {
  const house = useAsk(peopleApi.getHouse, {}, { staleTime: HOUR }).data;
  const catalogue = useAsk(routingApi.getCatalogue, {}, { staleTime: HOUR }).data;
  return {
    office: (id: string): string => house?.offices.find((office) => office.id === id)?.name ?? id,
    agency: (id: string): string => house?.agencies.find((agency) => agency.id === id)?.name[locale] ?? id,
    compartment: (id: string): string => house?.compartments.find((one) => one.id === id)?.name[locale] ?? id,
    /** The other compartments of the same agency: where a hand-off can be redirected. Another agency needs a hand-off of its own. */
    compartmentsBut: (id: string, agencyId: string) => (house?.compartments ?? []).filter((one) => one.id !== id && one.agencyId === agencyId),
    caseType: (code: string): string => catalogue?.caseTypes.find((type) => type.code === code)?.name[locale] ?? code,
    caseTypesOf: (compartments: readonly string[]) => (catalogue?.caseTypes ?? []).filter((type) => type.compartment !== null && compartments.some((one) => one === type.compartment)),
    lifeEvent: (id: string): string => catalogue?.lifeEvents.find((event) => event.id === id)?.name[locale] ?? id,
  };
};
export type Names = ReturnType<typeof useNames>;
