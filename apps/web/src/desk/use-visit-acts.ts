import { useActs } from '@desk/ui/web';
import type { RefObject } from 'react';
import { useNavigate } from 'react-router';
import type { AllowedAct, RefusedAct } from '@desk/agreements/web';
import type { TaskCode } from '@desk/cases/contract';
import type { PlanOrder } from '@desk/routing/web';
import type { Visit } from '@desk/visits/contract';
import { askKeyLetter, deedLabel, discloseKey, referKey, taskKeys, type Deed } from './step-deeds';
import { useDeskTexts } from './use-desk-words';
import type { VisitWorkState } from './use-visit-work';
import type { AskedQuestion } from './visit-plan';

type VisitActs = {
  readonly visit: Visit;
  readonly work: VisitWorkState;
  readonly offer: readonly AllowedAct[];
  readonly refused: readonly RefusedAct<TaskCode>[];
  readonly likely: Deed | null;
  readonly parked: boolean;
  readonly cannotEnd: string | undefined;
  readonly unmasked: string | null;
  readonly order: PlanOrder;
  /** The question that J, E and V answer. */
  readonly asked: AskedQuestion | null;
  readonly onUnmasked: (number: string | null) => void;
  readonly onOrder: (order: PlanOrder) => void;
  readonly onEnd: () => void;
  readonly toSearch: () => void;
  readonly plan: RefObject<HTMLDivElement | null>;
};

/** Everything that can be done in the visit by key or by the palette, each with its letter. */
export const useVisitActs = ({ visit, work, offer, refused, likely, parked, cannotEnd, unmasked, order, asked, onUnmasked, onOrder, onEnd, toSearch, plan }: VisitActs): void => {
  const { t, locale } = useDeskTexts();
  const go = useNavigate();
  const { sections, selected, visitor, setDialog, change, deed, why, onError } = work;
  const answer = (said: 'yes' | 'no' | 'unknown') => {
    work.pin(selected);
    work.setRefusal(null);
    if (asked) change.mutate({ kind: 'answer', lifeEventId: asked.lifeEventId, question: asked.question, answer: said }, { onError });
  };
  const resume = () => change.mutate({ kind: 'resume' }, { onError });
  const walk = (by: number) => {
    const rows = [...(plan.current?.querySelectorAll<HTMLElement>('[data-plan-row]') ?? [])];
    const at = rows.findIndex((row) => row.closest('li')?.contains(document.activeElement));
    const from = at >= 0 ? at : rows.findIndex((row) => row.ariaCurrent === 'step' || row.getAttribute('aria-current') === 'step') - (by > 0 && at < 0 ? 1 : 0);
    rows[Math.max(0, from + by)]?.focus();
  };
  const { visit: inVisit, plan: inPlan, step: inStep, end: inEnd } = t.groups;
  const name = selected?.name[locale];
  const { busy, told } = work;
  const explaining = why !== null || told !== null;
  const knowing = work.rights.data === undefined && !work.rights.error;
  const soon = knowing && selected && !parked ? ['G', ...Object.values(taskKeys), askKeyLetter, discloseKey, referKey] : [];
  const back = () => { work.setWhy(null); work.setRefusal(null); };
  useActs([
    { id: 'search', group: inPlan, key: '/', label: t.acts.search, run: toSearch },
    { id: 'down', group: inPlan, key: '↓', label: t.acts.down, keyOnly: true, run: () => walk(1) },
    { id: 'up', group: inPlan, key: '↑', label: t.acts.up, keyOnly: true, run: () => walk(-1) },
    ...(asked ? [
      { id: 'yes', group: inPlan, key: 'J', label: t.acts.yes, run: () => answer('yes') },
      { id: 'no', group: inPlan, key: 'E', label: t.acts.no, run: () => answer('no') },
      { id: 'unknown', group: inPlan, key: 'V', label: t.acts.unknown, run: () => answer('unknown') },
    ] : []),
    ...(sections.length > 0 ? [{ id: 'order', group: inPlan, key: 'O', label: t.acts.order, run: () => onOrder(order === 'order' ? 'agency' : 'order') }] : []),
    ...(visitor?.numberMasked ? [{ id: 'number', group: inVisit, key: 'P', label: unmasked ? t.acts.hide : t.acts.number, run: () => { if (unmasked) onUnmasked(null); else setDialog({ kind: 'unmask' }); } }] : []),
    { id: 'conflict', group: inVisit, key: 'Alt+J', label: t.acts.conflict, run: () => setDialog({ kind: 'conflict' }) },
    ...(visitor ? [{ id: 'mandate', group: inVisit, key: '*', label: t.acts.mandate, run: () => setDialog({ kind: 'mandate' }) }] : [{ id: 'identify', group: inVisit, key: 'P', label: t.acts.identify, run: () => setDialog({ kind: 'identity', task: null, without: false, check: false, then: null }) }]),
    ...(parked ? [] : offer.filter(({ key }) => key !== undefined && key !== 'G').map((act) => ({ id: act.id, group: inStep, key: act.key, label: act.label, words: name, wait: busy, hint: act.line === null ? undefined : t.row.line.replace('{{line}}', String(act.line)), run: act.run }))),
    ...(parked ? [] : refused.map((one) => ({ id: `why-${one.task}`, group: inStep, key: one.key, label: t.acts.whyNot.replace('{{label}}', one.label), words: name, run: () => work.setWhy(one.task) }))),
    ...soon.map((key) => ({ id: `soon-${key}`, group: inStep, key, label: '', wait: true, soon: true, run: () => undefined })),
    ...(selected && likely && !parked && !explaining && !knowing ? [{ id: `likely-${deedLabel(likely, t)}`, wait: busy, group: inStep, key: 'G', label: t.acts.likely.replace('{{label}}', deedLabel(likely, t)), run: () => deed(selected, likely) }] : []),
    ...(work.firstInstead && !parked ? [{ id: 'instead', group: inStep, key: 'G', label: work.firstInstead.alternative.label[locale], run: work.firstInstead.run }] : []),
    ...(explaining || work.refusal ? [{ id: 'back', group: inStep, key: 'Esc', label: t.acts.back, run: back }] : []),
    ...(selected ? [{ id: 'note', group: inStep, key: 'A', label: t.acts.note, run: () => document.getElementById('anteckning')?.focus() }] : []),
    ...(work.cases.length > 0 ? [{ id: 'outcome', group: inEnd, key: 'R', label: t.acts.outcome, run: () => setDialog({ kind: 'outcome' }) }] : []),
    ...(work.cases.length === 0 && !visit.question ? [{ id: 'question', group: inEnd, key: 'Q', label: t.acts.question, run: () => change.mutate({ kind: 'question' }, { onError }) }] : []),
    { id: 'extract', group: inEnd, label: t.acts.extract, run: () => void go(`/utdrag?besok=${visit.id}`) },
    { id: 'plan', group: inEnd, key: 'M', label: t.acts.plan, run: () => void go(`/min-plan/${visit.id}`) },
    parked ? { id: 'resume', group: inEnd, key: 'Z', label: t.acts.resume, run: resume } : { id: 'park', group: inEnd, key: 'Z', label: t.acts.park, run: () => setDialog({ kind: 'park' }) },
    { id: 'end', group: inEnd, key: 'Ctrl+Enter', label: t.acts.end, why: cannotEnd, wait: busy, run: onEnd },
  ]);
};
