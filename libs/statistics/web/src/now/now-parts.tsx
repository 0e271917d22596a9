import type { QueueView } from '@desk/visits/contract';
import { EmptyState, formatTime } from '@desk/ui/web';
import type { Names } from '../ask/use-names';
import { said, useStatisticsTexts } from '../statistics-texts';
import styles from '../statistics.module.css';

type PartProps = { readonly view: QueueView };
const MINUTE = 60_000;
const minutesSince = (at: string, now: string): number => Math.max(0, Math.floor((Date.parse(now) - Date.parse(at)) / MINUTE));

/** How many there are in each state, and how long the longest has waited. */
export const NumbersPart = ({ view: { tickets, desks, now } }: PartProps) => {
  const { t } = useStatisticsTexts();
  const n = t.now;
  const waiting = tickets.filter(({ state }) => state === 'waiting');
  const longest = Math.max(0, ...waiting.map(({ arrivedAt }) => minutesSince(arrivedAt, now)));
  const numbers = [
    [n.waiting, String(waiting.length)], [n.longest, said(n.minutes, { n: longest })], [n.called, String(tickets.filter(({ state }) => state === 'called').length)], [n.served, String(tickets.filter(({ state }) => state === 'in-service').length)],
    [n.parked, String(tickets.filter(({ state }) => state === 'parked').length)], [n.desks, said(n.desksOf, { n: desks.filter(({ state }) => state === 'open').length, all: desks.length })],
  ] as const;
  return <ul className={styles.tiles} aria-live="polite">{numbers.map(([name, value]) => <li key={name} className={styles.tile} data-plain><span className={styles.tileName}>{name}</span><p className={styles.tileFigure}>{value}</p></li>)}</ul>;
};

/** Those who wait, longest first. Numbers only: nobody is known by name here. */
export const WaitingPart = ({ view: { tickets, now }, names }: PartProps & { readonly names: Names }) => {
  const { t } = useStatisticsTexts();
  const n = t.now;
  const waiting = tickets.filter(({ state }) => state === 'waiting' || state === 'called').sort((one, other) => one.arrivedAt.localeCompare(other.arrivedAt));
  return (
    <section className={styles.part} aria-labelledby="vantar">
      <h2 id="vantar">{n.who}</h2>
      {waiting.length === 0 ? <EmptyState icon="wait" title={n.nobody}>{n.nobodyText}</EmptyState> : (
        <div className={styles.scrolled} role="region" aria-label={n.who} tabIndex={0}>
          <table className={styles.table}>
            <thead><tr><th scope="col">{n.number}</th><th scope="col" className={styles.number}>{n.since}</th><th scope="col">{n.state}</th><th scope="col">{n.event}</th><th scope="col">{n.language}</th><th scope="col">{n.needs}</th></tr></thead>
            <tbody>{waiting.map((it) => <tr key={it.id}><th scope="row">{it.number}</th><td className={styles.number}>{said(n.minutes, { n: minutesSince(it.arrivedAt, now) })}</td><td>{it.state === 'called' ? n.called : n.waiting}</td><td>{it.lifeEventId ? names.of('lifeEvent', it.lifeEventId) : ''}</td><td>{names.of('language', it.language)}</td><td>{it.needs.map((need) => n.need[need]).join(', ')}</td></tr>)}</tbody>
          </table>
        </div>
      )}
    </section>
  );
};

/** Each desk: open or not, who sits there, and with which number since when. */
export const DesksPart = ({ view: { desks, tickets, presence, now }, names, me }: PartProps & { readonly names: Names; readonly me: string }) => {
  const { t, locale } = useStatisticsTexts();
  const n = t.now;
  const who = (staffId: string | null) => (staffId === null ? '' : (presence.find((it) => it.staffId === staffId)?.shortName ?? (staffId === me ? me : '')));
  return (
    <section className={styles.part} aria-labelledby="diskar">
      <h2 id="diskar">{n.serving}</h2>
      <div className={styles.scrolled} role="region" aria-label={n.serving} tabIndex={0}>
        <table className={styles.table}>
          <thead><tr><th scope="col">{n.desk}</th><th scope="col">{n.state}</th><th scope="col">{n.staff}</th><th scope="col">{n.with}</th><th scope="col">{n.event}</th><th scope="col" className={styles.number}>{n.for}</th></tr></thead>
          <tbody>
            {desks.map((desk) => {
              const ticket = tickets.find((it) => it.deskId === desk.id && (it.state === 'in-service' || it.state === 'called'));
              return <tr key={desk.id}><th scope="row">{desk.number}</th><td>{n[desk.state]}</td><td>{who(desk.staffId)}</td><td>{ticket ? `${ticket.number}${ticket.state === 'called' ? `, ${n.called.toLocaleLowerCase(locale)}` : ''}` : desk.state === 'open' ? n.free : ''}</td><td>{ticket?.lifeEventId ? names.of('lifeEvent', ticket.lifeEventId) : ''}</td><td className={styles.number}>{ticket ? said(n.minutes, { n: minutesSince(ticket.since, now) }) : desk.since && desk.state !== 'closed' ? formatTime(desk.since, locale) : ''}</td></tr>;
            })}
          </tbody>
        </table>
      </div>
    </section>
  );
};

/** What each queue would tell somebody who came now. */
export const QueuesPart = ({ view: { queues, now } }: PartProps) => {
  const { t, locale } = useStatisticsTexts();
  const n = t.now;
  return (
    <section className={styles.part} aria-labelledby="koer">
      <h2 id="koer">{n.queues}</h2>
      <div className={styles.scrolled} role="region" aria-label={n.queues} tabIndex={0}>
        <table className={styles.table}>
          <thead><tr><th scope="col">{n.queue}</th><th scope="col" className={styles.number}>{n.waiting}</th><th scope="col" className={styles.number}>{n.longest}</th><th scope="col" className={styles.number}>{n.span}</th></tr></thead>
          <tbody>{queues.map((it) => <tr key={it.id}><th scope="row">{it.letter} {it.name[locale]}</th><td className={styles.number}>{it.waiting}</td><td className={styles.number}>{it.longestSince ? said(n.minutes, { n: minutesSince(it.longestSince, now) }) : ''}</td><td className={styles.number}>{it.span ? said(n.spanOf, it.span) : ''}</td></tr>)}</tbody>
        </table>
      </div>
    </section>
  );
};
