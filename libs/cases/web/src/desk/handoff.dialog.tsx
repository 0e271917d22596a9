import { useRef, useState } from 'react';
import { RefusalNote, ask, isRefused, useAsk, useTell } from '@desk/access/web';
import { casesApi, HandoffReason, type Handoff, type ParcelPart } from '@desk/cases/contract';
import { Button, Checkbox, Dialog, Select, Skeleton, TextArea, useLocale, useTexts } from '@desk/ui/web';
import styles from './desk.module.css';
import { dialogTexts } from './dialog-texts';
import { ParcelLines } from './parcel';
import type { StepRef } from './step-ref';
import { momentWords, put } from './words';

export type HandoffDialogProps = {
  readonly step: StepRef;
  readonly kind: 'T2' | 'T3';
  readonly name: string;
  readonly agency: string;
  readonly anonymous: boolean;
  /** What an agreement is called after: its place. */
  readonly agreementName: (id: string) => string;
  readonly now: Date;
  readonly onIdentify: () => void;
  readonly onSent: (handoff: Handoff) => void;
  readonly onClose: () => void;
};

/** Shows exactly what a hand-off would send, and sends it. Reason and question are there already, so that nothing has to be typed. */
const HandoffDialog = ({ step, kind, name, agency, anonymous, agreementName, now, onIdentify, onSent, onClose }: HandoffDialogProps) => {
  const texts = useTexts(dialogTexts);
  const t = texts.handoff;
  const locale = useLocale();
  // One key for one opening: a double press or a lost answer gives the same hand-off, not a second one.
  const [requestKey] = useState(() => crypto.randomUUID());
  const [include, setInclude] = useState<ReadonlySet<ParcelPart>>(new Set());
  const [question, setQuestion] = useState(() => (kind === 'T2' ? put(t.defaultQuestion, { name }) : ''));
  const [asked, setAsked] = useState(question);
  const [chosenReason, setReason] = useState<HandoffReason | null>(null);
  const [visitorWaits, setWaits] = useState(false);
  const choice = { ...step, kind, include: [...include], ...(asked.trim() ? { question: asked.trim() } : {}) };
  const preview = useAsk(casesApi.previewHandoff, choice, { keepPrevious: true, staleTime: 0 });
  const send = useTell(casesApi.sendHandoff, { invalidates: ['visits', 'handoffs', 'desk-tasks'] });
  const [refreshed, setRefreshed] = useState(false);
  // Two presses in one frame come before the screen knows that it is sending.
  const onItsWay = useRef(false);
  const shown = preview.data;
  const reason = chosenReason ?? shown?.proposedReason ?? 'EJ_I_AVTAL';
  const busy = send.isPending || preview.isPlaceholderData || (preview.isPending && !preview.error);

  const confirm = async () => {
    if (!shown || busy || onItsWay.current) return;
    onItsWay.current = true;
    const words = question.trim();
    // A question that was typed just now is on the screen but not yet in the seal.
    const sealed = words === asked.trim() ? shown : await ask(casesApi.previewHandoff, { ...choice, question: words || undefined }).catch(() => null);
    if (!sealed) {
      onItsWay.current = false;
      return void preview.refetch();
    }
    send.mutate({ ...choice, question: words || undefined, reason, seal: sealed.seal, requestKey, visitorWaits }, {
      onSuccess: onSent,
      onSettled: () => { onItsWay.current = false; },
      onError: (error) => {
        if (!isRefused(error, 'changed-meanwhile')) return;
        setRefreshed(true);
        void preview.refetch();
      },
    });
  };
  const toggle = (part: ParcelPart, on: boolean) => setInclude(new Set(on ? [...include, part] : [...include].filter((one) => one !== part)));
  const parts = shown ? [...new Set([...shown.copied.map(({ part }) => part), ...include])].map((part) => texts.parts[part].toLocaleLowerCase(locale)).join(', ') : '';
  const title = put(kind === 'T2' ? t.askTitle : t.title, { agency });

  return (
    <Dialog title={title} description={put(t.about, { name, agency })} size="wide" onClose={onClose} onConfirm={() => void confirm()} note={shown && put(t.now, { parts })}
      aside={(
        <div className={styles.aside}>
          <Select label={t.reason} value={reason} onChange={setReason} options={HandoffReason.options.map((value) => ({ value, label: texts.reasons[value] }))} />
          {kind === 'T2' && <TextArea label={t.question} description={t.questionHint} value={question} onChange={setQuestion} onBlur={() => setAsked(question)} maxLength={1000} />}
          <Checkbox isSelected={visitorWaits} onChange={setWaits}>{t.waits}</Checkbox>
          {shown && (
            <section>
              <h3>{t.answer}</h3>
              <p className={styles.small}>
                {shown.firstContactBy && put(t.firstContact, { when: momentWords(shown.firstContactBy, now, locale) })} {shown.answerBy && put(t.answerBy, { when: momentWords(shown.answerBy, now, locale) })}
                {!shown.firstContactBy && !shown.answerBy && t.noDates}
              </p>
            </section>
          )}
          {shown?.basis && (
            <section>
              <h3>{t.ground}</h3>
              <p className={styles.small}>{shown.basis.kind === 'agreement' ? put(t.groundText, { agreement: agreementName(shown.basis.agreement), version: shown.basis.version, line: shown.basis.line }) : t.groundDuty}</p>
            </section>
          )}
          {anonymous && <section><h3>{t.who}</h3><Button size="row" onPress={onIdentify}>{t.identify}</Button></section>}
          {send.error && send.error.refusal.code !== 'changed-meanwhile' && <RefusalNote refusal={send.error.refusal} lead={t.failed} />}
        </div>
      )}
      foot={(
        <>
          <Button kbd="Esc" onPress={onClose}>{t.cancel}</Button>
          <Button variant="filled" kbd="Ctrl ↵" pending={busy} onPress={() => void confirm()}>{send.isPending ? t.sending : kind === 'T2' ? t.ask : t.send}</Button>
        </>
      )}>
      <div className={styles.send}>
        {preview.error && !shown && (
          <div role="alert"><p>{t.previewFailed} {preview.error.refusal.text[locale]}</p><Button onPress={() => void preview.refetch()}>{t.again}</Button></div>
        )}
        {!shown && !preview.error && <Skeleton lines={6} label={t.loading} />}
        {refreshed && <p className={styles.error} role="alert">{t.refreshed}</p>}
        {shown && <ParcelLines preview={shown} include={include} onInclude={toggle} />}
      </div>
    </Dialog>
  );
};
export default HandoffDialog;
