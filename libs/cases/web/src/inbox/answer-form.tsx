import { OutcomeCode, type Handoff } from '@desk/cases/contract';
import type { Locale } from '@desk/kernel/contract';
import { DateField, Select, TextArea, TextField } from '@desk/ui/web';
import type { AnswerDraftInHand } from './answer-draft';
import { timeWords } from './due-words';
import { said } from './inbox-texts';
import type { InboxTexts } from './inbox.sv';
import styles from './reading.module.css';

/** Outcomes that a handler's answer can have; the others belong to the desk. */
const outcomes = OutcomeCode.extract(['INFORMERAT', 'VAGLETT', 'HANDLING_MOTTAGEN', 'BOKAT', 'HANVISAT_ATERKOMMA', 'KRAVER_EGET_KONTOR', 'AVBRUTET_BESOKARE']).options;

type AnswerFormProps = {
  readonly hand: AnswerDraftInHand;
  /** The draft can be read but not sent: a colleague has the case. */
  readonly readOnly: boolean;
  readonly agency: string;
  readonly locale: Locale;
  readonly t: InboxTexts;
};

/** Two texts that are never mixed up: what the visitor and the desk read, and what stays inside. Kept as a draft while it is written. */
export const AnswerForm = ({ hand, readOnly, agency, locale, t }: AnswerFormProps) => {
  const { draft, write } = hand;
  const saved = draft.savedAt && said(readOnly ? t.answer.yours : t.answer.draft, { time: timeWords(draft.savedAt, locale) });
  return (
    <section aria-label={t.answer.form} className={styles.form}>
      <div className={styles.texts}>
        <TextArea label={t.answer.visitorText} rows={4} maxLength={2000} isReadOnly={readOnly} value={draft.visitorText} onChange={(visitorText) => write({ visitorText })} description={saved ?? t.answer.visitorHint} />
        <TextArea label={t.answer.internalText} rows={4} maxLength={4000} isReadOnly={readOnly} value={draft.internalText} onChange={(internalText) => write({ internalText })} description={said(t.answer.internalHint, { agency })} />
      </div>
      {!readOnly && (
        <div className={styles.after}>
          <Select label={t.answer.outcome} value={draft.outcome} onChange={(outcome) => write({ outcome })} options={outcomes.map((value) => ({ value, label: t.outcomes[value] }))} />
          <TextField label={t.answer.nextStep} value={draft.nextStep} maxLength={400} onChange={(nextStep) => write({ nextStep })} description={t.answer.nextStepHint} />
          <DateField label={t.answer.nextDate} value={draft.nextDate || null} onChange={(nextDate) => write({ nextDate: nextDate ?? '' })} />
        </div>
      )}
    </section>
  );
};

type AnswerGivenProps = { readonly handoff: Handoff; /** Given before the question was taken up again. */ readonly earlier: boolean; readonly agency: string; readonly outcomeName: string; readonly date: string | null; readonly t: InboxTexts };

/** The answer as it was given. */
export const AnswerGiven = ({ handoff, earlier, agency, outcomeName, date, t }: AnswerGivenProps) => (
  <section className={styles.texts} aria-label={earlier ? t.answer.earlier : t.answer.form}>
    <div>
      <h3>{earlier ? t.answer.earlier : t.answer.visitorText}</h3>
      <p className={styles.said}>{handoff.visitorText ?? t.read.none}</p>
      <p className={`${styles.small} ${styles.soft}`}>{outcomeName}{handoff.nextStep && `. ${t.read.next}: ${handoff.nextStep}`}{date && `, ${t.answer.nextDate.toLocaleLowerCase('sv')} ${date}`}</p>
    </div>
    {handoff.internalText !== undefined && (
      <div>
        <h3>{t.answer.internalText}</h3>
        <p className={styles.said}>{handoff.internalText || t.read.none}</p>
        <p className={`${styles.small} ${styles.soft}`}>{said(t.answer.internalHint, { agency })}</p>
      </div>
    )}
  </section>
);
