import type { ReactNode } from 'react';
import { useAsk, type RefusedError } from '@desk/access/web';
import type { VisitId } from '@desk/kernel/contract';
import type { House } from '@desk/people/contract';
import type { Catalogue } from '@desk/routing/contract';
import { Button, EmptyState, ErrorState, fill, LinkButton, Skeleton } from '@desk/ui/web';
import { visitsApi } from '@desk/visits/contract';
import styles from './desk.module.css';
import { useDeskTexts, type Names } from './use-desk-words';
import { VisitWork } from './visit-work';

export type VisitDeskProps = {
  readonly visitId: VisitId;
  readonly catalogue: Catalogue | undefined;
  readonly house: House | undefined;
  readonly names: Names;
  readonly now: Date;
  /** What came back to the desk, in the pane instead of the step. */
  readonly taskPane: ReactNode;
  readonly referenceError: RefusedError | null;
  readonly onAgain: () => void;
  readonly onNew: () => void;
};

/** Fetches the visit and the catalogue, and shows the work, or says why it cannot. */
export const VisitDesk = ({ visitId, catalogue, house, names, now, taskPane, referenceError, onAgain, onNew }: VisitDeskProps) => {
  const { t, locale } = useDeskTexts();
  const { data: visit, error, refetch } = useAsk(visitsApi.getVisit, { visitId });
  const around = (inside: ReactNode) => <section className={`${styles.visit} ${styles.wide}`}><div className={styles.middle}>{inside}</div></section>;
  const failed = visit ? referenceError : error;
  if (error?.refusal.code === 'not-found' || error?.refusal.code === 'not-allowed') {
    return around(<EmptyState icon="lock" title={t.error.gone} actions={<LinkButton to="/disk" variant="filled">{t.error.toDesk}</LinkButton>}>{t.error.goneText}</EmptyState>);
  }
  if (failed && !(visit && catalogue)) {
    const { requestId, text } = failed.refusal;
    return around(
      <ErrorState title={visit ? t.error.catalogue : t.error.visit} detail={requestId && fill(t.error.number, { id: requestId })}
        actions={<Button variant="filled" onPress={() => { if (visit) onAgain(); else void refetch(); }}>{t.error.again}</Button>}>
        {`${text[locale]} ${t.error.safe}`}
      </ErrorState>,
    );
  }
  if (!visit || !catalogue) return <section className={`${styles.visit} ${styles.wide}`}><div className={styles.plan}><Skeleton lines={8} label={t.loading.visit} /></div></section>;
  if (visit.state === 'ended') {
    return around(
      <EmptyState icon="check" title={fill(t.ended.title, { number: visit.number })} actions={<><Button variant="filled" icon="plus" kbd="N" onPress={onNew}>{t.ended.new}</Button><LinkButton to={`/min-plan/${visit.id}`} icon="print">{t.ended.plan}</LinkButton></>}>
        {t.ended.text}
      </EmptyState>,
    );
  }
  return <VisitWork {...{ visit, catalogue, house, names, now, taskPane }} />;
};
