import { useState } from 'react';
import { useAsk, useTell } from '@desk/access/web';
import { journalApi, type SavedQuery } from '@desk/audit/contract';
import { StaffId, addDays, stockholmDate, type AgencyId } from '@desk/kernel/contract';
import { Button, Dialog, TextField } from '@desk/ui/web';
import { said, useJournalTexts } from './journal-texts';
import { queryOf, type Asked } from './search-address';
import styles from './journal.module.css';

type SavedSearchesProps = { readonly agencyId: AgencyId; readonly asked: Asked; readonly onChoose: (asked: Asked) => void };

/** Searches that come back. They hold how long to look back, never a person or one thing. */
export const SavedSearches = ({ agencyId, asked, onChoose }: SavedSearchesProps) => {
  const { t } = useJournalTexts();
  const s = t.search;
  const saved = useAsk(journalApi.listSavedQueries, { agencyId }, { staleTime: 300_000 }).data?.queries ?? [];
  const [naming, setNaming] = useState(false);
  const [name, setName] = useState('');
  const save = useTell(journalApi.saveQuery, { invalidates: [journalApi.listSavedQueries], onDone: () => { setNaming(false); setName(''); } });
  const forget = useTell(journalApi.forgetQuery, { invalidates: [journalApi.listSavedQueries] });
  const choose = ({ query, days }: SavedQuery) => {
    const to = stockholmDate(new Date());
    onChoose({ from: addDays(to, 1 - days), to, staffId: query.staffId ?? '', objectId: '', act: query.act ?? '', outcome: query.outcome ?? '' });
  };
  const keep = () => {
    const { from, to, staffId, objectId: _, ...query } = queryOf(asked);
    const days = Math.min(366, Math.max(1, Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000) + 1));
    save.mutate({ agencyId, id: crypto.randomUUID(), name, days, query: { ...query, ...(staffId ? { staffId: StaffId.parse(staffId) } : {}) } });
  };
  return (
    <div className={`${styles.buttons} ${styles.saved}`}>
      {saved.length > 0 && <span id="sparade">{s.saved}</span>}
      {saved.length > 0 && (
        <ul aria-labelledby="sparade">
          {saved.map((it) => <li key={it.id}><Button size="row" onPress={() => choose(it)}>{it.name}<span className={styles.soft}>, {said(s.days, { n: it.days })}</span></Button><Button size="row" variant="icon" icon="close" aria-label={`${s.forget} ${it.name}`} onPress={() => forget.mutate({ agencyId, id: it.id })} /></li>)}
        </ul>
      )}
      <Button size="row" variant="quiet" icon="plus" onPress={() => setNaming(true)}>{s.save}</Button>
      {naming && (
        <Dialog title={s.saveTitle} size="small" onClose={() => setNaming(false)} onConfirm={keep}
          foot={<><Button onPress={() => setNaming(false)}>{t.cancel}</Button><Button variant="filled" kbd="Ctrl ↵" pending={save.isPending} onPress={keep}>{s.save}</Button></>}>
          <TextField autoFocus label={s.name} value={name} onChange={setName} maxLength={80} error={save.error?.refusal.text.sv} />
        </Dialog>
      )}
    </div>
  );
};
