import type { KeyboardEvent } from 'react';
import type { Day } from '@desk/kernel/contract';
import type { Answers, LifeEvent, PlannedStep } from '@desk/routing/contract';
import { Button, Segmented, useActs, useLocale, useTexts } from '@desk/ui/web';
import { PlanAnswers, type AnswerValue } from './plan-answers';
import { PlanQuestionRow } from './plan-question.row';
import { planGroups, type PlanOrder } from './plan-rows';
import { PlanStepRow, type StepFace } from './plan-step.row';
import { waitsShort, type WaitsFor } from './waits-for';
import { routingTexts } from './routing-texts';
import styles from './plan.module.css';

export type PlanPanelProps<S extends PlannedStep> = {
  /** Null for case types that stand alone. */
  readonly event: LifeEvent | null;
  readonly answers: Answers;
  readonly steps: readonly S[];
  readonly today: Day;
  readonly order: PlanOrder;
  readonly agencyName: (id: string) => string;
  readonly faceOf: (step: S) => StepFace;
  readonly isSelected: (step: S) => boolean;
  readonly hrefOf: (step: S) => string;
  /** Only the first plan of the screen shows the toggle. */
  readonly first: boolean;
  /** The keys of a plan (change answers, take off) belong to this one: the chosen step is in it. */
  readonly keys: boolean;
  /** The question that the keys J, E and V answer, when it is one of this plan's. */
  readonly asked: string | null;
  readonly onOrder: (order: PlanOrder) => void;
  readonly onAct: (step: S) => void;
  readonly onAnswer: (question: string, answer: AnswerValue) => void;
  /** Absent when the plan cannot be taken off any more, because something has been done in it. */
  readonly onRemove?: () => void;
};

/** Arrow keys walk over the rows; the row's own link or first answer takes the focus. */
const walk = (event: KeyboardEvent<HTMLElement>) => {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  if (event.target instanceof HTMLInputElement || event.target instanceof HTMLSelectElement) return;
  const rows = [...(event.currentTarget.parentElement ?? event.currentTarget).querySelectorAll<HTMLElement>('[data-plan-row]')];
  const at = rows.findIndex((row) => row.closest('li')?.contains(document.activeElement));
  const next = rows[at + (event.key === 'ArrowDown' ? 1 : -1)];
  if (!next) return;
  event.preventDefault();
  next.focus();
};

/** One plan: what the visitor told, the steps in order of dependency or by agency, and the questions that are open. */
export const PlanPanel = <S extends PlannedStep>(props: PlanPanelProps<S>) => {
  const { event, answers, steps, today, order, agencyName, faceOf, isSelected, hrefOf, first, keys, asked, onOrder, onAct, onAnswer, onRemove } = props;
  const t = useTexts(routingTexts).plan;
  const locale = useLocale();
  const groups = planGroups(event, steps, order);
  const name = event?.name[locale] ?? t.single;
  useActs(keys && onRemove ? [{ id: 'remove', group: t.group, key: '-', label: t.removeEvent.replace('{{name}}', name), run: onRemove }] : []);
  const counted = steps.filter(({ number }) => number !== null);
  const names = new Map(steps.map((step) => [step.stepId, step]));
  const before = (ids: readonly string[]): WaitsFor => {
    const steps = ids.flatMap((id) => names.get(id) ?? []);
    return { short: waitsShort(steps.map((step) => step.number), steps.map((step) => step.name[locale]), t), all: steps.map((step) => `${step.number === null ? '' : `${step.number} `}${step.name[locale]}`).join(', ') };
  };
  const groupName = (id: string) => (order === 'agency' ? agencyName(id) : event?.phases.find((phase) => phase.id === id)?.[locale] ?? null);
  return (
    <section className={styles.section} aria-label={name} onKeyDown={walk}>
      <div className={styles.head}>
        <h2 className={styles.title}>{name}</h2>
        {event && <span className={styles.count}>{t.done.replace('{{done}}', String(steps.filter(({ state }) => state === 'done').length)).replace('{{all}}', String(counted.length))}</span>}
        <span className={styles.grow} />
        {onRemove && <Button variant="quiet" size="row" kbd={keys ? '-' : undefined} onPress={onRemove}>{t.remove}</Button>}
        {first && event && <Segmented label={t.view} value={order} onChange={onOrder} options={[{ value: 'order', label: t.order }, { value: 'agency', label: t.agency }]} />}
      </div>
      {event && <PlanAnswers event={event} answers={answers} today={today} keys={keys} onAnswer={onAnswer} />}
      {event?.uncertain && <p className={styles.note}>{t.checkEvent.replace('{{what}}', event.uncertain[locale])}</p>}
      {groups.map(({ id, rows }) => (
        <div key={id} role="group" aria-label={groupName(id) ?? t.single}>
          {groupName(id) && <h3 className={styles.phase}>{groupName(id)}</h3>}
          <ol className={styles.steps}>
            {rows.map((row) => (row.kind === 'question'
              ? <PlanQuestionRow key={row.id} question={row} keys={row.id === asked} onAnswer={(answer) => onAnswer(row.id, answer)} />
              : (
                <PlanStepRow key={row.step.stepId} step={row.step} face={faceOf(row.step)} selected={isSelected(row.step)} href={hrefOf(row.step)} today={today}
                  waitsFor={row.step.waitsFor.length > 0 ? before(row.step.waitsFor) : null} onAct={() => onAct(row.step)} />
              )))}
          </ol>
        </div>
      ))}
    </section>
  );
};
