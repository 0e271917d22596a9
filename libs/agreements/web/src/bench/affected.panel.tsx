import { useAsk, NotFetched } from '@desk/access/web';
import { agreementPapersApi } from '@desk/agreements/contract';
import { Skeleton } from '@desk/ui/web';
import { usePagesTexts } from '../around/pages-texts';
import styles from '../around/around.module.css';

/** Whom a version touches, in figures. */
export const AffectedPanel = ({ agreementId, number }: { readonly agreementId: string; readonly number: number }) => {
  const { t } = usePagesTexts();
  const { data, error, refetch } = useAsk(agreementPapersApi.affected, { agreementId, number });
  if (error && !data) return <NotFetched error={error} again={() => void refetch()} />;
  if (!data) return <Skeleton lines={4} label={t.failed.loading} />;
  const figures = [[t.bench.agents, data.agents], [t.bench.without, data.withoutAssignment], [t.bench.gainedN, data.gained], [t.bench.lostN, data.lost], [t.bench.answered, data.refusalsAnswered]] as const;
  return (
    <section className={styles.part} aria-labelledby="berors">
      <h2 id="berors">{t.bench.affected}</h2>
      <dl className={styles.figures}>{figures.map(([name, figure]) => <div key={name}><dt>{name}</dt><dd>{figure}</dd></div>)}</dl>
    </section>
  );
};
