import { useAsk, NotFetched } from '@desk/access/web';
import { statisticsApi, type Figure, type Measure } from '@desk/statistics/contract';
import { Icon, Skeleton, formatNumber } from '@desk/ui/web';
import type { Asked } from '../ask/asked';
import { figureWords, numberWords, valueWords } from '../ask/figure-words';
import { Sparkline } from '../charts/line.chart';
import { said, useStatisticsTexts, type StatisticsTexts } from '../statistics-texts';
import styles from '../statistics.module.css';

const general = ['visits', 'wait-median', 'wait-p90', 'wait-within', 'service-median', 'solved', 'handed-off', 'answer-in-time', 'failure-demand', 'refusals', 'repeat', 'left'];
const ofAgency = ['cases', 'solved', 'handed-off', 'handoffs', 'wrong-handoffs', 'contact-in-time', 'answer-in-time', 'answer-median', 'not-in-agreement', 'no-system-access', 'finishable', 'refusals'];

type TilesProps = { readonly asked: Asked; readonly measure: (id: string) => Measure | undefined; readonly onOpen: (measureId: string) => void };

/** The figures of the period, each with its trend, what it was before, and its definition one key away. */
export const TilesPart = ({ asked: { question, compared, otherOffice }, measure, onOpen }: TilesProps) => {
  const { t, locale } = useStatisticsTexts();
  const measures = (question.agency ? ofAgency : general).join();
  const { data, error, refetch } = useAsk(statisticsApi.tiles, { ...question, ...compared, measures }, { keepPrevious: true });
  const other = useAsk(statisticsApi.tiles, { ...question, officeId: otherOffice ?? '', measures }, { keepPrevious: true, enabled: otherOffice !== null && otherOffice !== '' }).data;
  if (error && !data) return <NotFetched error={error} again={() => void refetch()} />;
  if (!data) return <Skeleton rows={4} label={t.failed.loading} />;
  return (
    <ul className={`${styles.tiles} ${styles.long}`}>
      {data.tiles.map(({ measureId, unit, figure, compared: before, trend }) => {
        const name = measure(measureId)?.name[locale] ?? measureId;
        const against = otherOffice ? (other?.tiles.find((it) => it.measureId === measureId)?.figure ?? null) : before;
        const plain = figure.value !== null && figure.mark === 'shown';
        const number = figure.value === null ? '' : numberWords(figure.value, unit, locale);
        const whole = figureWords(figure, unit, t, locale);
        const known = trend.flatMap((it) => (it.figure.value === null ? [] : [it.figure.value]));
        const words = (value: number | undefined) => (value === undefined ? '' : valueWords(value, unit, t, locale));
        return (
          <li key={measureId} className={styles.tile}>
            <span className={styles.tileName}>{name}</span>
            <button type="button" className={styles.open} data-define aria-label={`${said(t.tile.define, { name })} ${whole}`} onClick={() => onOpen(measureId)}><Icon name="info" /></button>
            <p className={styles.tileFigure} data-words={plain ? undefined : true}>{plain ? <>{number}<small>{whole.replace(number, '').replaceAll(' ', '\u00a0')}</small></> : whole}</p>
            <Sparkline values={trend.map((it) => it.figure.value)} label={said(t.tile.trend, { first: words(known[0]), last: words(known.at(-1)), low: words(Math.min(...known)), high: words(Math.max(...known)) })} />
            <p className={styles.tileTrend}>{against ? changeWords(figure, against, unit === 'share', unit === 'count', t, (n) => valueWords(n, unit, t, locale), (n) => formatNumber(n, locale)) : unit === 'share' && figure.n !== null ? said(t.tile.of, { n: formatNumber(figure.n, locale) }) : ''}</p>
          </li>
        );
      })}
    </ul>
  );
};

const changeWords = (figure: Figure, before: Figure, share: boolean, count: boolean, t: StatisticsTexts, words: (value: number) => string, number: (value: number) => string): string => {
  if (figure.value === null || before.value === null) return t.tile.noCompare;
  const change = figure.value - before.value;
  if (Math.abs(change) < 1e-9) return t.tile.same;
  if (share) { const points = Math.round(Math.abs(change) * 1000) / 10; return points < 0.1 ? t.tile.same : said(change > 0 ? t.tile.up : t.tile.down, { n: number(points) }); }
  if (count && before.value > 0) return said(change > 0 ? t.tile.more : t.tile.less, { n: number(Math.round((Math.abs(change) / before.value) * 100)) });
  return said(change > 0 ? t.tile.higher : t.tile.lower, { n: words(Math.abs(change)) });
};
