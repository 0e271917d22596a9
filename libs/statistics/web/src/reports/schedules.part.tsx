import { useAsk, useTell, NotFetched } from '@desk/access/web';
import { reportsApi } from '@desk/statistics/contract';
import { Button, Skeleton } from '@desk/ui/web';
import type { Names } from '../ask/use-names';
import { said, useStatisticsTexts } from '../statistics-texts';
import { aboutWords } from './order-words';
import styles from '../statistics.module.css';

/** Reports that come by themselves: what, how often, when next. */
export const SchedulesPart = ({ names }: { readonly names: Names }) => {
  const { t } = useStatisticsTexts();
  const r = t.reports;
  const { data, error, refetch } = useAsk(reportsApi.listSchedules, {});
  const stop = useTell(reportsApi.deleteSchedule, { invalidates: [reportsApi.listSchedules] });
  return (
    <section className={styles.part} aria-labelledby="sjalva">
      <h2 id="sjalva">{r.schedules}</h2>
      {error && !data ? <NotFetched error={error} again={() => void refetch()} /> : !data ? <Skeleton rows={2} label={t.failed.loading} /> : data.schedules.length === 0 ? <p className={styles.soft}>{r.noSchedules}</p> : (
        <ul className={styles.chips}>{data.schedules.map((it) => { const words = `${r.kinds[it.order.kind]}, ${aboutWords(it.order, t, names)}, ${r.formats[it.order.format]}, ${r.every[it.every]}, ${said(r.next, { day: it.nextOn })}${it.mailTo ? `, ${said(r.mailTo, { to: it.mailTo })}` : ''}`; return <li key={it.id} className={styles.inline}>{words} <Button size="row" aria-label={`${r.stop}: ${words}`} onPress={() => stop.mutate({ id: it.id })}>{r.stop}</Button></li>; })}</ul>
      )}
    </section>
  );
};
