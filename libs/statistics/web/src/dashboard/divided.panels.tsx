import { useAsk } from '@desk/access/web';
import { NO_VALUE, statisticsApi, type Dimension } from '@desk/statistics/contract';
import { Select, formatNumber, useAddress } from '@desk/ui/web';
import { filterOf, type Asked } from '../ask/asked';
import { figureCell, figureWords, markWords, valueWords } from '../ask/figure-words';
import { Bars } from '../charts/bars.chart';
import { ChartPanel } from '../charts/chart.panel';
import { said, useStatisticsTexts } from '../statistics-texts';
import type { PanelProps } from './panels';

const MOST = 10;

/** One measure divided by one thing, with the comparison under each bar when there is one. */
export const DividedPanel = ({ name, title, foot, measureId, by, question, compared, names, measure, onOpen }: PanelProps & { readonly name: string; readonly title: string; readonly foot?: string; readonly measureId: string; readonly by: Dimension; readonly compared: Asked['compared'] }) => {
  const { t, locale } = useStatisticsTexts();
  const p = t.panels;
  const answer = useAsk(statisticsApi.breakdown, { ...question, ...compared, measure: measureId, by }, { keepPrevious: true });
  const unit = measure(measureId)?.unit ?? 'count';
  // Most visits are not marked at all: they say nothing about who caused those that are.
  const told = <R extends { readonly value: string }>(rows: readonly R[]) => (by === 'demandAgency' ? rows.filter(({ value }) => value !== NO_VALUE) : rows);
  return (
    <ChartPanel name={name} title={title} foot={foot} answer={answer}
      table={(it) => ({ columns: [p.value, it.compared ? p.now : (measure(measureId)?.name[locale] ?? p.figure), ...(it.compared ? [p.before] : []), p.basis], rows: told(it.rows).map((row) => { const before = it.compared?.find((one) => one.value === row.value); return [names.of(by, row.value), figureWords(row.figure, unit, t, locale), ...(it.compared ? [before ? figureWords(before.figure, unit, t, locale) : t.marks.none] : []), row.figure.n === null ? t.marks.none : formatNumber(row.figure.n, locale)]; }) })}
      picture={(it) => (
        <Bars label={title} onOpen={(value) => onOpen(measureId, value === NO_VALUE ? undefined : { [filterOf(by)]: value })}
          bars={told(it.rows).slice(0, MOST).map((row) => { const words = figureWords(row.figure, unit, t, locale); const before = it.compared?.find((one) => one.value === row.value)?.figure; return { id: row.value, name: names.of(by, row.value), value: row.figure.value, words: before ? `${words} (${figureWords(before, unit, t, locale)})` : words, beside: before?.value ?? null, label: `${names.of(by, row.value)}: ${words}. ${markWords(row.figure, t) ?? ''}${before ? ` ${p.before}: ${figureWords(before, unit, t, locale)}` : ''}` }; })} />
      )} />
  );
};

/** The fewest values that make up most of the whole, with the running share. */
export const ParetoPanel = ({ name, title, foot, measureId, by, question, names, onOpen }: PanelProps & { readonly name: string; readonly title: string; readonly foot?: string; readonly measureId: string; readonly by: Dimension }) => {
  const { t, locale } = useStatisticsTexts();
  const p = t.panels;
  const answer = useAsk(statisticsApi.pareto, { ...question, measure: measureId, by }, { keepPrevious: true });
  const percent = (share: number | null) => (share === null ? t.marks.none : valueWords(share, 'share', t, locale));
  const { data } = answer;
  const reached = data && data.reachedBy !== null ? said(p.reached, { n: data.reachedBy, share: Math.round(100 * (data.rows[data.reachedBy - 1]?.running ?? data.target)) }) : '';
  return (
    <ChartPanel name={name} title={title} foot={[foot, reached].filter(Boolean).join(' ')} answer={answer}
      table={(it) => ({ columns: [p.value, p.number, p.share, p.running], rows: it.rows.map((row) => [names.of(by, row.value), figureCell(row.figure, t, locale), percent(row.share), percent(row.running)]) })}
      picture={(it) => (
        <Bars label={title} heads={[by === 'demandCause' ? p.cause : p.value, p.running]} line={it.reachedBy} onOpen={(value) => onOpen(measureId, value === NO_VALUE ? undefined : { [filterOf(by)]: value })}
          bars={it.rows.slice(0, MOST).map((row, at) => { const words = figureWords(row.figure, 'count', t, locale); return { id: row.value, name: names.of(by, row.value), value: row.figure.value, words, right: percent(row.running), label: `${names.of(by, row.value)}: ${words}, ${p.running} ${percent(row.running)}. ${markWords(row.figure, t) ?? ''}`, grey: it.reachedBy !== null && at >= it.reachedBy }; })} />
      )} />
  );
};

/** Offices side by side: the bar is the figure, the span is where chance would put an office of its size. */
export const OfficesPanel = ({ question, names, measure, onOpen, choices }: PanelProps & { readonly choices: readonly { value: string; label: string }[] }) => {
  const { t, locale } = useStatisticsTexts();
  const p = t.panels;
  const { get, set } = useAddress();
  const id = choices.some((it) => it.value === get('kontorsmatt')) ? get('kontorsmatt') : (choices[0]?.value ?? 'visits');
  const { officeId: _, ...everywhere } = question;
  const answer = useAsk(statisticsApi.comparison, { ...everywhere, measure: id }, { keepPrevious: true });
  const unit = measure(id)?.unit ?? 'count';
  const { data } = answer;
  return (
    <ChartPanel name="kontoren" title={p.offices} answer={answer} above={<Select label={p.measure} value={id} options={choices} onChange={(kontorsmatt) => set({ kontorsmatt })} />}
      foot={`${data ? `${said(p.whole, { n: figureWords(data.whole, unit, t, locale) })}. ` : ''}${unit === 'share' ? p.officesFoot : ''}`}
      table={(it) => ({ columns: [t.filters.office, p.size, measure(id)?.name[locale] ?? id, p.low, p.high, p.verdict], rows: it.rows.map((row) => [names.of('office', row.officeId), figureWords(row.size, 'count', t, locale), figureWords(row.figure, unit, t, locale), row.low === null ? t.marks.none : valueWords(row.low, unit, t, locale), row.high === null ? t.marks.none : valueWords(row.high, unit, t, locale), p.apart[row.apart]]) })}
      picture={(it) => (
        <Bars label={p.offices} onOpen={(officeId) => onOpen(id, { officeId })}
          bars={it.rows.map((row) => { const words = figureWords(row.figure, unit, t, locale); const verdict = row.apart === 'unknown' ? '' : `, ${p.apart[row.apart]}`; return { id: row.officeId, name: row.size.mark === 'none' ? names.of('office', row.officeId) : `${names.of('office', row.officeId)}, ${figureWords(row.size, 'count', t, locale)} ${p.size.toLocaleLowerCase(locale)}`, value: row.figure.value, words, right: row.apart === 'unknown' ? '' : p.apart[row.apart], grey: row.apart === 'within', span: row.low !== null && row.high !== null ? { low: row.low, high: row.high } : null, label: `${names.of('office', row.officeId)}: ${words}${verdict}. ${markWords(row.figure, t) ?? ''}` }; })} />
      )} />
  );
};
