import type { z } from 'zod';
import type { ForecastAnswer } from '@desk/statistics/contract';
import { formatNumber, formatTime } from '@desk/ui/web';
import { said, useStatisticsTexts } from '../statistics-texts';
import styles from '../statistics.module.css';

/** Who is expected in the next two hours, how sure that is, and how many desks it takes. */
export const ForecastPart = ({ forecast }: { readonly forecast: z.infer<typeof ForecastAnswer> }) => {
  const { t, locale } = useStatisticsTexts();
  const n = t.now;
  const whole = (value: number) => formatNumber(Math.round(value), locale);
  return (
    <section className={styles.part} aria-labelledby="prognos">
      <h2 id="prognos">{n.forecast}</h2>
      <table className={styles.table}>
        <thead><tr><th scope="col">{t.panels.hour}</th><th scope="col" className={styles.number}>{n.expected}</th><th scope="col">{n.spread}</th></tr></thead>
        <tbody>{forecast.hours.map((it) => <tr key={it.from}><th scope="row">{said(n.hour, { from: formatTime(it.from, locale), to: formatTime(it.to, locale) })}</th><td className={styles.number}>{it.expected === null ? t.marks.none : whole(it.expected)}</td><td>{it.low === null || it.high === null ? '' : said(n.between, { low: whole(it.low), high: whole(it.high) })}</td></tr>)}</tbody>
      </table>
      <p className={styles.soft}>{said(n.from, { n: forecast.weeks })} {forecast.error === null ? n.errorNone : said(n.error, { n: Math.round(forecast.error * 100) })}</p>
      <h3>{n.hint}</h3>
      <p>{forecast.hint[locale]}</p>
    </section>
  );
};
