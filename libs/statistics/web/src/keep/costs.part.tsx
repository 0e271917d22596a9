import { useState } from 'react';
import { useAsk, useTell, useToday } from '@desk/access/web';
import type { OfficeId } from '@desk/kernel/contract';
import { keepingApi, statisticsApi } from '@desk/statistics/contract';
import { Button, Select, TextField, fill, formatNumber, showToast } from '@desk/ui/web';
import { useKeepTexts } from './keep-texts';
import styles from '../statistics.module.css';

const YEARS = 3;

/** What the office costs in a year, for the cost per visit. */
export const CostsPart = ({ officeId }: { readonly officeId: OfficeId }) => {
  const { t: { costs: c }, locale } = useKeepTexts();
  const thisYear = Number(useToday().slice(0, 4));
  const years = Array.from({ length: YEARS }, (_, back) => thisYear - back);
  const [year, setYear] = useState(thisYear);
  const [kronor, setKronor] = useState('');
  const [note, setNote] = useState('');
  const [missing, setMissing] = useState(false);
  const kept = [useAsk(keepingApi.listCosts, { year: thisYear }).data, useAsk(keepingApi.listCosts, { year: thisYear - 1 }).data, useAsk(keepingApi.listCosts, { year: thisYear - 2 }).data].flatMap((it) => it?.costs ?? []).filter((it) => it.officeId === officeId);
  const save = useTell(keepingApi.setCost, { invalidates: [keepingApi.listCosts, statisticsApi.tiles, statisticsApi.series, statisticsApi.comparison], onDone: () => { setKronor(''); setNote(''); showToast(c.saved); } });
  const send = () => {
    const amount = kronor.replace(/[\s.]/g, '');
    setMissing(!/^\d{1,12}$/.test(amount));
    if (/^\d{1,12}$/.test(amount)) save.mutate({ officeId, year, kronor: Number(amount), note });
  };
  return (
    <section className={styles.part} aria-labelledby="kostnad">
      <h2 id="kostnad">{c.title}</h2>
      <p className={styles.soft}>{c.text}</p>
      {kept.length === 0 ? <p>{c.none}</p> : <ul className={styles.notes} aria-label={c.list}>{kept.map((it) => <li key={it.year}>{fill(c.kept, { year: it.year, kronor: formatNumber(it.kronor, locale) })}{it.note && ` (${it.note})`}</li>)}</ul>}
      <form className={styles.form} onSubmit={(event) => { event.preventDefault(); send(); }}>
        <Select label={c.year} value={String(year)} options={years.map((it) => ({ value: String(it), label: String(it) }))} onChange={(next) => setYear(Number(next))} />
        <TextField label={c.kronor} value={kronor} inputMode="numeric" error={missing ? c.number : undefined} onChange={setKronor} />
        <TextField label={c.note} description={c.noteExample} value={note} maxLength={200} onChange={setNote} />
        <div className={styles.wide}><Button type="submit" pending={save.isPending}>{c.save}</Button></div>
      </form>
      {save.error && <p role="alert" className={styles.error}>{save.error.refusal.text[locale]}</p>}
    </section>
  );
};
