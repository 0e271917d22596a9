import { useState } from 'react';
import { RefusalNote, useTell } from '@desk/access/web';
import { casesApi } from '@desk/cases/contract';
import type { HandoffId, VisitId } from '@desk/kernel/contract';
import { ConflictRelation, conflictsApi } from '@desk/people/contract';
import { Button, Dialog, fill, RadioGroup, showToast, textsOf, useTexts } from '@desk/ui/web';
import { conflictSv } from './conflict.sv';

const texts = textsOf(conflictSv, async () => (await import('./conflict.en')).conflictEn);
const everything = ['visits', 'handoffs', 'cases', 'conflicts', 'desk-tasks', 'registrations', 'me'];

export type ConflictDialogProps = { readonly of: { readonly visitId: VisitId } | { readonly handoffId: HandoffId }; /** `B 214` or `ÖL-26-00431`. */ readonly about: string; readonly onReported: () => void; readonly onClose: () => void };

/** A conflict of interest, by a code and nothing more. What it is about is gone from the screen when the house has answered. */
const ConflictDialog = ({ of, about, onReported, onClose }: ConflictDialogProps) => {
  const t = useTexts(texts);
  const [relation, setRelation] = useState<ConflictRelation>('relative');
  const done = { invalidates: everything, onDone: () => { showToast(t.done); onReported(); } };
  const visit = useTell(conflictsApi.reportVisitConflict, done);
  const handoff = useTell(casesApi.reportHandoffConflict, done);
  const { isPending, error } = 'visitId' in of ? visit : handoff;
  const report = () => {
    if (isPending) return;
    if ('visitId' in of) visit.mutate({ ...of, relation });
    else handoff.mutate({ ...of, relation });
  };
  return (
    <Dialog title={t.title} description={fill(t.about, { about })} size="small" onClose={onClose} onConfirm={report}
      foot={<><Button kbd="Esc" onPress={onClose}>{t.cancel}</Button><Button variant="filled" kbd="Ctrl ↵" pending={isPending} onPress={report}>{t.report}</Button></>}>
      <RadioGroup label={t.label} value={relation} onChange={setRelation} autoFocus options={ConflictRelation.options.map((value, at) => ({ value, label: t.relations[value], kbd: String(at + 1) }))} />
      <p>{t.law}</p>
      {error && <RefusalNote refusal={error.refusal} />}
    </Dialog>
  );
};
export default ConflictDialog;
