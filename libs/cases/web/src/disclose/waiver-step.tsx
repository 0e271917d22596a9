import type { ProposedWaiver, WaiverGiver } from '@desk/cases/contract';
import { WaiverGiver as Givers } from '@desk/cases/contract';
import { addDays, stockholmDate, type Day } from '@desk/kernel/contract';
import { fill, RadioGroup, Select } from '@desk/ui/web';
import styles from '../desk/desk.module.css';
import { useDiscloseTexts } from './disclose-texts';
import type { Answer } from './use-disclosure';

type WaiverStepProps = { readonly awaits: ProposedWaiver; readonly answer: Answer | null; readonly giver: WaiverGiver; readonly validTo: Day | null; readonly now: Date; readonly onValidTo: (day: Day | null) => void; readonly onAnswer: (answer: Answer) => void; readonly onGiver: (giver: WaiverGiver) => void };

const days = { month: 30, half: 183, year: 365 } as const;
type Hold = 'visit' | keyof typeof days;
const holdOf = (validTo: Day | null, today: Day): Hold => (validTo === null ? 'visit' : validTo <= addDays(today, days.month) ? 'month' : validTo <= addDays(today, days.half) ? 'half' : 'year');

/** The question to read aloud, and what the visitor answered. No is an answer like any other. */
export const WaiverStep = ({ awaits, answer, giver, validTo, now, onValidTo, onAnswer, onGiver }: WaiverStepProps) => {
  const { t, locale } = useDiscloseTexts();
  const other = locale === 'sv' ? 'en' : 'sv';
  return (
    <>
      <section>
        <h3 id="las-upp">{t.aloud}</h3>
        <blockquote className={styles.answer} aria-labelledby="las-upp" aria-live="polite">{awaits.text[locale]}</blockquote>
        <details className={styles.small}><summary>{t.other}</summary><p lang={other}>{awaits.text[other]}</p></details>
      </section>
      <Select<Hold> label={t.holds} value={holdOf(validTo, stockholmDate(now))} onChange={(hold) => onValidTo(hold === 'visit' ? null : addDays(stockholmDate(now), days[hold]))} options={(['visit', 'month', 'half', 'year'] as const).map((value) => ({ value, label: t.hold[value] }))} />
      <RadioGroup<Answer> label={t.answer} value={answer} onChange={onAnswer}
        options={[{ value: 'oral', label: t.oral, kbd: 'J' }, { value: 'written', label: t.written, kbd: 'U' }, { value: 'e-signature', label: t.signature, kbd: 'I' }, { value: 'no', label: t.no, kbd: 'E' }]} />
      {answer !== null && answer !== 'no' && <Select label={t.giver} value={giver} onChange={onGiver} options={Givers.options.map((value) => ({ value, label: t.givers[value] }))} />}
      <p className={styles.small}>{validTo === null ? t.valid : fill(t.validLonger, { day: validTo })}</p>
    </>
  );
};
