import { Button, Icon, useLocale, useTexts } from '@desk/ui/web';
import type { PlanRow } from './plan-rows';
import type { PlannedStep } from '@desk/routing/contract';
import { routingTexts } from './routing-texts';
import styles from './plan-step.module.css';

export type Answer = 'yes' | 'no' | 'unknown';
type Question = Extract<PlanRow<PlannedStep>, { kind: 'question' }>;

/** A question that decides which steps belong to the visitor. The keys J, E and V answer the first one on the screen. */
export const PlanQuestionRow = ({ question, keys, onAnswer }: { readonly question: Question; readonly keys: boolean; readonly onAnswer: (answer: Answer) => void }) => {
  const texts = useTexts(routingTexts);
  const t = texts.plan;
  const locale = useLocale();
  const names = (by: 'yes' | 'no') => question.adds.filter((one) => one.by === by).map(({ name }) => name[locale]).join(', ');
  const [yes, no] = [names('yes'), names('no')];
  const adds = yes && no ? t.decides.replace('{{names}}', `${yes}, ${no}`) : yes ? t.adds.replace('{{names}}', yes) : t.addsNo.replace('{{names}}', no);
  return (
    <li className={`${styles.step} ${styles.question}`}>
      <span className={styles.state}><Icon name="question" label={texts.state.question} /></span>
      <span />
      <span className={styles.asked}>
        <span id={`fraga-${question.id}`}>{question.text[locale]}</span>
        <span className={styles.meta}><span className={styles.about}>{adds}</span></span>
      </span>
      <span className={styles.answers} role="group" aria-labelledby={`fraga-${question.id}`}>
        <Button variant="row" size="row" data-plan-row kbd={keys ? 'J' : undefined} onPress={() => onAnswer('yes')}>{t.yes}</Button>
        <Button variant="row" size="row" kbd={keys ? 'E' : undefined} onPress={() => onAnswer('no')}>{t.no}</Button>
        <Button variant="row" size="row" kbd={keys ? 'V' : undefined} onPress={() => onAnswer('unknown')}>{t.unknown}</Button>
      </span>
    </li>
  );
};
