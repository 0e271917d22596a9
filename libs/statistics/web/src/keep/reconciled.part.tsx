import { useAsk, NotFetched } from '@desk/access/web';
import { keepingApi } from '@desk/statistics/contract';
import { Skeleton, fill, formatNumber, formatTime, formatWeekday } from '@desk/ui/web';
import { useQuestion } from '../ask/use-question';
import { useKeepTexts } from './keep-texts';
import styles from '../statistics.module.css';

/** What the last nightly comparison of figures and facts found. */
export const ReconciledPart = () => {
  const { t, locale } = useKeepTexts();
  const r = t.reconciled;
  const { measure } = useQuestion();
  const { data, error, refetch } = useAsk(keepingApi.reconciliation, {});
  const latest = data?.latest;
  const at = latest ? `${formatWeekday(latest.at, locale)} ${formatTime(latest.at, locale)}` : '';
  const number = (value: number | null) => (value === null ? '–' : formatNumber(value, locale));
  return (
    <section className={styles.part} aria-labelledby="avstamt">
      <h2 id="avstamt">{r.title}</h2>
      <p className={styles.soft}>{r.text}</p>
      {error && !data ? <NotFetched error={error} again={() => void refetch()} /> : !data ? <Skeleton rows={1} label={t.loading} /> : !latest ? <p>{r.none}</p>
      : latest.differences.length === 0 ? <p>{fill(r.good, { n: latest.checked, at })}</p>
      : <><p className={styles.error}>{fill(r.bad, { n: latest.checked, at, wrong: latest.differences.length })}</p><ul className={styles.notes}>{latest.differences.slice(0, 20).map((it) => <li key={`${it.measureId}${it.question}`}>{fill(r.row, { measure: measure(it.measureId)?.name[locale] ?? it.measureId, found: number(it.found), expected: number(it.expected) })} {it.question}</li>)}</ul></>}
    </section>
  );
};
