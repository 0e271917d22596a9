import type { ReactNode } from 'react';
import type { JournalLine } from '@desk/audit/contract';
import { Icon } from '@desk/ui/web';
import { actWords, momentText, said, useJournalTexts } from './journal-texts';
import styles from './journal.module.css';

/** The headings of a table of lines. @param more a last column */
export const LineHead = ({ more }: { readonly more?: string }) => {
  const { t } = useJournalTexts();
  const l = t.line;
  return <thead><tr><th scope="col">{l.time}</th><th scope="col">{l.act}</th><th scope="col">{l.who}</th><th scope="col">{l.object}</th><th scope="col">{l.basis}</th>{more && <th scope="col">{more}</th>}</tr></thead>;
};

/** One line of the journal: what an auditor reads at a glance, the rest behind it. */
export const LineRow = ({ line, children }: { readonly line: JournalLine; readonly children?: ReactNode }) => {
  const { t, locale } = useJournalTexts();
  const l = t.line;
  return (
    <tr>
      <td className={styles.when}>{momentText(line.at, locale)}<small>{said(l.seal, { n: line.position })}</small></td>
      <th scope="row">{actWords(line.act, t)}{line.outcome === 'refused' && <span className={styles.refused}><Icon name="slash" size="small" />{said(l.refused, { why: line.refusal ?? '' })}</span>}{line.fields && <small>{line.fields}</small>}</th>
      <td>{line.staffName ?? line.staffId ?? l.house}<small>{[line.staffName && line.staffId, line.employerId, line.workplace].filter(Boolean).join(', ')}</small></td>
      <td>{line.object}{line.objectId && <small className={styles.code}>{line.objectId}</small>}{line.purpose && line.purpose !== line.objectId && <small className={styles.code}>{l.why}: {line.purpose}</small>}</td>
      <td>{line.basis === null ? l.none : <span className={styles.code}>{line.basis.replaceAll('|', ' ')}</span>}</td>
      {children !== undefined && <td>{children}</td>}
    </tr>
  );
};
