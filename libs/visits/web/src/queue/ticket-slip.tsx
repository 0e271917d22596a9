import { useEffect, useState } from 'react';
import { Button, fill, formatTime, useLocale, useTexts } from '@desk/ui/web';
import { qrPath, type GivenTicket } from '@desk/visits/contract';
import { receptionTexts } from './reception-texts';
import styles from './reception.module.css';

/** The ticket that was just given: number, place, span and the square that takes it along in the phone. This is also what is printed. */
export const TicketSlip = ({ given, officeName }: { readonly given: GivenTicket; readonly officeName: string }) => {
  const t = useTexts(receptionTexts);
  const locale = useLocale();
  const { ticket, token, ahead, span } = given;
  const address = new URL(`/besok/min#${token}`, window.location.href).href;
  return (
    <section className={styles.slip} data-print-slip>
      <Square text={address} label={t.qr} />
      <div aria-live="polite">
        <p className={styles.printed}>{officeName}</p>
        <b>{fill(t.given, { number: ticket.number })}</b>
        {ticket.bookedAt && <span>{fill(t.bookedAt, { time: formatTime(ticket.bookedAt, locale) })}</span>}
        {ahead !== null && <span>{fill(t.ahead, { n: ahead })}</span>}
        {span && <span>{fill(t.spanOf, span)}</span>}
        <p className={styles.printed}>{t.follow}</p>
      </div>
      <Button kbd="P" icon="print" onPress={() => window.print()}>{t.print}</Button>
    </section>
  );
};

/** A QR code, black on white in every scheme. What makes it is fetched with the first ticket. */
const Square = ({ text, label }: { readonly text: string; readonly label: string }) => {
  const [drawn, setDrawn] = useState<{ readonly size: number; readonly path: string } | null>(null);
  useEffect(() => {
    let over = false;
    void import('qrcode').then(({ create }) => { if (!over) setDrawn(qrPath(create(text, { errorCorrectionLevel: 'M' }).modules)); }).catch(() => undefined);
    return () => { over = true; };
  }, [text]);
  const size = drawn?.size ?? 1;
  return <svg className={styles.square} viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label} shapeRendering="crispEdges"><rect width={size} height={size} fill="#fff" />{drawn && <path d={drawn.path} fill="#000" />}</svg>;
};
