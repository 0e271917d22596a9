import { useAsk, useTell, NotFetched } from '@desk/access/web';
import { reportsApi, type Report } from '@desk/statistics/contract';
import { Banner, Button, EmptyState, Skeleton, bytesOf, formatNumber, formatTime, formatWeekday, saveFile, useAddress } from '@desk/ui/web';
import type { Names } from '../ask/use-names';
import { said, useStatisticsTexts } from '../statistics-texts';
import { aboutWords } from './order-words';
import styles from '../statistics.module.css';

/** How often a report under way is asked about, in milliseconds. */
const SOON = 1500;

/** My reports, the newest first: how far they have come, and the file when it is there. */
export const MinePart = ({ names }: { readonly names: Names }) => {
  const { t, locale } = useStatisticsTexts();
  const r = t.reports;
  const linked = useAddress().get('rapport');
  const waits = useAsk(reportsApi.listReports, {}, { refetchInterval: SOON * 4 });
  const underWay = waits.data?.reports.some(({ state }) => state === 'waiting' || state === 'working') ?? false;
  const { data, error, refetch } = useAsk(reportsApi.listReports, {}, { refetchInterval: underWay ? SOON : false });
  const fetch = useTell(reportsApi.fetchReport, { invalidates: [], onDone: ({ fileName, mediaType, base64 }) => saveFile(fileName, bytesOf(base64), mediaType) });
  const again = useTell(reportsApi.orderReport, { invalidates: [reportsApi.listReports] });
  const when = (at: string) => `${formatWeekday(at, locale)} ${formatTime(at, locale)}`;
  const file = (it: Report) =>
    it.state === 'done' && it.fileName ? <Button size="row" icon="down" pending={fetch.isPending && fetch.variables.id === it.id} onPress={() => fetch.mutate({ id: it.id })}>{said(r.fetch, { name: r.formats[it.order.format] })}{it.bytes !== null && <span className={styles.soft}> {said(r.size, { n: formatNumber(Math.ceil(it.bytes / 1024), locale) })}</span>}</Button>
    : it.state === 'failed' ? <Button size="row" onPress={() => again.mutate(it.order)}>{r.again}</Button>
    : <progress className={styles.progress} value={it.progress} max={1} aria-label={said(r.progress, { n: Math.round(it.progress * 100) })} />;
  return (
    <section className={styles.part} aria-labelledby="mina">
      <h2 id="mina">{r.mine}</h2>
      {error && !data ? <NotFetched error={error} again={() => void refetch()} /> : !data ? <Skeleton rows={3} label={t.failed.loading} /> : data.reports.length === 0 ? <EmptyState icon="document" title={r.none}>{r.noneText}</EmptyState> : (
        <div className={styles.scrolled} role="region" aria-label={r.mine} tabIndex={0}>
          <table className={styles.table}>
            <thead><tr><th scope="col">{r.what}</th><th scope="col">{r.about}</th><th scope="col">{r.when}</th><th scope="col">{r.state}</th><th scope="col">{r.file}</th></tr></thead>
            <tbody aria-live="polite">{data.reports.map((it) => <tr key={it.id} aria-current={it.id === linked || undefined}><th scope="row">{r.kinds[it.order.kind]}, {it.order.from}–{it.order.to}</th><td>{aboutWords(it.order, t, names)}</td><td>{when(it.at)}</td><td>{r.states[it.state]}</td><td>{file(it)}</td></tr>)}</tbody>
          </table>
        </div>
      )}
      {linked && data && !data.reports.some(({ id }) => id === linked) && <Banner tone="note" title={r.linked}>{r.linkedText}</Banner>}
      {fetch.error && <p role="alert" className={styles.error}>{fetch.error.refusal.text[locale]}</p>}
    </section>
  );
};
