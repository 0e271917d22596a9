import { Mark, Picture } from './picture';
import styles from './charts.module.css';

export type Point = { readonly id: string; readonly name: string; readonly value: number | null; readonly words: string; readonly label: string };
type LineProps = { readonly label: string; readonly points: readonly Point[]; /** The goal or the mean, with its words. */ readonly level?: { readonly value: number; readonly words: string } | null; readonly onOpen: (id: string) => void };

const HEIGHT = 240;
const TOP = 30;
const BOTTOM = 30;
const SIDE = 26;

/** One measure over time. What is hidden is a gap in the line. */
export const LineChart = ({ label, points, level, onOpen }: LineProps) => {
  const most = Math.max(1e-9, level?.value ?? 0, ...points.map(({ value }) => value ?? 0));
  const y = (value: number) => HEIGHT - BOTTOM - (value / most) * (HEIGHT - BOTTOM - TOP);
  return (
    <Picture label={label} height={HEIGHT}>
      {(width) => {
        const step = points.length > 1 ? (width - 2 * SIDE) / (points.length - 1) : 0;
        const every = Math.max(1, Math.ceil(64 / Math.max(1, step)));
        const x = (at: number) => SIDE + at * step;
        const path = points.map(({ value }, at) => (value === null ? '' : `${at === 0 || points[at - 1]?.value === null ? 'M' : 'L'}${x(at)} ${y(value)}`)).join('');
        return (
          <>
            <path d={`M0 ${HEIGHT - BOTTOM}H${width}`} className={styles.axis} />
            <path d={path} className={styles.line} />
            {points.map((point, at) => (
              <Mark key={point.id} first={at === 0} label={point.label} onOpen={() => onOpen(point.id)}>
                <rect x={x(at) - Math.max(12, step / 2)} y={TOP - 20} width={Math.max(24, step)} height={HEIGHT - BOTTOM - TOP + 20} className={styles.catch} />
                {point.value !== null && <circle cx={x(at)} cy={y(point.value)} r={3.5} className={styles.dot} />}
                {at % every === 0 && point.value !== null && <text x={x(at)} y={y(point.value) - 9} textAnchor="middle" className={styles.halo}>{point.words}</text>}
                {at % every === 0 && <text x={x(at)} y={HEIGHT - 10} textAnchor="middle" className={styles.soft}>{point.name}</text>}
              </Mark>
            ))}
            {level && <g><path d={`M0 ${y(level.value)}H${width}`} className={styles.goal} /><text x={width} y={y(level.value) - 6} textAnchor="end" className={`${styles.soft} ${styles.halo}`}>{level.words}</text></g>}
          </>
        );
      }}
    </Picture>
  );
};

/** A small line of a tile, said in words; it holds no figure of its own. */
export const Sparkline = ({ values, label }: { readonly values: readonly (number | null)[]; readonly label: string }) => {
  const known = values.flatMap((value, at) => (value === null ? [] : [[at, value] as const]));
  if (known.length < 2) return null;
  const [low, high] = [Math.min(...known.map(([, value]) => value)), Math.max(...known.map(([, value]) => value))];
  const place = ([at, value]: readonly [number, number]) => [2 + (at / Math.max(1, values.length - 1)) * 76, high === low ? 14 : 25 - ((value - low) / (high - low)) * 22] as const;
  const last = place(known.at(-1) ?? [0, 0]);
  return <svg viewBox="0 0 82 28" className={styles.spark} role="img" aria-label={label}><path d={known.map((it, at) => `${at === 0 ? 'M' : 'L'}${place(it).join(' ')}`).join('')} className={styles.line} /><circle cx={last[0]} cy={last[1]} r={2.6} className={styles.dot} /></svg>;
};
