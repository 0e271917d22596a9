import { addDays, stockholmDate, stockholmInstant } from '@desk/kernel/contract';
import { Button, Checkbox, fill, formatTime, useActs, useLocale, useTexts } from '@desk/ui/web';
import { hoursOn, whyHoursDiffer, type WeekHours } from '@desk/visits/contract';
import { clock, dayName } from './change-words';
import { ExceptionsPart } from './exceptions.part';
import { NumberField } from './number-field';
import styles from './office.module.css';
import { officeTexts } from './office-texts';
import { weekdays } from './setup-changes';
import type { SetupInHand } from './use-setup';

/** An ordinary office day, to begin from. */
const USUAL = { opens: '10:00', closes: '16:00' } as const;
type Of = { readonly hand: SetupInHand; readonly now: Date };

/** When the office is open: the week, days that differ, and when the last ticket is given. What it means today and tomorrow is said while one types. */
export const HoursPart = ({ hand, now }: Of) => {
  const all = useTexts(officeTexts);
  const t = all.hours;
  const { settings } = hand.setup;
  const put = (weekday: number, its: readonly Omit<WeekHours, 'weekday'>[]) => hand.set({ hours: weekdays.flatMap((day) => (day === weekday ? its.map((one) => ({ ...one, weekday })) : settings.hours.filter((one) => one.weekday === day))) });
  const monday = settings.hours.filter(({ weekday }) => weekday === 1);
  const copy = () => hand.set({ hours: [...[1, 2, 3, 4, 5].flatMap((weekday) => monday.map((one) => ({ ...one, weekday }))), ...settings.hours.filter(({ weekday }) => weekday > 5)] });
  useActs([{ id: 'copy-monday', group: all.group, key: 'M', label: t.copy, run: copy }]);
  return (
    <>
      <section className={styles.part} aria-labelledby="tider">
        <header className={styles.head}><div><h2 id="tider">{t.title}</h2><p className={styles.soft}>{t.lead}</p></div><Button kbd="M" onPress={copy}>{t.copy}</Button></header>
        <Meaning hand={hand} now={now} />
        <div className={styles.scrolled} role="region" aria-label={t.title} tabIndex={0}>
          <table className={styles.table}>
            <thead><tr><th scope="col">{t.day}</th><th scope="col">{t.opens}–{t.closes.toLocaleLowerCase('sv')}</th><th scope="col"><span className="sr">{all.desks.acts}</span></th></tr></thead>
            <tbody>{weekdays.map((weekday) => <Weekday key={weekday} weekday={weekday} hours={settings.hours.filter((one) => one.weekday === weekday)} wrong={hand.mistakes.get(`hours.${weekday}`)} onChange={(its) => put(weekday, its)} />)}</tbody>
          </table>
        </div>
        <div className={styles.fields}><NumberField label={t.last} value={settings.lastTicketMinutes} error={hand.mistakes.get('lastTicketMinutes')} onChange={(lastTicketMinutes) => hand.set({ lastTicketMinutes })} /></div>
        <Checkbox isSelected={settings.alwaysOpen} onChange={(alwaysOpen) => hand.set({ alwaysOpen })}>{t.always}</Checkbox>
        <p className={styles.soft}>{t.alwaysHint}</p>
      </section>
      <ExceptionsPart hand={hand} today={stockholmDate(now)} />
    </>
  );
};

const Weekday = ({ weekday, hours, wrong, onChange }: { readonly weekday: number; readonly hours: readonly WeekHours[]; readonly wrong?: string; readonly onChange: (hours: readonly Omit<WeekHours, 'weekday'>[]) => void }) => {
  const all = useTexts(officeTexts);
  const t = all.hours;
  const day = dayName(weekday, all).toLocaleLowerCase('sv');
  const change = (at: number, its: Partial<WeekHours>) => onChange(hours.map((one, place) => (place === at ? { ...one, ...its } : one)));
  return (
    <tr>
      <th scope="row">{dayName(weekday, all)}</th>
      <td>
        {hours.length === 0 && t.shut}
        {hours.map(({ opens, closes }, at) => (
          // The place in the day is what a stretch is known by while it is typed.
          <span key={at} className={styles.stretch}>
            <input type="time" className={styles.time} aria-invalid={wrong ? true : undefined} aria-label={fill(t.opensOf, { day: dayName(weekday, all) })} value={opens} onChange={(event) => change(at, { opens: event.target.value })} />–
            <input type="time" className={styles.time} aria-invalid={wrong ? true : undefined} aria-label={fill(t.closesOf, { day: dayName(weekday, all) })} value={closes} onChange={(event) => change(at, { closes: event.target.value })} />
            {hours.length > 1 && <Button variant="icon" size="row" icon="close" aria-label={fill(t.drop, { from: opens, to: closes, day })} onPress={() => onChange(hours.filter((_, place) => place !== at))} />}
          </span>
        ))}
        {wrong && <p role="alert" className={styles.wrong}>{wrong}</p>}
      </td>
      <td className={styles.acts}>
        {hours.length === 1 && hours[0] && <Button variant="row" size="row" aria-label={fill(t.split, { day })} onPress={() => onChange([{ opens: hours[0]?.opens ?? USUAL.opens, closes: '12:00' }, { opens: '13:00', closes: hours[0]?.closes ?? USUAL.closes }])}>{t.splitShort}</Button>}
        {hours.length === 0 ? <Button variant="row" size="row" aria-label={fill(t.openDay, { day })} onPress={() => onChange([USUAL])}>{t.openShort}</Button> : <Button variant="row" size="row" aria-label={fill(t.shutDay, { day })} onPress={() => onChange([])}>{t.shutShort}</Button>}
      </td>
    </tr>
  );
};

/** What the hours come to today and tomorrow, as the kiosk will say it. */
const Meaning = ({ hand, now }: Of) => {
  const all = useTexts(officeTexts);
  const t = all.hours;
  const locale = useLocale();
  const { settings } = hand.setup;
  if ([...hand.mistakes.keys()].some((place) => /^(hours|exceptions|last)/.test(place))) return null;
  const today = stockholmDate(now);
  const said = (day: string): string => {
    const stretches = hoursOn(settings, day);
    const why = whyHoursDiffer(settings, day)?.[locale];
    const closing = stretches.at(-1)?.closes;
    if (closing === undefined) return [t.closedDay, why].filter(Boolean).join(' ');
    const last = new Date(stockholmInstant(day, closing).getTime() - settings.lastTicketMinutes * 60_000);
    const words = fill(t.openNow, { hours: stretches.map(({ opens, closes }) => `${clock(opens)}–${clock(closes)}`).join(all.change.and), last: formatTime(last, locale) });
    return [words, why].filter(Boolean).join(' ');
  };
  return (
    <p role="status"><b>{t.today}:</b> {said(today)} <b>{t.tomorrow}:</b> {said(addDays(today, 1))} {settings.alwaysOpen && t.alwaysNow}</p>
  );
};
