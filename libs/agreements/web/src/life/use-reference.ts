import { useMemo } from 'react';
import { useAsk, useToday } from '@desk/access/web';
import { agencyInSentence, type Names } from '@desk/agreements/contract';
import type { Locale } from '@desk/kernel/contract';
import { peopleApi, type House } from '@desk/people/contract';
import { routingApi, type Catalogue } from '@desk/routing/contract';

const HOUR = 3_600_000;

export type Reference = {
  readonly house: House | undefined; readonly catalogue: Catalogue | undefined; readonly today: string;
  readonly agency: (id: string) => string; /** As it stands inside a sentence: in English with its article. */ readonly agencyInText: (id: string) => string; readonly office: (id: string) => string; readonly caseType: (code: string) => string; readonly task: (code: string) => string; readonly compartment: (id: string) => string;
  /** For sentences; null until the catalogue and the house are here. */
  readonly names: Names | null;
};

/** What agreements are written and read with: the catalogue and the house. Fetched once and kept. */
export const useReference = (locale: Locale): Reference => {
  const catalogue = useAsk(routingApi.getCatalogue, {}, { staleTime: HOUR }).data;
  const house = useAsk(peopleApi.getHouse, {}, { staleTime: HOUR }).data;
  const today = useToday();
  return useMemo(() => {
    const agencies = new Map(house?.agencies.map((it) => [String(it.id), it.name]));
    const offices = new Map(house?.offices.map((it) => [String(it.id), it.name]));
    const compartments = new Map(house?.compartments.map((it) => [String(it.id), it.name]));
    const cases = new Map(catalogue?.caseTypes.map((it) => [String(it.code), it.name]));
    const tasks = new Map(catalogue?.deskTasks.map((it) => [String(it.code), it.name]));
    const agency = (id: string): string => agencies.get(id)?.[locale] ?? id;
    const plain = (id: string) => ({ sv: id, en: id });
    return {
      house, catalogue, today,
      agency, agencyInText: (id) => (locale === 'en' ? agencyInSentence(agency(id)) : agency(id)), office: (id) => offices.get(id) ?? id, caseType: (code) => cases.get(code)?.[locale] ?? code, task: (code) => tasks.get(code)?.[locale] ?? code, compartment: (id) => compartments.get(id)?.[locale] ?? id,
      names: house && catalogue ? { office: (id) => offices.get(id) ?? id, agency: (id) => agencies.get(id) ?? plain(id), caseType: (code) => cases.get(code) ?? plain(code), today } : null,
    };
  }, [house, catalogue, today, locale]);
};
