import { DateField, Select, TextField } from '@desk/ui/web';
import { LawVersion, type AgreementHead, type Party, type Problem } from '@desk/agreements/contract';
import { AgencyId, OfficeId } from '@desk/kernel/contract';
import { CheckList } from './check-list';
import { useLifeTexts } from './life-texts';
import { Messages } from './messages';
import type { Reference } from './use-reference';
import styles from './form.module.css';

type HeadFormProps = { readonly head: AgreementHead; readonly problems: readonly Problem[]; readonly reference: Reference; readonly onChange: (change: Partial<AgreementHead>) => void };

/** The terms of the whole draft: law with its own fields, parties, host, offices, channels, dates and notice. */
export const HeadForm = ({ head, problems, reference, onChange }: HeadFormProps) => {
  const { t, locale } = useLifeTexts();
  const wrong = (field: keyof AgreementHead): string | null => problems.filter((it) => it.severity === 'error' && it.field === field).map((it) => it.text[locale]).join(' ') || null;
  const agencies = (reference.house?.agencies ?? []).filter((it) => it.kind !== 'outside').map((it) => ({ value: String(it.id), label: it.name[locale] }));
  const partyOf = (id: string): Party | null => {
    const known = head.parties.find((it) => it.agencyId === id);
    const agency = reference.house?.agencies.find((it) => it.id === id);
    return known ?? (agency ? { agencyId: agency.id, name: agency.name } : null);
  };
  return (
    <div className={styles.form}>
      <Messages problems={problems} />
      <TextField label={t.facts.title} value={head.title} maxLength={200} error={wrong('title')} onChange={(title) => onChange({ title })} />
      <Select label={t.facts.law} value={head.lawVersion} error={wrong('lawVersion')} options={LawVersion.options.map((value) => ({ value, label: t.facts.lawNames[value] }))} onChange={(lawVersion) => onChange({ lawVersion })} />
      {head.lawVersion === 'STL2004' && (
        <div className={styles.pair}>
          <TextField label={t.facts.approvedBy} description={t.facts.approvedByHint} value={head.approvedBy ?? ''} maxLength={200} error={wrong('approvedBy')} onChange={(text) => onChange({ approvedBy: text.trim() === '' ? null : text })} />
          <DateField label={t.facts.approvedOn} value={head.approvedOn} onChange={(approvedOn) => onChange({ approvedOn })} />
        </div>
      )}
      <CheckList label={t.facts.parties} options={agencies} chosen={head.parties.map((it) => it.agencyId)} error={wrong('parties')} onChange={(ids) => onChange({ parties: ids.flatMap((id) => partyOf(id) ?? []) })} />
      <Select label={t.facts.host} value={head.hostAgencyId} error={wrong('hostAgencyId')} options={agencies} onChange={(id) => onChange({ hostAgencyId: AgencyId.parse(id) })} />
      <CheckList label={t.facts.offices} options={(reference.house?.offices ?? []).map((it) => ({ value: String(it.id), label: it.name }))} chosen={head.officeIds} error={wrong('officeIds')} onChange={(ids) => onChange({ officeIds: ids.map((id) => OfficeId.parse(id)) })} />
      <CheckList label={t.facts.channels} options={(['desk', 'phone', 'video', 'chat'] as const).map((value) => ({ value, label: t.facts.channel[value] }))} chosen={head.channels} onChange={(chosen) => onChange({ channels: (['desk', 'phone', 'video', 'chat'] as const).filter((it) => chosen.includes(it)) })} />
      <div className={styles.pair}>
        <DateField label={t.facts.from} value={head.validFrom} error={wrong('validFrom')} onChange={(day) => { if (day !== null) onChange({ validFrom: day }); }} />
        <DateField label={t.facts.to} description={t.facts.toHint} value={head.validTo} error={wrong('validTo')} onChange={(validTo) => onChange({ validTo })} />
      </div>
      <TextField label={t.facts.notice} inputMode="numeric" value={String(head.noticeMonths)} onChange={(text) => onChange({ noticeMonths: Math.min(60, /^\d{1,3}$/.test(text.trim()) ? Number(text) : 0) })} />
    </div>
  );
};
