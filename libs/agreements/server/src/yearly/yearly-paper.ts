import type { YearlyReport } from '@desk/agreements/contract';
import type { PaperNames } from '../papers/agreement-paper';
import { TaggedPdf } from '@desk/platform/server';

type Office = YearlyReport['offices'][number];
const decimal = (value: number): string => new Intl.NumberFormat('sv-SE').format(value);
const TO_FILL = 'Fylls i av myndigheten: ........................................';

/** The yearly report under Kammarkollegiet's headings, in their order (förordning 2019:214 4 §). What the house does not know is left open to fill in. */
export const yearlyPaper = async (report: YearlyReport, names: PaperNames, at: Date): Promise<Buffer> => {
  const pdf = new TaggedPdf(`Årsredovisning till Kammarkollegiet ${report.year}, ${report.agencyName.sv}`, at);
  const extents = (which: 'tasksWithPublicAuthority' | 'otherTasksWithPersonalData') => () => {
    for (const office of report.offices) pdf.heading(3, office.town).table(office.town, [
      { name: 'Uppgift', width: 1.2, value: (it) => names.task(it.task) }, { name: 'Ärendetyper', width: 4, value: (it) => it.caseTypeCodes.map(names.caseType).join(', ') }, { name: 'Avtalsrader', width: 1, value: (it) => it.lines.join(', ') }, { name: 'Gånger under året', width: 0.8, value: (it) => String(it.done) },
    ], office[which], 'Inga sådana uppgifter.');
  };
  const perOffice = (name: string, value: (office: Office) => string) => pdf.table(name, [{ name: 'Kontor', width: 1, value: (it: Office) => it.town }, { name, width: 3, value }], report.offices, 'Inga kontor.');
  const perAgreement = (name: string, rows: YearlyReport['otherRemarks'], none: string) => () => pdf.table(name, [{ name: 'Avtal', width: 1, value: (it) => it.title }, { name, width: 3, value: (it) => it.text ?? none }], rows, 'Inga avtal.');
  const parts: readonly (() => unknown)[] = [
    () => pdf.paragraph(`${report.year}. Lämnas senast ${report.due}.`),
    () => pdf.paragraph(report.agreements.list.map((it) => `${it.title}, version ${it.version}`).join('; ') || 'Inget avtal gällde under året.'),
    () => pdf.paragraph(report.contact === null ? TO_FILL : [report.contact.name, report.contact.phone, report.contact.email].filter(Boolean).join(', ')),
    () => pdf.paragraph(`${report.agreements.count} avtal, ${report.agreements.parties} parter.`).table('Avtal och parter', [
      { name: 'Avtal', width: 2, value: (it) => `${it.title}, version ${it.version}` }, { name: 'Parter', width: 3, value: (it) => it.parties.map((party) => party.sv).join(', ') }, { name: 'Kontor', width: 2, value: (it) => it.officeIds.map(names.office).join(', ') },
    ], report.agreements.list, 'Inga avtal.'),
    extents('tasksWithPublicAuthority'), extents('otherTasksWithPersonalData'),
    () => perOffice('Åtkomst till andra personuppgifter', (it) => it.accessToOtherPersonalData.text.sv),
    () => pdf.paragraph(String(report.officeCount)), () => pdf.paragraph(report.towns.join(', ') || '–'),
    () => (report.fullTimeEquivalents === null ? pdf.paragraph(TO_FILL) : perOffice('Årsarbetskrafter', (it) => (it.fullTimeEquivalents === null ? TO_FILL : decimal(it.fullTimeEquivalents))).paragraph(`Tillsammans ${decimal(report.fullTimeEquivalents)}.`)),
    () => perOffice('Besökare', (it) => String(it.visitors)).paragraph(`Tillsammans ${report.visitors}.`),
    perAgreement('Ekonomiska konsekvenser', report.financialConsequences, TO_FILL), perAgreement('Övriga synpunkter', report.otherRemarks, 'Inga.'),
  ];
  report.headings.forEach((heading, at) => {
    pdf.heading(2, heading.sv);
    parts[at]?.();
  });
  return pdf.bytes();
};
