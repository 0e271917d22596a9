import { useMemo } from 'react';
import { useAsk } from '@desk/access/web';
import { peopleApi } from '@desk/people/contract';
import { routingApi } from '@desk/routing/contract';
import { NO_VALUE, type Dimension } from '@desk/statistics/contract';
import { useStatisticsTexts } from '../statistics-texts';
import { wordsEn, wordsSv } from '../words.sv';

const HOUR = 3_600_000;
export type Choice = { readonly value: string; readonly label: string };
export type Names = {
  readonly of: (dimension: Dimension, value: string) => string;
  readonly choices: Readonly<Record<'office' | 'agency' | 'lifeEvent' | 'caseType' | 'channel' | 'language', readonly Choice[]>>;
};

/** What codes are called: offices and agencies from the house, life events and case types from the catalogue, the rest from the texts. */
export const useNames = (): Names => {
  const { t, locale } = useStatisticsTexts();
  const house = useAsk(peopleApi.getHouse, {}, { staleTime: HOUR }).data;
  const catalogue = useAsk(routingApi.getCatalogue, {}, { staleTime: HOUR }).data;
  return useMemo(() => {
    const words: Readonly<Record<string, Readonly<Record<string, string>>>> = locale === 'sv' ? wordsSv : wordsEn;
    const list = (rows: readonly (readonly [string, string])[] | undefined): Choice[] => (rows ?? []).map(([value, label]) => ({ value, label }));
    const choices = {
      office: list(house?.offices.map((it) => [it.id, it.name])), agency: list(house?.agencies.map((it) => [it.id, it.name[locale]])), lifeEvent: list(catalogue?.lifeEvents.map((it) => [it.id, it.name[locale]])),
      caseType: list(catalogue?.caseTypes.map((it) => [it.code, it.name[locale]])), channel: list(Object.entries(words.channel ?? {})), language: list(Object.entries(words.language ?? {})),
    };
    const known: Partial<Record<Dimension, ReadonlyMap<string, string>>> = {
      ...Object.fromEntries(Object.entries(choices).map(([name, its]) => [name, new Map(its.map(({ value, label }) => [value, label]))])),
      compartment: new Map((house?.compartments ?? []).map((it) => [it.id, it.name[locale]])), task: new Map((catalogue?.deskTasks ?? []).map((it) => [it.code, it.name[locale]])),
    };
    return { choices, of: (dimension, value) => (value === NO_VALUE ? t.noValue : (known[dimension]?.get(value) ?? words[dimension]?.[value] ?? value)) };
  }, [house, catalogue, locale, t]);
};
