import { Checkbox, DateField, Select, TextArea, TextField } from '@desk/ui/web';
import { AccessMode, ClauseClass, DutyCode } from '@desk/access/contract';
import type { AgreementHead, DraftLine, Problem } from '@desk/agreements/contract';
import { TaskCode } from '@desk/cases/contract';
import { AgencyId, CaseTypeCode, Compartment, OfficeId } from '@desk/kernel/contract';
import { CheckList } from './check-list';
import { useLifeTexts } from './life-texts';
import { Messages } from './messages';
import type { Reference } from './use-reference';
import styles from './form.module.css';

type LineFormProps = { readonly line: DraftLine; readonly head: AgreementHead; readonly problems: readonly Problem[]; readonly reference: Reference; readonly onChange: (change: Partial<DraftLine>) => void };

const orNull = (text: string): string | null => (text.trim() === '' ? null : text);
const whole = (text: string): number | null => (/^\d{1,9}$/.test(text.trim()) ? Number(text) : null);
const parsed = <T,>(schema: { safeParse: (value: string) => { success: true; data: T } | { success: false } }, values: readonly string[]): T[] => values.flatMap((value) => { const read = schema.safeParse(value); return read.success ? [read.data] : []; });

/** One line of a draft. What is wrong stands at its field. */
export const LineForm = ({ line, head, problems, reference, onChange }: LineFormProps) => {
  const { t, locale } = useLifeTexts();
  const wrong = (field: keyof DraftLine): string | null => problems.filter((it) => it.severity === 'error' && it.field === field).map((it) => it.text[locale]).join(' ') || null;
  const parties = head.parties.map((party) => ({ value: party.agencyId, label: party.name[locale] }));
  const owners = parties.some((it) => it.value === line.grantorAgencyId) ? parties : [...parties, { value: line.grantorAgencyId, label: reference.agency(line.grantorAgencyId) }];
  const compartments = (reference.house?.compartments ?? []).filter((it) => it.agencyId === line.grantorAgencyId).map((it) => ({ value: String(it.id), label: it.name[locale] }));
  const caseTypes = (reference.catalogue?.caseTypes ?? []).filter((it) => it.agency === line.grantorAgencyId && !it.referralOnly).map((it) => ({ value: String(it.code), label: it.name[locale] }));
  const ownTo = (id: AgencyId): Partial<DraftLine> => ({ grantorAgencyId: id, compartments: (reference.house?.compartments ?? []).filter((it) => it.agencyId === id).map((it) => it.id).slice(0, 1), caseTypeCodes: [] });
  return (
    <div className={styles.form}>
      <Messages problems={problems} />
      <Select label={t.line.owner} value={line.grantorAgencyId} error={wrong('grantorAgencyId')} options={owners} onChange={(id) => onChange(ownTo(AgencyId.parse(id)))} />
      {compartments.length !== 1 && <CheckList label={t.line.compartments} options={compartments} chosen={line.compartments} error={wrong('compartments')} onChange={(chosen) => onChange({ compartments: parsed(Compartment, chosen) })} />}
      <CheckList label={t.line.caseTypes} options={caseTypes} chosen={line.caseTypeCodes} error={wrong('caseTypeCodes')} onChange={(chosen) => onChange({ caseTypeCodes: parsed(CaseTypeCode, chosen) })} />
      <CheckList label={t.line.tasks} options={(reference.catalogue?.deskTasks ?? []).map((it) => ({ value: it.code, label: `${it.code} ${it.name[locale]}` }))} chosen={line.tasks} error={wrong('tasks')} onChange={(chosen) => onChange({ tasks: parsed(TaskCode, chosen) })} />
      <Select label={t.line.class} value={line.class} error={wrong('class')} options={ClauseClass.options.map((value) => ({ value, label: t.classes[value] }))} onChange={(value) => onChange({ class: value })} />
      <Select label={t.line.access} value={line.accessMode} error={wrong('accessMode')} options={AccessMode.options.map((value) => ({ value, label: t.access[value] }))} onChange={(value) => onChange({ accessMode: value })} />
      <CheckList label={t.line.data} options={Object.entries(t.data).map(([value, label]) => ({ value, label }))} chosen={line.dataCategories} error={wrong('dataCategories')} onChange={(chosen) => onChange({ dataCategories: chosen })} />
      <TextField label={t.line.ground} value={line.legalGround} maxLength={300} error={wrong('legalGround')} onChange={(legalGround) => onChange({ legalGround })} />
      <TextArea label={t.line.purpose} rows={2} value={line.purpose} maxLength={400} error={wrong('purpose')} onChange={(purpose) => onChange({ purpose })} />
      <CheckList label={t.line.offices} options={head.officeIds.map((id) => ({ value: String(id), label: reference.office(id) }))} chosen={line.officeIds} error={wrong('officeIds')} onChange={(chosen) => onChange({ officeIds: parsed(OfficeId, chosen) })} />
      <CheckList label={t.line.grantees} options={parties} chosen={line.granteeAgencyIds} error={wrong('granteeAgencyIds')} onChange={(chosen) => onChange({ granteeAgencyIds: parsed(AgencyId, chosen) })} />
      <Select label={t.line.duty} value={line.duty} options={DutyCode.options.map((value) => ({ value, label: t.duties[value] }))} onChange={(duty) => onChange({ duty })} />
      <TextField label={t.line.competence} description={t.line.competenceHint} value={line.competence ?? ''} maxLength={64} onChange={(text) => onChange({ competence: orNull(text) })} />
      <Checkbox isSelected={line.receivesDocuments} onChange={(receivesDocuments) => onChange({ receivesDocuments })}>{t.line.receives}. {t.line.receivesText}</Checkbox>
      <div className={styles.pair}>
        <TextField label={t.line.answer} inputMode="numeric" value={String(line.answerWorkingDays)} onChange={(text) => onChange({ answerWorkingDays: Math.min(250, whole(text) ?? 0) })} />
        <TextField label={t.line.volume} inputMode="numeric" value={line.volumePerYear === null ? '' : String(line.volumePerYear)} onChange={(text) => onChange({ volumePerYear: whole(text) })} />
      </div>
      <div className={styles.pair}>
        <TextField label={t.line.cost} value={line.costKey ?? ''} maxLength={120} onChange={(text) => onChange({ costKey: orNull(text) })} />
        <TextField label={t.line.level} value={line.serviceLevel ?? ''} maxLength={200} onChange={(text) => onChange({ serviceLevel: orNull(text) })} />
      </div>
      <TextField label={t.line.contact} value={line.escalationContact} maxLength={200} error={wrong('escalationContact')} onChange={(escalationContact) => onChange({ escalationContact })} />
      <div className={styles.pair}>
        <DateField label={t.line.from} description={t.line.datesHint} value={line.validFrom} error={wrong('validFrom')} onChange={(validFrom) => onChange({ validFrom })} />
        <DateField label={t.line.to} description={t.line.datesHint} value={line.validTo} onChange={(validTo) => onChange({ validTo })} />
      </div>
      {head.lawVersion === 'STL2004' && <TextArea label={t.line.persons} description={t.line.personsHint} error={wrong('persons')} value={line.persons.join('\n')} onChange={(text) => onChange({ persons: text === '' ? [] : text.split('\n').slice(0, 100).map((it) => it.slice(0, 120)) })} />}
    </div>
  );
};
