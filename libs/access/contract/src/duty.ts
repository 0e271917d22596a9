import { z } from 'zod';
import { AgencyId, Compartment, Day, OfficeId } from '@desk/kernel/contract';

/** The duties of domain.md 6.1. A person has duties; no code outside `duties.ts` and `walls.ts` asks for one by name. */
export const DutyCode = z.enum(['desk-agent', 'handler', 'agency-manager', 'office-manager', 'statistics-reader', 'agreement-admin', 'system-admin', 'auditor']);
export type DutyCode = z.infer<typeof DutyCode>;

/** A duty held by a person, for an agency and its compartments or for offices, between two days (both included). */
export const Duty = z.object({
  code: DutyCode,
  agencyId: AgencyId.nullable(),
  compartments: z.array(Compartment),
  officeIds: z.array(OfficeId),
  validFrom: Day,
  validTo: Day.nullable(),
});
export type Duty = z.infer<typeof Duty>;

const apart: readonly (readonly [DutyCode, DutyCode])[] = [
  ['desk-agent', 'auditor'],
  ['system-admin', 'auditor'],
];

/**
 * Combinations of duties that one person may not hold (domain.md 6.1): SH+RV and SA+RV always; an administrator may not be the manager who approves
 * the same agency's agreement.
 * @returns the first forbidden pair, or null
 */
export const forbiddenCombination = (duties: readonly Duty[]): readonly [DutyCode, DutyCode] | null => {
  const held = new Set(duties.map((duty) => duty.code));
  const pair = apart.find(([one, other]) => held.has(one) && held.has(other));
  if (pair) return pair;
  const drafts = duties.filter((duty) => duty.code === 'agreement-admin').map((duty) => duty.agencyId);
  return duties.some((duty) => duty.code === 'agency-manager' && drafts.includes(duty.agencyId)) ? ['agreement-admin', 'agency-manager'] : null;
};
