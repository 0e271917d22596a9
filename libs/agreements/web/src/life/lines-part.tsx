import { useState, type Ref } from 'react';
import { useSearchParams } from 'react-router';
import type { AgreementHead, DraftLine, Problem } from '@desk/agreements/contract';
import { Button, EmptyState, Segmented, Select, TextField } from '@desk/ui/web';
import { BulkDialog } from './bulk.dialog';
import { said as put, useLifeTexts } from './life-texts';
import { PAGE, filterLines, pageOf, type TableLine } from './line-filter';
import { LinesTable } from './lines-table';
import type { DraftInHand } from './use-draft';
import type { Reference } from './use-reference';
import { withPlace, type VersionPlace } from './version-address';
import styles from './life.module.css';

type LinesPartProps = {
  readonly lines: readonly TableLine[]; readonly head: AgreementHead; readonly place: VersionPlace; readonly against: number | null; readonly problems: ReadonlyMap<number, readonly Problem[]>; readonly reference: Reference; readonly filterRef: Ref<HTMLInputElement>;
  /** The draft when I write on it. */
  readonly hand: DraftInHand | null;
  readonly onAdd: (like?: DraftLine) => void;
  readonly onRemove: (numbers: readonly number[]) => void;
  readonly addressOf: (line: number) => string;
};

/** The lines that the filter leaves, page by page, and what can be done with several at once. */
export const LinesPart = ({ lines, head, place, against, problems, reference, filterRef, hand, onAdd, onRemove, addressOf }: LinesPartProps) => {
  const { t } = useLifeTexts();
  const c = t.table;
  const [search, setSearch] = useSearchParams();
  const [marked, setMarked] = useState<ReadonlySet<number>>(new Set());
  const [bulk, setBulk] = useState(false);
  // The address follows when there is time for it; what is typed stands at once, until the filter is taken away elsewhere.
  const [words, setWords] = useState(place.words);
  const [said, setSaid] = useState(place.words);
  if (said !== place.words) {
    setSaid(place.words);
    if (place.words === '') setWords('');
  }
  const go = (change: Partial<VersionPlace>) => setSearch(withPlace(search, change), { replace: true });
  const found = shownLines(lines, place, problems, reference);
  const pages = Math.max(1, Math.ceil(found.length / PAGE));
  const at = found.findIndex((line) => line.line === place.line && line.change !== 'removed');
  const page = Math.min(pages, search.has('sida') || at < 0 ? place.page : pageOf(at));
  const owners = [...new Set(lines.map((line) => line.grantorAgencyId))].sort();
  const here = new Set(lines.filter((line) => line.change !== 'removed').map((line) => line.line));
  const chosen = [...marked].filter((line) => here.has(line));

  const remove = (numbers: readonly number[]) => {
    onRemove(numbers);
    setMarked(new Set());
  };
  const marking = hand && {
    marked, onMark: (numbers: readonly number[], on: boolean) => setMarked(on ? new Set([...marked, ...numbers]) : new Set([...marked].filter((it) => !numbers.includes(it)))),
  };
  return (
    <section className={styles.list} aria-label={c.caption}>
      <div className={styles.filters}>
        <TextField type="search" inputRef={filterRef} label={c.filter} value={words} onChange={(text) => { setWords(text); go({ words: text, page: 1 }); }} />
        <Select label={c.agency} value={place.agencyId} options={[{ value: '', label: c.every }, ...owners.map((id) => ({ value: String(id), label: reference.agency(id) }))]} onChange={(agencyId) => go({ agencyId, page: 1 })} />
        <Segmented label={c.shown} value={place.shown} options={[{ value: 'all', label: c.shownAll }, ...(hand ? [{ value: 'problems' as const, label: c.shownProblems }] : []), ...(against !== null ? [{ value: 'changed' as const, label: c.shownChanged }] : [])]} onChange={(shown) => go({ shown, page: 1 })} />
        {hand && <Button icon="plus" kbd="L" onPress={() => onAdd()}>{c.add}</Button>}
      </div>
      {chosen.length > 0 && (
        <div className={styles.bulk} role="group" aria-label={put(c.marked, { n: chosen.length })}>
          <strong>{put(c.marked, { n: chosen.length })}</strong>
          <Button size="row" onPress={() => setBulk(true)}>{c.bulk}</Button>
          <Button size="row" onPress={() => remove(chosen)}>{c.removeMarked}</Button>
          <Button size="row" variant="quiet" onPress={() => setMarked(new Set())}>{c.unmark}</Button>
        </div>
      )}
      <div className={styles.rows} role="region" aria-label={c.caption} tabIndex={0}>
        {lines.length === 0 ? <EmptyState title={c.empty}>{c.emptyText}</EmptyState>
        : found.length === 0 ? <EmptyState icon="search" title={c.none} />
        : <LinesTable lines={found.slice((page - 1) * PAGE, page * PAGE)} officeCount={head.officeIds.length} against={against} selected={place.line} addressOf={addressOf} problems={problems} reference={reference} marking={marking} />}
      </div>
      <div className={styles.pages} role="status">
        {marking && found.length > 0 && <Button size="row" onPress={() => marking.onMark(found.filter((line) => line.change !== 'removed').map((line) => line.line), true)}>{c.markAll}</Button>}
        <span>{put(c.count, { n: found.length, all: lines.length })}</span>
        {pages > 1 && <><span>{put(c.page, { n: page, all: pages })}</span><Button size="row" why={page === 1 ? put(c.page, { n: 1, all: pages }) : undefined} onPress={() => go({ page: page - 1, line: null })}>{c.previous}</Button><Button size="row" why={page === pages ? put(c.page, { n: page, all: pages }) : undefined} onPress={() => go({ page: page + 1, line: null })}>{c.following}</Button></>}
      </div>
      {bulk && hand && <BulkDialog numbers={chosen} head={head} reference={reference} onApply={(change) => hand.writeLines(chosen, change)} onClose={() => setBulk(false)} />}
    </section>
  );
};

/** The lines that the place's filter leaves, in order. */
export const shownLines = (lines: readonly TableLine[], place: VersionPlace, problems: ReadonlyMap<number, readonly Problem[]>, reference: Reference): TableLine[] =>
  filterLines(lines, place, problems, (line) => [line.line, reference.agency(line.grantorAgencyId), line.grantorAgencyId, ...line.caseTypeCodes, ...line.caseTypeCodes.map(reference.caseType), ...line.tasks, ...line.tasks.map(reference.task), line.legalGround, line.purpose, ...line.officeIds.map(reference.office)].join(' '));
