import { useState, type FormEvent } from 'react';
import { useSearchParams } from 'react-router';
import { useTell, NotFetched } from '@desk/access/web';
import { journalApi } from '@desk/audit/contract';
import { StaffId, stockholmDate, type AgencyId } from '@desk/kernel/contract';
import { Button, DateField, EmptyState, Select, Skeleton, TextField, saveFile, showToast, useActs } from '@desk/ui/web';
import { FoundCount, FoundLines, type Found } from './found-lines';
import { actWords, said, useJournalTexts } from './journal-texts';
import { SavedSearches } from './saved-searches';
import { addressOf, askedIn, queryOf, type Asked } from './search-address';
import styles from './journal.module.css';

/** Searches the journal. Each search is itself a line in it, so nothing is asked before somebody presses the button. */
export const SearchPart = ({ agencyId }: { readonly agencyId: AgencyId }) => {
  const { t } = useJournalTexts();
  const s = t.search;
  const [address, setAddress] = useSearchParams();
  const [asked, setAsked] = useState<Asked>(() => askedIn(address, stockholmDate(new Date())));
  const [personNumber, setPersonNumber] = useState('');
  const [found, setFound] = useState<Found | null>(null);
  const search = useTell(journalApi.searchJournal, { invalidates: [] });
  const fetchFile = useTell(journalApi.exportJournal, { invalidates: [], onDone: ({ fileName, csv, lines }) => { saveFile(fileName, csv, 'text/csv;charset=utf-8'); showToast(said(s.exported, { n: lines })); } });
  const change = (its: Partial<Asked>) => setAsked({ ...asked, ...its });
  const asking = (before?: number) => {
    const { staffId, ...rest } = queryOf(asked);
    return { agencyId, ...rest, ...(staffId ? { staffId: StaffId.parse(staffId) } : {}), ...(personNumber ? { personNumber } : {}), ...(before === undefined ? {} : { before }) };
  };
  const run = () => {
    setAddress(addressOf(agencyId, asked), { replace: true });
    search.mutate(asking(), { onSuccess: setFound });
  };
  const more = (before: number) => search.mutate(asking(before), { onSuccess: (next) => setFound({ ...next, lines: [...(found?.lines ?? []), ...next.lines] }) });
  const download = () => { const { personNumber: _, before: __, ...query } = { before: undefined, personNumber: undefined, ...asking() }; fetchFile.mutate(query); };
  useActs([{ id: 'journal-search', group: t.acts.group, label: t.acts.search, run }, { id: 'journal-export', group: t.acts.group, label: t.acts.export, run: download }]);
  const wrong = (field: string) => search.error?.refusal.fields?.find(({ path }) => path === field)?.text;
  const { locale } = useJournalTexts();
  return (
    <section className={styles.part} aria-labelledby="sok">
      <h2 id="sok">{s.heading}</h2>
      <form className={styles.form} role="search" onSubmit={(event: FormEvent) => { event.preventDefault(); run(); }}>
        <DateField label={s.from} value={asked.from} error={wrong('from')?.[locale]} onChange={(from) => change({ from: from ?? asked.from })} />
        <DateField label={s.to} value={asked.to} error={wrong('to')?.[locale]} onChange={(to) => change({ to: to ?? asked.to })} />
        <TextField label={s.person} description={s.personHelp} error={wrong('personNumber')?.[locale]} value={personNumber} onChange={setPersonNumber} inputMode="numeric" autoComplete="off" />
        <TextField label={s.staff} description={s.staffHelp} value={asked.staffId} onChange={(staffId) => change({ staffId })} autoComplete="off" />
        <TextField label={s.object} description={s.objectHelp} value={asked.objectId} onChange={(objectId) => change({ objectId })} autoComplete="off" />
        <Select label={s.act} value={asked.act} onChange={(act) => change({ act })} options={[{ value: '', label: s.anyAct }, ...actsToChoose(found?.acts ?? [], asked.act, Object.keys(t.words)).map((value) => ({ value, label: actWords(value, t) }))]} />
        <Select label={s.outcome} value={asked.outcome} onChange={(outcome) => change({ outcome })} options={[{ value: '', label: s.any }, { value: 'done', label: s.done }, { value: 'refused', label: s.refused }]} />
        <div className={styles.buttons}>
          <Button variant="filled" icon="search" type="submit" pending={search.isPending}>{s.run}</Button>
          <Button icon="down" pending={fetchFile.isPending} onPress={download}>{s.export}</Button>
          <Button variant="quiet" onPress={() => { setPersonNumber(''); setFound(null); setAsked(askedIn(new URLSearchParams(), stockholmDate(new Date()))); }}>{s.clear}</Button>
        </div>
        <SavedSearches agencyId={agencyId} asked={asked} onChoose={(chosen) => setAsked(chosen)} />
      </form>
      {search.error && !search.error.refusal.fields?.length && <NotFetched error={search.error} again={run} />}
      {fetchFile.error && <NotFetched error={fetchFile.error} again={download} />}
      <FoundCount found={found} />
      {found === null ? (search.isPending ? <Skeleton rows={6} label={t.failed.loading} /> : !search.error && <EmptyState icon="search" title={s.begin}>{s.beginText}</EmptyState>)
      : <FoundLines found={found} label={s.heading} pending={search.isPending} onMore={more} />}
    </section>
  );
};

/** The acts that the journal has had lately, the chosen one, and those that have a name. */
const actsToChoose = (seen: readonly string[], chosen: string, named: readonly string[]): string[] => [...new Set([...named, ...seen, ...(chosen ? [chosen] : [])])].filter((act) => !act.includes(' ')).sort();
