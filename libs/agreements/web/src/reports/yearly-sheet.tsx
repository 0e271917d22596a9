import type { ReactNode } from 'react';
import type { YearlyReport } from '@desk/agreements/contract';
import { usePagesTexts } from '../around/pages-texts';
import { said } from '../life/life-texts';
import type { Reference } from '../life/use-reference';
import styles from '../around/around.module.css';

type SheetProps = { readonly report: YearlyReport; readonly reference: Reference };
type Extent = YearlyReport['offices'][number]['tasksWithPublicAuthority'][number];

/** The report itself, under Kammarkollegiet's headings in their order. What the house does not know stays open. */
export const YearlySheet = ({ report, reference }: SheetProps) => {
  const { t, locale } = usePagesTexts();
  const y = t.yearly;
  const open = <p className={styles.soft}>{y.fill}</p>;
  const extents = (which: 'tasksWithPublicAuthority' | 'otherTasksWithPersonalData') => report.offices.map((office) => <Extents key={office.officeId} name={office.town} extents={office[which]} reference={reference} />);
  const parts: readonly ReactNode[] = [
    <p key="year">{report.year}</p>,
    <p key="agreement">{report.agreements.list.map((it) => it.title).join(', ') || y.noAgreement}</p>,
    report.contact ? <p key="contact">{report.contact}</p> : open,
    <div key="list" className={styles.part}>
      <p>{said(y.agreements, { n: report.agreements.count, m: report.agreements.parties })}</p>
      <ReportTable label={y.agreement} names={[y.agreement, y.parties, y.office]} rows={report.agreements.list.map((it) => [`${it.title}, version ${it.version}`, it.parties.map((party) => party[locale]).join(', '), it.officeIds.map(reference.office).join(', ')])} />
    </div>,
    extents('tasksWithPublicAuthority'), extents('otherTasksWithPersonalData'),
    <ReportTable key="access" label={y.access} names={[y.office, y.access]} rows={report.offices.map((office) => [office.town, office.accessToOtherPersonalData.text[locale]])} />,
    <p key="count">{report.officeCount}</p>, <p key="towns">{report.towns.join(', ') || t.common.none}</p>,
    report.fullTimeEquivalents === null ? open : <p key="fte">{report.fullTimeEquivalents}</p>,
    <div key="visitors" className={styles.part}><ReportTable label={y.visitors} names={[y.office, y.visitors]} rows={report.offices.map((office) => [office.town, String(office.visitors)])} /><p>{said(y.together, { n: report.visitors })}</p></div>,
    report.financialConsequences === null ? open : <p key="money">{report.financialConsequences}</p>, report.otherRemarks === null ? open : <p key="remarks">{report.otherRemarks}</p>,
  ];
  return (
    <article className={styles.paper} aria-label={y.title}>
      <p>{report.agencyName[locale]}</p>
      {report.headings.map((heading, at) => <section key={heading.sv}><h2>{heading[locale]}</h2>{parts[at]}</section>)}
    </article>
  );
};

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

const ReportTable = ({ label, names, rows }: { readonly label: string; readonly names: readonly string[]; readonly rows: readonly (readonly string[])[] }) => (
  <div className={styles.scrolled} role="group" aria-label={label} tabIndex={0}>
    <table className={styles.table}>
      <thead><tr>{names.map((name) => <th key={name} scope="col">{name}</th>)}</tr></thead>
      <tbody>{rows.map(([first, ...rest]) => <tr key={first}><th scope="row">{first}</th>{rest.map((value, at) => <td key={names[at + 1]}>{value}</td>)}</tr>)}</tbody>
    </table>
  </div>
);
