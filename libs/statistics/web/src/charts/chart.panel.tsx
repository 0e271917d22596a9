import { useId, useRef, useState, type ReactNode } from 'react';
import type { UseQueryResult } from '@tanstack/react-query';
import type { RefusedError } from '@desk/access/web';
import type { Told } from '@desk/statistics/contract';
import { Button, Menu, Segmented, Skeleton, saveFile, useAddress } from '@desk/ui/web';
import { useWords } from '../ask/use-question';
import { said, useStatisticsTexts } from '../statistics-texts';
import { csvOf, pictureOf, pngOf, type Table } from './save-chart';
import styles from './charts.module.css';

type ChartPanelProps<A extends Told> = {
  /** Stands in the address when the table is shown, and in the name of files. */
  readonly name: string; readonly title: string; readonly foot?: string | undefined; readonly wide?: boolean; readonly above?: ReactNode;
  readonly answer: UseQueryResult<A, RefusedError>;
  readonly table: (answer: A) => Table;
  readonly picture: (answer: A) => ReactNode;
};

/** One chart with its table beside it, its downloads, and what is missing for this reader. It fails and waits alone. */
export const ChartPanel = <A extends Told>({ name, title, foot, wide, above, answer, table, picture }: ChartPanelProps<A>) => {
  const { t, locale } = useStatisticsTexts();
  const { get, set } = useAddress();
  const id = useId();
  const plot = useRef<HTMLDivElement>(null);
  const [failed, setFailed] = useState(false);
  const firstDay = useWords().data?.firstDay;
  const tables = get('tabell').split(',').filter(Boolean);
  const asTable = tables.includes(name);
  const { data, error, refetch, isPlaceholderData } = answer;
  const shown = data && table(data);
  // Own figures hide nothing, and say so by saying nothing.
  const below = [foot, data?.view === 'shared' ? t.marks.legend : undefined].filter(Boolean).join(' ').trim();
  const empty = shown !== undefined && shown.rows.length === 0;
  const svg = () => plot.current?.querySelector<SVGSVGElement>('svg[data-chart]') ?? null;
  const file = data ? `${name}-${data.from}-${data.to}` : name;
  const save = { svg: () => { const it = svg(); if (it) saveFile(`${file}.svg`, pictureOf(it).text, 'image/svg+xml'); }, png: async () => { const it = svg(); const blob = it && (await pngOf(it).catch(() => null)); setFailed(!blob); if (blob) saveFile(`${file}.png`, blob, 'image/png'); }, csv: () => { if (shown) saveFile(`${file}.csv`, csvOf(shown), 'text/csv;charset=utf-8'); } };
  return (
    <section className={`${styles.panel} ${wide ? styles.panelWide : ''}`} aria-labelledby={id} aria-busy={isPlaceholderData || undefined}>
      <header className={styles.panelHead}>
        <h2 id={id}>{title}</h2>
        {above}
        <span className={styles.grow} />
        {shown && !empty && (
          <span className={styles.tools}>
            <Segmented label={said(t.chart.as, { name: title })} value={asTable ? 'table' : 'picture'} onChange={(as) => set({ tabell: (as === 'table' ? [...tables, name] : tables.filter((it) => it !== name)).join() })} options={[{ value: 'picture', label: t.chart.picture }, { value: 'table', label: t.chart.table }]} />
            <Menu label={said(t.chart.downloadOf, { name: title })} items={[{ id: 'csv', label: t.chart.csv, onAction: save.csv }, ...(asTable ? [] : [{ id: 'svg', label: t.chart.svg, onAction: save.svg }, { id: 'png', label: t.chart.png, onAction: () => void save.png() }])]}>{t.chart.download}</Menu>
          </span>
        )}
      </header>
      {error && !data ? <div role="alert" className={styles.state}><p>{t.failed.title}. {error.refusal.text[locale]}</p><Button size="row" onPress={() => void refetch()}>{t.failed.again}</Button></div>
      : !data || !shown ? <Skeleton rows={5} label={t.failed.loading} />
      : empty ? <p className={styles.state}>{[t.chart.empty, ...data.notes.map((note) => note[locale])].join(' ')}{firstDay && data.to < firstDay ? ` ${said(t.chart.begins, { day: firstDay })}` : ''}</p>
      : asTable ? <DataTable title={said(t.chart.tableOf, { name: title })} table={shown} />
      : <div ref={plot} className={styles.plot}>{picture(data)}</div>}
      {failed && <p role="alert" className={styles.foot}>{t.failed.title}</p>}
      {shown && !empty && below !== '' && <p className={styles.foot}>{below}</p>}
    </section>
  );
};

/** `words`: the cells hold sentences and stand to the left. */
export const DataTable = ({ title, table, words }: { readonly title: string; readonly table: Table; readonly words?: boolean }) => (
  <div className={styles.scrolled} role="region" aria-label={title} tabIndex={0}>
    <table className={styles.table}>
      <thead><tr>{table.columns.map((name, at) => <th key={name} scope="col" className={at === 0 || words ? undefined : styles.number}>{name}</th>)}</tr></thead>
      <tbody>{table.rows.map((row) => <tr key={row.join('|')}>{row.map((value, at) => (at === 0 ? <th key={table.columns[at]} scope="row">{value}</th> : <td key={table.columns[at]} className={words ? undefined : styles.number}>{value}</td>))}</tr>)}</tbody>
    </table>
  </div>
);
