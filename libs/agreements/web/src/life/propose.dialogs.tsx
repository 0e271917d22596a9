import { useState } from 'react';
import { useTell } from '@desk/access/web';
import { whitelistApi, type ListedEntry } from '@desk/agreements/contract';
import { CaseTypeCode } from '@desk/kernel/contract';
import { DateField, Select, TextArea, TextField, showToast } from '@desk/ui/web';
import { ActDialog } from './act.dialog';
import { said, useLifeTexts } from './life-texts';
import type { Reference } from './use-reference';
import styles from './form.module.css';

type Entry = { readonly code: string; readonly legalGround: string; readonly sv: string; readonly en: string; readonly reason: string; readonly from: string | null; readonly to: string | null };

const long = (text: string): boolean => text.trim().length >= 3;

/** Proposes a decision for the list: only one's own agency's case types that have a simple decision at all. */
export const ProposeEntryDialog = ({ agencies, reference, onClose }: { readonly agencies: readonly string[]; readonly reference: Reference; readonly onClose: () => void }) => {
  const { t, locale } = useLifeTexts();
  const w = t.white;
  const cases = (reference.catalogue?.caseTypes ?? []).filter((it) => agencies.some((id) => id === it.agency) && !it.referralOnly && it.deskTasks.includes('MB'));
  const [form, setForm] = useState<Entry>({ code: String(cases[0]?.code ?? ''), legalGround: '', sv: '', en: '', reason: '', from: reference.today, to: null });
  const tell = useTell(whitelistApi.proposeEntry, { onDone: (change) => { showToast(said(w.proposed, { who: reference.agencyInText(change.agencyId) })); onClose(); } });
  const ready = [form.legalGround, form.sv, form.en, form.reason].every(long) && form.from !== null;
  const propose = () => { if (form.from !== null) tell.mutate({ caseTypeCode: CaseTypeCode.parse(form.code), legalGround: form.legalGround, validFrom: form.from, validTo: form.to, conditions: { sv: form.sv, en: form.en }, reason: form.reason }); };
  return (
    <ActDialog size="medium" title={w.addTitle} text={w.addText} label={w.propose} why={cases.length === 0 ? w.noCase : ready ? undefined : w.need} pending={tell.isPending} error={tell.error} onDo={propose} onClose={onClose}>
      {cases.length === 0 ? <p>{w.noCase}</p> : <>
        <Select autoFocus label={w.caseType} value={form.code} options={cases.map((it) => ({ value: String(it.code), label: it.name[locale] }))} onChange={(code) => setForm({ ...form, code })} />
        <TextField label={w.ground} value={form.legalGround} maxLength={300} onChange={(legalGround) => setForm({ ...form, legalGround })} />
        <div className={styles.pair}><DateField label={w.from} value={form.from} onChange={(from) => setForm({ ...form, from })} /><DateField label={w.to} description={t.facts.toHint} value={form.to} onChange={(to) => setForm({ ...form, to })} /></div>
        <div className={styles.pair}><TextField label={w.condSv} value={form.sv} maxLength={300} onChange={(sv) => setForm({ ...form, sv })} /><TextField label={w.condEn} value={form.en} maxLength={300} onChange={(en) => setForm({ ...form, en })} /></div>
        <TextArea label={w.reason} value={form.reason} maxLength={400} onChange={(reason) => setForm({ ...form, reason })} />
      </>}
    </ActDialog>
  );
};

/** Proposes the last day of an entry. */
export const ProposeEndDialog = ({ entry, reference, onClose }: { readonly entry: ListedEntry; readonly reference: Reference; readonly onClose: () => void }) => {
  const { t } = useLifeTexts();
  const w = t.white;
  const [day, setDay] = useState<string | null>(reference.today);
  const [reason, setReason] = useState('');
  const tell = useTell(whitelistApi.proposeEnd, { onDone: (change) => { showToast(said(w.proposed, { who: reference.agencyInText(change.agencyId) })); onClose(); } });
  return (
    <ActDialog title={said(w.endTitle, { what: reference.caseType(entry.caseTypeCode) })} text={w.addText} label={w.propose} why={day === null || !long(reason) ? t.life.reasonShort : undefined} pending={tell.isPending} error={tell.error}
      onDo={() => { if (day !== null) tell.mutate({ entryId: entry.id, lastDay: day, reason }); }} onClose={onClose}>
      <DateField autoFocus label={w.lastDay} value={day} min={reference.today} onChange={setDay} />
      <TextArea label={w.reason} value={reason} maxLength={400} onChange={setReason} />
    </ActDialog>
  );
};
