import { useState } from 'react';
import type { Day } from '@desk/kernel/contract';
import type { Answers, LifeEvent } from '@desk/routing/contract';
import { Kbd, useActs, useLocale, useTexts } from '@desk/ui/web';
import { answered, openDates } from './plan-rows';
import { routingTexts } from './routing-texts';
import { dayWords } from './when';
import styles from './plan.module.css';

export type AnswerValue = 'yes' | 'no' | 'unknown' | Day;

/** A day is sent when it is whole, not while it is being typed: browsers give half-written years as the year 0002. */
const whole = (value: string): boolean => /^(19|20)\d{2}-\d{2}-\d{2}$/.test(value);

type PlanAnswersProps = { readonly event: LifeEvent; readonly answers: Answers; readonly today: Day; /** The key that changes answers belongs to this plan. */ readonly keys: boolean; readonly onAnswer: (question: string, answer: AnswerValue) => void };

/** What the visitor has told, changeable, and the dates that are still asked for. */
export const PlanAnswers = ({ event, answers, today, keys, onAnswer }: PlanAnswersProps) => {
  const t = useTexts(routingTexts).plan;
  const locale = useLocale();
  const [changing, setChanging] = useState(false);
  const given = answered(event, answers);
  const dates = changing ? event.questions.filter(({ kind }) => kind === 'date') : openDates(event, answers);
  useActs(keys && given.length > 0 ? [{ id: 'change', group: t.group, key: '.', label: changing ? t.keep : t.change, run: () => setChanging(!changing) }] : []);
  const said = { yes: t.yes, no: t.no, unknown: t.unknown };
  const inWords = (value: string): string =>
    value === 'yes' || value === 'no' || value === 'unknown' ? said[value].toLocaleLowerCase(locale) : dayWords(value, locale, today.slice(0, 4));
  return (
    <>
      {given.length > 0 && (
        <p className={styles.given}>
          <span className={changing ? styles.changing : styles.told}>{given.filter(({ kind }) => !changing || kind === 'yes-no').map((question) => (changing
            ? (
              <label key={question.id} className={styles.dateField}>
                {question[locale]}
                <select value={answers[question.id]} onChange={({ target }) => { const { value } = target; if (value === 'yes' || value === 'no' || value === 'unknown') onAnswer(question.id, value); }}>
                  <option value="yes">{t.yes}</option><option value="no">{t.no}</option><option value="unknown">{t.unknown}</option>
                </select>
              </label>
            )
            : <span key={question.id}>{question[locale]} <b>{inWords(answers[question.id] ?? '')}</b></span>))}</span>
          <button type="button" className={styles.change} aria-expanded={changing} aria-keyshortcuts={keys ? '.' : undefined} onClick={() => setChanging(!changing)}>{changing ? t.keep : t.change}{keys && <> <Kbd>.</Kbd></>}</button>
        </p>
      )}
      {dates.length > 0 && (
        <div className={styles.dates}>
          {dates.map((question) => (
            <label key={question.id} className={styles.dateField}>
              {question[locale]}
              <input type="date" min="1900-01-01" max="2099-12-31" defaultValue={whole(answers[question.id] ?? '') ? answers[question.id] : undefined}
                onChange={({ target }) => { if (whole(target.value)) onAnswer(question.id, target.value); }} />
            </label>
          ))}
        </div>
      )}
    </>
  );
};
