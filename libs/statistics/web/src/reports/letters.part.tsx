import { NotFetched, useAsk, useTell } from '@desk/access/web';
import { reportsApi, type Letter } from '@desk/statistics/contract';
import { Button, LinkButton, Skeleton, formatTime, formatWeekday, showToast } from '@desk/ui/web';
import { said, useStatisticsTexts } from '../statistics-texts';
import styles from '../statistics.module.css';

/** How often letters on their way are asked about, in milliseconds. */
const SOON = 5000;
/** The end of an id: enough to find it in the log. */
const SHORT = -8;

/** Letters about my reports: sent, waiting and failed, with what the mail server said. */
export const LettersPart = () => {
  const { t, locale } = useStatisticsTexts();
  const l = t.reports.letters;
  const waits = useAsk(reportsApi.listLetters, {}).data?.letters.some(({ state }) => state === 'waiting') ?? false;
  const { data, error, refetch } = useAsk(reportsApi.listLetters, {}, { refetchInterval: waits ? SOON : false });
  const again = useTell(reportsApi.sendLetterAgain, { invalidates: [reportsApi.listLetters], onDone: () => showToast(l.resent) });
  const when = (at: string) => `${formatWeekday(at, locale)} ${formatTime(at, locale)}`;
  const state = (it: Letter) => [l.states[it.state], ...(it.tries > 1 ? [said(l.tries, { n: it.tries })] : []), ...(it.tries > 0 && it.nextAt !== null ? [said(l.next, { time: when(it.nextAt) })] : [])].join(', ');
  return (
    <section className={styles.part} aria-labelledby="brev">
      <h2 id="brev">{l.title}</h2>
      {error && !data ? <NotFetched error={error} again={() => void refetch()} /> : !data ? <Skeleton rows={2} label={t.failed.loading} /> : data.letters.length === 0 ? <p className={styles.soft}>{l.none}</p> : (
        <div className={styles.scrolled} role="region" aria-label={l.title} tabIndex={0}>
          <table className={styles.table}>
            <thead><tr><th scope="col">{l.to}</th><th scope="col">{l.state}</th><th scope="col">{l.when}</th><th scope="col">{l.tried}</th><th scope="col">{l.why}</th><th scope="col">{l.id}</th><th scope="col">{l.report}</th><th scope="col">{l.act}</th></tr></thead>
            <tbody aria-live="polite">{data.letters.map((it) => (
              <tr key={it.id}><th scope="row">{it.mailTo}</th><td>{state(it)}</td><td>{when(it.at)}</td><td>{it.triedAt === null ? t.marks.none : when(it.triedAt)}</td><td>{it.why ?? t.marks.none}</td><td>{it.id.slice(SHORT)}</td><td><LinkButton size="row" to={`/statistik/rapporter?rapport=${it.reportId}`}>{l.open}</LinkButton></td>
                <td>{it.state === 'waiting' ? t.marks.none : <Button size="row" aria-label={said(l.again, { to: it.mailTo })} pending={again.isPending && again.variables.id === it.id} onPress={() => again.mutate({ id: it.id })}>{l.act}</Button>}</td></tr>
            ))}</tbody>
          </table>
        </div>
      )}
      {again.error && <p role="alert" className={styles.error}>{again.error.refusal.text[locale]}</p>}
    </section>
  );
};
