import { useState } from 'react';
import { swedishHolidays } from '@desk/kernel/contract';
import { Button, DateField, RadioGroup, TextField, fill, formatDate, useActs, useLocale, useTexts } from '@desk/ui/web';
import type { HoursException } from '@desk/visits/contract';
import { clock } from './change-words';
import styles from './office.module.css';
import { officeTexts } from './office-texts';
import type { SetupInHand } from './use-setup';

const SHORT = { opens: '10:00', closes: '12:00' } as const;
const HOLIDAY = { sv: 'Helgdag', en: 'Public holiday' } as const;

/** Days that differ: closed or with other hours, each with a word to the visitor. */
export const ExceptionsPart = ({ hand, today }: { readonly hand: SetupInHand; readonly today: string }) => {
  const all = useTexts(officeTexts);
  const t = all.hours;
  const locale = useLocale();
  const { exceptions } = hand.setup.settings;
  const [day, setDay] = useState<string | null>(null);
  const [kind, setKind] = useState<'shut' | 'hours'>('shut');
  const [why, setWhy] = useState({ sv: '', en: '' });
  const put = (its: readonly HoursException[]) => hand.set({ exceptions: its.toSorted((one, other) => one.day.localeCompare(other.day)) });
  const change = (of: string, its: Partial<HoursException>) => put(exceptions.map((one) => (one.day === of ? { ...one, ...its } : one)));
  const taken = day !== null && exceptions.some((one) => one.day === day);
  const cannot = day === null ? t.dayHint : taken ? t.dayTaken : undefined;
  const add = () => {
    if (day === null || cannot) return;
    put([...exceptions, { day, ...(kind === 'shut' ? { opens: null, closes: null } : SHORT), why: why.sv.trim() === '' ? null : { sv: why.sv.trim(), en: why.en.trim() || why.sv.trim() } }]);
    setDay(null);
    setWhy({ sv: '', en: '' });
  };
  const year = Number(today.slice(0, 4));
  const red = [...swedishHolidays(year), ...swedishHolidays(year + 1)].filter((one) => one >= today && one < `${year + 1}${today.slice(4)}` && !exceptions.some((it) => it.day === one));
  const addRed = () => put([...exceptions, ...red.map((one) => ({ day: one, opens: null, closes: null, why: HOLIDAY }))]);
  useActs([{ id: 'red-days', group: all.group, key: 'H', label: t.holiday, why: red.length === 0 ? t.noRed : undefined, run: addRed }]);
  return (
    <section className={styles.part} aria-labelledby="annorlunda">
      <header className={styles.head}><div><h2 id="annorlunda">{t.exceptions}</h2><p className={styles.soft}>{t.exceptionsLead}</p></div><Button kbd="H" onPress={addRed} why={red.length === 0 ? t.noRed : undefined}>{t.holiday}</Button></header>
      {exceptions.length === 0 ? <p className={styles.soft}>{t.noDays}</p> : (
        <div className={styles.scrolled} role="region" aria-label={t.exceptions} tabIndex={0}>
          <table className={styles.table}>
            <thead><tr><th scope="col">{t.date}</th><th scope="col">{t.kind}</th><th scope="col">{t.reason}</th><th scope="col"><span className="sr">{all.desks.acts}</span></th></tr></thead>
            <tbody>{exceptions.map((one) => {
              const name = formatDate(one.day, locale);
              const wrong = hand.mistakes.get(`exceptions.${one.day}`);
              return (
                <tr key={one.day}>
                  <th scope="row">{name} {one.day.slice(0, 4)}</th>
                  <td>
                    {one.opens === null || one.closes === null ? t.kinds.shut : (
                      <span className={styles.stretch}>
                        <input type="time" className={styles.time} aria-invalid={wrong ? true : undefined} aria-label={fill(t.opensOf, { day: name })} value={one.opens} onChange={(event) => change(one.day, { opens: event.target.value })} />–
                        <input type="time" className={styles.time} aria-invalid={wrong ? true : undefined} aria-label={fill(t.closesOf, { day: name })} value={one.closes} onChange={(event) => change(one.day, { closes: event.target.value })} />
                      </span>
                    )}
                    {wrong && <p role="alert" className={styles.wrong}>{wrong}</p>}
                  </td>
                  <td>{one.why?.[locale]}</td>
                  <td className={styles.acts}>
                    {one.opens === null ? <Button variant="row" size="row" aria-label={fill(t.openDay, { day: name })} onPress={() => change(one.day, SHORT)}>{t.openShort}</Button> : <Button variant="row" size="row" aria-label={fill(t.shutDay, { day: name })} onPress={() => change(one.day, { opens: null, closes: null })}>{t.shutShort}</Button>}
                    <Button variant="icon" size="row" icon="close" aria-label={fill(t.removeDay, { day: name })} onPress={() => put(exceptions.filter((it) => it.day !== one.day))} />
                  </td>
                </tr>
              );
            })}</tbody>
          </table>
        </div>
      )}
      <div className={styles.form} role="group" aria-label={t.addDay}>
        <div className={styles.fields}>
          <DateField label={t.date} value={day} min={today} error={taken ? t.dayTaken : undefined} onChange={setDay} />
          <TextField label={t.why} value={why.sv} maxLength={60} onChange={(sv) => setWhy({ ...why, sv })} />
          <TextField label={t.whyEn} value={why.en} maxLength={60} onChange={(en) => setWhy({ ...why, en })} />
        </div>
        <RadioGroup label={t.kind} value={kind} onChange={setKind} options={[{ value: 'shut', label: t.kinds.shut }, { value: 'hours', label: fill(t.shortDay, { hours: `${clock(SHORT.opens)}–${clock(SHORT.closes)}` }) }]} />
        <div><Button icon="plus" onPress={add} why={cannot}>{t.addDay}</Button></div>
      </div>
    </section>
  );
};
