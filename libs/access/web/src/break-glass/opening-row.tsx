import { useEffect, useState } from 'react';
import { breakGlassApi, type BreakGlass, type NamedHandoff } from '@desk/access/contract';
import { Button, fill, showToast } from '@desk/ui/web';
import { RefusalNote } from '../explained-no';
import type { InsteadAt } from '../instead';
import { useMay } from '../may';
import { useTell } from '../use-tell';
import styles from './break-glass.module.css';
import { useBreakGlassTexts } from './break-glass-texts';
import { OpenedHandoff } from './opened-handoff';

/** One opening: who, why and how long, and what the reader may do with it. */
export const OpeningRow = ({ opening, onAskAgain }: { readonly opening: BreakGlass; readonly onAskAgain: () => void }) => {
  const { t, timeWords } = useBreakGlassTexts();
  const breakGlassId = opening.id;
  const [seen, setSeen] = useState<NamedHandoff | null>(null);
  const approve = useTell(breakGlassApi.approveBreakGlass, { onDone: () => showToast(t.approvedToast) });
  const decline = useTell(breakGlassApi.declineBreakGlass, { onDone: () => showToast(t.declinedToast) });
  const end = useTell(breakGlassApi.endBreakGlass, { onDone: () => showToast(t.endedToast) });
  const look = useTell(breakGlassApi.lookThroughBreakGlass, { onDone: setSeen });
  const [mayApprove, mayEnd, mayLook] = [useMay('approve', 'BreakGlass', opening), useMay('end', 'BreakGlass', opening), useMay('look', 'BreakGlass', opening)];
  const { state } = opening;
  const isOpen = state === 'open';
  // Closed by somebody, or by the clock: what was read leaves the screen.
  useEffect(() => {
    if (!isOpen) return undefined;
    const timer = window.setTimeout(() => setSeen(null), Math.max(0, Date.parse(opening.until) - Date.now()));
    return () => window.clearTimeout(timer);
  }, [isOpen, opening.until]);
  const instead: InsteadAt<'break-glass'> = { 'ask-break-glass': () => onAskAgain };
  const error = approve.error ?? decline.error ?? end.error ?? look.error;
  return (
    <li className={styles.opening} data-state={state}>
      <h3>{fill(t.asked, { name: opening.askedName, number: opening.receiptNumber })}</h3>
      <p>{opening.reason}</p>
      <p className={styles.row}>
        <strong>{t.states[state]}</strong>
        {opening.approvedName && state !== 'declined' && <span>{fill(t.approved, { name: opening.approvedName })}</span>}
        {isOpen && <span>{fill(t.until, { time: timeWords(opening.until) })}</span>}
        {state === 'asked' && <span>{fill(t.lapses, { time: timeWords(opening.until) })}</span>}
        {opening.endedAt && <span>{fill(t.ended, { time: timeWords(opening.endedAt), name: opening.endedName ?? t.byClock })}</span>}
        {opening.looks > 0 && <span>{fill(t.looks, { n: opening.looks })}</span>}
      </p>
      <div className={styles.row}>
        {state === 'asked' && mayApprove && <><Button variant="filled" pending={approve.isPending} onPress={() => approve.mutate({ breakGlassId })}>{t.approve}</Button><Button pending={decline.isPending} onPress={() => decline.mutate({ breakGlassId })}>{t.decline}</Button></>}
        {isOpen && mayLook && <Button variant="filled" pending={look.isPending} onPress={() => { if (seen) setSeen(null); else look.mutate({ breakGlassId }); }}>{seen ? t.hide : t.look}</Button>}
        {(isOpen || state === 'asked') && mayEnd && <Button pending={end.isPending} onPress={() => { setSeen(null); end.mutate({ breakGlassId }); }}>{t.end}</Button>}
      </div>
      {error && <RefusalNote refusal={error.refusal} instead={instead} />}
      {isOpen && seen && <OpenedHandoff handoff={seen} />}
    </li>
  );
};
