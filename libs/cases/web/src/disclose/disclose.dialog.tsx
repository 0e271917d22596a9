import { useState } from 'react';
import { RefusalNote, type InsteadAt } from '@desk/access/web';
import type { Handoff, ParcelPart } from '@desk/cases/contract';
import { Compartment } from '@desk/kernel/contract';
import { Button, Dialog, fill, Segmented, Select, Skeleton, TextArea, TextField } from '@desk/ui/web';
import styles from '../desk/desk.module.css';
import type { StepRef } from '../desk/step-ref';
import { momentWords } from '../desk/words';
import { DiscloseLines } from './disclose-lines';
import { useDiscloseTexts } from './disclose-texts';
import { useDisclosure } from './use-disclosure';
import { WaiverStep } from './waiver-step';

export type DiscloseDialogProps = {
  readonly step: StepRef; readonly name: string;
  /** Whose data it is. */
  readonly from: { readonly compartment: string; readonly name: string };
  readonly receivers: readonly { readonly id: string; readonly name: string }[];
  readonly now: Date; readonly onSent: (handoff: Handoff) => void; readonly onClose: () => void;
};

const toggled = <T,>(set: ReadonlySet<T>, one: T, on: boolean): ReadonlySet<T> => new Set(on ? [...set, one] : [...set].filter((it) => it !== one));

/** A case or a document to another agency: what goes is ticked here and allowed by the visitor, word for word. A no never means refused help. */
const DiscloseDialog = ({ step, name, from, receivers, now, onSent, onClose }: DiscloseDialogProps) => {
  const { t, locale } = useDiscloseTexts();
  const work = useDisclosure(step, onSent);
  const { chosen, change, shown, preview, missing, error } = work;
  // What is typed asks for a new preview when the field is left.
  const [contact, setContact] = useState('');
  const [told, setTold] = useState('');
  // Pressed while a field still has the focus, what was typed is shown first; the next press sends.
  const confirm = () => { if (contact === chosen.contact && told === chosen.told) work.confirm(); else change({ contact, told }); };
  const instead: InsteadAt<'disclose'> = { 'send-without': () => (chosen.kind === 'T4' ? work.sendWithout : null) };
  const awaits = shown?.awaits ?? null;
  const count = chosen.include.size + chosen.documentIds.size;
  const own = chosen.kind === 'T5' ? receivers : receivers.filter(({ id }) => id !== from.compartment);
  const options = [{ value: '', label: t.choose }, ...own.map(({ id, name: label }) => ({ value: id, label }))];
  return (
    <Dialog title={t.title} description={fill(t.about, { name, from: from.name })} size="wide" onClose={onClose} onConfirm={confirm}
      aside={(
        <div className={styles.aside}>
          {awaits && <WaiverStep awaits={awaits} answer={work.answer} giver={work.giver} validTo={chosen.validTo} now={now} onValidTo={(validTo) => { work.setAnswer(null); change({ validTo }); }} onAnswer={work.setAnswer} onGiver={work.setGiver} />}
          {missing && <p className={missing === 'refused' ? styles.small : styles.error} role="alert">{t[missing]}</p>}
          {shown && (shown.firstContactBy ?? shown.answerBy) && (
            <section><h3>{t.answerBy}</h3><p className={styles.small}>{shown.firstContactBy && fill(t.first, { when: momentWords(shown.firstContactBy, now, locale) })} {shown.answerBy && fill(t.by, { when: momentWords(shown.answerBy, now, locale) })}</p></section>
          )}
          {error && <RefusalNote refusal={error.refusal} lead={t.notSent} instead={instead} />}
        </div>
      )}
      foot={(
        <>
          <Button kbd="Esc" onPress={onClose}>{t.cancel}</Button>
          <Button variant="filled" kbd="Ctrl ↵" pending={work.pending} onPress={confirm}>{work.pending && shown ? t.sending : awaits ? t.save : count === 0 ? t.without : t.send}</Button>
        </>
      )}>
      <div className={styles.form}>
        <div className={styles.pair}>
          <Select label={t.to} value={chosen.to ?? ''} onChange={(to) => change({ to: to === '' ? null : Compartment.parse(to) })} options={options} error={missing === 'pick' ? t.pick : undefined} autoFocus />
          <Segmented label={t.what} value={chosen.kind} onChange={(kind) => change({ kind, to: null, include: new Set(), documentIds: new Set() })} options={[{ value: 'T4', label: t.case }, { value: 'T5', label: t.document }]} />
        </div>
        {chosen.to !== null && (
          <div className={chosen.kind === 'T4' ? styles.pair : undefined}>
            <TextField label={t.contact} description={t.contactHint} value={contact} onChange={setContact} onBlur={() => change({ contact })} maxLength={200} />
            {chosen.kind === 'T4' && <TextArea label={t.told} description={t.toldHint} value={told} onChange={setTold} onBlur={() => change({ told })} maxLength={1000} rows={2} />}
          </div>
        )}
        {preview.error && chosen.to !== null && <div role="alert"><p className={styles.error}>{t.failed} {preview.error.refusal.text[locale]}</p><Button onPress={() => void preview.refetch()}>{t.again}</Button></div>}
        {chosen.to !== null && !shown && !preview.error && <Skeleton lines={6} label={t.loading} />}
        {shown && (
          <div>
            <DiscloseLines preview={shown} include={chosen.include} documentIds={chosen.documentIds} onPart={(part: ParcelPart, on) => change({ include: toggled(chosen.include, part, on) })} onDocument={(id, on) => change({ documentIds: toggled(chosen.documentIds, id, on) })} />
          </div>
        )}
      </div>
    </Dialog>
  );
};
export default DiscloseDialog;
