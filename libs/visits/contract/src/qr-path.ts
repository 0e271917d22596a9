/** A QR code's dark and light squares, as the package `qrcode` makes them. */
type Modules = { readonly size: number; readonly get: (row: number, column: number) => number };
/** Light squares around a code, without which no camera finds it (ISO/IEC 18004). */
const QUIET = 4;

/** The dark squares as one path, a unit for each, and the side of the drawing with its quiet edge. */
export const qrPath = (modules: Modules): { readonly size: number; readonly path: string } => {
  const rows = Array.from({ length: modules.size }, (_, at) => at);
  const path = rows.flatMap((row) => rows.filter((column) => modules.get(row, column) === 1).map((column) => `M${column + QUIET} ${row + QUIET}h1v1h-1Z`)).join('');
  return { size: modules.size + 2 * QUIET, path };
};
