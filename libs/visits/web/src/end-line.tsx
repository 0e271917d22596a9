import { Button, Icon, LinkButton, useTexts } from '@desk/ui/web';
import { visitsTexts } from './visits-texts';
import styles from './end-line.module.css';

/** A case and the outcome that ending the visit would record for it. */
export type Ending = { readonly id: string; readonly name: string; readonly outcome: string };

export type EndLineProps = {
  readonly endings: readonly Ending[];
  /** The visit is just a question and needs no case. */
  readonly question: boolean;
  /** Why it cannot end now; undefined when it can. */
  readonly why: string | undefined;
  readonly planHref: string;
  readonly onQuestion: () => void;
  readonly onOutcome: () => void;
  readonly onEnd: () => void;
  readonly ending: boolean;
};

/** The line that ends the visit: what is still missing, or what will be recorded, before anybody presses the button. */
export const EndLine = ({ endings, question, why, planHref, onQuestion, onOutcome, onEnd, ending }: EndLineProps) => {
  const t = useTexts(visitsTexts).end;
  const [first, ...others] = endings;
  const can = why === undefined;
  const [before, after] = t.outcomeFor.replace('{{name}}', first?.name ?? '').split('{{outcome}}');
  const words = others.length > 0 ? <b>{endings.map(({ outcome }) => outcome).join(', ')}</b> : first && <>{before}<b>{first.outcome}</b>{after}</>;
  return (
    <div className={styles.line}>
      <span className={`${styles.left} ${can ? styles.ready : ''}`}>
        <Icon name={can ? 'check' : 'half'} />
        <span className={styles.words} id="kvar" role="status">
          {words
            ? <><span>{t.records}</span> {words}</>
            : question ? t.asQuestion : <><b>{t.left}</b> {t.nothing}</>}
        </span>
        {first && <Button variant="row" size="row" kbd="R" onPress={onOutcome}>{t.change}</Button>}
        {!first && !question && <Button variant="row" size="row" kbd="Q" onPress={onQuestion}>{t.question}</Button>}
      </span>
      <LinkButton to={planHref} icon="print" kbd="M">{t.plan}</LinkButton>
      <Button kbd="Ctrl ↵" onPress={onEnd} pending={ending} why={why}>{ending ? t.ending : t.endVisit}</Button>
    </div>
  );
};
