import { z } from 'zod';
import { AgencyId, OfficeId, Text } from '@desk/kernel/contract';
import { AgreementLine } from '@desk/agreements/contract';

/** A line as it is kept, with its agreement's and its version's own words. */
export const StoredLine = AgreementLine.extend({ state: z.string(), versionFrom: z.string(), versionTo: z.string().nullable() });
export type StoredLine = z.infer<typeof StoredLine>;

export const StoredAgreement = z.object({
  id: z.string(), title: z.string(), lawVersion: z.enum(['STL2004', 'STL2009', 'LGOS2019']), version: z.int(), officeIds: z.array(OfficeId),
  parties: z.array(z.object({ agencyId: AgencyId, name: Text })), validFrom: z.string(), validTo: z.string().nullable(),
});
export type StoredAgreement = z.infer<typeof StoredAgreement>;

export const LINES = `SELECT l.id, v.agreement_id AS agreement, v.number AS version, l.line, l.grantor_agency_id AS "grantorAgencyId", l.compartments,
  l.grantee_agency_ids AS "granteeAgencyIds", l.duty, l.office_ids AS "officeIds", l.case_type_codes AS "caseTypeCodes", l.tasks, l.class,
  l.data_categories AS "dataCategories", l.access_mode AS "accessMode", l.legal_ground AS "legalGround", l.purpose, l.competence,
  l.receives_documents AS "receivesDocuments", l.answer_working_days AS "answerWorkingDays", l.escalation_contact AS "escalationContact",
  l.valid_from AS "validFrom", l.valid_to AS "validTo", l.suspended, a.title AS "agreementTitle", a.law_version AS "lawVersion",
  v.state, v.valid_from AS "versionFrom", v.valid_to AS "versionTo"
  FROM agreements.line l JOIN agreements.version v ON v.id = l.version_id JOIN agreements.agreement a ON a.id = v.agreement_id ORDER BY a.id, v.number, l.line`;

export const AGREEMENTS = `SELECT a.id, a.title, a.law_version AS "lawVersion", v.number AS version, a.office_ids AS "officeIds", a.parties, v.valid_from AS "validFrom", v.valid_to AS "validTo"
  FROM agreements.version v JOIN agreements.agreement a ON a.id = v.agreement_id WHERE v.state = 'signed' ORDER BY a.id, v.number`;
