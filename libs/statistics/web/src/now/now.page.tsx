import { useAsk, useMe, NotFetched } from '@desk/access/web';
import { OfficeId } from '@desk/kernel/contract';
import { statisticsApi } from '@desk/statistics/contract';
import { queueApi } from '@desk/visits/contract';
import { EmptyState, LinkButton, Select, Skeleton, useAddress } from '@desk/ui/web';
import { useNames } from '../ask/use-names';
import { useWords } from '../ask/use-question';
import { StatisticsFrame } from '../frame';
import { useStatisticsTexts } from '../statistics-texts';
import { DesksPart, NumbersPart, QueuesPart, WaitingPart } from './now-parts';
import { ForecastPart } from './forecast.part';
import styles from '../statistics.module.css';

const MINUTE = 60_000;

/** The office right now: live by nudges, and asked again each minute so that the waiting times go on. */
export const NowPage = () => {
  const { t } = useStatisticsTexts();
  const n = t.now;
  const words = useWords();
  const names = useNames();
  const { get, set } = useAddress();
  const mine = words.data?.reach.officeIds ?? [];
  const officeId = mine.find((id) => id === get('kontor')) ?? mine[0];
  return (
    <StatisticsFrame title={officeId ? `${n.title}, ${names.of('office', officeId)}` : n.title} lead={n.lead}
      actions={mine.length > 1 && officeId ? <Select label={n.office} value={officeId} options={mine.map((value) => ({ value, label: names.of('office', value) }))} onChange={(kontor) => set({ kontor })} /> : undefined}>
      {words.error && !words.data ? <NotFetched error={words.error} again={() => void words.refetch()} /> : !words.data ? <Skeleton rows={8} label={t.failed.loading} />
      : officeId === undefined ? <EmptyState icon="people" title={n.noOffice} actions={<LinkButton to="/statistik">{n.toDashboard}</LinkButton>}>{n.noOfficeText}</EmptyState>
      : <OfficeNow officeId={OfficeId.parse(officeId)} />}
    </StatisticsFrame>
  );
};

const OfficeNow = ({ officeId }: { readonly officeId: OfficeId }) => {
  const { t } = useStatisticsTexts();
  const names = useNames();
  const me = useMe();
  const queue = useAsk(queueApi.getQueue, { officeId }, { refetchInterval: MINUTE / 2 });
  const forecast = useAsk(statisticsApi.forecast, { officeId }, { refetchInterval: MINUTE });
  if (queue.error && !queue.data) return <NotFetched error={queue.error} again={() => void queue.refetch()} />;
  if (!queue.data) return <Skeleton rows={8} label={t.failed.loading} />;
  const view = queue.data;
  return (
    <>
      <NumbersPart view={view} />
      <div className={`${styles.grid} ${styles.seven}`}>
        <WaitingPart view={view} names={names} />
        {forecast.error && !forecast.data ? <NotFetched error={forecast.error} again={() => void forecast.refetch()} /> : forecast.data ? <ForecastPart forecast={forecast.data} /> : <Skeleton rows={4} label={t.failed.loading} />}
        <DesksPart view={view} names={names} me={me.staffId} />
        <QueuesPart view={view} />
      </div>
    </>
  );
};
