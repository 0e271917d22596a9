import { useEffect, useRef } from 'react';
import { Link } from 'react-router';
import type { Problem } from '@desk/agreements/contract';
import { AgencyMark } from '@desk/ui/web';
import { said, useLifeTexts } from './life-texts';
import type { TableLine } from './line-filter';
import { Messages } from './messages';
import type { Reference } from './use-reference';
import styles from './life.module.css';

export type Marking = { readonly marked: ReadonlySet<number>; readonly onMark: (numbers: readonly number[], on: boolean) => void };
type LinesTableProps = {
  readonly lines: readonly TableLine[]; readonly officeCount: number; readonly against: number | null; readonly selected: number | null; readonly addressOf: (line: number) => string; readonly problems: ReadonlyMap<number, readonly Problem[]>; readonly reference: Reference;
  /** Only in a draft that I write. */
  readonly marking: Marking | null;
};

const inShort = (names: readonly string[], more: string): string => (names.length <= 2 ? names.join(', ') : said(more, { first: names[0] ?? '', n: names.length - 1 }));

/** The lines of a version, 32 px each, with what is wrong under its line and how each stands against another version. */
export const LinesTable = ({ lines, officeCount, against, selected, addressOf, problems, reference, marking }: LinesTableProps) => {
  const { t } = useLifeTexts();
  const c = t.table;
  const row = useRef<HTMLTableRowElement>(null);
  useEffect(() => {
    // A browser may answer with a promise, which an effect may not.
    row.current?.scrollIntoView?.({ block: 'nearest' });
  }, [selected]);
  const columns = 8 + (marking ? 1 : 0) + (against === null ? 0 : 1);
  return (
    <table className={styles.lines} data-marking={marking !== null || undefined}>
      <caption className="sr">{c.caption}</caption>
      <thead>
        <tr>
          {marking && <th scope="col" className={styles.mark}><span className="sr">{c.mark}</span></th>}
          <th scope="col" className={styles.narrow}>{c.line}</th><th scope="col" className={styles.narrow}>{c.owner}</th><th scope="col">{c.caseType}</th><th scope="col">{c.task}</th><th scope="col" className={styles.narrow}>{c.class}</th><th scope="col" className={styles.middle}>{c.access}</th><th scope="col" className={styles.ground}>{c.ground}</th><th scope="col" className={styles.middle}>{c.offices}</th>
          {against !== null && <th scope="col" className={styles.ends}>{said(c.against, { n: against })}</th>}
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => {
          const found = line.change === 'removed' ? [] : (problems.get(line.line) ?? []);
          const here = selected === line.line && line.change !== 'removed';
          return [
            <tr key={`${line.line}${line.change === 'removed' ? 'r' : ''}`} ref={here ? row : undefined} className={styles.line} aria-selected={here || undefined} data-change={line.change ?? undefined}>
              {marking && <td>{line.change !== 'removed' && <label className={styles.check}><span className="sr">{said(c.markLine, { n: line.line })}</span><input type="checkbox" checked={marking.marked.has(line.line)} onChange={(event) => marking.onMark([line.line], event.target.checked)} /></label>}</td>}
              <td>{line.change === 'removed' ? line.line : <Link to={addressOf(line.line)} replace aria-current={here ? 'true' : undefined}><span className="sr">{c.line} </span>{line.line}</Link>}</td>
              <td><AgencyMark agency={line.grantorAgencyId} /></td>
              <td title={line.caseTypeCodes.map(reference.caseType).join(', ')}>{inShort(line.caseTypeCodes.map(reference.caseType), c.more)}</td>
              <td title={line.tasks.map(reference.task).join(', ')}>{inShort(line.tasks.map(reference.task), c.more)}</td>
              <td>{line.class}</td>
              <td>{t.access[line.accessMode]}</td>
              <td title={line.legalGround}>{line.legalGround === '' ? t.line.none : line.legalGround}</td>
              <td>{line.officeIds.length === officeCount ? c.all : inShort(line.officeIds.map(reference.office), c.more)}{line.suspended && <small className={styles.due}>{c.suspended}</small>}</td>
              {against !== null && <td>{line.change && <span className={styles.change} data-change={line.change}>{c[line.change]}</span>}</td>}
            </tr>,
            ...(found.length > 0 ? [<tr key={`${line.line}said`} className={styles.said}><td colSpan={marking ? 2 : 1} /><td colSpan={columns - (marking ? 2 : 1)}><Messages problems={found} /></td></tr>] : []),
          ];
        })}
      </tbody>
    </table>
  );
};
