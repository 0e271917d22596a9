import { useState } from 'react';
import { RefusalNote, useOffers } from '@desk/access/web';
import type { Handoff, HandoffCommand } from '@desk/cases/contract';
import type { Refusal } from '@desk/kernel/contract';
import { Button, DateField, Dialog, RadioGroup, Select, TextArea, TextField } from '@desk/ui/web';
import { useInboxTexts } from './inbox-texts';
import { commandOf, emptyForm, fieldsOf, type AskingStep, type FormProblems } from './step-form';
import type { Names } from './use-names';
import styles from './reading.module.css';

type HandoffStepDialogProps = {
  readonly step: AskingStep;
  readonly handoff: Handoff;
  readonly names: Names;
  readonly now: Date;
  readonly pending: boolean;
  /** What the house said when it refused. */
  readonly refusal: Refusal | null;
  readonly onClose: () => void;
  readonly onTake: (command: HandoffCommand) => void;
};

/** Asks for what a step needs, and says what it leads to before it is taken. */
const HandoffStepDialog = ({ step, handoff, names, now, pending, refusal, onClose, onTake }: HandoffStepDialogProps) => {
  const { t, locale } = useInboxTexts();
  const d = t.dialogs;
  const { offers } = useOffers(refusal?.explanation);
  const others = names.compartmentsBut(handoff.compartment, handoff.agencyId).map((one) => ({ value: String(one.id), label: one.name[locale] }));
  const [form, setForm] = useState(() => emptyForm(step, now, others.length === 1 ? others[0]?.value : ''));
  const [problems, setProblems] = useState<FormProblems>({});
  const words = d[step];
  const change = (part: Partial<typeof form>) => {
    setForm({ ...form, ...part });
    setProblems({});
  };
  const take = () => {
    const read = commandOf(step, form, now);
    if ('command' in read) onTake(read.command);
    else setProblems(read.problems);
  };
  const wrong = (field: keyof FormProblems): string | undefined => (problems[field] ? d[problems[field]] : undefined);
  const choices =
    step === 'return' ? (['wrong-agency', 'incomplete', 'no-ground'] as const).map((value) => ({ value, label: d.return.reasons[value] }))
    : step === 'tell' ? (['at-desk', 'phone', 'letter', 'e-mail', 'sms'] as const).map((value) => ({ value, label: d.tell.hows[value] })) : [];
  const fields: Record<string, React.ReactNode> = {
    choice: step === 'redirect'
      ? <Select key="choice" label={d.redirect.compartment} value={form.choice} onChange={(choice) => change({ choice })} error={wrong('choice')} options={others.length === 1 ? others : [{ value: '', label: d.choose }, ...others]} />
      : <RadioGroup key="choice" label={step === 'tell' ? d.tell.how : d.return.reason} value={form.choice} onChange={(choice) => change({ choice })} options={choices} />,
    who: <TextField key="who" label={d['ask-third-party'].who} description={d['ask-third-party'].whoHint} value={form.who} onChange={(who) => change({ who })} error={wrong('who')} maxLength={120} autoFocus />,
    text: <TextArea key="text" label={'question' in words ? words.question : 'text' in words ? words.text : ''} description={'textHint' in words ? words.textHint : undefined} rows={4} value={form.text} onChange={(text) => change({ text })} error={wrong('text')} maxLength={2000} autoFocus={fieldsOf[step][0] === 'text'} />,
    date: <DateField key="date" label={d['ask-visitor'].lastDate} value={form.date || null} onChange={(date) => change({ date: date ?? '' })} error={wrong('date')} />,
  };
  return (
    <Dialog title={words.title} size="small" onClose={onClose} onConfirm={take}
      foot={<><Button kbd="Esc" onPress={onClose}>{d.cancel}</Button><Button variant={offers.length > 0 ? 'normal' : 'filled'} kbd="Ctrl ↵" pending={pending} onPress={take}>{words.act}</Button></>}>
      <div className={styles.dialog}>
        <p>{words.intro}</p>
        {fieldsOf[step].map((field) => fields[field])}
        {refusal && <RefusalNote refusal={refusal} />}
      </div>
    </Dialog>
  );
};
export default HandoffStepDialog;
