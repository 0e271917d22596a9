import { Link } from 'react-router';
import { registrationNumber, type Registration } from '@desk/cases/contract';
import styles from './register.module.css';
import { useRegisterTexts } from './register-texts';

type TableProps = { readonly registrations: readonly Registration[]; readonly current: string | null; readonly hrefOf: (id: string) => string };

/** The register as a table: what anybody may see first, the agency's own beneath it. */
export const RegisterTable = ({ registrations, current, hrefOf }: TableProps) => {
  const { t } = useRegisterTexts();
  const c = t.columns;
  return (
    <div className={styles.scrolled} role="region" aria-label={t.title} tabIndex={0}>
      <table className={styles.table}>
        <thead><tr><th scope="col">{c.number}</th><th scope="col">{c.arrived}</th><th scope="col">{c.title}</th><th scope="col">{c.party}</th></tr></thead>
        <tbody>
          {registrations.map((it) => (
            <tr key={it.id} data-current={it.id === current}>
              <th scope="row" className={styles.number}><Link to={hrefOf(it.id)} replace>{registrationNumber(it)}</Link></th>
              <td className={styles.number}>{it.arrivedOn}</td>
              <td><span lang="sv">{it.publicTitle}</span>{it.title && <small lang="sv">{it.title}</small>}</td>
              <td><span lang="sv">{it.publicParty}</span>{it.party && <small>{it.party}</small>}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};
