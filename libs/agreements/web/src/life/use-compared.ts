import { useDeferredValue, useMemo } from 'react';
import { useAsk } from '@desk/access/web';
import { agreementLifeApi, differenceInWords, validateAgreement, whitelistApi, type AgreementDraft, type Difference, type Problem, type ValidationFacts, type VersionRow } from '@desk/agreements/contract';
import { againstVersion, byLine, type TableLine } from './line-filter';
import type { Reference } from './use-reference';
import { useSettled } from './use-settled';

type Compared = { readonly against: number | null; readonly others: readonly number[]; readonly differences: readonly Difference[] | null; readonly lines: readonly TableLine[]; readonly problems: readonly Problem[]; readonly problemsOf: ReadonlyMap<number, readonly Problem[]> };
type Asked = { readonly agreementId: string; readonly number: number; readonly draft: AgreementDraft; readonly versions: readonly VersionRow[]; readonly inForce: number | null; readonly asked: number | null; readonly isDraft: boolean; readonly reference: Reference };

/** With which version one is compared, unless somebody says otherwise: the one in force for what is to come, else the one before. */
export const againstWhich = (number: number, versions: readonly Pick<VersionRow, 'number'>[], inForce: number | null, asked: number | null): number | null => {
  const others = versions.map((it) => it.number).filter((it) => it !== number);
  if (asked !== null && others.includes(asked)) return asked;
  if (inForce !== null && inForce < number) return inForce;
  return others.filter((it) => it < number).at(-1) ?? null;
};

/** Above this many lines it waits for a pause in the typing, in milliseconds: measured, 5 000 lines take a fifth of a second to hold against the rules. */
const MANY_LINES = 400;
const PAUSE = 400;

/**
 * A version held against another and against the rules, with the same pure functions as the server's. Worked out while nothing else is to be done, so
 * that typing never waits for it.
 */
export const useCompared = ({ agreementId, number, draft, versions, inForce, asked, isDraft, reference }: Asked): Compared => {
  const against = againstWhich(number, versions, inForce, asked);
  const before = useAsk(agreementLifeApi.readVersion, { agreementId, number: against ?? 1 }, { enabled: against !== null, staleTime: 60_000 }).data;
  const calm = useDeferredValue(useSettled(draft, draft.lines.length > MANY_LINES ? PAUSE : 0));
  const { names, house, catalogue, today } = reference;
  const whitelist = useAsk(whitelistApi.listWhitelist, {}, { enabled: isDraft }).data?.entries;
  const facts = useMemo<ValidationFacts | null>(() => (house && catalogue && whitelist ? { caseTypes: catalogue.caseTypes, deskTasks: catalogue.deskTasks, compartments: house.compartments, whitelist, today } : null), [house, catalogue, whitelist, today]);
  const differences = useMemo(() => (names && before && against !== null ? differenceInWords(before, calm, names) : null), [names, before, against, calm]);
  const lines = useMemo(() => againstVersion(calm.lines, before && against !== null ? before.lines : null), [calm, before, against]);
  const problems = useMemo(() => (isDraft && facts ? validateAgreement(calm, facts) : []), [calm, facts, isDraft]);
  return { against, others: versions.map((it) => it.number).filter((it) => it !== number).reverse(), differences, lines, problems, problemsOf: useMemo(() => byLine(problems), [problems]) };
};
