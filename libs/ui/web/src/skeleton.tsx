import styles from './states.module.css';

/** Grey lines in the final measures; shown only when it takes more than 300 ms, so that quick answers do not flash. */
export const Skeleton = ({ lines, rows, label }: { readonly lines?: number; readonly rows?: number; readonly label: string }) => (
  <div className={styles.skeleton} role="status">
    <span className="sr">{label}</span>
    {Array.from({ length: lines ?? rows ?? 3 }, (_, at) => <span key={at} className={styles.bar} aria-hidden="true" />)}
  </div>
);
