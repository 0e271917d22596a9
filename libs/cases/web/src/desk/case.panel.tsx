import type { CaseFile } from '@desk/cases/contract';
import { Icon, useLocale, useTexts } from '@desk/ui/web';
import styles from './desk.module.css';
import { deskTexts } from './desk-texts';
import { dayInWords, put, timeWords } from './words';

export type CasePanelProps = { readonly file: CaseFile | null; readonly taskName: (code: string) => string };

/** What has been done in the case, when and on which line, and the documents that were handed in. */
export const CasePanel = ({ file, taskName }: CasePanelProps) => {
  const texts = useTexts(deskTexts);
  const t = texts.case;
  const locale = useLocale();
  if (!file || (file.acts.length === 0 && file.documents.length === 0)) return null;
  const outcome = file.outcome ?? file.proposedOutcome;
  return (
    <section className={styles.section} aria-labelledby="gjort">
      <h3><span id="gjort">{t.done}</span><span className={styles.hint}>{texts.outcomes[outcome]}{file.outcome === null && ` · ${t.proposed}`}</span></h3>
      <ul className={styles.list}>
        {file.acts.map((act) => (
          <li key={`${act.task}${act.at}`} className={styles.line}>
            <Icon name="check" size="small" />
            <span>{taskName(act.task)}</span>
            <span>{act.basis.kind === 'agreement' ? put(t.on, { line: act.basis.line }) : t.duty} · {timeWords(act.at, locale)}</span>
          </li>
        ))}
        {file.documents.map((document) => (
          <li key={document.id} className={styles.line}>
            <Icon name="document" size="small" />
            <span>{document.title}, {document.pages === 1 ? t.documentOne : put(t.document, { pages: document.pages })}</span>
            <span>{document.arrivedOn ? put(t.arrived, { date: dayInWords(document.arrivedOn, locale) }) : t.notArrived}</span>
          </li>
        ))}
      </ul>
    </section>
  );
};
