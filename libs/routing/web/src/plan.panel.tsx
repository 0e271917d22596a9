import type { KeyboardEvent } from 'react';
import type { Day } from '@desk/kernel/contract';
import type { Answers, LifeEvent, PlannedStep } from '@desk/routing/contract';
import { Button, Segmented, useLocale, useTexts } from '@desk/ui/web';
import { PlanAnswers, type AnswerValue } from './plan-answers';
import { PlanQuestionRow } from './plan-question.row';
import { planGroups, type PlanOrder } from './plan-rows';
import { PlanStepRow, type StepFace } from './plan-step.row';
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
  const { event, answers, steps, today, order, agencyName, faceOf, isSelected, hrefOf, first, asked, onOrder, onAct, onAnswer, onRemove } = props;
  const t = useTexts(routingTexts).plan;
  const locale = useLocale();
  const groups = planGroups(event, steps, order);
  const counted = steps.filter(({ number }) => number !== null);
  const names = new Map(steps.map((step) => [step.stepId, step]));
  const nameOf = (id: string) => {
    const before = names.get(id);
    if (!before) return id;
    return before.number === null ? before.name[locale] : t.stepNumber.replace('{{n}}', String(before.number));
  };
  const groupName = (id: string) => (order === 'agency' ? agencyName(id) : event?.phases.find((phase) => phase.id === id)?.[locale] ?? null);
  return (
    <section className={styles.section} aria-label={event ? event.name[locale] : t.single} onKeyDown={walk}>
      <div className={styles.head}>
        <h2 className={styles.title}>{event ? event.name[locale] : t.single}</h2>
        {event && <span className={styles.count}>{t.done.replace('{{done}}', String(steps.filter(({ state }) => state === 'done').length)).replace('{{all}}', String(counted.length))}</span>}
        <span className={styles.grow} />
        {onRemove && <Button variant="quiet" size="row" onPress={onRemove}>{t.remove}</Button>}
        {first && event && <Segmented label={t.view} value={order} onChange={onOrder} options={[{ value: 'order', label: t.order }, { value: 'agency', label: t.agency }]} />}
      </div>
      {event && <PlanAnswers event={event} answers={answers} today={today} onAnswer={onAnswer} />}
      {event?.uncertain && <p className={styles.note}>{t.checkEvent.replace('{{what}}', event.uncertain[locale])}</p>}
      {groups.map(({ id, rows }) => (
        <div key={id} role="group" aria-label={groupName(id) ?? t.single}>
          {groupName(id) && <h3 className={styles.phase}>{groupName(id)}</h3>}
          <ol className={styles.steps}>
            {rows.map((row) => (row.kind === 'question'
              ? <PlanQuestionRow key={row.id} question={row} keys={row.id === asked} onAnswer={(answer) => onAnswer(row.id, answer)} />
              : (
                <PlanStepRow key={row.step.stepId} step={row.step} face={faceOf(row.step)} selected={isSelected(row.step)} href={hrefOf(row.step)} today={today}
                  waitsFor={row.step.waitsFor.map(nameOf)} onAct={() => onAct(row.step)} />
              )))}
          </ol>
        </div>
      ))}
    </section>
  );
};
