import { Mark, Picture } from './picture';
import styles from './charts.module.css';

export type Column = { readonly id: string; readonly name: string; readonly value: number | null; readonly words: string; readonly label: string; /** Outside the goal, or the comparison: drawn grey. */ readonly grey?: boolean; /** Beside it, the same of the comparison. */ readonly beside?: { readonly value: number | null; readonly label: string } | undefined };
type ColumnsProps = { readonly label: string; readonly columns: readonly Column[]; readonly under: string; /** A dashed line after this many columns, with its words. */ readonly goal?: { readonly after: number; readonly words: readonly string[] } | null; readonly onOpen: (id: string) => void };

const HEIGHT = 250;
const TOP = 26;
const BOTTOM = 44;

/** Standing bars with their numbers over them. */
export const Columns = ({ label, columns, under, goal, onOpen }: ColumnsProps) => {
  const most = Math.max(1e-9, ...columns.flatMap(({ value, beside }) => [value ?? 0, beside?.value ?? 0]));
  const floor = HEIGHT - BOTTOM;
  const high = (value: number | null) => ((value ?? 0) / most) * (floor - TOP);
  return (
    <Picture label={label} height={HEIGHT}>
      {(width) => {
        const step = width / columns.length;
        const every = Math.ceil(48 / step);
        const wide = Math.min(64, step * 0.82);
        return (
          <>
            <path d={`M0 ${floor}H${width}`} className={styles.axis} />
            {columns.map((column, at) => {
              const middle = at * step + step / 2;
              const half = column.beside ? wide / 2 : wide;
              return (
                <Mark key={column.id} first={at === 0} label={column.label} onOpen={() => onOpen(column.id)}>
                  <rect x={at * step} y={TOP - 20} width={step} height={floor - TOP + 20} className={styles.catch} />
                  {column.beside && <rect x={middle} y={floor - high(column.beside.value)} width={half} height={high(column.beside.value)} className={styles.bar2} />}
                  <rect x={middle - wide / 2} y={floor - high(column.value)} width={half} height={high(column.value)} className={column.grey ? styles.bar2 : styles.bar1} />
                  {step > 22 && <text x={middle - (column.beside ? wide / 4 : 0)} y={floor - high(column.value) - 6} textAnchor="middle">{column.words}</text>}
                </Mark>
              );
            })}
            {columns.map((column, at) => at % every === 0 && <text key={column.id} x={at * step + step / 2} y={floor + 16} textAnchor="middle" className={styles.soft}>{column.name}</text>)}
            <text x={width / 2} y={HEIGHT - 6} textAnchor="middle" className={styles.soft}>{under}</text>
            {goal && goal.after < columns.length && <g><path d={`M${goal.after * step} ${TOP - 16}V${floor}`} className={styles.goal} />{goal.words.map((words, at) => <text key={words} x={goal.after * step + 8} y={TOP - 6 + at * 17} className={`${at === 0 ? styles.strong : styles.soft} ${styles.halo}`}>{words}</text>)}</g>}
          </>
        );
      }}
    </Picture>
  );
};
