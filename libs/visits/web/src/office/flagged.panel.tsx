import { useSearchParams } from 'react-router';
import { refusalWords, useAsk, useTell } from '@desk/access/web';
import { Day, addDays, stockholmDate, type OfficeId } from '@desk/kernel/contract';
import { Button, DateField, EmptyState, ErrorState, Select, Skeleton, fill, formatTime, formatWeekday, showToast, useLocale, useTexts } from '@desk/ui/web';
import { FlaggedBy, QueueId, queueApi, type FlaggedTime } from '@desk/visits/contract';
import { queueName } from './change-words';
import styles from './office.module.css';
import { officeTexts } from './office-texts';

const DAYS = 30;

/** Times that are left out of figures and estimates: which, who said so and when. What was asked for stands in the address. */
export const FlaggedPanel = ({ officeId, now }: { readonly officeId: OfficeId; readonly now: Date }) => {
  const all = useTexts(officeTexts);
  const t = all.flagged;
  const locale = useLocale();
  const [search, setSearch] = useSearchParams();
  const today = stockholmDate(now);
  const from = Day.safeParse(search.get('fran')).data ?? addDays(today, -DAYS);
  const to = Day.safeParse(search.get('till')).data ?? today;
  const why = FlaggedBy.safeParse(search.get('varfor')).data;
  const setup = useAsk(queueApi.getQueueSetup, { officeId }, { staleTime: 60_000 }).data;
  const queueId = QueueId.safeParse(search.get('ko')).data;
  const set = (name: string, value: string | null) => setSearch((was) => { const next = new URLSearchParams(was); if (value) next.set(name, value); else next.delete(name); return next; }, { replace: true });
  const { data, error, refetch } = useAsk(queueApi.listFlaggedTimes, { officeId, from, to, why, queueId }, { keepPrevious: true });
  const flag = useTell(queueApi.flagPeriod, { invalidates: [queueApi.listFlaggedTimes, queueApi.getCalibration] });
  const at = (instant: string) => `${formatWeekday(instant, locale)} ${formatTime(instant, locale)}`;
  const withdraw = (time: FlaggedTime) => flag.mutate({ ticketId: time.ticketId, sequence: time.sequence, wrong: false }, {
    onSuccess: () => showToast(fill(t.withdrawn, { number: time.number }), { label: t.undo, run: () => flag.mutate({ ticketId: time.ticketId, sequence: time.sequence, wrong: true }) }),
  });
  const deskOf = (time: FlaggedTime) => (time.deskId === null ? '' : ` · ${fill(t.desk, { number: setup?.desks.find(({ id }) => id === time.deskId)?.number ?? time.deskId })}`);
  return (
    <section className={styles.part} aria-labelledby="flaggade">
      <h2 id="flaggade">{t.title}</h2>
      <p className={styles.soft}>{t.lead}</p>
      <div className={styles.fields}>
        <DateField label={t.from} value={from} max={to} onChange={(day) => set('fran', day)} />
        <DateField label={t.to} value={to} min={from} onChange={(day) => set('till', day)} />
        <Select label={t.why} value={why ?? ''} onChange={(value) => set('varfor', value)} options={[{ value: '', label: t.all }, ...FlaggedBy.options.map((value) => ({ value, label: t.whys[value] }))]} />
        <Select label={t.queue} value={queueId ?? ''} onChange={(value) => set('ko', value)} options={[{ value: '', label: t.all }, ...(setup?.queues ?? []).map((queue) => ({ value: queue.id, label: queueName(queue, locale) }))]} />
      </div>
      {flag.error && <p role="alert" className={styles.wrong}>{refusalWords(flag.error.refusal, locale)}</p>}
      {error && !data ? <ErrorState title={all.failed} detail={error.refusal.requestId} actions={<Button onPress={() => void refetch()}>{all.again}</Button>}>{refusalWords(error.refusal, locale)}</ErrorState>
      : !data ? <Skeleton rows={6} label={all.loading} />
      : data.times.length === 0 ? <EmptyState icon="check" title={t.none}>{t.noneText}</EmptyState>
      : (
        <>
          <p role="status" className={styles.soft}>{data.total > data.times.length ? fill(t.more, { n: data.times.length, total: data.total }) : fill(t.total, { n: data.total })}</p>
          <div className={styles.scrolled} role="region" aria-label={t.title} tabIndex={0}>
            <table className={styles.table}>
              <thead><tr><th scope="col">{t.number}</th><th scope="col">{t.what}</th><th scope="col">{t.time}</th><th scope="col">{t.why}</th><th scope="col">{t.by}</th><th scope="col">{t.when}</th><th scope="col"><span className="sr">{t.act}</span></th></tr></thead>
              <tbody>{data.times.map((time) => (
                <tr key={`${time.ticketId} ${time.sequence}`}>
                  <th scope="row">{time.number}</th><td>{t.states[time.state]}{deskOf(time)}</td>
                  <td>{at(time.startedAt)}–{time.endedAt === null ? t.going : stockholmDate(new Date(time.endedAt)) === stockholmDate(new Date(time.startedAt)) ? formatTime(time.endedAt, locale) : at(time.endedAt)}</td>
                  <td>{t.whys[time.why]}</td><td>{time.byName ?? (time.why === 'overnight' ? t.house : t.inJournal)}</td><td>{time.flaggedAt === null ? t.unknown : at(time.flaggedAt)}</td>
                  <td className={styles.acts}>{time.why === 'overnight' ? t.stays : <Button variant="row" size="row" aria-label={fill(t.withdrawOf, { number: time.number, what: t.states[time.state] })} pending={flag.isPending && flag.variables.ticketId === time.ticketId} onPress={() => withdraw(time)}>{t.withdraw}</Button>}</td>
                </tr>
              ))}</tbody>
            </table>
          </div>
        </>
      )}
    </section>
  );
};
