import { useAsk } from '@desk/access/web';
import { SERVICE_LEVEL_MINUTES, keepingApi, statisticsApi } from '@desk/statistics/contract';
import { Select, formatNumber, formatWeekday, useAddress } from '@desk/ui/web';
import { figureCell, figureWords, markWords } from '../ask/figure-words';
import { ChartPanel } from '../charts/chart.panel';
import { Columns } from '../charts/columns.chart';
import { HeatGrid } from '../charts/heat-grid';
import { LineChart } from '../charts/line.chart';
import { said, useStatisticsTexts } from '../statistics-texts';
import styles from '../charts/charts.module.css';
import type { PanelProps } from './panels';

/** Visits by hour and weekday, mean of an open day. */
export const HeatPanel = ({ question, onOpen }: PanelProps) => {
  const { t, locale } = useStatisticsTexts();
  const p = t.panels;
  const answer = useAsk(statisticsApi.heatmap, question, { keepPrevious: true });
  const weekdays = t.weekdays.split(',');
  const hourName = (hour: number) => `${hour}–${hour + 1}`;
  return (
    <ChartPanel name="timme" title={p.heat} foot={p.heatTickets} answer={answer}
      table={({ cells }) => ({ columns: [p.weekday, p.hour, p.number, p.perDay], rows: cells.map((cell) => [weekdays[cell.weekday - 1] ?? '', hourName(cell.hour), figureCell(cell.figure, t, locale), cell.perDay === null ? figureWords(cell.figure, 'count', t, locale) : formatNumber(Math.round(cell.perDay * 10) / 10, locale)]) })}
      picture={({ cells }) => {
        const hours = [...new Set(cells.map(({ hour }) => hour))].sort((one, other) => one - other);
        const days = [...new Set(cells.map(({ weekday }) => weekday))].sort((one, other) => one - other);
        return (
          <HeatGrid label={p.heat} left={76} rows={days.map((day) => ({ id: String(day), name: weekdays[day - 1] ?? '' }))} columns={hours.map((hour) => ({ id: String(hour), name: hourName(hour) }))}
            cells={cells.map(({ weekday, hour, figure, perDay }) => {
              const words = perDay === null ? '<5' : formatNumber(Math.round(perDay * (perDay < 10 ? 10 : 1)) / (perDay < 10 ? 10 : 1), locale);
              return { row: String(weekday), column: String(hour), figure, weight: perDay, words, label: `${weekdays[weekday - 1]} ${hourName(hour)}: ${perDay === null ? `${figureWords(figure, 'count', t, locale)}. ${markWords(figure, t) ?? ''}` : words}` };
            })}
            onOpen={(_, hour) => onOpen('visits', { fromQuarter: Number(hour) * 4, toQuarter: Number(hour) * 4 + 3 })} />
        );
      }} />
  );
};

/** How long people waited, with the office's service level as a line. */
export const WaitPanel = ({ question, onOpen }: PanelProps) => {
  const { t, locale } = useStatisticsTexts();
  const p = t.panels;
  const answer = useAsk(statisticsApi.distribution, { ...question, duration: 'wait' }, { keepPrevious: true });
  const officeId = question.officeId?.includes(',') ? undefined : question.officeId;
  const rule = useAsk(keepingApi.getOfficeRule, { officeId: officeId ?? '-' }, { enabled: officeId !== undefined, staleTime: 600_000 }).data;
  const within = useAsk(statisticsApi.tiles, { ...question, measures: 'wait-within' }, { keepPrevious: true }).data?.tiles[0]?.figure;
  const goal = rule?.serviceLevelMinutes ?? SERVICE_LEVEL_MINUTES;
  const name = (bin: { from: number; to: number }) => `${bin.from}–${bin.to}`;
  const { data } = answer;
  return (
    <ChartPanel name="vantan" title={p.wait} answer={answer} foot={data?.median === null || data === undefined ? undefined : said(p.waitFoot, { n: figureWords(data.whole, 'count', t, locale), median: data.median, p90: data.p90 ?? '–' })}
      table={({ bins }) => ({ columns: [p.minutes, p.number], rows: bins.map((bin) => [name(bin), figureCell(bin.figure, t, locale)]) })}
      picture={({ bins, unit }) => (
        <Columns label={p.wait} under={p.minutes} onOpen={() => onOpen('wait-median')}
          columns={bins.map((bin) => ({ id: name(bin), name: name(bin), value: bin.figure.value, words: bin.figure.value === null ? '<5' : formatNumber(bin.figure.value, locale), label: `${name(bin)} ${unit === 'minutes' ? p.minutes : ''}: ${figureWords(bin.figure, 'count', t, locale)}`, grey: bin.from >= goal }))}
          goal={{ after: bins.filter((bin) => bin.to <= goal).length, words: [said(p.goal, { n: goal }), ...(within?.value !== null && within !== undefined ? [`${figureWords(within, 'share', t, locale)} ${p.inTime.toLocaleLowerCase(locale)}`] : [])] }} />
      )} />
  );
};

const steps = ['day', 'week', 'month'] as const;

/** One measure over time, before and after a change. The measure and the step stand in the address. */
export const SeriesPanel = ({ question, measure, onOpen, choices }: PanelProps & { readonly choices: readonly { value: string; label: string }[] }) => {
  const { t, locale } = useStatisticsTexts();
  const p = t.panels;
  const { get, set } = useAddress();
  const id = choices.some((it) => it.value === get('matt')) ? get('matt') : (choices[0]?.value ?? 'visits');
  const step = steps.find((it) => it === get('steg')) ?? 'day';
  const answer = useAsk(statisticsApi.series, { ...question, measure: id, step }, { keepPrevious: true });
  const unit = measure(id)?.unit ?? 'count';
  const day = (from: string) => formatWeekday(from, locale).replace(/^\S+ /, '');
  return (
    <ChartPanel name="utveckling" title={p.series} wide foot={p.seriesFoot} answer={answer}
      above={<span className={styles.beside}><Select label={p.measure} value={id} options={choices} onChange={(matt) => set({ matt })} /><Select label={p.by} value={step} options={steps.map((value) => ({ value, label: p.step2[value] }))} onChange={(steg) => set({ steg })} /></span>}
      table={({ points }) => ({ columns: [p.period, measure(id)?.name[locale] ?? id], rows: points.map((it) => [it.from === it.to ? it.from : `${it.from}–${it.to}`, figureCell(it.figure, t, locale)]) })}
      picture={({ points }) => <LineChart label={`${p.series}: ${measure(id)?.name[locale] ?? id}`} onOpen={() => onOpen(id)} points={points.map((it) => { const words = figureWords(it.figure, unit, t, locale); return { id: it.from, name: day(it.from), value: it.figure.value, words, label: `${it.from === it.to ? it.from : `${it.from}–${it.to}`}: ${words}` }; })} />} />
  );
};
