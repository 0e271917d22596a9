import { Suspense } from 'react';
import { useNavigate } from 'react-router';
import { useAsk } from '@desk/access/web';
import { casesApi } from '@desk/cases/contract';
import { HandoffStatus } from '@desk/cases/web';
import { AgencyMark, Button, LinkButton, Skeleton, useActs } from '@desk/ui/web';
import styles from './desk.module.css';
import { useDeskTexts, type Names } from './use-desk-words';

type TaskPaneProps = { readonly handoffId: string; readonly names: Names; readonly now: Date; readonly backHref: string; /** Where the hand-off's own visit is, while it is open. */ readonly visitHref: (visitId: string) => string | null; /** The digit that switches to it. */ readonly visitKey: (visitId: string) => string | null };

/** A hand-off that came back to the desk: the answer to pass on, or why it was returned, and what the desk can do about it. */
export const TaskPane = ({ handoffId, names, now, backHref, visitHref, visitKey }: TaskPaneProps) => {
  const { t, locale } = useDeskTexts();
  const { data, error, refetch } = useAsk(casesApi.getHandoff, { handoffId });
  const go = useNavigate();
  const visit = data ? visitHref(data.visitId) : null;
  useActs([{ id: 'close-task', group: t.groups.visit, key: 'Esc', label: t.task.close, run: () => void go(backHref) }]);
  const back = <div>{visit && <LinkButton to={visit} size="row" kbd={visitKey(data?.visitId ?? '') ?? undefined}>{t.task.open}</LinkButton>} <LinkButton to={backHref} variant="quiet" size="row" kbd="Esc">{t.task.close}</LinkButton></div>;
  if (data) {
    return (
      <>
        <header className={styles.paneHead}>
          <p className={styles.agency}><AgencyMark agency={data.agencyId} /> {names.compartment(data.compartment)}</p>
          <h2 className={styles.title}>{names.caseType(data.caseTypeCode)}</h2>
        </header>
        <Suspense fallback={<Skeleton lines={4} label={t.loading.step} />}><HandoffStatus handoff={data} agency={names.agency(data.agencyId)} now={now} /></Suspense>
        {back}
      </>
    );
  }
  if (error) return <div role="alert"><p>{error.refusal.code === 'not-found' ? t.task.gone : error.refusal.text[locale]}</p><Button onPress={() => void refetch()}>{t.error.again}</Button>{back}</div>;
  return <Skeleton lines={6} label={t.loading.step} />;
};
