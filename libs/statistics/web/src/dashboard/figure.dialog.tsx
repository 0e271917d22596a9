import { useState } from 'react';
import { useAsk } from '@desk/access/web';
import { statisticsApi, type Figure, type Measure, type Question, type RowsAnswer } from '@desk/statistics/contract';
import { Button, Dialog, Skeleton, formatNumber, saveFile } from '@desk/ui/web';
import type { z } from 'zod';
import { addressNames, dimensionOf, filterNames } from '../ask/asked';
import { figureCell, figureWords, markWords, valueWords } from '../ask/figure-words';
import type { Names } from '../ask/use-names';
import { csvOf, type Table } from '../charts/save-chart';
import { DataTable } from '../charts/chart.panel';
import { said, useStatisticsTexts } from '../statistics-texts';
import styles from '../statistics.module.css';

/** Shares of a sample: how far chance reaches is said with them (domain.md 1.7). */
const sampled: ReadonlySet<string> = new Set(['failure-demand', 'needed-demand', 'unclear-demand']);

/** Where the share of the whole lies in 95 cases of 100, from the share of a sample (Wilson). */
const wilson = (share: number, n: number): { readonly low: number; readonly high: number } => {
  const z = 1.96;
  const middle = (share + (z * z) / (2 * n)) / (1 + (z * z) / n);
  const half = (z / (1 + (z * z) / n)) * Math.sqrt((share * (1 - share)) / n + (z * z) / (4 * n * n));
  return { low: Math.max(0, middle - half), high: Math.min(1, middle + half) };
};

type FigureDialogProps = { /** Asked for elsewhere, where the measure is told line by line; then its facts are those of another measure. */ readonly figure?: Figure | undefined; readonly made?: string; readonly measure: Measure; readonly question: Question; /** Something is added to the page's own question. */ readonly narrower: boolean; readonly rows: boolean; readonly names: Names; readonly onClose: () => void; readonly onOnly: () => void };

/** What a figure is: its definition, what it is held to, and what it is made of. Those who may not see the facts see it divided in periods. */
export const FigureDialog = ({ measure, figure, made, question, narrower, rows, names, onClose, onOnly }: FigureDialogProps) => {
  const { t, locale } = useStatisticsTexts();
  const f = t.figure;
  const answer = useAsk(statisticsApi.tiles, { ...question, measures: made ?? measure.id });
  const asked = answer.data?.tiles[0];
  const tile = asked && figure ? { ...asked, unit: measure.unit, figure } : asked;
  const own = answer.data?.view === 'own';
  const held = filterNames.flatMap((name) => {
    const value = question[name];
    const dimension = dimensionOf(name);
    return value === undefined || dimension === null ? [] : [`${labelOf(name)}: ${String(value).split(',').map((it) => names.of(dimension, it)).join(', ')}`];
  });
  const hour = question.fromQuarter === undefined ? [] : [said(f.hour, { from: Math.floor(question.fromQuarter / 4), to: Math.floor(((question.toQuarter ?? 95) + 1) / 4) })];
  const weekdays = question.weekday === undefined ? [] : [question.weekday.split(',').map((it) => t.weekdays.split(',')[Number(it) - 1] ?? '').join(', ')];
  const interval = tile && sampled.has(measure.id) && tile.figure.mark === 'shown' && tile.figure.value !== null && tile.figure.n ? wilson(tile.figure.value, tile.figure.n) : null;
  const why = tile && markWords(tile.figure, t);
  return (
    <Dialog title={measure.name[locale]} size="wide" onClose={onClose} foot={<>{narrower && <Button onPress={onOnly}>{f.onlyText}</Button>}<Button variant="filled" autoFocus onPress={onClose}>{t.close}</Button></>}>
      {answer.error ? <p role="alert" className={styles.error}>{answer.error.refusal.text[locale]}</p> : !tile ? <Skeleton rows={2} label={t.failed.loading} /> : <p className={styles.large}>{figureWords(tile.figure, tile.unit, t, locale)}</p>}
      {why && <p>{why}</p>}
      <dl className={styles.facts}>
        <dt>{f.what}</dt><dd>{measure.definition[locale]}</dd>
        <dt>{f.formula}</dt><dd>{measure.formulaText[locale]}</dd>
        {tile && tile.figure.n !== null && <><dt>{f.basis}</dt><dd>{said(f.basisOf, { n: formatNumber(tile.figure.n, locale) })}</dd></>}
        {interval && <><dt>{f.interval}</dt><dd>{said(f.intervalOf, { low: valueWords(interval.low, 'share', t, locale), high: valueWords(interval.high, 'share', t, locale) })}</dd></>}
        <dt>{f.period}</dt><dd>{answer.data ? `${answer.data.from}–${answer.data.to}, ${own ? t.told.own.toLocaleLowerCase(locale) : t.told.shared.toLocaleLowerCase(locale)}` : `${question.from}–${question.to}`}</dd>
        <dt>{f.held}</dt><dd>{[...held, ...weekdays, ...hour].join('; ') || t.house}</dd>
        <dt>{f.direction}</dt><dd>{f.better[measure.better]}</dd>
        <dt>{f.id}</dt><dd>{measure.id}, {f.version.toLocaleLowerCase(locale)} {measure.version}</dd>
        <dt>{f.owner}</dt><dd>{measure.owner}</dd>
      </dl>
      {answer.data?.notes.map((note) => <p key={note.sv} className={styles.soft}>{note[locale]}</p>)}
      {answer.data && (own && rows ? <FactRows measureId={made ?? measure.id} question={question} names={names} /> : <Aggregates measure={measure} unit={asked?.unit ?? measure.unit} trend={tile?.trend ?? []} />)}
    </Dialog>
  );

  function labelOf(name: keyof typeof addressNames): string {
    const known: Partial<Record<typeof name, string>> = { officeId: t.filters.office, agency: t.filters.agency, lifeEvent: t.filters.lifeEvent, caseType: t.filters.caseType, channel: t.filters.channel, language: t.filters.language };
    return known[name] ?? addressNames[name];
  }
};

const Aggregates = ({ measure, unit, trend }: { readonly measure: Measure; readonly unit: Measure['unit']; readonly trend: readonly { readonly day: string; readonly figure: Parameters<typeof figureWords>[0] }[] }) => {
  const { t, locale } = useStatisticsTexts();
  const table = { columns: [t.figure.day, measure.name[locale]], rows: trend.map(({ day, figure }) => [day, figureWords(figure, unit, t, locale)]) };
  return (
    <section className={styles.part}>
      <h3>{t.figure.rows}</h3>
      <p className={styles.soft}>{t.figure.aggregates}</p>
      {trend.length > 0 && <><DataTable title={t.figure.rows} table={table} /><div><Button size="row" onPress={() => saveFile(`${measure.id}.csv`, csvOf({ ...table, rows: trend.map(({ day, figure }) => [day, figureCell(figure, t, locale)]) }), 'text/csv;charset=utf-8')}>{t.figure.export}</Button></div></>}
    </section>
  );
};

type Facts = z.infer<typeof RowsAnswer>['rows'];
const clock = (quarter: number) => `${String(Math.floor(quarter / 4)).padStart(2, '0')}.${String((quarter % 4) * 15).padStart(2, '0')}`;

const FactRows = ({ measureId, question, names }: { readonly measureId: string; readonly question: Question; readonly names: Names }) => {
  const { t, locale } = useStatisticsTexts();
  const f = t.figure;
  const [pages, setPages] = useState<readonly (string | null)[]>([null]);
  return (
    <section className={styles.part}>
      <h3>{f.rows}</h3>
      <p className={styles.soft}>{f.rowsOf}</p>
      {pages.map((after, at) => <FactPage key={after ?? 'first'} measureId={measureId} question={question} after={after} asTable={(rows) => tableOf(rows)} onMore={at === pages.length - 1 ? (next) => setPages([...pages, next]) : null} />)}
    </section>
  );

  function tableOf(rows: Facts): Table {
    const words = (values: Facts[number]['values']) => Object.entries(values).map(([name, value]) => { const dimension = dimensionOf(filterNames.find((it) => it === name) ?? 'fromQuarter'); return dimension ? names.of(dimension, value) : value; }).join(', ');
    const durations: Readonly<Record<string, string>> = t.durations;
    const markNames: Readonly<Record<string, string>> = t.counted;
    return {
      columns: [f.day, f.time, f.place, f.about, f.times, f.marks],
      rows: rows.map((row) => [row.day, clock(row.quarter), names.of('office', row.officeId), words(row.values), Object.entries(row.durations).map(([name, value]) => `${durations[name] ?? name} ${valueWords(value, ['receipt', 'contact', 'answer', 'feedback'].includes(name) ? 'hours' : 'minutes', t, locale)}`).join(', '), row.marks.map((mark) => markNames[mark] ?? mark).join(', ')]),
    };
  }
};

type FactPageProps = { readonly measureId: string; readonly question: Question; readonly after: string | null; readonly asTable: (rows: Facts) => Table; readonly onMore: ((next: string) => void) | null };
const FactPage = ({ measureId, question, after, asTable, onMore }: FactPageProps) => {
  const { t, locale } = useStatisticsTexts();
  const { data, error } = useAsk(statisticsApi.rows, { ...question, measure: measureId, ...(after ? { after } : {}) }, { staleTime: 300_000 });
  if (error) return <p role="alert" className={styles.error}>{error.refusal.text[locale]}</p>;
  if (!data) return <Skeleton rows={4} label={t.failed.loading} />;
  if (data.rows.length === 0) return <p>{t.figure.noRows}</p>;
  const { next } = data;
  return <><DataTable words title={t.figure.rows} table={asTable(data.rows)} />{next && onMore && <div><Button size="row" onPress={() => onMore(next)}>{t.figure.more}</Button></div>}</>;
};
