import { useAsk } from '@desk/access/web';
import { statisticsApi } from '@desk/statistics/contract';
import { formatNumber } from '@desk/ui/web';
import { figureCell, figureWords, markWords, valueWords } from '../ask/figure-words';
import { filterOf } from '../ask/asked';
import { Bars } from '../charts/bars.chart';
import { ChartPanel } from '../charts/chart.panel';
import { HeatGrid } from '../charts/heat-grid';
import { Sankey } from '../charts/sankey.chart';
import { said, useStatisticsTexts } from '../statistics-texts';
import type { PanelProps } from './panels';

const MOST = 12;
const layers = ['lifeEvent', 'office', 'agency', 'outcome'] as const;

/** Life event by agency: the most common, darker for more. */
export const MatrixPanel = ({ question, names, onOpen }: PanelProps) => {
  const { t, locale } = useStatisticsTexts();
  const p = t.panels;
  const answer = useAsk(statisticsApi.matrix, { ...question, measure: 'cases', rows: 'lifeEvent', columns: 'agency' }, { keepPrevious: true });
  return (
    <ChartPanel name="handelse-myndighet" title={p.matrix} foot={p.matrixFoot} answer={answer}
      table={({ cells }) => ({ columns: [t.filters.lifeEvent, t.filters.agency, p.number], rows: cells.map((cell) => [names.of('lifeEvent', cell.row), names.of('agency', cell.column), figureCell(cell.figure, t, locale)]) })}
      picture={({ cells }) => {
        const size = (key: 'row' | 'column', id: string) => cells.reduce((sum, cell) => sum + (cell[key] === id ? (cell.figure.value ?? 0) : 0), 0);
        const first = (key: 'row' | 'column') => [...new Set(cells.map((cell) => cell[key]))].sort((one, other) => size(key, other) - size(key, one)).slice(0, MOST);
        return (
          <HeatGrid label={p.matrix} left={180} rows={first('row').map((id) => ({ id, name: names.of('lifeEvent', id) }))} columns={first('column').map((id) => ({ id, name: id }))}
            cells={cells.map((cell) => { const words = figureWords(cell.figure, 'count', t, locale); return { row: cell.row, column: cell.column, figure: cell.figure, weight: cell.figure.value, words: cell.figure.mark === 'few' ? '<5' : cell.figure.mark === 'hidden' ? '·' : words, label: `${names.of('lifeEvent', cell.row)}, ${names.of('agency', cell.column)}: ${words}. ${markWords(cell.figure, t) ?? ''}` }; })}
            onOpen={(lifeEvent, agency) => onOpen('cases', { lifeEvent, agency })} />
        );
      }} />
  );
};

/** From life event by desk to agency and outcome. The smallest of each layer are drawn together. */
export const FlowPanel = ({ question, names, onOpen }: PanelProps) => {
  const { t, locale } = useStatisticsTexts();
  const p = t.panels;
  const answer = useAsk(statisticsApi.flow, question, { keepPrevious: true });
  const nameOf = (id: string) => { const [layer = '', value = ''] = [id.slice(0, id.indexOf(':')), id.slice(id.indexOf(':') + 1)]; return layer === 'office' ? (value === '*' ? t.house : value.split('+').map((it) => names.of('office', it)).join(', ')) : value === 'rest' ? t.layers.rest : layer === 'lifeEvent' || layer === 'agency' || layer === 'outcome' ? names.of(layer, value) : value; };
  return (
    <ChartPanel name="floden" title={p.flow} foot={p.flowFoot} answer={answer}
      table={({ links }) => ({ columns: [p.from, p.to, p.number], rows: links.map((link) => [nameOf(link.from), nameOf(link.to), figureCell(link.figure, t, locale)]) })}
      picture={({ links }) => {
        const sizes = new Map<string, number>();
        for (const { from, to, figure } of links) for (const id of [from.startsWith('office') ? to : from, ...(to.startsWith('outcome') ? [to] : [])]) sizes.set(id, (sizes.get(id) ?? 0) + (figure.value ?? 0));
        const kept = new Set(layers.flatMap((layer) => [...sizes].filter(([id]) => id.startsWith(`${layer}:`)).sort(([, one], [, other]) => other - one).slice(0, 8).map(([id]) => id)));
        const fold = (id: string) => (id.startsWith('office:') || kept.has(id) ? id : `${id.slice(0, id.indexOf(':'))}:rest`);
        const sums = new Map<string, { from: string; to: string; value: number }>();
        for (const { from, to, figure } of links) { const [a, b] = [fold(from), fold(to)]; const known = sums.get(`${a}|${b}`) ?? { from: a, to: b, value: 0 }; known.value += figure.value ?? 0; sums.set(`${a}|${b}`, known); }
        const drawn = [...sums.values()];
        const ids = [...new Set(drawn.flatMap(({ from, to }) => [from, to]))];
        return (
          <Sankey label={p.flow} layers={layers.map((it) => t.layers[it])} nodes={ids.map((id) => ({ id, layer: layers.findIndex((it) => id.startsWith(`${it}:`)), name: id.startsWith('agency:') && !id.endsWith(':rest') ? id.slice(7) : nameOf(id) }))} links={drawn} number={(value) => formatNumber(value, locale)}
            onOpen={(id) => { const layer = layers.find((it) => id.startsWith(`${it}:`)); const value = id.slice(id.indexOf(':') + 1); onOpen('cases', layer && layer !== 'office' && value !== 'rest' && value !== '–' ? { [filterOf(layer)]: value } : undefined); }} />
        );
      }} />
  );
};

const funnelMeasure = { sent: 'handoffs', received: 'receipt-in-time', contacted: 'contact-in-time', answered: 'answer-in-time', told: 'feedback-in-time' } as const;

/** Hand-offs from sent to told, with the share in time and how long it took. */
export const FunnelPanel = ({ question, onOpen }: PanelProps) => {
  const { t, locale } = useStatisticsTexts();
  const p = t.panels;
  const answer = useAsk(statisticsApi.funnel, question, { keepPrevious: true });
  const hours = (value: number | null) => (value === null ? t.marks.none : valueWords(value, 'hours', t, locale));
  return (
    <ChartPanel name="overlamningar" title={p.funnel} foot={p.funnelFoot} answer={answer}
      table={({ steps, lost }) => (steps[0]?.count.value === 0 ? { columns: [], rows: [] } : { columns: [p.step, p.number, p.inTime, p.median, p.p90], rows: [...steps.map((it) => [p.steps[it.step], figureWords(it.count, 'count', t, locale), it.inTime ? figureWords(it.inTime, 'share', t, locale) : '', it.step === 'sent' ? '' : hours(it.median), it.step === 'sent' ? '' : hours(it.p90)]), ...lost.map((it) => [it.value === 'returned' ? p.lost.returned : p.lost.expired, figureWords(it.figure, 'count', t, locale), '', '', ''])] })}
      picture={({ steps, lost }) => (
        <Bars label={p.funnel} onOpen={(id) => onOpen(id === 'returned' ? 'wrong-handoffs' : id === 'expired' ? 'handoffs' : (Object.entries(funnelMeasure).find(([step]) => step === id)?.[1] ?? 'handoffs'))}
          bars={[
            ...steps.map((it) => { const time = [it.inTime ? said(p.inTimeOf, { n: figureWords(it.inTime, 'share', t, locale) }) : '', it.median === null ? '' : said(p.medianOf, { n: hours(it.median) })].filter(Boolean).join(', '); const words = figureWords(it.count, 'count', t, locale); return { id: it.step, name: `${p.steps[it.step]}${time ? `: ${time}` : ''}`, value: it.count.value, words, label: `${p.steps[it.step]}: ${words}. ${time}` }; }),
            ...lost.map((it) => { const name = it.value === 'returned' ? p.lost.returned : p.lost.expired; const words = figureWords(it.figure, 'count', t, locale); return { id: it.value, name, value: it.figure.value, words, label: `${name}: ${words}`, grey: true }; }),
          ]} />
      )} />
  );
};
