import { lazy, Suspense } from 'react';
import { registrationNumber, type CaseFile, type Handoff } from '@desk/cases/contract';
import { Icon, useLocale, useTexts } from '@desk/ui/web';
import { deskTexts } from './desk-texts';
import styles from './desk.module.css';
import { dayInWords, put, timeWords } from './words';

const LateFile = lazy(() => import('../documents/late-file'));
const FetchDocument = lazy(() => import('../documents/fetch-document'));

export type CasePanelProps = {
  /** The cases of the step, oldest first: a referral that was made before has one of its own. */
  readonly files: readonly CaseFile[];
  readonly handoffs: readonly Handoff[];
  readonly taskName: (code: string) => string;
};

const sameMoment = (a: string, b: string): boolean => Date.parse(a) === Date.parse(b);

/** What has been done in the step, when and on which line: tasks, what was sent with its number, and the documents that were handed in. */
export const CasePanel = ({ files, handoffs, taskName }: CasePanelProps) => {
  const texts = useTexts(deskTexts);
  const t = texts.case;
  const locale = useLocale();
  const last = files.at(-1);
  const acts = files.flatMap((file) => file.acts);
  const documents = files.flatMap((file) => file.documents);
  // A hand-over is told by what was sent. What an agency sent on itself is not done here.
  const sent = handoffs.filter(({ kind, sentAt }) => kind === 'T0' || acts.some(({ task, at }) => task === 'HO' && sameMoment(at, sentAt)));
  const tasks = acts.filter(({ task, at }) => task !== 'HO' || !sent.some(({ sentAt }) => sameMoment(at, sentAt)));
  const done = [
    ...tasks.map((act) => ({ at: act.at, words: taskName(act.task), ground: act.basis })),
    ...sent.map((one) => ({ at: one.sentAt, words: `${t.kinds[one.kind]} ${one.receiptNumber}`, ground: one.basis })),
  ].toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at));
  if (!last || done.length + documents.length === 0) return null;
  return (
    <section className={styles.section} aria-labelledby="gjort">
      <h3><span id="gjort">{t.done}</span><span className={styles.hint}>{texts.outcomes[last.outcome ?? last.proposedOutcome]}{last.outcome === null && ` · ${t.proposed}`}</span></h3>
      <ul className={styles.list}>
        {done.map(({ at, words, ground }) => (
          <li key={words + at} className={styles.line}>
            <Icon name="check" size="small" />
            <span>{words}</span>
            <span>{ground?.kind === 'agreement' ? `${put(t.on, { line: ground.line })} · ` : ground ? `${t.duty} · ` : ''}{timeWords(at, locale)}</span>
          </li>
        ))}
        {documents.map((document) => (
          <li key={document.id} className={styles.line}>
            <Icon name="document" size="small" />
            <span>{document.title}, {document.registration && document.registration.number !== null && `${registrationNumber(document.registration)}, `}{document.pages === 1 ? t.documentOne : put(t.document, { pages: document.pages })}</span>
            <span>{document.arrivedOn ? put(t.arrived, { date: dayInWords(document.arrivedOn, locale) }) : t.notArrived} {(document.file ?? document.forwarded) && last.status !== 'handed-off' && <Suspense><FetchDocument document={document} /></Suspense>}{!document.file && !document.forwarded && last.status !== 'handed-off' && <Suspense><LateFile document={document} /></Suspense>}</span>
          </li>
        ))}
      </ul>
    </section>
  );
};
