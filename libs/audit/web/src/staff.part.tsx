import { useState, type FormEvent } from 'react';
import { useSearchParams } from 'react-router';
import { useTell, NotFetched } from '@desk/access/web';
import { journalApi, type StaffInJournal } from '@desk/audit/contract';
import { StaffId, stockholmDate, type AgencyId } from '@desk/kernel/contract';
import { Button, DateField, EmptyState, Select, Skeleton, useActs } from '@desk/ui/web';
import { FoundCount, FoundLines, type Found } from './found-lines';
import { actWords, said, useJournalTexts } from './journal-texts';
import { addressOf, askedIn, queryOf, type Asked } from './search-address';
import styles from './journal.module.css';

type Review = Found & { readonly staff: readonly StaffInJournal[] };

/** A manager's regular review: what the agency's own staff did, person by person. Each look is a line in the journal, so nothing is asked before somebody presses the button. */
export const StaffPart = ({ agencyId, agency }: { readonly agencyId: AgencyId; readonly agency: string }) => {
  const { t, locale } = useJournalTexts();
  const [s, own] = [t.search, t.staff];
  const [address, setAddress] = useSearchParams();
  const [asked, setAsked] = useState<Asked>(() => ({ ...askedIn(address, stockholmDate(new Date())), objectId: '' }));
  const [found, setFound] = useState<Review | null>(null);
  const look = useTell(journalApi.overseeStaff, { invalidates: [] });
  const change = (its: Partial<Asked>) => setAsked({ ...asked, ...its });
  const asking = (now: Asked) => {
    const { staffId, ...rest } = queryOf(now);
    return { agencyId, ...rest, ...(staffId ? { staffId: StaffId.parse(staffId) } : {}) };
  };
  const run = (now = asked) => {
    setAsked(now);
    setAddress(addressOf(agencyId, now), { replace: true });
    look.mutate(asking(now), { onSuccess: setFound });
  };
  const more = (before: number) => look.mutate({ ...asking(asked), before }, { onSuccess: (next) => setFound({ ...next, lines: [...(found?.lines ?? []), ...next.lines] }) });
  useActs([{ id: 'journal-staff', group: t.acts.group, label: own.heading, run: () => run() }]);
  const wrong = (field: string) => look.error?.refusal.fields?.find(({ path }) => path === field)?.text[locale];
  const nameOf = ({ staffId, staffName }: StaffInJournal): string => staffName ?? staffId;
  const staff = found?.staff ?? [];
  const people = [...staff.map((it) => ({ value: String(it.staffId), label: nameOf(it) })), ...(asked.staffId && !staff.some((it) => it.staffId === asked.staffId) ? [{ value: asked.staffId, label: asked.staffId }] : [])];
  const acts = [...new Set([...Object.keys(t.words), ...(found?.acts ?? []), ...(asked.act ? [asked.act] : [])])].filter((act) => !act.includes(' ')).sort();
  return (
    <section className={styles.part} aria-labelledby="personal">
      <h2 id="personal">{own.heading}</h2>
      <p className={styles.soft}>{said(own.lead, { agency })}</p>
      <form className={styles.form} role="search" onSubmit={(event: FormEvent) => { event.preventDefault(); run(); }}>
        <DateField label={s.from} value={asked.from} error={wrong('from')} onChange={(from) => change({ from: from ?? asked.from })} />
        <DateField label={s.to} value={asked.to} error={wrong('to')} onChange={(to) => change({ to: to ?? asked.to })} />
        <Select label={own.person} value={asked.staffId} onChange={(staffId) => change({ staffId })} options={[{ value: '', label: own.everybody }, ...people]} />
        <Select label={s.act} value={asked.act} onChange={(act) => change({ act })} options={[{ value: '', label: s.anyAct }, ...acts.map((value) => ({ value, label: actWords(value, t) }))]} />
        <Select label={s.outcome} value={asked.outcome} onChange={(outcome) => change({ outcome })} options={[{ value: '', label: s.any }, { value: 'done', label: s.done }, { value: 'refused', label: s.refused }]} />
        <div className={styles.buttons}><Button variant="filled" icon="search" type="submit" pending={look.isPending}>{own.run}</Button></div>
      </form>
      {look.error && !look.error.refusal.fields?.length && <NotFetched error={look.error} again={() => run()} />}
      {staff.length > 0 && (
        <div className={styles.scrolled} role="region" aria-label={own.people} tabIndex={0}>
          <table className={styles.table}>
            <thead><tr><th scope="col">{own.people}</th><th scope="col">{own.lines}</th><th scope="col">{own.refused}</th><th scope="col">{own.unmasked}</th><th scope="col"><span className="sr">{own.only}</span></th></tr></thead>
            <tbody>
              {staff.map((it) => (
                <tr key={it.staffId}>
                  <th scope="row">{nameOf(it)}<small>{it.staffId}</small></th><td>{it.lines}</td><td>{it.refused}</td><td>{it.unmasked}</td>
                  <td>{it.staffId !== asked.staffId && <Button size="row" aria-label={said(own.onlyOf, { name: nameOf(it) })} onPress={() => run({ ...asked, staffId: it.staffId })}>{own.only}</Button>}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <FoundCount found={found} />
      {found ? <FoundLines found={found} label={own.heading} pending={look.isPending} onMore={more} />
      : look.isPending ? <Skeleton rows={6} label={t.failed.loading} /> : !look.error && <EmptyState icon="search" title={own.begin}>{own.beginText}</EmptyState>}
    </section>
  );
};
