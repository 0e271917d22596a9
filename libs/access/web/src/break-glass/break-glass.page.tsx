import { useState } from 'react';
import { breakGlassApi, type BreakGlass } from '@desk/access/contract';
import { Button, EmptyState, LinkButton, NoPermission, Skeleton } from '@desk/ui/web';
import { RefusalNote } from '../explained-no';
import { useMay } from '../may';
import { useAsk } from '../use-ask';
import { AskForm } from './ask-form';
import styles from './break-glass.module.css';
import { useBreakGlassTexts } from './break-glass-texts';
import { OpeningRow } from './opening-row';

/** Openings by two persons: asked for by the system administrator, decided by another, watched by the agency's manager. */
export const BreakGlassPage = () => {
  const { t } = useBreakGlassTexts();
  const may = useMay('read', 'BreakGlass');
  return may ? <Openings /> : <NoPermission title={t.noRight} actions={<LinkButton to="/start">{t.home}</LinkButton>}>{t.noRightText}</NoPermission>;
};

const Openings = () => {
  const { t } = useBreakGlassTexts();
  const asks = useMay('ask', 'BreakGlass');
  const [again, setAgain] = useState<BreakGlass | null>(null);
  const { data, error, refetch } = useAsk(breakGlassApi.listBreakGlass, {}, { refetchInterval: 30_000 });
  return (
    <div className={styles.page}>
      <div><h1>{t.title}</h1><p className={styles.soft}>{t.lead}</p></div>
      {asks && <AskForm key={again?.id} again={again} />}
      {error && <><RefusalNote refusal={error.refusal} /><div><Button onPress={() => void refetch()}>{t.again}</Button></div></>}
      {!data && !error && <Skeleton lines={4} label={t.loading} />}
      {data?.openings.length === 0 && <EmptyState icon="lock" title={t.none}>{t.noneText}</EmptyState>}
      {data && data.openings.length > 0 && <><h2>{t.openings}</h2><ul className={styles.list}>{data.openings.map((opening) => <OpeningRow key={opening.id} opening={opening} onAskAgain={() => setAgain(opening)} />)}</ul></>}
    </div>
  );
};
