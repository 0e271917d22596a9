import { useState } from 'react';
import { RefusalNote, useTell } from '@desk/access/web';
import { casesApi, OutcomeCode, type CaseFile } from '@desk/cases/contract';
import { Button, Dialog, Select, useTexts } from '@desk/ui/web';
import styles from './desk.module.css';
import { deskTexts } from './desk-texts';
import { dialogTexts } from './dialog-texts';
import { put } from './words';

export type OutcomeDialogProps = { readonly cases: readonly CaseFile[]; readonly nameOf: (file: CaseFile) => string; readonly onClose: () => void };

/** How each case ended at the desk. What was done proposes it, a person decides. */
const OutcomeDialog = ({ cases, nameOf, onClose }: OutcomeDialogProps) => {
  const texts = useTexts(deskTexts);
  const t = useTexts(dialogTexts).outcome;
  const [chosen, setChosen] = useState<ReadonlyMap<string, OutcomeCode>>(new Map());
  const set = useTell(casesApi.setOutcome, { invalidates: ['visits'] });
  const of = (file: CaseFile) => chosen.get(file.id) ?? file.outcome ?? file.proposedOutcome;
  const save = async () => {
    if (set.isPending) return;
    try {
      for (const file of cases.filter((one) => of(one) !== one.outcome)) await set.mutateAsync({ caseId: file.id, version: file.version, outcome: of(file) });
      onClose();
    } catch {
      // The refusal stands in the dialog.
    }
  };
  return (
    <Dialog title={t.title} description={t.intro} size="small" onClose={onClose} onConfirm={() => void save()}
      foot={<><Button kbd="Esc" onPress={onClose}>{t.cancel}</Button><Button variant="filled" kbd="Ctrl ↵" pending={set.isPending} onPress={() => void save()}>{t.save}</Button></>}>
      <div className={styles.outcomes}>
        {cases.map((file) => (
          <Select key={file.id} label={put(t.of, { name: nameOf(file) })} value={of(file)} onChange={(outcome) => setChosen(new Map(chosen).set(file.id, outcome))}
            description={file.outcome === null && !chosen.has(file.id) ? t.proposed : undefined} options={OutcomeCode.options.map((value) => ({ value, label: texts.outcomes[value] }))} />
        ))}
        {set.error && <RefusalNote refusal={set.error.refusal} />}
      </div>
    </Dialog>
  );
};
export default OutcomeDialog;
