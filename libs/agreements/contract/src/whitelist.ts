import { z } from 'zod';
import { validOn, type Clause } from '@desk/access/contract';
import { CaseTypeCode, Day, Text } from '@desk/kernel/contract';

/** Exercise of public authority that a shared desk may carry: which decision, where it stands, from when, on what terms (förordning 2009:315 2–3 §§). */
export const WhitelistEntry = z.object({
  caseTypeCode: CaseTypeCode, task: z.literal('MB'), legalGround: z.string(), validFrom: Day, validTo: Day.nullable(), conditions: Text,
});
export type WhitelistEntry = z.infer<typeof WhitelistEntry>;

/** May this case type's simple decisions be carried by a desk on this day (`YYYY-MM-DD`)? */
export const mayBeDecidedAtDesk = (whitelist: readonly WhitelistEntry[], caseTypeCode: string, day: string): boolean =>
  whitelist.some((entry) => entry.caseTypeCode === caseTypeCode && validOn(entry, day));

/** A line cut down to what the law lets it carry: a decision needs class M and a case type on the list. Nothing left is no line. */
export const withinTheLaw = <T extends Pick<Clause, 'class' | 'tasks' | 'caseTypeCodes'>>(line: T, whitelist: readonly WhitelistEntry[], day: string): T[] => {
  if (line.class !== 'M' && !line.tasks.includes('MB')) return [line];
  const caseTypeCodes = line.caseTypeCodes.filter((code) => mayBeDecidedAtDesk(whitelist, code, day));
  return caseTypeCodes.length === 0 || line.class !== 'M' ? [] : [{ ...line, caseTypeCodes }];
};
