import { Clause, validOn } from '@desk/access/contract';
import type { AgreementDraft, DraftLine } from './agreement';

/** The id that a line has, or will have when it is signed. */
export const lineId = (agreementId: string, version: number, line: number): string => `${agreementId}-${version}-${line}`;

/** The lines of a draft as the run time would read them. A line that is not complete opens nothing. */
export const clausesOfDraft = ({ head, lines }: AgreementDraft, agreementId: string, version: number): Clause[] =>
  lines.flatMap((line) => {
    const read = Clause.safeParse({
      ...line, id: lineId(agreementId, version, line.line), agreement: agreementId, version, suspended: false,
      validFrom: line.validFrom ?? head.validFrom, validTo: line.validTo ?? head.validTo,
    });
    return read.success && read.data.officeIds.every((office) => head.officeIds.includes(office)) ? [read.data] : [];
  });

/**
 * The lines that would be in force on a day if this draft were signed: the draft's own from its first day, and the lines of its agreement until then.
 * @param inForce lines in force on that day as things stand
 */
export const withDraft = (inForce: readonly Clause[], draft: AgreementDraft, agreementId: string, version: number, day: string): Clause[] =>
  validOn(draft.head, day) ? [...inForce.filter((clause) => clause.agreement !== agreementId), ...clausesOfDraft(draft, agreementId, version).filter((clause) => validOn(clause, day))]
  : day < draft.head.validFrom ? [...inForce] : inForce.filter((clause) => clause.agreement !== agreementId);

/** A signed line back as it is written; dates that are the version's own are left to it. */
export const draftLineOf = (line: DraftLine, head: { readonly validFrom: string; readonly validTo: string | null }): DraftLine => ({
  ...line, validFrom: line.validFrom === head.validFrom ? null : line.validFrom, validTo: line.validTo === head.validTo ? null : line.validTo,
});
