import type { Locale } from '@desk/kernel/contract';
import { findMeasure, lineMeasures, type FollowedLine } from '@desk/statistics/contract';
import { Button, formatNumber } from '@desk/ui/web';
import { figureCell, figureWords } from '../ask/figure-words';
import type { Names } from '../ask/use-names';
import { said, useStatisticsTexts, type StatisticsTexts } from '../statistics-texts';
import { useLinesTexts } from './lines-texts';
import type { LinesTexts } from './lines.sv';
import styles from '../statistics.module.css';
import own from './lines.module.css';

const nameOf = ({ agreement, line, version }: FollowedLine, t: LinesTexts): string => said(t.lineOf, { agreement, line, version });
const placesOf = (line: FollowedLine, names: Names): string => line.officeIds.map((it) => names.of('office', it)).join(', ');
const promiseOf = (line: FollowedLine, t: LinesTexts): string => [line.serviceLevel ?? t.noPromise, said(t.answer, { n: line.answerWorkingDays })].join(', ');

/** A line as it stands in a file, with its figures as plain numbers. */
export const lineCells = (line: FollowedLine, names: Names, t: LinesTexts, shared: StatisticsTexts, locale: Locale): string[] => [
  `${nameOf(line, t)}: ${line.purpose}`, placesOf(line, names), names.of('agency', line.agencyId), `${line.from}–${line.to}`, line.caseTypeCodes.map((it) => names.of('caseType', it)).join(', '), line.tasks.map((it) => names.of('task', it)).join(', '),
  line.volumePerYear === null ? '' : String(line.volumePerYear), line.estimate === null ? '' : String(Math.round(line.estimate)), promiseOf(line, t), ...line.figures.map(({ figure }) => figureCell(figure, shared, locale)),
];

/** Lines under each other: what was agreed to the left, what came of it to the right. Every figure opens its definition and what it is made of. */
export const LineTable = ({ lines, names, onOpen }: { readonly lines: readonly FollowedLine[]; readonly names: Names; readonly onOpen: (line: FollowedLine, measureId: string) => void }) => {
  const { t, locale } = useLinesTexts();
  const shared = useStatisticsTexts().t;
  const number = (value: number | null) => (value === null ? <span className={styles.soft}>{t.noEstimate}</span> : formatNumber(Math.round(value), locale));
  return (
    <div className={own.scrolled} role="region" aria-label={t.table} tabIndex={0}>
      <table className={styles.table}>
        <thead><tr><th scope="col">{t.line}</th><th scope="col">{t.where}</th><th scope="col">{t.promise}</th><th scope="col" className={styles.number}>{t.perYear}</th><th scope="col" className={styles.number}>{t.estimate}</th>{lineMeasures.map((id) => <th key={id} scope="col" className={styles.number}>{findMeasure(id)?.name[locale]}</th>)}</tr></thead>
        <tbody>{lines.map((line) => (
          <tr key={line.id}>
            <th scope="row" className={own.line}>
              {line.purpose}
              <span className={styles.soft}>{nameOf(line, t)}. {said(t.daysOf, { from: line.from, to: line.to })}</span>
              <details><summary className={styles.soft}>{said(t.coversOf, { types: line.caseTypeCodes.length, tasks: line.tasks.length })}</summary><span className={styles.soft}>{line.caseTypeCodes.map((it) => names.of('caseType', it)).join(', ')}. {t.tasks}: {line.tasks.map((it) => names.of('task', it)).join(', ')}.</span></details>
            </th>
            <td>{names.of('agency', line.agencyId)}<span className={own.second}>{placesOf(line, names)}</span></td>
            <td className={own.promise}>{line.serviceLevel ?? <span className={styles.soft}>{t.noPromise}</span>}<span className={own.second}>{said(t.answer, { n: line.answerWorkingDays })}</span></td>
            <td className={styles.number}>{number(line.volumePerYear)}</td>
            <td className={styles.number}>{number(line.estimate)}</td>
            {line.figures.map(({ measureId, figure }) => { const measure = findMeasure(measureId); const words = figureWords(figure, measure?.unit ?? 'count', shared, locale); return <td key={measureId} className={styles.number}><Button size="row" variant="quiet" aria-label={`${measure?.name[locale] ?? measureId}, ${line.purpose}: ${words}`} onPress={() => onOpen(line, measureId)}>{words}</Button></td>; })}
          </tr>
        ))}</tbody>
      </table>
    </div>
  );
};
