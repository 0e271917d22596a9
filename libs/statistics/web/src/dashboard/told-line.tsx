import { useAsk } from '@desk/access/web';
import { statisticsApi, type Question } from '@desk/statistics/contract';
import { Banner, formatTime } from '@desk/ui/web';
import { said, useStatisticsTexts } from '../statistics-texts';
import styles from '../statistics.module.css';

/** Whose figures these are, which days were counted, how fresh they are, and what is missing for this reader. */
export const ToldLine = ({ question }: { readonly question: Question }) => {
  const { t, locale } = useStatisticsTexts();
  const { data } = useAsk(statisticsApi.tiles, { ...question, measures: 'cases' }, { keepPrevious: true });
  if (!data) return null;
  const line = `${said(t.told.span, { view: data.view === 'own' ? t.told.own : t.told.shared, from: data.from, to: data.to })} ${said(t.told.asOf, { time: formatTime(data.asOf, locale) })}`;
  return (
    <>
      <p className={styles.soft} role="status">{line}</p>
      {data.notes.length > 0 && <Banner tone="note" title={t.told.missing}>{data.notes.map((note) => note[locale]).join(' ')}</Banner>}
    </>
  );
};
