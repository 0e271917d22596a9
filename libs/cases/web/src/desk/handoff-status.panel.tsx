import { RefusalNote, useTell } from '@desk/access/web';
import { casesApi, handoffStateNames, isUnanswered, standsSince, stepsFrom, workingDaysLeft, type Handoff, type HandoffCommand } from '@desk/cases/contract';
import type { Locale } from '@desk/kernel/contract';
import { LinkButton, useLocale, useTexts } from '@desk/ui/web';
import type { DeskTexts } from './desk.sv';
import { deskTexts } from './desk-texts';
import styles from './desk.module.css';
import { HandoffSteps, hows } from './handoff-steps';
import { HandoffTrack } from './track';
import { dayInWords, momentWords, put } from './words';

export type HandoffStatusProps = {
  readonly handoff: Handoff;
  readonly agency: string;
  readonly now: Date;
  /** Of several hand-offs in a step, the keys belong to one. */
  readonly keys?: boolean;
};

/** What the visitor may count on: a day, or since when the clock stands and how much is left of it. */
const promiseOf = (handoff: Handoff, agency: string, now: Date, locale: Locale, t: DeskTexts['status']): string => {
  const since = standsSince(handoff);
  const n = workingDaysLeft(handoff);
  if (since !== null) return n === null ? t.paused : put(n === 1 ? t.pausedOne : t.pausedLeft, { since: momentWords(since, now, locale), n });
  return handoff.answerBy ? put(t.none, { agency, when: momentWords(handoff.answerBy, now, locale) }) : t.noDate;
};

/** One hand-off as the desk may see it: where it is, the text for the visitor, and the steps that the desk can take from there. */
export const HandoffStatus = ({ handoff, agency, now, keys = true }: HandoffStatusProps) => {
  const texts = useTexts(deskTexts);
  const t = texts.status;
  const locale = useLocale();
  const take = useTell(casesApi.stepHandoff, { invalidates: ['handoffs', 'visits', 'desk-tasks'] });
  const step = (command: HandoffCommand, done?: () => void) => {
    if (!take.isPending) take.mutate({ handoffId: handoff.id, version: handoff.version, command }, { onSuccess: done });
  };
  const open = isUnanswered(handoff);
  const toldHow = open ? undefined : hows.find((one) => one === handoff.toldHow);
  const title = put(handoff.kind === 'T0' ? t.refer : handoff.kind === 'T2' ? t.ask : t.title, { number: handoff.receiptNumber });
  return (
    <section className={`${styles.section} ${styles.status}`} aria-label={title}>
      <h3><span>{title}</span>{handoff.kind !== 'T0' && <span className={styles.hint}>{handoffStateNames[handoff.state][locale]}</span>}</h3>
      {handoff.kind !== 'T0' && <HandoffTrack handoff={handoff} now={now} />}
      {(handoff.kind === 'T4' || handoff.kind === 'T5') && <p><LinkButton to={`/kvitto/${handoff.id}?besok=${handoff.visitId}${window.location.search.replace('?', '&')}`} size="row">{t.slip}</LinkButton></p>}
      {handoff.state === 'waiting-visitor' && handoff.waitsFor && <div><p className={styles.small}>{t.question}</p><p className={styles.answer}>{handoff.waitsFor}</p></div>}
      {handoff.returnReason && <div><p className={styles.small}>{t.returned}. {t.returnedHint}</p><p className={styles.answer}>{handoff.returnReason}</p></div>}
      {handoff.visitorText && <div><p className={styles.small}>{open ? t.earlier : t.answer}</p><p className={styles.answer}>{handoff.visitorText}</p></div>}
      {(handoff.outcome ?? handoff.nextStep ?? handoff.nextDate) && handoff.visitorText && !open && (
        <dl className={styles.facts}>
          {handoff.outcome && <><dt>{t.outcome}</dt><dd>{texts.outcomes[handoff.outcome]}</dd></>}
          {(handoff.nextStep ?? handoff.nextDate) && <><dt>{t.next}</dt><dd>{handoff.nextStep}{handoff.nextDate && ` ${put(t.nextDate, { date: dayInWords(handoff.nextDate, locale) })}`}</dd></>}
        </dl>
      )}
      {handoff.kind !== 'T0' && open && (
        <p className={styles.small}>{handoff.assigneeName ? put(t.handler, { name: handoff.assigneeName }) : t.nobody}. {promiseOf(handoff, agency, now, locale, t)}</p>
      )}
      {toldHow && <p className={styles.small}>{put(t.told, { how: t.hows[toldHow] })}</p>}
      <HandoffSteps handoff={handoff} steps={handoff.kind === 'T0' ? [] : stepsFrom(handoff.state, 'desk')} pending={take.isPending} keys={keys} t={t} onStep={step} />
      {take.error && <RefusalNote refusal={take.error.refusal} />}
    </section>
  );
};
