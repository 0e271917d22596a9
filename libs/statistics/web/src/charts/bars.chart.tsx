import { Mark, Picture, clip } from './picture';
import styles from './charts.module.css';

export type Bar = { readonly id: string; readonly name: string; readonly value: number | null; readonly words: string; /** To the right: the running share. */ readonly right?: string; readonly label: string; readonly grey?: boolean; /** What the comparison had. */ readonly beside?: number | null; /** Where chance would put it. */ readonly span?: { readonly low: number; readonly high: number } | null };
type BarsProps = { readonly label: string; readonly bars: readonly Bar[]; readonly heads?: readonly [left: string, right: string]; /** A dashed line after this many bars. */ readonly line?: number | null; readonly onOpen: (id: string) => void };

const ROW = 42;
const RIGHT = 96;
const LETTER = 7.4;

/** Lying bars with their names over them, largest first. */
export const Bars = ({ label, bars, heads, line, onOpen }: BarsProps) => {
  const most = Math.max(1e-9, ...bars.flatMap(({ value, beside, span }) => [value ?? 0, beside ?? 0, span?.high ?? 0]));
  const top = heads ? 24 : 4;
  const right = bars.some((it) => it.right !== undefined) ? RIGHT : 0;
  return (
    <Picture label={label} height={top + bars.length * ROW}>
      {(width) => {
        const number = 16 + LETTER * Math.max(4, ...bars.map(({ words }) => words.length));
        const long = (value: number) => (value / most) * Math.max(40, width - right - number);
        return (
          <>
            {heads && <><text x={0} y={14} className={styles.strong}>{heads[0]}</text><text x={width} y={14} textAnchor="end" className={styles.strong}>{heads[1]}</text></>}
            {bars.map((bar, at) => {
              const y = top + at * ROW;
              const end = Math.max(bar.value === null ? 0 : long(bar.value), bar.span ? long(bar.span.high) : 0);
              return (
                <Mark key={bar.id} first={at === 0} label={bar.label} onOpen={() => onOpen(bar.id)}>
                  <rect x={0} y={y} width={width} height={ROW - 4} className={styles.catch} />
                  <text x={0} y={y + 14}>{clip(bar.name, width - right)}</text>
                  {bar.value !== null && <rect x={0} y={y + 20} width={Math.max(1, long(bar.value))} height={11} className={bar.grey ? styles.bar2 : styles.bar1} />}
                  {bar.beside !== undefined && bar.beside !== null && <rect x={0} y={y + 32} width={Math.max(1, long(bar.beside))} height={4} className={styles.bar2} />}
                  {bar.span && <g><path d={`M${long(bar.span.low)} ${y + 25.5}H${long(bar.span.high)}M${long(bar.span.low)} ${y + 19}v13M${long(bar.span.high)} ${y + 19}v13`} className={styles.span} /></g>}
                  <text x={end + 8} y={y + 30} className={styles.number2}>{bar.words}</text>
                  {bar.right !== undefined && <text x={width} y={y + 30} textAnchor="end" className={styles.soft}>{bar.right}</text>}
                </Mark>
              );
            })}
            {line !== undefined && line !== null && line < bars.length && <path d={`M0 ${top + line * ROW - 2}H${width}`} className={styles.goal} />}
          </>
        );
      }}
    </Picture>
  );
};
