import { useState } from 'react';
import { useTell, useToday } from '@desk/access/web';
import { AgencyId, OfficeId } from '@desk/kernel/contract';
import { ReportFormat, ReportKind, reportsApi, type ReportOrder } from '@desk/statistics/contract';
import { Button, DateField, Select, TextField, showToast, useAddress } from '@desk/ui/web';
import type { Names } from '../ask/use-names';
import { useWords } from '../ask/use-question';
import { said, useStatisticsTexts } from '../statistics-texts';
import { tertialDays, tertialOf } from './order-words';
import styles from '../statistics.module.css';

const every = ['week', 'month', 'tertial', 'year'] as const;

/** Orders a report. What is chosen stands in the address; the work goes on when one leaves. */
export const OrderPart = ({ names }: { readonly names: Names }) => {
  const { t, locale } = useStatisticsTexts();
  const r = t.reports;
  const { get, set } = useAddress();
  const today = useToday();
  const reach = useWords().data?.reach;
  const order = useTell(reportsApi.orderReport, { invalidates: [reportsApi.listReports], onDone: () => showToast(r.ordered) });
  const plan = useTell(reportsApi.addSchedule, { invalidates: [reportsApi.listSchedules], onDone: () => showToast(r.planned) });
  const [mailTo, setMailTo] = useState('');
  const kind = ReportKind.safeParse(get('slag')).data ?? 'period';
  const format = ReportFormat.safeParse(get('format')).data ?? 'pdf';
  const language = get('rapportsprak') === 'en' ? 'en' : 'sv';
  const how = every.find((it) => it === get('hur')) ?? 'month';
  const tertials = [1, 2, 3, 4].map((back) => tertialOf(today, back - 1));
  const tertial = tertials.find((it) => `${it.year}-${it.number}` === get('tertial')) ?? tertials[1] ?? tertialOf(today);
  const yearly = `${Number(today.slice(0, 4)) - (today.slice(5) <= '03-31' ? 1 : 0)}`;
  const [from, to] = kind === 'tertial' ? tertialDays(tertial.year, tertial.number) : kind === 'kammarkollegiet' ? [`${yearly}-01-01`, `${yearly}-12-31`] : [get('fran') || `${today.slice(0, 8)}01`, get('till') || today];
  const own = reach?.officeIds[0] ? `kontor:${reach.officeIds[0]}` : reach?.agencyIds[0] ? `myndighet:${reach.agencyIds[0]}` : 'hela';
  const about = get('om') || own;
  const id = about.slice(about.indexOf(':') + 1);
  const limits = about.startsWith('kontor:') ? { officeId: OfficeId.parse(id) } : about.startsWith('myndighet:') ? { agencyId: AgencyId.parse(id) } : about.startsWith('handelse:') ? { lifeEventId: id } : {};
  const asked: ReportOrder = { kind, format, from, to, language, ...limits };
  const options = [
    { value: 'hela', label: r.whole }, ...names.choices.office.map((it) => ({ value: `kontor:${it.value}`, label: said(r.office, { name: it.label }) })), ...names.choices.agency.map((it) => ({ value: `myndighet:${it.value}`, label: said(r.agency, { name: it.label }) })),
    ...names.choices.lifeEvent.map((it) => ({ value: `handelse:${it.value}`, label: said(r.event, { name: it.label }) })),
  ];
  return (
    <section className={styles.part} aria-labelledby="bestall">
      <h2 id="bestall">{r.order}</h2>
      <div className={styles.form}>
        <Select label={r.kind} value={kind} options={ReportKind.options.map((value) => ({ value, label: r.kinds[value] }))} onChange={(slag) => set({ slag })} />
        <Select label={r.about} value={options.some((it) => it.value === about) ? about : 'hela'} options={options} onChange={(om) => set({ om })} />
        {kind === 'period' && <><DateField label={r.from} value={from} max={to} onChange={(fran) => set({ fran })} /><DateField label={r.to} value={to} min={from} onChange={(till) => set({ till })} /></>}
        {kind === 'tertial' && <Select label={r.tertial} value={`${tertial.year}-${tertial.number}`} options={tertials.map((it) => ({ value: `${it.year}-${it.number}`, label: said(r.tertialOf, it) }))} onChange={(value) => set({ tertial: value })} />}
        <Select label={r.format} value={format} options={ReportFormat.options.map((value) => ({ value, label: r.formats[value] }))} onChange={(value) => set({ format: value })} />
        <Select label={r.language} value={language} options={[{ value: 'sv', label: r.sv }, { value: 'en', label: r.en }]} onChange={(value) => set({ rapportsprak: value === 'en' ? 'en' : null })} />
        <div className={`${styles.buttons} ${styles.wide}`}>
          <Button variant="filled" icon="document" pending={order.isPending} onPress={() => order.mutate(asked)}>{r.make}</Button>
          <span className={styles.inline}><TextField label={r.mail} type="email" autoComplete="email" value={mailTo} maxLength={200} onChange={setMailTo} /><Select label={r.how} value={how} options={every.map((value) => ({ value, label: r.every[value] }))} onChange={(hur) => set({ hur })} /><Button pending={plan.isPending} onPress={() => plan.mutate({ order: { kind, format, language, ...limits }, every: how, mailTo: mailTo.trim() || null })}>{r.schedule}</Button></span>
        </div>
      </div>
      <p className={styles.soft}>{from}–{to}. {r.link}</p>
      {[order.error, plan.error].map((error) => error && <p key={error.message} role="alert" className={styles.error}>{error.refusal.text[locale]}</p>)}
    </section>
  );
};
