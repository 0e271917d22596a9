import type { ReactNode } from 'react';
import type { YearlyGap, YearlyReport } from '@desk/agreements/contract';
import { formatNumber } from '@desk/ui/web';
import { usePagesTexts } from '../around/pages-texts';
import { said } from '../life/life-texts';
import type { Reference } from '../life/use-reference';
import { ReportTable } from './report-table';
import type { YearlyInHand } from './use-yearly';
import { ContactFields, PerAgreementFields, WorkedFields } from './yearly-fields';
import { moneyField, remarksField } from './yearly-form';
import styles from '../around/around.module.css';

type SheetProps = { readonly report: YearlyReport; readonly reference: Reference; /** Null: it is read only. */ readonly hand: YearlyInHand | null };
/** Where the list of what is left leads, by the place of the heading. */
const idAt: Readonly<Record<number, YearlyGap>> = { 2: 'contact', 9: 'full-time-equivalents', 11: 'financial-consequences' };
type Extent = YearlyReport['offices'][number]['tasksWithPublicAuthority'][number];

/** The report itself, under Kammarkollegiet's headings in their order. What only the agency knows is written where it stands; on paper it is text. */
export const YearlySheet = ({ report, reference, hand }: SheetProps) => {
  const { t, locale } = usePagesTexts();
  const y = t.yearly;
  const open = <p className={styles.soft}>{y.fill}</p>;
  const { contact } = report;
  const extents = (which: 'tasksWithPublicAuthority' | 'otherTasksWithPersonalData') => report.offices.map((office) => <Extents key={office.officeId} name={office.town} extents={office[which]} reference={reference} />);
  const worked = report.fullTimeEquivalents === null ? open : (
    <div className={styles.part}>
      <ReportTable label={y.fte} names={[y.office, y.fte]} rows={report.offices.map((office) => [office.town, office.fullTimeEquivalents === null ? y.fill : formatNumber(office.fullTimeEquivalents, locale)])} />
      <p>{said(y.together, { n: formatNumber(report.fullTimeEquivalents, locale) })}</p>
    </div>
  );
  const perAgreement = (rows: YearlyReport['otherRemarks'], none: string) => (
    <dl className={styles.facts}>{rows.map((it) => <div key={it.agreementId}><dt>{it.title}</dt><dd className={styles.written}>{it.text ?? none}</dd></div>)}</dl>
  );
  const parts: readonly ReactNode[] = [
    <p key="year">{report.year}</p>,
    <p key="agreement">{report.agreements.list.map((it) => it.title).join(', ') || y.noAgreement}</p>,
    <Written key="contact" fields={hand && <ContactFields hand={hand} />}>{contact ? <p>{[contact.name, contact.phone, contact.email].filter(Boolean).join(', ')}</p> : open}</Written>,
    <div key="list" className={styles.part}>
      <p>{said(y.agreements, { n: report.agreements.count, m: report.agreements.parties })}</p>
      <ReportTable label={y.agreement} names={[y.agreement, y.parties, y.office]} rows={report.agreements.list.map((it) => [`${it.title}, version ${it.version}`, it.parties.map((party) => party[locale]).join(', '), it.officeIds.map(reference.office).join(', ')])} />
    </div>,
    extents('tasksWithPublicAuthority'), extents('otherTasksWithPersonalData'),
    <ReportTable key="access" label={y.access} names={[y.office, y.access]} rows={report.offices.map((office) => [office.town, office.accessToOtherPersonalData.text[locale]])} />,
    <p key="count">{report.officeCount}</p>, <p key="towns">{report.towns.join(', ') || t.common.none}</p>,
    <Written key="fte" fields={hand && <WorkedFields hand={hand} report={report} reference={reference} />}>{worked}</Written>,
    <div key="visitors" className={styles.part}><ReportTable label={y.visitors} names={[y.office, y.visitors]} rows={report.offices.map((office) => [office.town, formatNumber(office.visitors, locale)])} /><p>{said(y.together, { n: formatNumber(report.visitors, locale) })}</p></div>,
    <Written key="money" fields={hand && <PerAgreementFields hand={hand} report={report} label={y.money} fieldOf={moneyField} />}>{perAgreement(report.financialConsequences, y.fill)}</Written>,
    <Written key="remarks" fields={hand && <PerAgreementFields hand={hand} report={report} label={y.remarks} hint={y.remarksHint} fieldOf={remarksField} />}>{perAgreement(report.otherRemarks, y.noRemarks)}</Written>,
  ];
  return (
    <article className={styles.paper} aria-label={y.title}>
      <p>{report.agencyName[locale]}</p>
      {report.headings.map((heading, at) => <section key={heading.sv} id={idAt[at]} className={styles.reached}><h2>{heading[locale]}</h2>{parts[at]}</section>)}
    </article>
  );
};

/** Fields on the screen for who may write, and what is saved on paper; for others only what is saved. */
const Written = ({ fields, children }: { readonly fields: ReactNode; readonly children: ReactNode }) =>
  fields ? <><div className={styles.screen}>{fields}</div><div className={styles.onPaper}>{children}</div></> : children;

const Extents = ({ name, extents, reference }: { readonly name: string; readonly extents: readonly Extent[]; readonly reference: Reference }) => {
  const { t } = usePagesTexts();
  const y = t.yearly;
  return (
    <div className={styles.part}>
      <h3>{name}</h3>
      {extents.length === 0 ? <p>{y.noTasks}</p> : <ReportTable label={name} names={[y.task, y.caseTypes, y.lines, y.done]} rows={extents.map((it) => [reference.task(it.task), it.caseTypeCodes.map(reference.caseType).join(', '), it.lines.join(', '), String(it.done)])} />}
    </div>
  );
};
