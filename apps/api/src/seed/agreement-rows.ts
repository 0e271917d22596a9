import { addDays } from '@desk/kernel/contract';
import type { DemoLine } from './agreement-line';
import { demoAgencies } from './demo-agencies';
import { demoAgreements, type DemoAgreement, type DemoVersion } from './demo-agreements';
import type { Rows } from './insert-missing';

const municipalities: Readonly<Record<string, { sv: string; en: string }>> = {
  uddevalla: { sv: 'Uddevalla kommun', en: 'Uddevalla municipality' },
  overkalix: { sv: 'Överkalix kommun', en: 'Överkalix municipality' },
  norsjo: { sv: 'Norsjö kommun', en: 'Norsjö municipality' },
};

const nameOf = (agencyId: string, office: string) => (agencyId === 'KOM' ? municipalities[office] : undefined) ?? demoAgencies.find((it) => it.id === agencyId)?.name ?? { sv: agencyId, en: agencyId };

/** Those who give or receive something in any version, with the names they sign with. */
const partiesOf = ({ host, grantees, versions, office }: DemoAgreement) =>
  [...new Set([host, ...grantees, ...versions.flatMap((version) => version.lines.map((line) => line.grantor))])].sort().map((agencyId) => ({ agencyId, name: nameOf(agencyId, office) }));

const versionRow = (agreement: DemoAgreement, version: DemoVersion) => ({
  id: `${agreement.id}-${version.number}`, agreementId: agreement.id, number: version.number, state: version.state, validFrom: version.validFrom, validTo: version.validTo,
  signedBy: partiesOf(agreement).map(({ agencyId }) => ({ agencyId, signedOn: addDays(version.validFrom, -30) })), copySentAt: addDays(version.validFrom, -28),
});

/** Cases a year of one case type at each office, and of its hand-offs: the visits that are played there (domain.md 5.1), spread evenly. What is only received has no estimate. */
const perType: Readonly<Record<string, number>> = { uddevalla: 160, tidaholm: 100, overkalix: 35, norsjo: 15 };
const estimated = ({ office }: DemoAgreement, { tasks, caseTypes, answerWorkingDays }: DemoLine) => {
  const kind = tasks.includes('HO') ? 0.1 : tasks.includes('VG') ? 1 : 0;
  return {
    volumePerYear: kind === 0 ? null : Math.max(5, Math.round(((perType[office] ?? 20) * kind * caseTypes.length) / 5) * 5),
    serviceLevel: kind === 0 ? null : kind === 1 ? 'Upplysning och vägledning samma dag' : `Svar inom ${answerWorkingDays} arbetsdagar i nio fall av tio`,
  };
};

const lineRows = (agreement: DemoAgreement, version: DemoVersion) =>
  version.lines.map((it) => ({
    id: `${agreement.id}-${version.number}-${it.line}`, versionId: `${agreement.id}-${version.number}`, line: it.line, grantorAgencyId: it.grantor, compartments: [it.compartment],
    granteeAgencyIds: agreement.grantees, duty: 'desk-agent', officeIds: [agreement.office], caseTypeCodes: it.caseTypes, tasks: it.tasks, class: it.class,
    dataCategories: it.dataCategories, accessMode: it.accessMode, legalGround: it.legalGround, purpose: it.purpose, competence: it.competence,
    receivesDocuments: it.receivesDocuments, answerWorkingDays: it.answerWorkingDays, escalationContact: `Samverkansansvarig, ${nameOf(it.grantor, agreement.office).sv}`,
    validFrom: version.validFrom, validTo: version.validTo, suspended: false, ...estimated(agreement, it),
  }));

export const agreementRows = (): Rows[] => [
  {
    table: 'agreements.agreement',
    rows: demoAgreements.map((it) => ({ id: it.id, title: it.title, lawVersion: 'LGOS2019', hostAgencyId: it.host, parties: partiesOf(it), officeIds: [it.office], noticeMonths: 6 })),
  },
  { table: 'agreements.version', rows: demoAgreements.flatMap((it) => it.versions.map((version) => versionRow(it, version))) },
  { table: 'agreements.line', rows: demoAgreements.flatMap((it) => it.versions.flatMap((version) => lineRows(it, version))) },
];
