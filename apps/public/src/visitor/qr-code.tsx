import { useEffect, useState } from 'react';

type QrProps = { readonly text: string; readonly label: string; readonly className?: string };
const QUIET = 4;

/** The dark modules of a code as one path, a unit for each. */
const pathOf = (size: number, dark: (row: number, column: number) => boolean): string => {
  const rows = Array.from({ length: size }, (_, at) => at);
  return rows.flatMap((row) => rows.filter((column) => dark(row, column)).map((column) => `M${column + QUIET} ${row + QUIET}h1v1h-1Z`)).join('');
};

/** A QR code, always black on white. What makes it is fetched when the first one is needed; its place is kept meanwhile. */
export const QrCode = ({ text, label, className }: QrProps) => {
  const [drawn, setDrawn] = useState<{ readonly size: number; readonly path: string } | null>(null);
  useEffect(() => {
    let over = false;
    void import('qrcode').then(({ create }) => {
      const { modules } = create(text, { errorCorrectionLevel: 'M' });
      if (!over) setDrawn({ size: modules.size + 2 * QUIET, path: pathOf(modules.size, (row, column) => modules.get(row, column) === 1) });
    }).catch(() => undefined);
    return () => { over = true; };
  }, [text]);
  const size = drawn?.size ?? 1;
  return <svg className={className} viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label} shapeRendering="crispEdges"><rect width={size} height={size} fill="#fff" />{drawn && <path d={drawn.path} fill="#000" />}</svg>;
};
