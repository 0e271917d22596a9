import { useState } from 'react';
import { useAsk, useTell, useToday, NotFetched } from '@desk/access/web';
import { addDays, stockholmInstant, type OfficeId } from '@desk/kernel/contract';
import { keepingApi, statisticsApi } from '@desk/statistics/contract';
import { Button, DateField, Skeleton, TextField, fill, formatNumber, formatTime, formatWeekday, showToast } from '@desk/ui/web';
import { useKeepTexts } from './keep-texts';
import styles from '../statistics.module.css';

const BACK_DAYS = 730;
const figures = [keepingApi.listFlagged, statisticsApi.tiles, statisticsApi.breakdown, statisticsApi.series, statisticsApi.heatmap, statisticsApi.distribution, statisticsApi.flow, statisticsApi.funnel, statisticsApi.matrix, statisticsApi.pareto, statisticsApi.comparison];

/** Times of the office that are left out of every figure: which, why, how much, and the way back. */
export const FlaggedPart = ({ officeId }: { readonly officeId: OfficeId }) => {
  const { t, locale } = useKeepTexts();
  const f = t.flagged;
  const today = useToday();
  const { data, error, refetch } = useAsk(keepingApi.listFlagged, { from: addDays(today, -BACK_DAYS), to: today });
  const [days, setDays] = useState<{ readonly from: string | null; readonly to: string | null }>({ from: today, to: today });
  const [times, setTimes] = useState({ from: '', to: '' });
  const [reason, setReason] = useState('');
  const [wrong, setWrong] = useState<string | null>(null);
  const flag = useTell(keepingApi.flag, { invalidates: figures, onDone: () => { setReason(''); setTimes({ from: '', to: '' }); showToast(f.added); } });
  const unflag = useTell(keepingApi.unflag, { invalidates: figures, onDone: () => showToast(f.counted) });
  const when = (at: string) => `${formatWeekday(at, locale)} ${formatTime(at, locale)}`;
  const send = () => {
    const [from, to] = [instantOf(days.from, times.from), instantOf(days.to, times.to)];
    const mistake = !from || !to ? f.whole : from >= to ? f.order : reason.trim().length < 3 ? f.short : null;
    setWrong(mistake);
    if (from && to && mistake === null) flag.mutate({ officeId, from, to, reason });
  };
  const mine = data?.periods.filter((it) => it.officeId === officeId) ?? [];
  return (
    <section className={styles.part} aria-labelledby="borttaget">
      <h2 id="borttaget">{f.title}</h2>
      <p className={styles.soft}>{f.text}</p>
      {error && !data ? <NotFetched error={error} again={() => void refetch()} /> : !data ? <Skeleton rows={2} label={t.loading} /> : mine.length === 0 ? <p>{f.none}</p> : (
        <div className={styles.scrolled} role="region" aria-label={f.title} tabIndex={0}>
          <table className={styles.table}>
            <thead><tr><th scope="col">{f.what}</th><th scope="col">{f.why}</th><th scope="col">{f.left}</th><th scope="col">{f.act}</th></tr></thead>
            <tbody>{mine.map((it) => { const span = fill(f.span, { from: when(it.from), to: when(it.to) }); return <tr key={it.id}><th scope="row">{span}</th><td>{it.reason}</td><td>{fill(f.facts, { n: formatNumber(it.facts, locale) })}</td><td><Button size="row" aria-label={fill(f.againOf, { name: span })} onPress={() => unflag.mutate({ id: it.id })}>{f.again}</Button></td></tr>; })}</tbody>
          </table>
        </div>
      )}
      <form className={styles.form} onSubmit={(event) => { event.preventDefault(); send(); }}>
        <DateField label={f.fromDay} value={days.from} max={today} onChange={(from) => setDays({ ...days, from })} />
        <TextField type="time" label={f.fromTime} value={times.from} onChange={(from) => setTimes({ ...times, from })} />
        <DateField label={f.toDay} value={days.to} min={days.from ?? undefined} max={today} onChange={(to) => setDays({ ...days, to })} />
        <TextField type="time" label={f.toTime} value={times.to} onChange={(to) => setTimes({ ...times, to })} />
        <TextField label={f.why} description={f.whyExample} value={reason} maxLength={200} onChange={setReason} />
        <div className={styles.wide}><Button type="submit" pending={flag.isPending}>{f.add}</Button></div>
      </form>
      {wrong && <p role="alert" className={styles.error}>{wrong}</p>}
      {[flag.error, unflag.error].map((failed) => failed && <p key={failed.message} role="alert" className={styles.error}>{failed.refusal.text[locale]}</p>)}
    </section>
  );
};

const instantOf = (day: string | null, time: string): string | null => (day && /^\d\d:\d\d$/.test(time) ? stockholmInstant(day, time).toISOString() : null);
