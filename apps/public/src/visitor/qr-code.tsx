import { useEffect, useState } from 'react';
import { qrPath } from '@desk/visits/contract';

type QrProps = { readonly text: string; readonly label: string; readonly className?: string };

/** A QR code, always black on white. What makes it is fetched when the first one is needed; its place is kept meanwhile. */
export const QrCode = ({ text, label, className }: QrProps) => {
  const [drawn, setDrawn] = useState<{ readonly size: number; readonly path: string } | null>(null);
  useEffect(() => {
    let over = false;
    void import('qrcode').then(({ create }) => {
      const { modules } = create(text, { errorCorrectionLevel: 'M' });
      if (!over) setDrawn(qrPath(modules));
    }).catch(() => undefined);
    return () => { over = true; };
  }, [text]);
  const size = drawn?.size ?? 1;
  return <svg className={className} viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label} shapeRendering="crispEdges"><rect width={size} height={size} fill="#fff" />{drawn && <path d={drawn.path} fill="#000" />}</svg>;
};
