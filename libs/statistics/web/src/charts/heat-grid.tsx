import type { Figure } from '@desk/statistics/contract';
import { Mark, Picture, clip } from './picture';
import styles from './charts.module.css';

export type HeatCell = { readonly row: string; readonly column: string; readonly figure: Figure; /** What decides the shade; null when hidden. */ readonly weight: number | null; /** In the cell. */ readonly words: string; /** For those who do not see it. */ readonly label: string };
type HeatGridProps = { readonly label: string; readonly rows: readonly { id: string; name: string }[]; readonly columns: readonly { id: string; name: string }[]; readonly cells: readonly HeatCell[]; readonly left: number; readonly onOpen: (row: string, column: string) => void };

const SHADES = 5;
const HEAD = 24;
const ROW = 34;
const GAP = 3;

/** Rows and columns of figures, darker for more, each with its number. */
export const HeatGrid = ({ label, rows, columns, cells, left, onOpen }: HeatGridProps) => {
  const most = Math.max(1, ...cells.map(({ weight }) => weight ?? 0));
  const byPlace = new Map(cells.map((cell) => [`${cell.row}|${cell.column}`, cell]));
  return (
    <Picture label={label} height={HEAD + rows.length * ROW} columns={columns.length}>
      {(width) => {
        const wide = (width - left) / columns.length;
        return (
          <>
            {columns.map(({ id, name }, at) => <text key={id} x={left + at * wide + wide / 2} y={14} textAnchor="middle" className={styles.soft}>{clip(name, wide)}</text>)}
            {rows.map(({ id, name }, down) => (
              <g key={id}>
                <text x={0} y={HEAD + down * ROW + 20}>{clip(name, left - 8)}</text>
                {columns.map((column, across) => {
                  const cell = byPlace.get(`${id}|${column.id}`);
                  const shade = !cell || cell.weight === null || cell.weight === 0 ? 0 : Math.max(1, Math.ceil((cell.weight / most) * SHADES));
                  const [x, y] = [left + across * wide + GAP / 2, HEAD + down * ROW + GAP / 2];
                  const hidden = cell?.figure.mark === 'few' || cell?.figure.mark === 'hidden';
                  return (
                    <Mark key={column.id} first={down === 0 && across === 0} label={cell?.label ?? `${name}, ${column.name}: 0`} onOpen={() => onOpen(id, column.id)}>
                      <rect x={x} y={y} width={Math.max(1, wide - GAP)} height={ROW - GAP} rx={3} className={styles.cell} data-shade={shade} data-hidden={hidden || undefined} />
                      <text x={x + (wide - GAP) / 2} y={y + 20} textAnchor="middle" className={shade >= 4 ? styles.onDark : undefined}>{cell?.words ?? ''}</text>
                    </Mark>
                  );
                })}
              </g>
            ))}
          </>
        );
      }}
    </Picture>
  );
};
