import { useAsk, NotFetched } from '@desk/access/web';
import { testBenchApi, type MatrixCell } from '@desk/agreements/contract';
import { TaskCode } from '@desk/cases/contract';
import { EmptyState, Icon, Skeleton } from '@desk/ui/web';
import type { z } from 'zod';
import { usePagesTexts } from '../around/pages-texts';
import { dayText, said } from '../life/life-texts';
import type { Reference } from '../life/use-reference';
import type { BenchQuestion } from './bench-question';
import styles from '../around/around.module.css';

type Cell = z.infer<typeof MatrixCell>;

/** What an office may do for an agency on a day, whoever stands there. The difference to today stands in words in the cell. */
export const BenchMatrix = ({ question, reference }: { readonly question: BenchQuestion; readonly reference: Reference }) => {
  const { t, locale } = usePagesTexts();
  const { officeId, agencyId, day, version, onlyDifferences } = question;
  const { data, error, refetch } = useAsk(testBenchApi.agreementMatrix, { officeId, agencyId, day, ...(version ?? {}) }, { keepPrevious: true });
  if (error && !data) return <NotFetched title={t.bench.asWrong} error={error} again={() => void refetch()} />;
  if (!data) return <Skeleton rows={10} label={t.bench.working} />;
  const cells = data.rows.flatMap((row) => row.cells);
  const count = (change: Cell['change']) => cells.filter((cell) => cell.change === change).length;
  const rows = onlyDifferences ? data.rows.filter((row) => row.cells.some((cell) => cell.change !== 'same')) : data.rows;
  const tasks = TaskCode.options.filter((task) => cells.some((cell) => cell.task === task));
  return (
    <section className={styles.part} aria-labelledby="matris">
      <h2 id="matris">{said(t.bench.matrixTitle, { office: reference.office(officeId), agency: reference.agencyInText(agencyId), day: dayText(day, locale) })}</h2>
      <p role="status">{said(t.bench.matrixCounts, { gained: count('gained'), lost: count('lost'), changed: count('changed') })}. {t.bench.key}</p>
      {rows.length === 0 ? <EmptyState title={onlyDifferences && data.rows.length > 0 ? t.bench.same : t.bench.matrixNone} /> : (
        <div className={styles.scrolled} role="region" aria-labelledby="matris" tabIndex={0}>
          <table className={styles.table}>
            <caption>{t.bench.caption}. {t.bench.matrixAgainst}</caption>
            <thead><tr><th scope="col">{t.bench.caseType}</th>{tasks.map((task) => <th key={task} scope="col">{reference.task(task)}</th>)}</tr></thead>
            <tbody>{rows.map((row) => (
              <tr key={row.caseTypeCode}>
                <th scope="row">{reference.caseType(row.caseTypeCode)}</th>
                {tasks.map((task) => <MatrixField key={task} cell={row.cells.find((it) => it.task === task)} />)}
              </tr>
            ))}</tbody>
          </table>
        </div>
      )}
    </section>
  );
};

const MatrixField = ({ cell }: { readonly cell: Cell | undefined }) => {
  const { t } = usePagesTexts();
  if (!cell) return <td><span className="sr">{t.bench.notOffered}</span></td>;
  const change = { same: null, gained: t.bench.gained, lost: t.bench.lost, changed: t.bench.change }[cell.change];
  return (
    <td className={styles.cell} data-change={cell.change}>
      {change && <strong>{change}</strong>}
      <span className={styles.outcome} data-outcome={cell.allowed ? 'passed' : 'not-tried'}>
        <Icon name={cell.allowed ? 'check' : 'no'} label={cell.allowed ? t.bench.may : t.bench.mayNot} />
        {cell.allowed && <span>{cell.line}{cell.class !== 'S' && ` ${cell.class}`}</span>}
      </span>
      {cell.competence && <small>{said(t.bench.needs, { code: cell.competence })}</small>}
    </td>
  );
};
