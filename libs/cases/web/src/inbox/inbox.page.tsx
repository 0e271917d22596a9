import { useEffect, useState } from 'react';
import { useNavigate, useParams, useSearchParams } from 'react-router';
import { useMay, useMe } from '@desk/access/web';
import { Button, EmptyState, LinkButton } from '@desk/ui/web';
import { forgetOldDrafts } from './answer-draft';
import { addressOfPlace, boxes, placeOf, type InboxPlace } from './inbox-address';
import { InboxBoxes } from './inbox-boxes';
import type { UseActs } from './inbox-acts';
import { InboxList } from './inbox-list';
import { useInboxTexts } from './inbox-texts';
import { ReadingPane } from './reading-pane';
import { useInboxRows } from './use-inbox';
import { useNames } from './use-names';
import { useNow } from './use-now';
import styles from './inbox.module.css';
import reading from './reading.module.css';

/** The back office's inbox: boxes, list by due time, and the hand-off that is read. The place stands in the address. */
export const InboxPage = ({ useActs }: { readonly useActs: UseActs }) => {
  const { t } = useInboxTexts();
  const may = useMay('handle', 'Handoff');
  if (may) return <Inbox useActs={useActs} />;
  return <EmptyState icon="lock" title={t.error.notAllowed} actions={<LinkButton to="/">{t.error.home}</LinkButton>}>{t.error.notAllowedText}</EmptyState>;
};

const Inbox = ({ useActs }: { readonly useActs: UseActs }) => {
  const { t, locale } = useInboxTexts();
  const me = useMe();
  const [search] = useSearchParams();
  const { handoffId } = useParams();
  const go = useNavigate();
  const now = useNow();
  const names = useNames(locale);
  const [touched, setTouched] = useState(false);
  const [filtering, setFiltering] = useState(false);
  useEffect(() => forgetOldDrafts(new Date()), []);
  const place = placeOf(search);
  const list = useInboxRows(place, touched || handoffId !== undefined);
  const compartments = [...new Set(me.duties.flatMap((duty) => duty.compartments))];

  const open = (id: string | undefined) => void go(addressOfPlace(place, id), { replace: handoffId !== undefined && id !== undefined });
  const at = list.rows.findIndex((row) => row.id === handoffId);
  const move = (by: number) => {
    const next = list.rows[at < 0 ? 0 : at + by];
    if (next) open(next.id);
  };
  const nextReceived = list.rows.find((row, index) => index > at && (row.state === 'sent' || row.state === 'received') && !row.left) ?? list.rows.find((row) => row.id !== handoffId && (row.state === 'sent' || row.state === 'received') && !row.left);
  const toPlace = (to: InboxPlace) => void go(addressOfPlace(to));

  useActs([
    { id: 'down', group: t.acts.group, key: '↓', label: t.acts.down, keyOnly: true, run: () => move(1) },
    { id: 'up', group: t.acts.group, key: '↑', label: t.acts.up, keyOnly: true, run: () => move(-1) },
    { id: 'filter', group: t.acts.group, key: '/', label: t.acts.filter, run: () => setFiltering(!filtering) },
    ...boxes.map((box, index) => ({ id: `box-${box}`, group: t.acts.boxes, key: String(index + 1), label: t.boxes[box], run: () => toPlace({ ...place, box }) })),
    ...(place.compartment !== undefined || place.caseType !== undefined || filtering ? [{ id: 'clear', group: t.acts.group, key: 'X', label: t.list.clear, run: () => { setFiltering(false); toPlace({ box: place.box, compartment: undefined, caseType: undefined }); } }] : []),
    ...(list.more ? [{ id: 'more-rows', group: t.acts.group, key: '+', label: t.list.more, run: list.more }] : []),
    ...(list.waiting > 0 ? [{ id: 'fresh', group: t.acts.group, key: '.', label: t.acts.showNew, run: list.showWaiting }] : []),
    ...(handoffId !== undefined ? [{ id: 'back', group: t.acts.group, key: 'Esc', label: t.acts.toList, run: () => open(undefined) }] : []),
  ]);

  return (
    <div className={styles.inbox} data-open={handoffId !== undefined || undefined}>
      <InboxBoxes place={place} />
      <InboxList {...{ place, list, names, now, compartments, filtering }} selectedId={handoffId} onFilter={setFiltering} onPlace={toPlace} onTouched={setTouched} />
      <section className={reading.read} aria-label={t.page.title}>
        {handoffId !== undefined
          ? <ReadingPane handoffId={handoffId} names={names} now={now} useActs={useActs} onNext={nextReceived ? () => open(nextReceived.id) : null} onClose={() => open(undefined)} />
          : list.rows.length > 0 && <EmptyState icon="inbox" title={t.empty.pick} actions={<Button kbd="↓" onPress={() => move(0)}>{t.empty.first}</Button>}>{t.empty.pickText}</EmptyState>}
      </section>
    </div>
  );
};
