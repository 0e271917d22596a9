import { useState } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { z } from 'zod';
import { askKey, useMe, useTell, type RefusedError } from '@desk/access/web';
import { agreementReportsApi, type YearlyReport } from '@desk/agreements/contract';
import { forget, keep, keptKey, readKept } from '../life/kept-draft';
import { entryOf, formOf, problemsIn, type YearlyFieldProblem, type YearlyForm } from './yearly-form';

const Kept = z.object({ savedAt: z.string(), revision: z.int(), before: z.record(z.string(), z.string()), mine: z.record(z.string(), z.string()) });
type Held = {
  /** What the house had when I last saw it, and which revision that was. */
  readonly base: YearlyForm; readonly revision: number;
  /** The fields that I have written in since. */
  readonly mine: YearlyForm;
  readonly keptAt: string | null;
  /** Fields where somebody else wrote too; mine stands. */
  readonly clashes: readonly string[];
  readonly full: boolean;
};

export type YearlyInHand = {
  readonly form: YearlyForm; readonly dirty: boolean; readonly problems: ReadonlyMap<string, YearlyFieldProblem>;
  readonly keptAt: string | null; readonly count: number; readonly full: boolean; readonly clashes: readonly string[];
  /** Somebody else saved meanwhile. */
  readonly theirs: YearlyReport['filled'] | null;
  readonly write: (field: string, value: string) => void;
  /** @returns whether it is saved */
  readonly save: () => Promise<boolean>;
  readonly saving: boolean; readonly error: RefusedError | null;
  readonly merge: () => void; readonly throwAway: () => void;
};

const onto = (base: YearlyForm, mine: YearlyForm): YearlyForm => Object.fromEntries(Object.entries(mine).filter(([field, value]) => field in base && base[field] !== value));
const clashesIn = (before: YearlyForm, base: YearlyForm, mine: YearlyForm): string[] => Object.keys(onto(base, mine)).filter((field) => before[field] !== base[field]);

const begin = (report: YearlyReport, key: string): Held => {
  const base = formOf(report);
  const { revision } = report.filled;
  const kept = key === '' ? null : readKept(key, Kept);
  const mine = kept ? onto(base, kept.mine) : {};
  if (!kept || Object.keys(mine).length === 0) return { base, revision, mine: {}, keptAt: null, clashes: [], full: false };
  return { base, revision, mine, keptAt: kept.savedAt, clashes: kept.revision === revision ? [] : clashesIn(kept.before, base, mine), full: false };
};

/** The report while it is filled in: mine beside what the house has, kept in this browser until it is saved. Of two who save, the second puts both together. @param today `YYYY-MM-DD` */
export const useYearly = (report: YearlyReport, today: string): YearlyInHand => {
  const queries = useQueryClient();
  const { agencyId, year, filled } = report;
  const key = keptKey(useMe().staffId, `kammarkollegiet.${agencyId}`, year);
  const asked = askKey(agreementReportsApi.yearlyReport, { agencyId, year });
  const [held, setHeld] = useState(() => begin(report, key));
  const tell = useTell(agreementReportsApi.fillYearlyReport, { invalidates: [agreementReportsApi.yearlyReport] });
  const dirty = Object.keys(held.mine).length > 0;
  const newer = filled.revision > held.revision && !tell.isPending;
  // Nothing of mine stands in the way: what somebody else saved is simply shown.
  if (newer && !dirty) setHeld(begin(report, ''));
  const hold = (next: Held) => {
    const nothing = Object.keys(next.mine).length === 0;
    if (nothing) forget(key);
    const before = Object.fromEntries(Object.keys(next.mine).map((field) => [field, next.base[field] ?? '']));
    setHeld({ ...next, full: !(nothing || keep(key, { savedAt: new Date().toISOString(), revision: next.revision, before, mine: next.mine })) });
  };
  const form = { ...held.base, ...held.mine };
  return {
    form, dirty, problems: problemsIn(form, year, today), keptAt: held.keptAt, count: Object.keys(held.mine).length, full: held.full, clashes: held.clashes, theirs: newer && dirty ? filled : null,
    write: (field, value) => hold({ ...held, mine: onto(held.base, { ...held.mine, [field]: value }), keptAt: null }),
    save: async () => {
      try {
        const saved = await tell.mutateAsync({ agencyId, year, revision: held.revision, entry: entryOf(form, report) });
        queries.setQueryData(asked, saved);
        setHeld((now) => {
          const base = formOf(saved);
          // What was written while it was being saved stays mine.
          const mine = Object.fromEntries(Object.entries(now.mine).filter(([field, value]) => value !== form[field]));
          if (Object.keys(mine).length === 0) forget(key);
          return { base, revision: saved.filled.revision, mine, keptAt: null, clashes: [], full: false };
        });
        return true;
      } catch {
        void queries.invalidateQueries({ queryKey: asked });
        return false;
      }
    },
    saving: tell.isPending, error: tell.error,
    merge: () => {
      const base = formOf(report);
      tell.reset();
      hold({ ...held, base, revision: filled.revision, mine: onto(base, held.mine), clashes: clashesIn(held.base, base, held.mine), keptAt: null });
    },
    throwAway: () => {
      forget(key);
      tell.reset();
      setHeld(begin(report, ''));
    },
  };
};
