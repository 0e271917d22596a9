import type { JournalLine } from '@desk/audit/contract';
import { Button, EmptyState } from '@desk/ui/web';
import { said, useJournalTexts } from './journal-texts';
import { LineHead, LineRow } from './line-row';
import styles from './journal.module.css';

export type Found = { readonly lines: readonly JournalLine[]; readonly next: number | null; readonly acts: readonly string[] };
type FoundLinesProps = { readonly found: Found; readonly label: string; readonly pending: boolean; readonly onMore: (before: number) => void };

/** The lines that were found, a page at a time. */
export const FoundLines = ({ found: { lines, next }, label, pending, onMore }: FoundLinesProps) => {
  const s = useJournalTexts().t.search;
  if (lines.length === 0) return <EmptyState icon="search" title={s.none}>{s.noneText}</EmptyState>;
  return (
    <>
      <div className={styles.scrolled} role="region" aria-label={label} tabIndex={0}>
        <table className={styles.table}><LineHead /><tbody>{lines.map((line) => <LineRow key={line.position} line={line} />)}</tbody></table>
      </div>
      {next !== null && <div className={styles.buttons}><Button pending={pending} onPress={() => onMore(next)}>{s.more}</Button></div>}
    </>
  );
};

/** How many lines there are, said aloud too. */
export const FoundCount = ({ found }: { readonly found: Found | null }) => {
  const s = useJournalTexts().t.search;
  return <div aria-live="polite" className={styles.soft}>{found && said(found.next === null ? s.found : s.foundMore, { n: found.lines.length })}</div>;
};
