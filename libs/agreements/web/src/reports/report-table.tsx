import styles from '../around/around.module.css';

type ReportTableProps = { readonly label: string; readonly names: readonly string[]; /** The first cell of a row names it. */ readonly rows: readonly (readonly string[])[] };

/** A table of a report; it scrolls sideways by itself when it is too wide. */
export const ReportTable = ({ label, names, rows }: ReportTableProps) => (
  <div className={styles.scrolled} role="group" aria-label={label} tabIndex={0}>
    <table className={styles.table}>
      <thead><tr>{names.map((name) => <th key={name} scope="col">{name}</th>)}</tr></thead>
      <tbody>{rows.map(([first, ...rest]) => <tr key={first}><th scope="row">{first}</th>{rest.map((value, at) => <td key={names[at + 1]}>{value}</td>)}</tr>)}</tbody>
    </table>
  </div>
);
