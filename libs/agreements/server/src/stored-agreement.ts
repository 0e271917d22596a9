import { z } from 'zod';
import { Clause, validOn } from '@desk/access/contract';
import { AgencyId, Day, OfficeId } from '@desk/kernel/contract';
import { AgreementLine, LawVersion, Party, Transition, VersionState, WhitelistEntry, withinTheLaw } from '@desk/agreements/contract';

/** A line as it is kept, with its agreement's and its version's own words. */
export const StoredLine = AgreementLine.extend({ state: VersionState, versionFrom: Day, versionTo: Day.nullable() });
export type StoredLine = z.infer<typeof StoredLine>;

export const StoredAgreement = z.object({
  id: z.string(), title: z.string(), lawVersion: LawVersion, version: z.int(), officeIds: z.array(OfficeId), parties: z.array(Party), validFrom: Day, validTo: Day.nullable(),
});
export type StoredAgreement = z.infer<typeof StoredAgreement>;

export const StoredTermination = z.object({ agreementId: z.string(), agencyId: AgencyId, version: z.int(), endsOn: Day, transition: Transition });
export type StoredTermination = z.infer<typeof StoredTermination>;

/** Everything that is signed, read in one go. */
export type Signed = {
  readonly lines: readonly StoredLine[];
  readonly agreements: readonly StoredAgreement[];
  readonly terminations: readonly StoredTermination[];
  readonly whitelist: readonly WhitelistEntry[];
};

/** What a version says as a whole. Versions from before drafts were written here have it on their agreement. */
export const HEAD = `(COALESCE(v.head, jsonb_build_object('title', a.title, 'lawVersion', a.law_version, 'hostAgencyId', a.host_agency_id, 'parties', a.parties, 'officeIds', a.office_ids, 'channels', '["desk"]'::jsonb,
  'noticeMonths', a.notice_months, 'approvedBy', NULL::text, 'approvedOn', NULL::text)) || jsonb_build_object('validFrom', v.valid_from, 'validTo', v.valid_to))`;

export const LINES = `SELECT l.id, v.agreement_id AS agreement, v.number AS version, l.line, l.grantor_agency_id AS "grantorAgencyId", l.compartments,
  l.grantee_agency_ids AS "granteeAgencyIds", l.duty, l.office_ids AS "officeIds", l.case_type_codes AS "caseTypeCodes", l.tasks, l.class,
  l.data_categories AS "dataCategories", l.access_mode AS "accessMode", l.legal_ground AS "legalGround", l.purpose, l.competence,
  l.receives_documents AS "receivesDocuments", l.answer_working_days AS "answerWorkingDays", l.escalation_contact AS "escalationContact",
  l.valid_from AS "validFrom", l.valid_to AS "validTo", l.suspended, COALESCE(v.head->>'title', a.title) AS "agreementTitle", COALESCE(v.head->>'lawVersion', a.law_version) AS "lawVersion",
  v.state, v.valid_from AS "versionFrom", v.valid_to AS "versionTo"
  FROM agreements.line l JOIN agreements.version v ON v.id = l.version_id JOIN agreements.agreement a ON a.id = v.agreement_id ORDER BY a.id, v.number, l.line`;

export const AGREEMENTS = `SELECT a.id, COALESCE(v.head->>'title', a.title) AS title, COALESCE(v.head->>'lawVersion', a.law_version) AS "lawVersion", v.number AS version,
  COALESCE(v.head->'officeIds', to_jsonb(a.office_ids)) AS "officeIds", COALESCE(v.head->'parties', a.parties) AS parties, v.valid_from AS "validFrom", v.valid_to AS "validTo"
  FROM agreements.version v JOIN agreements.agreement a ON a.id = v.agreement_id WHERE v.state = 'signed' ORDER BY a.id, v.number`;

export const TERMINATIONS = `SELECT agreement_id AS "agreementId", agency_id AS "agencyId", version, ends_on AS "endsOn", transition FROM agreements.termination ORDER BY agreement_id, agency_id, version`;

export const WHITELIST = `SELECT case_type_code AS "caseTypeCode", task, legal_ground AS "legalGround", valid_from AS "validFrom", valid_to AS "validTo", conditions FROM agreements.whitelist ORDER BY case_type_code, valid_from`;

/**
 * Lines in force on a day, each no wider than the law and without those who have left. Suspended ones are among them, so that a refusal can name them;
 * they open nothing.
 * @param day Swedish calendar day `YYYY-MM-DD`
 */
export const linesInForce = ({ lines, terminations, whitelist }: Signed, day: string): Clause[] => {
  const left = new Map(terminations.filter((it) => it.endsOn <= day).map((it) => [`${it.agreementId}|${it.agencyId}`, it.version]));
  const hasLeft = (line: StoredLine, agencyId: string): boolean => (left.get(`${line.agreement}|${agencyId}`) ?? 0) >= line.version;
  return lines
    .filter((line) => line.state === 'signed' && validOn({ validFrom: line.versionFrom, validTo: line.versionTo }, day) && validOn(line, day))
    .filter((line) => !hasLeft(line, line.grantorAgencyId))
    .map((line) => ({ ...line, granteeAgencyIds: line.granteeAgencyIds.filter((agency) => !hasLeft(line, agency)) }))
    .filter((line) => line.granteeAgencyIds.length > 0)
    .flatMap((line) => withinTheLaw(line, whitelist, day))
    .map((line) => Clause.parse(line));
};
