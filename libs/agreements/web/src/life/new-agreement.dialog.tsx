import { useState } from 'react';
import { useTell } from '@desk/access/web';
import { agreementLifeApi } from '@desk/agreements/contract';
import { AgencyId, OfficeId } from '@desk/kernel/contract';
import { Select, TextField } from '@desk/ui/web';
import { ActDialog } from './act.dialog';
import { CheckList } from './check-list';
import { useLifeTexts } from './life-texts';
import type { Reference } from './use-reference';

type Begun = { readonly title: string; readonly agencyId: string; readonly host: string; readonly parties: readonly string[]; readonly offices: readonly string[] };
type NewAgreementDialogProps = { readonly agencies: readonly AgencyId[]; readonly reference: Reference; readonly onClose: () => void; readonly onBegun: (agreementId: string) => void };

/** Begins an agreement that is not there yet. */
export const NewAgreementDialog = ({ agencies, reference, onClose, onBegun }: NewAgreementDialogProps) => {
  const { t, locale } = useLifeTexts();
  const own = agencies[0] ?? '';
  const [form, setForm] = useState<Begun>({ title: '', agencyId: String(own), host: String(own), parties: [String(own)], offices: [] });
  const tell = useTell(agreementLifeApi.startAgreement, { onDone: (version) => onBegun(version.agreementId) });
  const all = (reference.house?.agencies ?? []).filter((it) => it.kind !== 'outside').map((it) => ({ value: String(it.id), label: it.name[locale] }));
  const why = form.title.trim().length < 3 ? t.begin.needName : form.parties.length < 2 || !form.parties.includes(form.agencyId) ? t.begin.needParties : form.offices.length === 0 ? t.begin.needOffice : undefined;
  const begin = () => tell.mutate({ agencyId: AgencyId.parse(form.agencyId), title: form.title, hostAgencyId: AgencyId.parse(form.host), partyIds: form.parties.map((id) => AgencyId.parse(id)), officeIds: form.offices.map((id) => OfficeId.parse(id)) });
  return (
    <ActDialog size="medium" title={t.begin.title} text={t.begin.about} label={t.begin.create} why={why} pending={tell.isPending} error={tell.error} onDo={begin} onClose={onClose}>
      <TextField autoFocus label={t.begin.name} value={form.title} maxLength={200} onChange={(title) => setForm({ ...form, title })} />
      {agencies.length > 1 && <Select label={t.begin.agency} value={form.agencyId} options={all.filter((it) => agencies.some((id) => id === it.value))} onChange={(agencyId) => setForm({ ...form, agencyId })} />}
      <CheckList label={t.begin.parties} options={all} chosen={form.parties} onChange={(parties) => setForm({ ...form, parties })} />
      <Select label={t.begin.host} value={form.host} options={all} onChange={(host) => setForm({ ...form, host })} />
      <CheckList label={t.begin.offices} options={(reference.house?.offices ?? []).map((it) => ({ value: String(it.id), label: it.name }))} chosen={form.offices} onChange={(offices) => setForm({ ...form, offices })} />
    </ActDialog>
  );
};
