import type { Settlement } from '@desk/agreements/contract';
import { usePagesTexts } from '../around/pages-texts';
import { said } from '../life/life-texts';
import type { Reference } from '../life/use-reference';
import styles from '../around/around.module.css';

/** What an agency's leaving hits: the same figures before it is decided and on the settlement. */
export const SettlementFigures = ({ settlement, reference }: { readonly settlement: Settlement; readonly reference: Reference }) => {
  const { t } = usePagesTexts();
  const l = t.leaving;
  const sum = (of: 'openCases' | 'openHandoffs'): number => settlement.compartments.reduce((total, it) => total + it[of], 0);
  const figures = [[l.lines, settlement.lines.length], [l.caseTypes, settlement.caseTypes], [l.visits, settlement.openVisits], [l.assignments, settlement.assignments]] as const;
  return (
    <>
      <dl className={styles.figures}>{figures.map(([name, figure]) => <div key={name}><dt>{name}</dt><dd>{figure}</dd></div>)}</dl>
      {settlement.lines.length > 0 && <p className={styles.soft}>{said(l.numbers, { list: settlement.lines.join(', ') })}</p>}
      <div className={styles.scrolled} role="group" aria-label={l.compartment} tabIndex={0}>
        <table className={styles.table}>
          <thead><tr><th scope="col">{l.compartment}</th><th scope="col" className={styles.number}>{l.cases}</th><th scope="col" className={styles.number}>{l.handoffs}</th></tr></thead>
          <tbody>
            {settlement.compartments.map((it) => <tr key={it.compartment}><th scope="row">{reference.compartment(it.compartment)}</th><td className={styles.number}>{it.openCases}</td><td className={styles.number}>{it.openHandoffs}</td></tr>)}
            <tr><th scope="row">{l.total}</th><td className={styles.number}>{sum('openCases')}</td><td className={styles.number}>{sum('openHandoffs')}</td></tr>
          </tbody>
        </table>
      </div>
      <p className={styles.soft}>{l.booked}</p>
    </>
  );
};
