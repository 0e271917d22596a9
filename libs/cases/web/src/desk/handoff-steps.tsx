import { useState, type KeyboardEvent } from 'react';
import type { Handoff, HandoffCommand, HandoffStep } from '@desk/cases/contract';
import { Button, RadioGroup, TextArea, useActs, type Act } from '@desk/ui/web';
import type { DeskTexts } from './desk.sv';
import styles from './desk.module.css';
import { put } from './words';

type How = Extract<HandoffCommand, { step: 'tell' }>['how'];
export const hows: readonly How[] = ['at-desk', 'phone', 'letter', 'e-mail', 'sms'];

type HandoffStepsProps = {
  readonly handoff: Handoff;
  readonly steps: readonly HandoffStep[];
  readonly pending: boolean;
  readonly keys: boolean;
  readonly t: DeskTexts['status'];
  readonly onStep: (command: HandoffCommand, done?: () => void) => void;
};

/** What the desk can do with its hand-off. The likely step has G; what ends, undoes or opens it again has Å. */
export const HandoffSteps = ({ handoff, steps, pending, keys, t, onStep }: HandoffStepsProps) => {
  const [how, setHow] = useState<How>('at-desk');
  const [reply, setReply] = useState('');
  const [sure, setSure] = useState(false);
  const may = (step: HandoffStep) => steps.includes(step);
  const answers = may('resume') && handoff.state === 'waiting-visitor';
  const resume = () => onStep({ step: 'resume', note: reply.trim() || undefined });
  const tell = () => onStep({ step: 'tell', how });
  const close = () => onStep({ step: 'close' });
  const reopen = () => onStep({ step: 'reopen', text: t.reopenText });
  const kbd = (key: string) => (keys ? key : undefined);
  const act = (on: boolean, id: string, key: string, label: string, run: () => void): Act[] => (on ? [{ id: `handoff-${id}`, group: t.group, key, label, hint: handoff.receiptNumber, wait: pending, run }] : []);
  useActs(keys ? [
    ...act(answers, 'resume', 'G', t.resume, resume), ...act(may('tell'), 'tell', 'G', t.tell, tell),
    ...act(may('close'), 'close', 'Å', t.close, close), ...act(may('reopen'), 'reopen', 'Å', t.reopen, reopen), ...act(may('withdraw') && !sure, 'withdraw', 'Å', t.withdraw, () => setSure(true)),
  ] : []);
  // In the field the keys send the reply; elsewhere they would end the visit.
  const onReplyKey = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    resume();
  };
  return (
    <>
      {answers && (
        <div className={styles.field} onKeyDown={onReplyKey}>
          <TextArea label={t.reply} rows={2} value={reply} onChange={setReply} maxLength={2000} />
          <div><Button variant="filled" kbd={kbd('G')} pending={pending} onPress={resume}>{t.resume}</Button></div>
        </div>
      )}
      {may('tell') && (
        <div className={styles.field}>
          <RadioGroup<How> label={t.how} value={how} onChange={setHow} options={hows.map((value) => ({ value, label: t.hows[value] }))} />
          <div><Button variant="filled" kbd={kbd('G')} pending={pending} onPress={tell}>{t.tell}</Button></div>
        </div>
      )}
      <div className={styles.row}>
        {may('close') && <Button size="row" kbd={kbd('Å')} pending={pending} onPress={close}>{t.close}</Button>}
        {may('reopen') && <Button size="row" kbd={kbd('Å')} pending={pending} onPress={reopen}>{t.reopen}</Button>}
        {may('withdraw') && !sure && <Button variant="quiet" size="row" kbd={kbd('Å')} onPress={() => setSure(true)}>{t.withdraw}</Button>}
      </div>
      {sure && may('withdraw') && <Sure number={handoff.receiptNumber} pending={pending} t={t} onYes={() => onStep({ step: 'withdraw' }, () => setSure(false))} onNo={() => setSure(false)} />}
    </>
  );
};

type SureProps = { readonly number: string; readonly pending: boolean; readonly t: DeskTexts['status']; readonly onYes: () => void; readonly onNo: () => void };

/** A second look before a hand-off is withdrawn. Its keys come last, so they win over the plan's. */
const Sure = ({ number, pending, t, onYes, onNo }: SureProps) => {
  useActs([{ id: 'withdraw-yes', group: t.group, key: 'J', label: t.yes, wait: pending, run: onYes }, { id: 'withdraw-no', group: t.group, key: 'E', label: t.no, run: onNo }]);
  return (
    <div className={styles.field} role="group" aria-label={put(t.sure, { number })}>
      <p className={styles.small}>{put(t.sure, { number })} {t.withdrawHint}</p>
      <div className={styles.row}><Button size="row" kbd="J" pending={pending} onPress={onYes}>{t.yes}</Button><Button variant="quiet" size="row" kbd="E" onPress={onNo}>{t.no}</Button></div>
    </div>
  );
};
