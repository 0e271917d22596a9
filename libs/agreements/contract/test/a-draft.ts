import { AgreementDraft, DraftLine, type AgreementHead } from '../src/agreement';

/** A line of a normal draft: Tidaholm's desk informs about housing allowance. For tests; write only what matters. */
export const aDraftLine = (its: object = {}): DraftLine => DraftLine.parse({
  line: 17, grantorAgencyId: 'FK', compartments: ['FK'], granteeAgencyIds: ['SKV', 'FK'], duty: 'desk-agent', officeIds: ['tidaholm'], caseTypeCodes: ['FK-BOB'], tasks: ['AU', 'VG'], class: 'S',
  dataCategories: ['D0', 'D1'], accessMode: 'none', legalGround: 'Lag (2019:212) 1 §', purpose: 'Upplysa om bostadsbidrag', competence: null, receivesDocuments: false, answerWorkingDays: 5,
  escalationContact: 'Samverkansansvarig', validFrom: null, validTo: null, volumePerYear: null, costKey: null, serviceLevel: null, persons: [], ...its,
});

export const aDraft = (lines: readonly DraftLine[] = [aDraftLine()], head: Partial<AgreementHead> = {}): AgreementDraft => AgreementDraft.parse({
  head: {
    title: 'Serviceavtal Tidaholm', lawVersion: 'LGOS2019', hostAgencyId: 'SKV', parties: [{ agencyId: 'SKV', name: { sv: 'Skatteverket', en: 'the Tax Agency' } }, { agencyId: 'FK', name: { sv: 'Försäkringskassan', en: 'the Social Insurance Agency' } }],
    officeIds: ['tidaholm'], channels: ['desk'], validFrom: '2027-03-01', validTo: null, noticeMonths: 6, approvedBy: null, approvedOn: null, ...head,
  },
  lines,
});
