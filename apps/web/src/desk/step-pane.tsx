import { Suspense } from 'react';
import { useMe } from '@desk/access/web';
import { GroundBadge, LinePanel, RefusalPanel, RightsList, type AllowedAct, type Ground, type RefusedAct } from '@desk/agreements/web';
import type { DeskRight } from '@desk/agreements/contract';
import { CasePanel, draftKey, HandoffStatus, NotesPanel, WaiversSection } from '@desk/cases/web';
import { stepsFrom, type TaskCode } from '@desk/cases/contract';
import type { Alternative, Day, Explanation } from '@desk/kernel/contract';
import { longWhen, whenOf } from '@desk/routing/web';
import { AgencyMark, fill, Icon, Skeleton } from '@desk/ui/web';
import type { Visit } from '@desk/visits/contract';
import styles from './desk.module.css';
import { useDeskTexts, type Names } from './use-desk-words';
import type { DeskStep } from './visit-plan';

export type StepPaneProps = {
  readonly visit: Visit;
  readonly step: DeskStep;
  readonly ground: Ground;
  /** Undefined while it is not known. */
  readonly right: DeskRight | undefined;
  readonly rightsFailed: string | null;
  readonly allowed: readonly AllowedAct[];
  readonly refused: readonly RefusedAct<TaskCode>[];
  /** The task whose refusal is explained now. */
  readonly why: TaskCode | null;
  readonly busy: boolean;
  /** What the house said when it refused something just now. */
  readonly explained: Explanation | null;
  /** Nothing can be done while the visit is put aside. */
  readonly parked: boolean;
  readonly today: Day;
  readonly now: Date;
  readonly names: Names;
  readonly onWhy: (task: TaskCode | null) => void;
  readonly keyOf: (alternative: Alternative) => string | undefined;
  /** Names of the steps that this one waits for. */
  readonly waitsFor: string;
  /** Where the keys go when a field is left. */
  readonly onLeave: () => void;
};

/** The chosen step: what may be done and on what ground, what has been done, notes for its agency, and its hand-offs. */
export const StepPane = ({ visit, step, ground, right, rightsFailed, allowed, refused, why, explained, busy, parked, today, now, names, onWhy, keyOf, waitsFor, onLeave }: StepPaneProps) => {
  const { t, locale } = useDeskTexts();
  const me = useMe();
  const agency = names.owner(step);
  const owner = step.caseType.compartment ? names.compartment(step.caseType.compartment) : agency;
  const press = step.deadline ? whenOf(step.deadline, locale, today).press : 'none';
  const lineId = right?.allowed.find(({ task }) => task === (ground.task ?? 'AU'))?.lineId;
  // The newest one that the desk can do something with; else the newest.
  const withKeys = (step.handoffs.findLast(({ kind, state }) => kind !== 'T0' && stepsFrom(state, 'desk').length > 0) ?? step.handoffs.at(-1))?.id;
  const { rule, bring, contact } = step.caseType;
  return (
    <>
      <header className={styles.paneHead}>
        <p className={styles.agency}><AgencyMark agency={step.agencyId} /> {owner}</p>
        <h2 className={styles.title}>{step.name[locale]}</h2>
        {step.deadline && (
          <p className={`${styles.deadline} ${press === 'soon' ? styles.soon : press === 'late' ? styles.late : ''}`}>
            <Icon name="clock" size="small" />{longWhen(step.deadline, locale, today)}
          </p>
        )}
        {waitsFor !== '' && <p className={styles.fact}>{fill(t.pane.waits, { names: waitsFor })}</p>}
        {why === null && !explained && <GroundBadge ground={ground} />}
      </header>
      {why !== null || explained
        ? <RefusalPanel key={`${step.key}${why ?? 'given'}`} officeId={visit.officeId} caseTypeCode={step.caseTypeCode} task={why ?? 'AU'} given={explained ?? undefined} keyOf={keyOf} onBack={() => onWhy(null)} />
        : (
          <>
            {step.handoffs.length > 0 && <Suspense fallback={<Skeleton lines={3} label={t.loading.step} />}>{step.handoffs.map((handoff) => <HandoffStatus key={handoff.id} handoff={handoff} agency={handoff.kind === 'T4' || handoff.kind === 'T5' ? names.compartment(handoff.compartment) : agency} now={now} keys={handoff.id === withKeys} />)}</Suspense>}
            {rightsFailed && !right && <p className={styles.late} role="alert">{t.error.rights}. {rightsFailed}</p>}
            {!right && !rightsFailed && <Skeleton lines={5} label={t.loading.step} />}
            {right && !parked && <RightsList office={names.office(visit.officeId)} allowed={allowed} refused={refused} busy={busy} onWhy={onWhy} />}
            <CasePanel files={step.files} handoffs={step.handoffs} taskName={names.task} />
            {step.caseType.compartment !== null && right?.allowed.some(({ task }) => task === 'HO') && <Suspense><WaiversSection visitId={visit.id} caseTypeCode={step.caseTypeCode} nameOf={names.compartment} /></Suspense>}
            {lineId && <LinePanel key={lineId} officeId={visit.officeId} lineId={lineId} agencyName={names.agency} taskName={names.task} />}
            {step.caseType.compartment !== null && <NotesPanel key={`${me.staffId}${step.key}`} caseId={step.file?.id ?? null} draftKey={draftKey(me.staffId, visit.id, step.key)} agency={agency} onLeave={onLeave} />}
            <section>
              {rule && <p className={styles.fact}>{rule[locale]}{rule.source && fill(t.pane.source, { source: rule.source })}</p>}
              {bring && <p className={styles.fact}>{fill(t.pane.bring, { what: bring[locale] })}</p>}
              <p className={styles.fact}>{contact[locale]}</p>
              {step.deadline?.uncertain && <p className={styles.fact}>{t.pane.deadlineUncertain}</p>}
              {step.uncertain && <p className={styles.fact}>{fill(t.pane.uncertain, { what: step.uncertain[locale] })}</p>}
            </section>
          </>
        )}
    </>
  );
};
