import { lazy, Suspense, useState } from 'react';
import { useNavigate } from 'react-router';
import { InsteadProvider, useMay, useMe, type InsteadAt } from '@desk/access/web';
import { HandoffCommand, isUnanswered, registrationNumber, type Handoff } from '@desk/cases/contract';
import { StepTrack, showToast } from '@desk/ui/web';
import { ActBar } from './act-bar';
import { useAnswerDraft } from './answer-draft';
import { AnswerForm, AnswerGiven } from './answer-form';
import { ChangedBanner, WhatChanged } from './changed-banner';
import { dayWords } from './due-words';
import { offeredSteps, stepKeys, type HandlerStep } from './handoff-acts';
import { changesByOthers } from './handoff-changes';
import { HandoffFacts } from './handoff-facts';
import type { UseActs } from './inbox-acts';
import { genitive, inside, said, shortly, useInboxTexts } from './inbox-texts';
import { isAskingStep, type AskingStep } from './step-form';
import { stepLabel, whyWords } from './step-words';
import { trackOf } from './track-points';
import { useHandoffStep } from './use-handoff-step';
import type { Names } from './use-names';
import styles from './reading.module.css';

const ConflictDialog = lazy(() => import('../conflict/conflict.dialog'));
const DecideDialog = lazy(() => import('../disclose/decide.dialog'));
const HandoffStepDialog = lazy(() => import('./handoff-step.dialog'));

export type HandoffReadProps = { readonly handoff: Handoff; readonly names: Names; readonly now: Date; readonly useActs: UseActs; readonly onNext: (() => void) | null; readonly onClose: () => void };

/** One hand-off opened: how far it has come, what was sent, the answer, and what can be done with it now. */
export const HandoffRead = ({ handoff, names, now, useActs, onNext, onClose }: HandoffReadProps) => {
  const { t, locale } = useInboxTexts();
  const me = useMe();
  const go = useNavigate();
  const mayHandle = useMay('handle', 'Handoff', handoff);
  const hand = useAnswerDraft(me.staffId, handoff.id);
  const [seen, setSeen] = useState(handoff.history.length);
  const [dialog, setDialog] = useState<AskingStep | 'unmask' | 'conflict' | 'decide' | null>(null);
  const [number, setNumber] = useState<string | null>(null);
  const { take, pending, refusal, forget } = useHandoffStep(handoff, (after, step) => {
    setSeen(after.history.length);
    setDialog(null);
    if (step === 'answer') hand.clear();
    showToast(t.done[step]);
  });
  const changes = changesByOthers(handoff, seen, me);
  const mine = handoff.assigneeId === me.staffId;
  const taken = handoff.assigneeId !== null && !mine;
  const agency = names.agency(handoff.agencyId);
  const caseType = names.caseType(handoff.caseTypeCode);
  const answering = handoff.state === 'assigned' || handoff.state === 'underway';
  const text = hand.draft.visitorText.trim();

  const answer = (): HandoffCommand | null => {
    const { visitorText, internalText, outcome, nextStep, nextDate } = hand.draft;
    const read = HandoffCommand.safeParse({ step: 'answer', outcome, visitorText, internalText: internalText || undefined, nextStep: nextStep || undefined, nextDate: nextDate || undefined });
    return read.success ? read.data : null;
  };
  const begin = (step: HandlerStep) => {
    forget();
    if (isAskingStep(step)) return setDialog(step);
    const command = step === 'answer' ? answer() : HandoffCommand.parse({ step });
    if (command) void take(command);
  };
  const offered = offeredSteps(handoff, { staffId: me.staffId, mayHandle, now }).map(({ step, why, place }) => ({
    step, place, key: stepKeys[step], label: stepLabel(step, taken ? shortly(handoff.assigneeName ?? '') : null, t), run: () => begin(step),
    why: why ? whyWords(why, t) : step === 'answer' && text.length < 3 ? t.why.text : step === 'redirect' && names.compartmentsBut(handoff.compartment, handoff.agencyId).length === 0 ? t.why.noOther : undefined,
  }));
  // What the house says can be done instead, when it is a step that can be taken here and now.
  const stepNow = (act: HandlerStep) => (act === dialog ? null : offered.find(({ step, why }) => step === act && why === undefined)?.run ?? null);
  const instead: InsteadAt<'inbox'> = { assign: () => stepNow('assign'), return: () => stepNow('return') };
  const mayReport = useMay('report', 'Conflict', { staffId: me.staffId });
  const mayDecide = useMay('disclose', 'Case', handoff) && handoff.kind === 'T3';
  const beside = [
    ...(mayReport ? [{ id: 'conflict', key: 'Alt+J', label: t.acts.conflict, run: () => setDialog('conflict') }] : []),
    ...(mayDecide ? [{ id: 'decide', key: 'Alt+B', label: t.acts.decide, run: () => setDialog('decide') }] : []),
    ...(handoff.registration ? [{ id: 'diary', key: 'Alt+I', label: said(t.acts.diary, { number: registrationNumber(handoff.registration) }), run: () => void go(`/diarium?${handoff.registration?.number === null ? 'del=ordnade&' : ''}post=${handoff.registration?.id ?? ''}`) }] : []),
  ];
  const masked = handoff.parcel?.identity;
  useActs([
    ...offered.map(({ step, key, label, why, run }) => ({ id: step, group: t.acts.group, key, label, why, run })),
    ...(masked && masked.kind !== 'other' && mayHandle ? [{ id: 'unmask', group: t.acts.group, key: 'P', label: number === null ? t.acts.show : t.read.hide, run: () => { if (number === null) setDialog('unmask'); else setNumber(null); } }] : []),
    ...beside.map((act) => ({ ...act, group: t.acts.group })),
    ...(onNext ? [{ id: 'next', group: t.acts.group, key: 'N', label: t.acts.next, run: onNext }] : []),
    ...(beside.length > 0 || offered.some(({ place }) => place === 'more') ? [{ id: 'more', group: t.acts.group, key: 'M', label: t.acts.more, keyOnly: true, run: () => document.getElementById('mer')?.querySelector('button')?.click() }] : []),
  ]);

  return (
    <InsteadProvider value={instead}>
      <ChangedBanner changes={changes} refusal={dialog === null ? refusal : null} taken={taken} draftKept={hand.begun} onBack={forget} locale={locale} t={t} />
      <div className={styles.body}>
        <header>
          <p>{said(t.read.from, { number: handoff.receiptNumber, office: names.office(handoff.officeId), agency: genitive(handoff.parcel?.from ? names.agency(handoff.parcel.from.agencyId) : agency, locale) })}</p>
          <h2>{handoff.kind === 'T2' ? said(t.read.question, { name: inside(caseType) }) : caseType}</h2>
        </header>
        <StepTrack label={t.track.status} steps={trackOf(handoff, now, locale, t)} />
        <HandoffFacts handoff={handoff} names={names} locale={locale} t={t} number={number} onNumber={setNumber} asking={dialog === 'unmask'} onAsk={(asking) => setDialog(asking ? 'unmask' : null)} />
        {answering && (mine || hand.begun) && <AnswerForm hand={hand} readOnly={!mine || !mayHandle} agency={agency} locale={locale} t={t} />}
        {handoff.outcome !== null && handoff.visitorText && (
          <AnswerGiven handoff={handoff} earlier={isUnanswered(handoff)} agency={agency} outcomeName={Object.entries(t.outcomes).find(([code]) => code === handoff.outcome)?.[1] ?? handoff.outcome} date={handoff.nextDate ? dayWords(handoff.nextDate, locale) : null} t={t} />
        )}
        {!answering && hand.begun && handoff.state !== 'closed' && handoff.outcome === null && <AnswerForm hand={hand} readOnly agency={agency} locale={locale} t={t} />}
        <WhatChanged changes={changes} locale={locale} t={t} />
      </div>
      <ActBar offered={offered} beside={beside} pending={pending} onNext={onNext} onClose={onClose} t={t} />
      {dialog === 'conflict' && <Suspense><ConflictDialog of={{ handoffId: handoff.id }} about={handoff.receiptNumber} onReported={onClose} onClose={() => setDialog(null)} /></Suspense>}
      {dialog === 'decide' && <Suspense><DecideDialog caseId={handoff.caseId} name={caseType} from={handoff.compartment} agencyId={handoff.agencyId} onClose={() => setDialog(null)} /></Suspense>}
      {dialog !== null && dialog !== 'unmask' && dialog !== 'conflict' && dialog !== 'decide' && (
        <Suspense>
          <HandoffStepDialog key={dialog} step={dialog} handoff={handoff} names={names} now={now} pending={pending} refusal={refusal} onClose={() => { setDialog(null); forget(); }} onTake={(command) => void take(command)} />
        </Suspense>
      )}
    </InsteadProvider>
  );
};
