import { useState } from 'react';
import { useAsk, NotFetched } from '@desk/access/web';
import { statisticsApi, type Measure, type Question } from '@desk/statistics/contract';
import { Button, Skeleton } from '@desk/ui/web';
import { figureWords } from '../ask/figure-words';
import { useStatisticsTexts } from '../statistics-texts';
import styles from '../statistics.module.css';

type AllProps = { readonly question: Question; readonly measures: readonly Measure[]; readonly onOpen: (measureId: string) => void };

/** Every measure of the house with its figure beside its definition, formula, version and owner. Asked for when it is opened. */
export const AllMeasuresPanel = ({ question, measures, onOpen }: AllProps) => {
  const { t } = useStatisticsTexts();
  const [open, setOpen] = useState(false);
  return (
    <section className={styles.part} aria-labelledby="alla-matt">
      <div className={styles.buttons}><h2 id="alla-matt">{t.every.title}</h2><Button size="row" aria-expanded={open} onPress={() => setOpen(!open)}>{open ? t.every.hide : t.every.show}</Button></div>
      {open && <Table question={question} measures={measures} onOpen={onOpen} />}
    </section>
  );
};

const Table = ({ question, measures, onOpen }: AllProps) => {
  const { t, locale } = useStatisticsTexts();
  const { data, error, refetch } = useAsk(statisticsApi.tiles, { ...question, measures: measures.map(({ id }) => id).join() }, { keepPrevious: true });
  if (error && !data) return <NotFetched error={error} again={() => void refetch()} />;
  if (!data) return <Skeleton rows={10} label={t.failed.loading} />;
  const figures = new Map(data.tiles.map((tile) => [tile.measureId, tile]));
  return (
    <div className={styles.scrolled} role="region" aria-label={t.every.title} tabIndex={0}>
      <table className={styles.table}>
        <thead><tr><th scope="col">{t.panels.measure}</th><th scope="col" className={styles.number}>{t.panels.figure}</th><th scope="col">{t.figure.what}</th><th scope="col">{t.figure.formula}</th><th scope="col">{t.figure.id}</th><th scope="col">{t.figure.owner}</th></tr></thead>
        <tbody>{measures.map((measure) => { const tile = figures.get(measure.id); return (
          <tr key={measure.id}><th scope="row"><Button size="row" variant="quiet" onPress={() => onOpen(measure.id)}>{measure.name[locale]}</Button></th><td className={styles.number}>{tile ? figureWords(tile.figure, tile.unit, t, locale) : t.marks.none}</td><td>{measure.definition[locale]}</td><td>{measure.formulaText[locale]}</td><td>{measure.id}, v{measure.version}</td><td>{measure.owner}</td></tr>
        ); })}</tbody>
      </table>
    </div>
  );
};
