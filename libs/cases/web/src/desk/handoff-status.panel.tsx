import { useState } from 'react';
import { useTell } from '@desk/access/web';
import { casesApi, handoffStateNames, stepsFrom, type Handoff, type HandoffCommand } from '@desk/cases/contract';
import { Button, RadioGroup, TextArea, useLocale, useTexts } from '@desk/ui/web';
import styles from './desk.module.css';
import { deskTexts } from './desk-texts';
import { HandoffTrack } from './track';
import { dayInWords, momentWords, put } from './words';

type How = Extract<HandoffCommand, { step: 'tell' }>['how'];
const hows: readonly How[] = ['at-desk', 'phone', 'letter', 'e-mail', 'sms'];
/** The agency has it and has not answered, also when an older answer was given before it was reopened. */
const unanswered: readonly Handoff['state'][] = ['sent', 'received', 'assigned', 'underway', 'waiting-visitor', 'waiting-third-party', 'paused-agreement'];

export type HandoffStatusProps = { readonly handoff: Handoff; readonly agency: string; readonly now: Date };

/** One hand-off as the desk may see it: where it is, the text for the visitor, and the steps that the desk can take from there. */
export const HandoffStatus = ({ handoff, agency, now }: HandoffStatusProps) => {
  const texts = useTexts(deskTexts);
  const t = texts.status;
  const locale = useLocale();
  const [how, setHow] = useState<How>('at-desk');
  const [reply, setReply] = useState('');
  const [sure, setSure] = useState(false);
  const take = useTell(casesApi.stepHandoff, { invalidates: ['handoffs', 'visits', 'desk-tasks'] });
  const step = (command: HandoffCommand) => {
    if (!take.isPending) take.mutate({ handoffId: handoff.id, version: handoff.version, command }, { onSuccess: () => setSure(false) });
  };
  const steps = handoff.kind === 'T0' ? [] : stepsFrom(handoff.state, 'desk');
  const known = (value: string | null): How | null => hows.find((one) => one === value) ?? null;
  const open = unanswered.includes(handoff.state);
  const waits = handoff.state === 'waiting-visitor' || handoff.state === 'waiting-third-party';
  const told = open ? null : known(handoff.toldHow);
  const promise = waits ? t.paused : handoff.answerBy ? put(t.none, { agency, when: momentWords(handoff.answerBy, now, locale) }) : t.noDate;
  const title = put(handoff.kind === 'T0' ? t.refer : handoff.kind === 'T2' ? t.ask : t.title, { number: handoff.receiptNumber });
  return (
    <section className={`${styles.section} ${styles.status}`} aria-label={title}>
      <h3><span>{title}</span>{handoff.kind !== 'T0' && <span className={styles.hint}>{handoffStateNames[handoff.state][locale]}</span>}</h3>
      {handoff.kind !== 'T0' && <HandoffTrack handoff={handoff} now={now} />}
      {handoff.state === 'waiting-visitor' && handoff.waitsFor && <div><p className={styles.small}>{t.question}</p><p className={styles.answer}>{handoff.waitsFor}</p></div>}
      {handoff.returnReason && <div><p className={styles.small}>{t.returned}. {t.returnedHint}</p><p className={styles.answer}>{handoff.returnReason}</p></div>}
      {handoff.visitorText && <div><p className={styles.small}>{t.answer}</p><p className={styles.answer}>{handoff.visitorText}</p></div>}
      {(handoff.outcome ?? handoff.nextStep ?? handoff.nextDate) && handoff.visitorText && (
        <dl className={styles.facts}>
          {handoff.outcome && <><dt>{t.outcome}</dt><dd>{texts.outcomes[handoff.outcome]}</dd></>}
          {(handoff.nextStep ?? handoff.nextDate) && <><dt>{t.next}</dt><dd>{handoff.nextStep}{handoff.nextDate && ` ${put(t.nextDate, { date: dayInWords(handoff.nextDate, locale) })}`}</dd></>}
        </dl>
      )}
      {handoff.kind !== 'T0' && open && (
        <p className={styles.small}>{handoff.assigneeName ? put(t.handler, { name: handoff.assigneeName }) : t.nobody}. {promise}</p>
      )}
      {told && <p className={styles.small}>{put(t.told, { how: t.hows[told] })}</p>}
      {steps.includes('resume') && handoff.state === 'waiting-visitor' && (
        <div className={styles.field}>
          <TextArea label={t.reply} rows={2} value={reply} onChange={setReply} maxLength={2000} />
          <div><Button variant="filled" pending={take.isPending} onPress={() => step({ step: 'resume', note: reply.trim() || undefined })}>{t.resume}</Button></div>
        </div>
      )}
      {steps.includes('tell') && (
        <div className={styles.field}>
          <RadioGroup<How> label={t.how} value={how} onChange={setHow} options={hows.map((value) => ({ value, label: t.hows[value] }))} />
          <div><Button variant="filled" pending={take.isPending} onPress={() => step({ step: 'tell', how })}>{t.tell}</Button></div>
        </div>
      )}
      <div className={styles.row}>
        {steps.includes('close') && <Button size="row" pending={take.isPending} onPress={() => step({ step: 'close' })}>{t.close}</Button>}
        {steps.includes('reopen') && <Button size="row" pending={take.isPending} onPress={() => step({ step: 'reopen', text: t.reopenText })}>{t.reopen}</Button>}
        {steps.includes('withdraw') && !sure && <Button variant="quiet" size="row" onPress={() => setSure(true)}>{t.withdraw}</Button>}
      </div>
      {sure && (
        <div className={styles.field} role="group" aria-label={put(t.sure, { number: handoff.receiptNumber })}>
          <p className={styles.small}>{put(t.sure, { number: handoff.receiptNumber })} {t.withdrawHint}</p>
          <div className={styles.row}><Button size="row" pending={take.isPending} onPress={() => step({ step: 'withdraw' })}>{t.yes}</Button><Button variant="quiet" size="row" onPress={() => setSure(false)}>{t.no}</Button></div>
        </div>
      )}
      {take.error && <p className={styles.error} role="alert">{take.error.refusal.text[locale]}</p>}
    </section>
  );
};
