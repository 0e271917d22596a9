import { AgencyId, subject } from '@desk/kernel/contract';

/** The journal of an agency, or of the house itself. `oversee`: read what the agency's own staff did; `open`: ask to read the house's; `second`: be the other person who lets it be read. */
export const JournalSubject = subject('JournalEntry', { actions: ['read', 'review', 'oversee', 'open', 'second'], where: ['agencyId'] });

/** Stands for an agency where the joint journal is meant: what was done in no agency's name, such as sign-ins and changed rules. */
export const HOUSE_JOURNAL = AgencyId.parse('house');

/** One line of the journal (domain.md 2.6): who, employed by, in whose name, did what to what, on which ground, for which errand, with what result. */
export type JournalEntry = {
  readonly act: string;
  readonly outcome: 'done' | 'refused';
  readonly staffId: string | null;
  readonly employerId: string | null;
  /** The agency in whose name it was done; null for the house itself. */
  readonly agencyId: string | null;
  readonly compartment: string;
  readonly object: string;
  readonly objectId: string | null;
  readonly fields: string | null;
  readonly purpose: string | null;
  readonly basis: string | null;
  readonly refusal: string | null;
  readonly workplace: string | null;
};
