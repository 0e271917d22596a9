import type { AgreementVersion } from '@desk/agreements/contract';
import { versionStateNames } from '@desk/agreements/contract';
import { TaggedPdf } from '@desk/platform/server';

/** What codes are called in Swedish: the paper is a Swedish public document. */
export type PaperNames = { readonly agency: (id: string) => string; readonly office: (id: string) => string; readonly caseType: (code: string) => string; readonly task: (code: string) => string };

const laws = { STL2004: 'lag (2004:543) om samtjänst vid medborgarkontor, ursprunglig lydelse', STL2009: 'lag (2004:543) om samtjänst vid medborgarkontor, i lydelsen 2009:314', LGOS2019: 'lag (2019:212) om viss gemensam offentlig service' } as const;
const access = { none: 'ingen', 'own-screen': 'visning på egen skärm', 'question-answer': 'fråga–svar', direct: 'direktåtkomst' } as const;
const channels = { desk: 'disk', phone: 'telefon', video: 'video', chat: 'chatt' } as const;
const until = (from: string, to: string | null): string => (to === null ? `från ${from}, tills vidare` : `från ${from} till ${to}`);

/** An agreement as lag (2019:212) 2 § wants it read: every task, and those with public authority or personal data by themselves, with the access that they need. */
export const agreementPaper = async (version: AgreementVersion, names: PaperNames, at: Date): Promise<Buffer> => {
  const { head, lines } = version;
  const pdf = new TaggedPdf(`${head.title}, version ${version.number}`, at);
  if (version.state !== 'signed') pdf.paragraph(`Läge: ${versionStateNames[version.state].sv}. ${version.state === 'draft' || version.state === 'sent' ? 'Avtalet gäller inte.' : ''}`);
  pdf.heading(2, 'Om avtalet').table('Om avtalet', [
    { name: 'Uppgift', width: 1, value: ([name]: readonly [string, string]) => name }, { name: 'Innehåll', width: 3, value: ([, said]) => said },
  ], [
    ['Lag', laws[head.lawVersion]], ['Värdmyndighet', names.agency(head.hostAgencyId)], ['Parter', head.parties.map((party) => party.name.sv).join(', ')], ['Kontor', head.officeIds.map(names.office).join(', ')],
    ['Kanaler', head.channels.map((it) => channels[it]).join(', ')], ['Gäller', until(head.validFrom, head.validTo)], ['Uppsägningstid', `${head.noticeMonths} månader`],
    ['Kopia till Kammarkollegiet', version.copySentAt ?? 'inte skickad'],
  ], 'Inget är angivet.');
  const part = (title: string, of: AgreementVersion['lines']) => pdf.heading(2, title).table(title, [
    { name: 'Rad', width: 0.5, value: (line) => String(line.line) },
    { name: 'Ägande myndighet', width: 1.3, value: (line) => names.agency(line.grantorAgencyId) },
    { name: 'Ärendetyper', width: 2, value: (line) => line.caseTypeCodes.map(names.caseType).join(', ') },
    { name: 'Uppgifter', width: 1.6, value: (line) => line.tasks.map(names.task).join(', ') },
    { name: 'Personuppgifter och åtkomst', width: 1.3, value: (line) => `${line.dataCategories.join(', ') || 'inga'}; ${access[line.accessMode]}` },
    { name: 'Lagrum och ändamål', width: 2, value: (line) => `${line.legalGround}. ${line.purpose}` },
    { name: 'Kontor', width: 1, value: (line) => line.officeIds.map(names.office).join(', ') },
    { name: 'Villkor', width: 1.6, value: (line) => [
      line.competence && `kompetens: ${line.competence}`, line.receivesDocuments && 'får ta emot handlingar', line.answerWorkingDays > 0 && `svar inom ${line.answerWorkingDays} arbetsdagar`, line.persons.length > 0 && `utförs av ${line.persons.join(', ')}`,
      line.costKey && `kostnad: ${line.costKey}`, line.serviceLevel, line.volumePerYear !== null && `volym per år: ${line.volumePerYear}`, (line.validFrom ?? line.validTo) !== null && until(line.validFrom ?? head.validFrom, line.validTo ?? head.validTo), line.suspended && 'pausad', `frågor: ${line.escalationContact}`,
    ].filter(Boolean).join('; ') },
  ], of, 'Inga sådana rader.');
  part('Uppgifter med myndighetsutövning', lines.filter((line) => line.class === 'M'));
  part('Övriga uppgifter som kräver personuppgifter', lines.filter((line) => line.class === 'P'));
  part('Övriga förvaltningsuppgifter', lines.filter((line) => line.class === 'S'));
  pdf.heading(2, 'Godkännanden').table('Godkännanden', [
    { name: 'Part', width: 2, value: (it) => names.agency(it.agencyId) }, { name: 'Beslut', width: 1, value: (it) => (it.decision === 'approved' ? 'godkänt' : 'avslaget') }, { name: 'Av', width: 2, value: (it) => it.name ?? 'undertecknat på papper' }, { name: 'Dag', width: 1, value: (it) => it.at.slice(0, 10) },
  ], version.approvals, 'Ingen part har godkänt än.');
  return pdf.bytes();
};
