import { memo } from 'react';
import { Link } from 'react-router';
import type { HandoffState } from '@desk/cases/contract';
import type { Locale } from '@desk/kernel/contract';
import { handoffStateNames } from '@desk/cases/contract';
import { Icon, type IconName } from '@desk/ui/web';
import type { CalmRow } from './calm-rows';
import { dayWords, dueWords } from './due-words';
import { inside, said, shortly } from './inbox-texts';
import type { InboxTexts } from './inbox.sv';
import styles from './inbox.module.css';

const iconOf = {
  sent: 'ring', received: 'ring', assigned: 'ready', underway: 'half', 'waiting-visitor': 'wait', 'waiting-third-party': 'wait', answered: 'check', told: 'check', closed: 'check',
  returned: 'returned', redirected: 'out', rejected: 'no', withdrawn: 'no', expired: 'clock', 'paused-agreement': 'pause',
} as const satisfies Record<HandoffState, IconName>;

/** The colour that goes with the icon; the icon and its word carry the meaning. */
const toneOf = {
  sent: 'calm', received: 'calm', assigned: 'calm', underway: 'note', 'waiting-visitor': 'soon', 'waiting-third-party': 'soon', answered: 'good', told: 'good', closed: 'good',
  returned: 'late', redirected: 'calm', rejected: 'late', withdrawn: 'calm', expired: 'late', 'paused-agreement': 'soon',
} as const satisfies Record<HandoffState, string>;

type InboxRowProps = {
  readonly row: CalmRow;
  readonly selected: boolean;
  readonly to: string;
  readonly name: string;
  readonly office: string;
  readonly mine: boolean;
  readonly now: Date;
  readonly locale: Locale;
  readonly t: InboxTexts;
};

/** One hand-off in the list, on two lines. No personal data: the list may stand open. */
export const InboxRow = memo(({ row, selected, to, name, office, mine, now, locale, t }: InboxRowProps) => {
  const due = dueWords(row, now, locale);
  const untouched = row.state === 'sent' || row.state === 'received';
  const state = handoffStateNames[row.state][locale];
  const remark = row.left ? t.list.left : row.remindedAt && said(t.list.reminded, { date: dayWords(row.remindedAt, locale) });
  const about = untouched && !row.left ? (row.visitorWaits ? t.list.waits : t.reasons[row.reason]) : remark ? `${state}, ${remark}` : state;
  return (
    <li>
      <Link className={styles.row} to={to} data-row={row.id} data-new={untouched || undefined} data-left={row.left || undefined} aria-current={selected ? 'true' : undefined} tabIndex={selected ? 0 : undefined}>
        <span className={styles[toneOf[row.state]]}><Icon name={row.kind === 'T2' && untouched ? 'question' : iconOf[row.state]} label={handoffStateNames[row.state][locale]} /></span>
        <span className={styles.name}>{row.kind === 'T2' ? said(t.list.question, { name: inside(name) }) : name}</span>
        <span className={`${styles.due} ${due.tone === 'late' ? styles.late : due.tone === 'soon' ? styles.soon : ''}`}>{due.text}</span>
        <span className={styles.sub}>{row.receiptNumber} · {office} · {about}</span>
        <span className={styles.who}>{row.assigneeId === null ? t.list.nobody : mine ? t.list.you : shortly(row.assigneeName ?? '')}</span>
      </Link>
    </li>
  );
});
InboxRow.displayName = 'InboxRow';
