import { DraftLine, type AgreementHead } from '@desk/agreements/contract';
import type { CompartmentInfo } from '@desk/people/contract';

/** Working days to an answer in a new line, until somebody writes another figure. */
const ANSWER_DAYS = 5;

/** A line to begin from: the drafter's own agency gives, to the staff of every party, at every office of the agreement, information without personal data. */
export const blankLine = (head: AgreementHead, agencyId: string, compartments: readonly Pick<CompartmentInfo, 'id' | 'agencyId'>[]): DraftLine => DraftLine.parse({
  line: 1, grantorAgencyId: agencyId, compartments: compartments.filter((it) => it.agencyId === agencyId).map((it) => it.id).slice(0, 1), granteeAgencyIds: head.parties.map((it) => it.agencyId), duty: 'desk-agent', officeIds: head.officeIds,
  caseTypeCodes: [], tasks: ['AU', 'VG'], class: 'S', dataCategories: [], accessMode: 'none', legalGround: '', purpose: '', competence: null, receivesDocuments: false, answerWorkingDays: ANSWER_DAYS, escalationContact: '', validFrom: null, validTo: null,
  volumePerYear: null, costKey: null, serviceLevel: null, persons: [],
});
