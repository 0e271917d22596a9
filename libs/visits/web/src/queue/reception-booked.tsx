import { useState } from 'react';
import { useAsk } from '@desk/access/web';
import { stockholmDate, type OfficeId } from '@desk/kernel/contract';
import { Button, fill, formatTime, TextField, useActs, useLocale, useTexts } from '@desk/ui/web';
import { appointmentsApi, type Appointment } from '@desk/visits/contract';
import type { LifeEventChoice } from './reception.panel';
import { receptionTexts } from './reception-texts';
import styles from './reception.module.css';

type BookedProps = { readonly officeId: OfficeId; readonly now: Date; readonly lifeEvents: readonly LifeEventChoice[]; readonly onArrive: (appointment: Appointment) => void; readonly onCancel: (appointment: Appointment) => void; readonly onBook: () => void };
const IN_SIGHT = 3;
/** Those whose time was so long ago are only found by their number. In milliseconds. */
const PASSED = 30 * 60_000;
const figures = (text: string): string => text.replaceAll(/\D/g, '');

/** Booked times of the day: found by time or number, never by a name. */
export const ReceptionBooked = ({ officeId, now, lifeEvents, onArrive, onCancel, onBook }: BookedProps) => {
  const t = useTexts(receptionTexts);
  const locale = useLocale();
  const [said, setSaid] = useState('');
  const all = useAsk(appointmentsApi.listAppointments, { officeId, day: stockholmDate(now) }, { refetchInterval: 300_000 }).data?.appointments ?? [];
  const coming = all.filter(({ arrived, cancelled }) => arrived === null && !cancelled);
  const wanted = figures(said);
  const found = wanted === '' ? coming.filter(({ at }) => Date.parse(at) > now.getTime() - PASSED) : coming.filter(({ at, number }) => figures(formatTime(at, locale)).startsWith(wanted) || figures(number).startsWith(wanted));
  const [first] = found;
  useActs([
    { id: 'find-booked', group: t.booked, key: 'B', label: t.findBooked, run: () => document.querySelector<HTMLInputElement>('#bokade input')?.focus() },
    { id: 'book', group: t.booked, key: 'O', label: t.book, run: onBook },
    ...(first ? [{ id: 'arrive', group: t.booked, key: 'H', label: fill(t.arriveOf, { what: `${formatTime(first.at, locale)} ${first.number}` }), run: () => onArrive(first) }] : []),
    ...found.map((one) => ({ id: `cancel-${one.id}`, group: t.booked, label: fill(t.cancelOf, { what: `${formatTime(one.at, locale)} ${one.number}` }), run: () => onCancel(one) })),
  ]);
  return (
    <section id="bokade" className={styles.recent} aria-label={t.booked}>
      <h2>{t.booked}<span>{fill(t.toCome, { n: coming.length })}</span></h2>
      {coming.length > 0 && <TextField label={t.findBooked} value={said} onChange={setSaid} inputMode="numeric" autoComplete="off" onKeyDown={(event) => { if (event.key === 'Enter' && first && wanted !== '') { onArrive(first); setSaid(''); } }} />}
      {found.length === 0 && coming.length > 0 && <p>{t.noBooked}</p>}
      <ul>
        {found.slice(0, IN_SIGHT).map((one) => (
          <li key={one.id}>
            <span><b>{formatTime(one.at, locale)}</b> {one.number}<br />{lifeEvents.find(({ id }) => id === one.lifeEventId)?.name}</span>
            <Button kbd={one === first ? 'H' : undefined} onPress={() => { onArrive(one); setSaid(''); }}>{t.arrive}<span className="sr"> {formatTime(one.at, locale)} {one.number}</span></Button>
          </li>
        ))}
      </ul>
      <Button variant="quiet" icon="calendar" kbd="O" onPress={onBook}>{t.book}</Button>
    </section>
  );
};
