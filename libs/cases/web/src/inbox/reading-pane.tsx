import { useEffect, useState } from 'react';
import { useAsk } from '@desk/access/web';
import { casesApi } from '@desk/cases/contract';
import { Button, EmptyState, ErrorState, Skeleton } from '@desk/ui/web';
import { HandoffRead, type HandoffReadProps } from './handoff-read';
import { said, useInboxTexts } from './inbox-texts';
import styles from './reading.module.css';

/** How long a row must be selected before it is fetched, in milliseconds: who walks through the list has not looked at every case. */
const REST = 160;

const useRested = (id: string): boolean => {
  const [rested, setRested] = useState<string | null>(null);
  useEffect(() => {
    const timer = window.setTimeout(() => setRested(id), REST);
    return () => window.clearTimeout(timer);
  }, [id]);
  return rested === id;
};

type ReadingPaneProps = Omit<HandoffReadProps, 'handoff'> & { readonly handoffId: string };

/** Fetches the selected hand-off and shows it, or says why it cannot. */
export const ReadingPane = ({ handoffId, ...rest }: ReadingPaneProps) => {
  const { t, locale } = useInboxTexts();
  const rested = useRested(handoffId);
  const { data, error, refetch } = useAsk(casesApi.getHandoff, { handoffId }, { enabled: rested });
  if (data !== undefined) return <HandoffRead key={data.id} handoff={data} {...rest} />;
  if (error?.refusal.code === 'not-found' || error?.refusal.code === 'not-allowed') {
    return <EmptyState icon="lock" title={t.error.gone} actions={<Button onPress={rest.onClose}>{t.error.back}</Button>}>{t.error.goneText}</EmptyState>;
  }
  if (error) {
    const number = error.refusal.requestId ? said(t.error.number, { id: error.refusal.requestId }) : '';
    return (
      <ErrorState title={t.error.read} detail={number || undefined} actions={<Button variant="filled" onPress={() => void refetch()}>{t.error.again}</Button>}>
        {`${error.refusal.text[locale]} ${t.error.draft}`}
      </ErrorState>
    );
  }
  return <div className={styles.body}><Skeleton label={t.list.loading} lines={6} /></div>;
};
