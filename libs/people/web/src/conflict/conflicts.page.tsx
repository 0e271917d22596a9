import { useState } from 'react';
import { RefusalNote, useAsk, useMay } from '@desk/access/web';
import { conflictsApi, type Conflict } from '@desk/people/contract';
import { Button, EmptyState, LinkButton, NoPermission, Skeleton, useLocale, useTexts } from '@desk/ui/web';
import { conflictsTexts } from './conflicts-texts';
import { LiftDialog } from './lift.dialog';
import styles from './conflicts.module.css';

/** A manager's list of what is hidden from whom, and the only place where it is lifted. */
export const ConflictsPage = () => {
  const t = useTexts(conflictsTexts);
  const may = useMay('lift', 'Conflict');
  return may ? <Conflicts /> : <NoPermission title={t.noRight} actions={<LinkButton to="/start">{t.home}</LinkButton>}>{t.noRightText}</NoPermission>;
};

const Conflicts = () => {
  const t = useTexts(conflictsTexts);
  const locale = useLocale();
  const { data, error, refetch } = useAsk(conflictsApi.listConflicts, {});
  const [lifting, setLifting] = useState<Conflict | null>(null);
  const moment = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short', timeZone: 'Europe/Stockholm' });
  return (
    <div className={styles.page}>
      <div><h1>{t.title}</h1><p className={styles.soft}>{t.lead}</p></div>
      {error && <><RefusalNote refusal={error.refusal} /><Button onPress={() => void refetch()}>{t.again}</Button></>}
      {!data && !error && <Skeleton lines={5} label={t.loading} />}
      {data?.conflicts.length === 0 && <EmptyState icon="check" title={t.none}>{t.noneText}</EmptyState>}
      {data && data.conflicts.length > 0 && (
        <div className={styles.scrolled} role="region" aria-label={t.title} tabIndex={0}>
          <table className={styles.table}>
            <thead><tr>{Object.values(t.columns).map((name) => <th key={name} scope="col">{name}</th>)}</tr></thead>
            <tbody>
              {data.conflicts.map((one) => (
                <tr key={one.id}>
                  <th scope="row" className={styles.number}>{one.about}</th><td>{one.staffName}</td><td>{one.relation && t.relations[one.relation]}</td><td className={styles.number}>{moment.format(new Date(one.reportedAt))}</td><td>{t.states[one.state]}</td>
                  <td><Button size="row" aria-label={`${t.lift} ${one.about ?? ''}`} onPress={() => setLifting(one)}>{t.lift}</Button></td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {lifting && <LiftDialog conflict={lifting} onClose={() => setLifting(null)} />}
    </div>
  );
};
