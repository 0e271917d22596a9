import { useState } from 'react';
import { Button, DateField, Select, useAddress } from '@desk/ui/web';
import { useToday } from '@desk/access/web';
import { ALL, addressNames, comparingWords, dimensionOf, filterNames, periodsOf, type Asked, type Comparing, type FilterName, type PeriodName } from '../ask/asked';
import type { Names } from '../ask/use-names';
import { said, useStatisticsTexts } from '../statistics-texts';
import styles from '../statistics.module.css';

const always = ['officeId', 'agency', 'lifeEvent'] as const;
const extra = ['caseType', 'channel', 'language'] as const;
const workdays = '1,2,3,4,5';

/** What the figures are held to. Every choice stands in the address at once. */
export const FiltersPart = ({ asked, names, own }: { readonly asked: Asked; readonly names: Names; /** Has the reader an office or agency of one's own? */ readonly own: boolean }) => {
  const { t } = useStatisticsTexts();
  const f = t.filters;
  const { set, get } = useAddress();
  const { question, comparing } = asked;
  const periods = periodsOf(useToday());
  const [custom, setCustom] = useState(false);
  const named = Object.entries(periods).find(([, [from, to]]) => from === question.from && to === question.to)?.[0];
  const [more, setMore] = useState(question.weekday !== undefined || extra.some((name) => question[name] !== undefined));
  const period: PeriodName = custom ? 'custom' : (PERIODS.find((it) => it === named) ?? 'custom');
  const hold = (name: FilterName, value: string) => set({ [addressNames[name]]: value });
  const choose = (name: (typeof always)[number] | (typeof extra)[number]) => {
    const dimension = dimensionOf(name) ?? 'office';
    const labels = { officeId: f.office, agency: f.agency, lifeEvent: f.lifeEvent, caseType: f.caseType, channel: f.channel, language: f.language };
    const value = question[name];
    const listed = dimension === 'office' || dimension === 'agency' || dimension === 'lifeEvent' || dimension === 'caseType' || dimension === 'channel' || dimension === 'language' ? names.choices[dimension] : [];
    const options = [{ value: ALL, label: t.all }, ...(value && !listed.some((it) => it.value === value) ? [{ value, label: value.split(',').map((it) => names.of(dimension, it)).join(', ') }] : []), ...listed];
    return <Select key={name} label={labels[name]} value={value ?? ALL} options={options} onChange={(next) => hold(name, next)} />;
  };
  const days = t.weekdays.split(',');
  const weekdays = [{ value: ALL, label: t.all }, { value: workdays, label: f.workdays }, ...days.map((label, at) => ({ value: String(at + 1), label })), ...(question.weekday && question.weekday !== workdays && question.weekday.length > 1 ? [{ value: question.weekday, label: question.weekday.split(',').map((it) => days[Number(it) - 1] ?? '').join(', ') }] : [])];
  const chips = filterNames.filter((name) => name !== 'weekday' && question[name] !== undefined && ![...always, ...extra].some((it) => it === name));
  return (
    <div className={styles.filters} role="group" aria-label={f.label}>
      <Select label={f.period} value={period} onChange={(next) => { if (next === 'custom') { setCustom(true); return; } setCustom(false); set({ fran: periods[next][0], till: periods[next][1] }); }} options={PERIODS.map((value) => ({ value, label: f.periods[value] }))} />
      {period === 'custom' && <><DateField label={f.from} value={question.from} max={question.to} onChange={(fran) => set({ fran, till: question.to })} /><DateField label={f.to} value={question.to} min={question.from} onChange={(till) => set({ fran: question.from, till })} /></>}
      <Select label={f.compare} value={comparing} options={COMPARINGS.map((value) => ({ value, label: f.compares[value] }))} onChange={(next: Comparing) => set({ jamfor: comparingWords[next], ...(next === 'custom' && !get('jamforfran') ? { jamforfran: asked.question.from, jamfortill: asked.question.to } : {}), ...(next === 'office' && !get('jamforkontor') ? { jamforkontor: names.choices.office.find((it) => it.value !== question.officeId)?.value ?? null } : {}) })} />
      {comparing === 'custom' && <><DateField label={f.compareFrom} value={get('jamforfran')} onChange={(jamforfran) => set({ jamforfran })} /><DateField label={f.compareTo} value={get('jamfortill')} onChange={(jamfortill) => set({ jamfortill })} /></>}
      {comparing === 'office' && <Select label={f.compareOffice} value={get('jamforkontor')} options={names.choices.office} onChange={(jamforkontor) => set({ jamforkontor })} />}
      {always.map(choose)}
      {more && extra.map(choose)}
      {more && <Select label={f.weekday} value={question.weekday ?? ALL} options={weekdays} onChange={(next) => hold('weekday', next)} />}
      {own && <Select label={f.view} value={question.view ?? ''} options={[{ value: '', label: f.own }, { value: 'shared', label: f.shared }]} onChange={(view) => set({ siffror: view === 'shared' ? 'delade' : null })} />}
      <Button variant="quiet" onPress={() => setMore(!more)}>{more ? f.fewer : f.more}</Button>
      {chips.length > 0 && (
        <ul className={styles.chips} aria-label={f.label}>
          {chips.map((name) => { const words = chipWords(name, String(question[name]), names); return <li key={name}><Button size="row" icon="close" aria-label={said(f.remove, { name: words })} onPress={() => hold(name, '')}>{words}</Button></li>; })}
        </ul>
      )}
    </div>
  );
};

const PERIODS = ['week', 'four', 'month', 'last', 'quarter', 'year', 'custom'] as const satisfies readonly PeriodName[];
const COMPARINGS = ['none', 'before', 'year', 'custom', 'office'] as const satisfies readonly Comparing[];
const clock = (quarter: number) => `${String(Math.floor(quarter / 4)).padStart(2, '0')}.${String((quarter % 4) * 15).padStart(2, '0')}`;
const chipWords = (name: FilterName, value: string, names: Names): string => {
  const dimension = dimensionOf(name);
  return dimension ? value.split(',').map((it) => names.of(dimension, it)).join(', ') : name === 'fromQuarter' ? `≥ ${clock(Number(value))}` : `< ${clock(Number(value) + 1)}`;
};
