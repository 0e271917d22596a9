import { useEffect, useRef } from 'react';
import { useMe } from '@desk/access/web';
import { Button, EmptyState, ErrorState, Kbd, Select, Skeleton } from '@desk/ui/web';
import { addressOfPlace, type InboxPlace } from './inbox-address';
import { InboxRow } from './inbox-row';
import { said, useInboxTexts } from './inbox-texts';
import type { InboxRows } from './use-inbox';
import type { Names } from './use-names';
import styles from './inbox.module.css';

type InboxListProps = {
  readonly place: InboxPlace;
  readonly list: InboxRows;
  readonly selectedId: string | undefined;
  readonly names: Names;
  readonly now: Date;
  readonly compartments: readonly string[];
  readonly filtering: boolean;
  readonly onFilter: (open: boolean) => void;
  readonly onPlace: (place: InboxPlace) => void;
  readonly onTouched: (touched: boolean) => void;
};

/** The list of a box, due first. The row that is read stays in view and keeps the focus while one walks through it. */
export const InboxList = ({ place, list, selectedId, names, now, compartments, filtering, onFilter, onPlace, onTouched }: InboxListProps) => {
  const { t, locale } = useInboxTexts();
  const me = useMe();
  const rows = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const row = [...(rows.current?.querySelectorAll<HTMLElement>('[data-row]') ?? [])].find((one) => one.dataset.row === selectedId);
    if (!row) return;
    row.scrollIntoView?.({ block: 'nearest' });
    if (document.activeElement instanceof HTMLElement && document.activeElement.dataset.row !== undefined) row.focus({ preventScroll: true });
  }, [selectedId]);
  const filtered = place.compartment !== undefined || place.caseType !== undefined;
  const caseTypes = names.caseTypesOf(compartments).map((type) => ({ value: String(type.code), label: type.name[locale] })).toSorted((a, b) => a.label.localeCompare(b.label, locale));

  return (
    <section className={styles.list} aria-label={t.boxes[place.box]}>
      <header>
        <h1>{t.boxes[place.box]}</h1>
        <span className={styles.soft}>{t.list.sorted}</span>
        <span className={styles.grow} />
        <span className={styles.fresh} role="status">
          {list.waiting > 0 && <button type="button" aria-keyshortcuts="." onClick={list.showWaiting}>{said(list.waiting === 1 ? t.list.waiting_one : t.list.waiting_other, { count: list.waiting })} <Kbd>.</Kbd></button>}
        </span>
        <Button size="row" kbd="/" aria-expanded={filtering || filtered} onPress={() => onFilter(!filtering)}>{t.list.filter}</Button>
      </header>
      {(filtering || filtered) && (
        <div className={styles.filters}>
          <Select label={t.list.caseType} value={place.caseType ?? ''} onChange={(caseType) => onPlace({ ...place, caseType: caseType || undefined })} options={[{ value: '', label: t.list.allTypes }, ...caseTypes]} />
          {compartments.length > 1 && (
            <Select label={t.page.compartment} value={place.compartment ?? ''} onChange={(compartment) => onPlace({ ...place, compartment: compartment || undefined })}
              options={[{ value: '', label: t.page.all }, ...compartments.map((value) => ({ value, label: names.compartment(value) }))]} />
          )}
          <Button variant="quiet" kbd="X" onPress={() => { onFilter(false); onPlace({ box: place.box, compartment: undefined, caseType: undefined }); }}>{t.list.clear}</Button>
        </div>
      )}
      <div className={styles.rows} ref={rows} onPointerEnter={() => onTouched(true)} onPointerLeave={() => onTouched((rows.current?.scrollTop ?? 0) > 0)}>
        <Rows {...{ place, list, selectedId, names, now, filtered, onPlace, t, locale, staffId: me.staffId }} />
      </div>
    </section>
  );
};

type RowsProps = Pick<InboxListProps, 'place' | 'list' | 'selectedId' | 'names' | 'now' | 'onPlace'> & Pick<ReturnType<typeof useInboxTexts>, 't' | 'locale'> & { readonly filtered: boolean; readonly staffId: string };

const Rows = ({ place, list, selectedId, names, now, filtered, onPlace, t, locale, staffId }: RowsProps) => {
  if (list.error) {
    return (
      <ErrorState title={t.error.list} detail={list.error.refusal.requestId && said(t.error.number, { id: list.error.refusal.requestId })} actions={<Button variant="filled" onPress={list.tryAgain}>{t.error.again}</Button>}>
        {list.error.refusal.text[locale]}
      </ErrorState>
    );
  }
  if (list.loading) return <Skeleton label={t.list.loading} lines={8} />;
  if (list.rows.length === 0) {
    if (place.box === 'open' && !filtered) return <EmptyState icon="inbox" title={t.empty.open}>{t.empty.openText}</EmptyState>;
    return (
      <EmptyState icon="inbox" title={t.empty.other} actions={<Button kbd="1" onPress={() => onPlace({ box: 'open', compartment: undefined, caseType: undefined })}>{t.empty.toOpen}</Button>}>
        {said(t.empty.otherText, { box: t.boxes[place.box] })}
      </EmptyState>
    );
  }
  return (
    <>
      <ul>
        {list.rows.map((row) => (
          <InboxRow key={row.id} row={row} selected={row.id === selectedId} to={addressOfPlace(place, row.id)} name={names.caseType(row.caseTypeCode)} office={names.office(row.officeId)} mine={row.assigneeId === staffId} now={now} locale={locale} t={t} />
        ))}
      </ul>
      {list.more && <div className={styles.more}><Button kbd="+" pending={list.fetchingMore} onPress={list.more}>{list.fetchingMore ? t.list.fetching : t.list.more}</Button></div>}
    </>
  );
};
