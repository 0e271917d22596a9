import { useState } from 'react';
import { AccessMode } from '@desk/access/contract';
import type { AgreementHead, DraftLine } from '@desk/agreements/contract';
import { OfficeId } from '@desk/kernel/contract';
import { DateField, Select, TextField } from '@desk/ui/web';
import { ActDialog } from './act.dialog';
import { CheckList } from './check-list';
import { said, useLifeTexts } from './life-texts';
import type { Reference } from './use-reference';

const fields = ['ground', 'purpose', 'access', 'offices', 'competence', 'contact', 'answer', 'level', 'cost', 'from', 'to', 'receives'] as const;
type Field = (typeof fields)[number];
type BulkDialogProps = { readonly numbers: readonly number[]; readonly head: AgreementHead; readonly reference: Reference; readonly onApply: (change: Partial<DraftLine>) => void; readonly onClose: () => void };

/** The same value on every chosen line. */
export const BulkDialog = ({ numbers, head, reference, onApply, onClose }: BulkDialogProps) => {
  const { t } = useLifeTexts();
  const [field, setField] = useState<Field>('ground');
  const [text, setText] = useState('');
  const [access, setAccess] = useState<DraftLine['accessMode']>('none');
  const [day, setDay] = useState<string | null>(null);
  const [offices, setOffices] = useState<readonly string[]>([]);
  const [receives, setReceives] = useState<'yes' | 'no'>('yes');
  const orNull = text.trim() === '' ? null : text.trim();
  const changes: Readonly<Record<Field, Partial<DraftLine> | null>> = {
    ground: orNull === null ? null : { legalGround: orNull }, purpose: orNull === null ? null : { purpose: orNull }, access: { accessMode: access }, offices: offices.length === 0 ? null : { officeIds: offices.map((id) => OfficeId.parse(id)) },
    competence: { competence: orNull }, contact: orNull === null ? null : { escalationContact: orNull }, answer: /^\d{1,3}$/.test(text.trim()) && Number(text) <= 250 ? { answerWorkingDays: Number(text) } : null, level: { serviceLevel: orNull }, cost: { costKey: orNull },
    from: { validFrom: day }, to: { validTo: day }, receives: { receivesDocuments: receives === 'yes' },
  };
  const change = changes[field];
  return (
    <ActDialog title={said(t.bulk.title, { n: numbers.length })} label={t.bulk.apply} why={change === null ? t.bulk.empty : undefined} pending={false} error={null} onDo={() => { if (change) { onApply(change); onClose(); } }} onClose={onClose}>
      <Select autoFocus label={t.bulk.field} value={field} options={fields.map((value) => ({ value, label: t.line[value] }))} onChange={(next) => { setField(next); setText(''); }} />
      {field === 'access' ? <Select label={t.bulk.value} value={access} options={AccessMode.options.map((value) => ({ value, label: t.access[value] }))} onChange={setAccess} />
      : field === 'offices' ? <CheckList label={t.bulk.value} options={head.officeIds.map((id) => ({ value: String(id), label: reference.office(id) }))} chosen={offices} onChange={setOffices} />
      : field === 'receives' ? <Select label={t.bulk.value} value={receives} options={[{ value: 'yes', label: t.line.yes }, { value: 'no', label: t.line.no }]} onChange={setReceives} />
      : field === 'from' || field === 'to' ? <DateField label={t.bulk.value} description={t.line.datesHint} value={day} onChange={setDay} />
      : <TextField label={t.bulk.value} value={text} maxLength={{ ground: 300, purpose: 400, competence: 64, contact: 200, answer: 3, level: 200, cost: 120 }[field]} onChange={setText} />}
    </ActDialog>
  );
};
