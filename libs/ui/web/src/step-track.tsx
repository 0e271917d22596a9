import styles from './step-track.module.css';

export type TrackPoint = { readonly label: string; readonly detail: string; readonly state: 'done' | 'now' | 'todo' };

/** Where something has come on its way: points with times, the present one marked by shape and weight. */
export const StepTrack = ({ label, steps }: { readonly label: string; readonly steps: readonly TrackPoint[] }) => (
  <ol className={styles.track} aria-label={label}>
    {steps.map((step) => (
      <li key={step.label} className={styles[step.state]} aria-current={step.state === 'now' ? 'step' : undefined}>
        <span className={styles.name}>{step.label}</span>
        <span className={styles.when}>{step.detail}</span>
      </li>
    ))}
  </ol>
);
