import { Button, Icon, LinkButton, useTexts } from '@desk/ui/web';
import { visitsEn } from './visits.en';
import { visitsSv } from './visits.sv';
import styles from './end-line.module.css';

/** A case and the outcome that ending the visit would record for it. */
export type Ending = { readonly id: string; readonly name: string; readonly outcome: string };

export type EndLineProps = {
  readonly endings: readonly Ending[];
  /** The visit is just a question and needs no case. */
  readonly question: boolean;
  readonly parked: boolean;
  readonly planHref: string;
  readonly onQuestion: () => void;
  readonly onOutcome: () => void;
  readonly onEnd: () => void;
  readonly ending: boolean;
};

/** The line that ends the visit: what is still missing, or what will be recorded, before anybody presses the button. */
export const EndLine = ({ endings, question, parked, planHref, onQuestion, onOutcome, onEnd, ending }: EndLineProps) => {
  const t = useTexts({ sv: visitsSv, en: visitsEn }).end;
  const [first, ...others] = endings;
  const can = !parked && (first !== undefined || question);
  const words = first
    ? <>{t.outcomeFor.replace('{{name}}', first.name).split('{{outcome}}')[0]}<b>{first.outcome}</b>{t.outcomeFor.replace('{{name}}', first.name).split('{{outcome}}')[1]}</>
    : null;
  return (
    <div className={styles.line}>
      <span className={`${styles.left} ${can ? styles.ready : ''}`}>
        <Icon name={can ? 'check' : 'half'} />
        <span className={styles.words} id="kvar" role="status">
          {words
            ? <><span>{t.records}</span> {words}{others.length > 0 && ` ${t.more.replace('{{n}}', String(others.length))}`}</>
            : question ? t.asQuestion : <><b>{t.left}</b> {t.nothing}</>}
        </span>
        {first && <Button variant="row" size="row" kbd="R" onPress={onOutcome}>{t.change}</Button>}
        {!first && !question && <Button variant="row" size="row" onPress={onQuestion}>{t.question}</Button>}
      </span>
      <LinkButton to={planHref} icon="print" kbd="M">{t.plan}</LinkButton>
      <Button kbd="Ctrl ↵" onPress={onEnd} pending={ending} why={can ? undefined : parked ? t.parked : t.cannotYet}>{ending ? t.ending : t.endVisit}</Button>
    </div>
  );
};
