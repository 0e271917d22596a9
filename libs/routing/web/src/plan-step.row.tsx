import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { Day } from '@desk/kernel/contract';
import type { PlannedStep } from '@desk/routing/contract';
import { AgencyMark, Button, Icon, useLocale, useTexts, type IconName } from '@desk/ui/web';
import { routingTexts } from './routing-texts';
import { whenOf } from './when';
import type { WaitsFor } from './waits-for';
import styles from './plan-step.module.css';

/** What the screen says about a step besides the plan itself: whether it may be done here, what was done, and its one button. */
export type StepFace = {
  readonly ground: ReactNode;
  readonly refused: boolean;
  /** "upplyst 10.36", "Överlämnad ÖL-26-00012"; null when nothing has happened. */
  readonly about: string | null;
  readonly act: { readonly label: string; readonly key?: string; readonly main: boolean; readonly busy: boolean } | null;
};

type Tone = 'good' | 'wait' | 'stop' | 'note' | 'plain';
const icons = {
  done: ['check', 'good'], underway: ['half', 'note'], ready: ['ring', 'plain'], next: ['ready', 'plain'], waiting: ['wait', 'wait'], automatic: ['cycle', 'plain'],
  'not-applicable': ['dashed', 'plain'], question: ['question', 'plain'], refused: ['slash', 'stop'],
} as const satisfies Record<PlannedStep['state'] | 'next' | 'refused', readonly [IconName, Tone]>;

export type PlanStepRowProps = {
  readonly step: PlannedStep;
  readonly face: StepFace;
  readonly selected: boolean;
  readonly href: string;
  readonly today: Day;
  /** The steps that this one waits for, in words. */
  readonly waitsFor: WaitsFor | null;
  readonly onAct: () => void;
};

/** One step: state, agency, name, whether and on what ground it is done here, its date, and the one most likely act. */
export const PlanStepRow = ({ step, face, selected, href, today, waitsFor, onAct }: PlanStepRowProps) => {
  const texts = useTexts(routingTexts);
  const t = texts.plan;
  const locale = useLocale();
  const state = step.state === 'ready' && face.refused ? 'refused' : step.state === 'ready' && selected ? 'next' : step.state;
  const [icon, tone] = icons[state];
  const when = step.deadline ? whenOf(step.deadline, locale, today) : null;
  const waits = waitsFor?.short ?? null;
  const about = face.about ?? waits ?? (step.perhaps ? t.perhaps : null) ?? (when && when.first === null ? when.second : null) ?? step.note?.[locale] ?? null;
  return (
    <li className={[styles.step, selected && styles.selected, step.state === 'done' && styles.done, step.state === 'waiting' && styles.waiting].filter(Boolean).join(' ')}>
      <span className={styles.state} data-tone={tone}><Icon name={icon} label={texts.state[state]} /></span>
      <AgencyMark agency={step.agencyId} />
      <span className={styles.text}>
        <Link className={styles.name} to={href} replace preventScrollReset data-plan-row aria-current={selected ? 'step' : undefined}>
          <span className={styles.number}>{step.number}</span>{step.name[locale]}
        </Link>
        <span className={styles.meta}>
          {face.ground}
          {about && <span className={[styles.about, about === waits && styles.wait].filter(Boolean).join(' ')} title={about === waits ? waitsFor?.all : undefined}>{about}</span>}
        </span>
      </span>
      <span className={styles.when}>
        {when?.first && <><b>{when.first}</b><span className={when.press === 'soon' ? styles.wait : when.press === 'late' ? styles.late : undefined}>{when.second}</span></>}
      </span>
      <span className={styles.act}>
        {face.act && (
          <Button variant={face.act.main ? 'filled' : 'row'} size="row" onPress={onAct} pending={face.act.busy} kbd={face.act.key}>{face.act.label}</Button>
        )}
      </span>
    </li>
  );
};
