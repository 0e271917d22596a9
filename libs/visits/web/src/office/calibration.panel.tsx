import { useSearchParams } from 'react-router';
import { useAsk } from '@desk/access/web';
import { Day, addDays, stockholmDate, type OfficeId } from '@desk/kernel/contract';
import { Button, DateField, EmptyState, ErrorState, Skeleton, fill, formatNumber, useLocale, useTexts } from '@desk/ui/web';
import { queueApi, type Calibration } from '@desk/visits/contract';
import { queueName } from './change-words';
import styles from './office.module.css';
import { officeTexts } from './office-texts';
import { weekNumber } from './week-words';

type Sums = Pick<Calibration, 'called' | 'inside' | 'shorter' | 'longer'>;
const GOAL = 80;
const WEEKS = 8;
const none: Sums = { called: 0, inside: 0, shorter: 0, longer: 0 };
const sum = (rows: readonly Sums[]): Sums => rows.reduce((all, one) => ({ called: all.called + one.called, inside: all.inside + one.inside, shorter: all.shorter + one.shorter, longer: all.longer + one.longer }), none);
const shareOf = ({ inside, called }: Sums): number => Math.round((inside / Math.max(1, called)) * 100);

/** How often visitors waited inside the span they were told, per queue and week, beside the aim; and what to do when they did not. */
export const CalibrationPanel = ({ officeId, now }: { readonly officeId: OfficeId; readonly now: Date }) => {
  const all = useTexts(officeTexts);
  const t = all.calibration;
  const locale = useLocale();
  const [search, setSearch] = useSearchParams();
  const today = stockholmDate(now);
  const from = Day.safeParse(search.get('fran')).data ?? addDays(today, -7 * WEEKS);
  const to = Day.safeParse(search.get('till')).data ?? today;
  const set = (name: string, value: string | null) => setSearch((was) => { const next = new URLSearchParams(was); if (value === null) next.delete(name); else next.set(name, value); return next; }, { replace: true });
  const setup = useAsk(queueApi.getQueueSetup, { officeId }, { staleTime: 60_000 });
  const { data, error, refetch } = useAsk(queueApi.getCalibration, { officeId, from, to, per: 'week' }, { keepPrevious: true });
  const nameOf = (id: string): string => { const queue = setup.data?.queues.find((one) => one.id === id); return queue ? queueName(queue, locale) : id; };
  const whole = sum(data?.days ?? []);
  const share = shareOf(whole);
  const share100 = (its: Sums) => `${formatNumber(shareOf(its), locale)} %`;
  const lines = [...new Set((data?.days ?? []).map(({ day, queueId }) => `${day} ${queueId}`))].toSorted().toReversed().map((key) => {
    const its = (data?.days ?? []).filter(({ day, queueId }) => key === `${day} ${queueId}`);
    const [first] = its;
    return { key, day: first?.day ?? from, queueId: first?.queueId ?? '', ...sum(its) };
  });
  return (
    <div className={styles.office}>
      <section className={styles.part} aria-labelledby="vantetid">
        <h2 id="vantetid">{t.title}</h2>
        <p className={styles.soft}>{t.lead}</p>
        <div className={styles.fields}><DateField label={t.from} value={from} max={to} onChange={(day) => set('fran', day)} /><DateField label={t.to} value={to} min={from} max={today} onChange={(day) => set('till', day)} /></div>
        {error && !data ? <ErrorState title={all.failed} detail={error.refusal.requestId} actions={<Button onPress={() => void refetch()}>{all.again}</Button>}>{error.refusal.text[locale]}</ErrorState>
        : !data ? <Skeleton rows={6} label={all.loading} />
        : lines.length === 0 ? <EmptyState icon="clock" title={t.none}>{t.noneText}</EmptyState>
        : (
          <>
            <p className={styles.figure} role="status"><b>{share100(whole)}</b><span>{t.figure} · {t.goal}</span><span>{share >= GOAL ? t.good : fill(t.low, { which: whole.longer >= whole.shorter ? t.which.longer : t.which.shorter })}</span></p>
            <h3>{t.table}</h3>
            <div className={styles.scrolled} role="region" aria-label={t.table} tabIndex={0}>
              <table className={styles.table}>
                <caption className="sr">{t.caption}</caption>
                <thead><tr><th scope="col">{t.week}</th><th scope="col">{t.queue}</th><th scope="col">{t.share}</th><th scope="col" className={styles.number}>{t.called}</th><th scope="col" className={styles.number}>{t.inside}</th><th scope="col" className={styles.number}>{t.shorter}</th><th scope="col" className={styles.number}>{t.longer}</th></tr></thead>
                <tbody>{lines.map((line) => (
                  <tr key={line.key}>
                    <th scope="row">{fill(t.weekOf, { week: weekNumber(line.day), day: line.day })}</th><td>{nameOf(line.queueId)}</td>
                    <td><span className={styles.meter} aria-hidden="true"><i style={{ width: `${shareOf(line)}%` }} /><em /></span> {share100(line)} <span className={styles.soft}>{shareOf(line) >= GOAL ? t.goalMet : t.goalMissed}</span></td>
                    <td className={styles.number}>{formatNumber(line.called, locale)}</td><td className={styles.number}>{formatNumber(line.inside, locale)}</td><td className={styles.number}>{formatNumber(line.shorter, locale)}</td><td className={styles.number}>{formatNumber(line.longer, locale)}</td>
                  </tr>
                ))}</tbody>
              </table>
            </div>
          </>
        )}
        <p className={styles.soft}>{t.caption}</p>
      </section>
      <section className={styles.part} aria-labelledby="sa-beraknas"><h2 id="sa-beraknas">{t.how}</h2><p>{t.howText}</p></section>
    </div>
  );
};
