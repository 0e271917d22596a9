import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { InsteadProvider } from '@desk/access/web';
import { GroundBadge } from '@desk/agreements/web';
import { handoffStateNames } from '@desk/cases/contract';
import { deskTexts, timeWords } from '@desk/cases/web';
import type { Alternative } from '@desk/kernel/contract';
import type { House } from '@desk/people/contract';
import { WhoLine } from '@desk/people/web';
import type { Catalogue } from '@desk/routing/contract';
import { LifeEventSearch, PlanPanel, type PlanOrder, type StepFace } from '@desk/routing/web';
import { Banner, Button, EmptyState, fill, useTexts, showToast } from '@desk/ui/web';
import type { DemandMark, Visit } from '@desk/visits/contract';
import { EndLine, VisitHead } from '@desk/visits/web';
import styles from './desk.module.css';
import { DeskDialogs } from './desk-dialogs';
import { deedLabel, likelyDeed, offerOf, referKey, taskKeys } from './step-deeds';
import { StepPane } from './step-pane';
import { useDeskTexts, type Names } from './use-desk-words';
import { useDemandAsked } from './use-demand-asked';
import { useEnding } from './use-ending';
import { useVisitActs } from './use-visit-acts';
import { useVisitWork } from './use-visit-work';
import { askedQuestion, type DeskStep } from './visit-plan';

/** How long a whole number stays on the screen, in milliseconds: long enough to compare, too short to be left there. */
const UNMASKED_FOR = 60_000;

type VisitWorkProps = { readonly visit: Visit; readonly catalogue: Catalogue; readonly house: House | undefined; readonly names: Names; readonly now: Date; readonly taskPane: ReactNode };

/** One open visit: who, what it is about, the plan, the chosen step, and the line that ends it. */
export const VisitWork = ({ visit, catalogue, house, names, now, taskPane }: VisitWorkProps) => {
  const { t, locale } = useDeskTexts();
  const outcomes = useTexts(deskTexts).outcomes;
  const go = useNavigate();
  const work = useVisitWork(visit, catalogue, now);
  const ending = useEnding(visit.id, ({ number }) => {
    showToast(fill(t.said.ended, { number }));
    void go('/disk');
  });
  const asksDemand = useDemandAsked(visit.id);
  const [order, setOrder] = useState<PlanOrder>('order');
  const [unmasked, setUnmasked] = useState<string | null>(null);
  useEffect(() => {
    if (unmasked === null) return;
    const over = window.setTimeout(() => setUnmasked(null), UNMASKED_FOR);
    return () => window.clearTimeout(over);
  }, [unmasked]);
  const searchField = useRef<HTMLInputElement>(null);
  const plan = useRef<HTMLDivElement>(null);
  const { sections, steps, selected, cases, visitor, today, deed, change, setDialog, onError } = work;
  const asked = askedQuestion(sections, selected, order);
  useEffect(() => {
    const row = plan.current?.querySelector('[aria-current=step]');
    // A life event that was chosen just now is shown from its heading.
    if (work.opened) row?.closest('section')?.scrollIntoView({ block: 'start' });
    else row?.closest('li')?.scrollIntoView({ block: 'nearest' });
  }, [selected?.key, work.opened]);
  const parked = visit.state === 'parked';
  const busy = work.busy || ending.isPending;
  const cannotEnd = parked ? t.parkedBanner.title : cases.length === 0 && !visit.question ? t.cannotEnd : undefined;

  const tell = (what: Parameters<typeof change.mutate>[0], done?: () => void) => {
    work.setRefusal(null);
    change.mutate(what, { onError, onSuccess: done });
  };
  // After a choice the keys belong to the plan, not to the field.
  const toPlan = () => plan.current?.focus();
  const park = (note: string | undefined) => tell({ kind: 'park', note }, () => showToast(fill(t.said.parked, { number: visit.number })));
  const end = (demand?: DemandMark) => {
    if (cannotEnd !== undefined || busy) return;
    ending.mutate({ visit, cases, steps, ...(demand ? { demand } : {}) }, { onError });
  };
  const toEnd = () => { if (cannotEnd === undefined && asksDemand) setDialog({ kind: 'demand' }); else end(); };

  const ground = selected && work.groundFor(selected);
  const likely = selected && ground ? likelyDeed(selected, ground, work.rightOf(selected)) : null;
  const offer = selected && ground && offerOf({ step: selected, right: work.rightOf(selected), ground, likely, catalogue, agency: names.owner(selected), t, taskName: names.task, run: (what) => deed(selected, what) });

  const aboutOf = (step: DeskStep): string | null => {
    if (step.handoffs.length > 0) return step.handoffs.map((one) => (one.kind === 'T0' ? `${outcomes.HANVISAT_UTAN_OVERLAMNING} ${one.receiptNumber}` : fill(t.row.handoff, { number: one.receiptNumber, state: handoffStateNames[one.state][locale] }))).join(', ');
    if (step.file?.outcome) return outcomes[step.file.outcome];
    const last = step.file?.acts.at(-1);
    return last ? fill(t.tasks[last.task].past, { time: timeWords(last.at, locale) }) : null;
  };
  const explaining = work.why !== null || work.told !== null;
  const faceOf = (step: DeskStep): StepFace => {
    const face = work.groundFor(step);
    const deedOf = work.rights.data ? likelyDeed(step, face, work.rightOf(step)) : null;
    const isSelected = step.key === selected?.key && !taskPane;
    const reason = face.kind === 'refused' && face.line !== null && step.state !== 'done' ? fill(t.row.only, { line: face.line }) : face.kind === 'refer' ? (step.caseType.compartment === null ? t.row.outside : t.row.noAgreement) : null;
    return {
      ground: work.rights.data && step.handoffs.length === 0 && !(face.kind === 'refused' && step.file) ? <GroundBadge ground={face} /> : null, refused: face.kind === 'refused', about: aboutOf(step) ?? reason,
      act: deedOf && !parked ? { label: deedLabel(deedOf, t, face.kind === 'automatic'), key: isSelected && !explaining ? 'G' : undefined, main: isSelected && !explaining, busy: work.actingOn === step.key } : null,
    };
  };
  const keyOf = (one: Alternative): string | undefined => {
    if (one.act === 'refer') return referKey;
    const task = one.act === 'hand-off' ? 'HO' : catalogue.deskTasks.find(({ code }) => code === one.task)?.code;
    return task && taskKeys[task];
  };
  const waitsFor = (selected?.waitsFor ?? []).flatMap((id) => sections.find(({ steps: own }) => own.some(({ key }) => key === selected?.key))?.steps.filter(({ stepId }) => stepId === id) ?? []).map((step) => step.name[locale]).join(', ');
  useVisitActs({ visit, work, offer: offer?.allowed ?? [], refused: offer?.refused ?? [], likely, parked, cannotEnd, unmasked, order, asked, onUnmasked: setUnmasked, onOrder: setOrder, onEnd: toEnd, toSearch: () => searchField.current?.focus(), plan });

  return (
    <InsteadProvider value={work.instead}>
      <section className={styles.visit}>
        <VisitHead visit={visit} now={now} busy={change.isPending} onPark={() => setDialog({ kind: 'park' })} onResume={() => tell({ kind: 'resume' })} onLanguage={(to) => tell({ kind: 'settings', ...to })}
          who={(
            <WhoLine visitor={visitor} unmasked={unmasked} onShow={() => setDialog({ kind: 'unmask' })} onHide={() => setUnmasked(null)} onMandate={() => setDialog({ kind: 'mandate' })}
              onIdentify={() => setDialog({ kind: 'identity', task: null, without: false, check: false, then: null })} />
          )} />
        {parked && <Banner tone="wait" title={t.parkedBanner.title}>{visit.parkedNote ?? t.parkedBanner.text}</Banner>}
        {work.refusal && !(work.told && selected && !taskPane) && (
          <Banner tone={work.refusal.refusal.code === 'changed-meanwhile' ? 'wait' : 'stop'} title={work.refusal.refusal.code === 'changed-meanwhile' ? t.failed.changed : t.failed.title} action={<Button size="row" kbd="Esc" onPress={() => work.setRefusal(null)}>{t.failed.close}</Button>}>
            {work.refusal.refusal.text[locale]}{work.refusal.refusal.code === 'failed' && work.refusal.refusal.requestId && ` ${fill(t.error.number, { id: work.refusal.refusal.requestId })}`}
          </Banner>
        )}
        <div className={styles.find}>
          <LifeEventSearch catalogue={catalogue} inputRef={searchField} autoFocus={sections.length === 0 && !visit.question} onLeave={toPlan}
            onLifeEvent={(lifeEventId) => { tell({ kind: 'choose', lifeEventId }); work.open(lifeEventId); toPlan(); }} onCaseType={(code) => { tell({ kind: 'case-type', code }); work.open(code); toPlan(); }} onQuestion={() => { tell({ kind: 'question' }); toPlan(); }} />
        </div>
        <div ref={plan} className={styles.plan} tabIndex={-1}>
          {sections.length === 0 && <div className={styles.middle}><EmptyState icon={visit.question ? 'question' : 'search'} title={visit.question ? t.acts.question : t.empty.plan}>{visit.question ? t.empty.question : t.empty.planText}</EmptyState></div>}
          {sections.map(({ event, answers, steps: own }, at) => (
            <PlanPanel key={event?.id ?? 'single'} event={event} answers={answers} steps={own} today={today} order={order} first={at === 0} keys={selected?.lifeEventId === (event?.id ?? null)} asked={asked && asked.lifeEventId === event?.id ? asked.question : null} agencyName={names.agency} faceOf={faceOf}
              isSelected={(step) => !taskPane && step.key === selected?.key} hrefOf={(step) => `?steg=${encodeURIComponent(step.key)}`} onOrder={setOrder}
              onAct={(step) => { const what = likelyDeed(step, work.groundFor(step), work.rightOf(step)); if (what) deed(step, what); }}
              onAnswer={(question, answer) => { work.pin(selected); if (event) tell({ kind: 'answer', lifeEventId: event.id, question, answer }); }}
              onRemove={event && own.every(({ file }) => file === null) ? () => tell({ kind: 'remove', lifeEventId: event.id }) : undefined} />
          ))}
        </div>
      </section>
      <aside className={styles.pane} aria-label={t.pane.region}>
        {taskPane ?? (selected && ground && offer
          ? <StepPane visit={visit} step={selected} ground={ground} right={work.rightOf(selected)} rightsFailed={work.rights.error?.refusal.text[locale] ?? null} allowed={offer.allowed} refused={offer.refused} parked={parked} why={work.why} busy={busy} today={today} now={now} names={names} onWhy={work.setWhy} explained={work.told} keyOf={keyOf} waitsFor={waitsFor} onLeave={toPlan} />
          : <p className={styles.fact}>{sections.length > 0 ? t.pane.choose : ''}</p>)}
      </aside>
      <footer className={styles.end}>
        <EndLine why={cannotEnd} question={visit.question} planHref={`/min-plan/${visit.id}`} ending={ending.isPending} onQuestion={() => tell({ kind: 'question' })} onOutcome={() => setDialog({ kind: 'outcome' })} onEnd={toEnd}
          endings={cases.map((file) => ({ id: file.id, name: names.step(file.lifeEventId, file.stepId, file.caseTypeCode), outcome: outcomes[file.outcome ?? file.proposedOutcome] }))} />
      </footer>
      <DeskDialogs open={work.dialog} visit={visit} visitor={visitor} cases={cases} house={house} names={names} now={now} locale={locale} onOpen={setDialog} onPark={park} onDemand={end} onUnmasked={setUnmasked} onReceived={(_, file) => work.keep(file)} />
    </InsteadProvider>
  );
};
