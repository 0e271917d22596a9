import { useEffect, useEffectEvent, useState } from 'react';
import type { OfficeId, VisitId } from '@desk/kernel/contract';
import { Button, fill, useActs, useLocale, useTexts } from '@desk/ui/web';
import type { Ticket, TicketCommand } from '@desk/visits/contract';
import { CalledTickets } from './called-tickets';
import { HelpLines } from './help-lines';
import { MyDesk } from './my-desk';
import { queueTexts } from './queue-texts';
import styles from './queue.module.css';
import { elapsed } from '../spoken-time';
import { aboutTicket } from './ticket-words';
import { TransferDialog } from './transfer.dialog';
import { useQueue } from './use-queue';
import { WholeQueueDialog } from './whole-queue.dialog';

export type QueueColumnProps = {
  readonly officeId: OfficeId;
  /** The number of the desk where this browser stands, if it was said. */
  readonly deskNumber: string | null;
  /** I hold this desk now, opened here or on another screen. */
  readonly onDesk: (deskNumber: string) => void;
  readonly now: Date;
  readonly lifeEvent: (id: string) => string;
  readonly onVisit: (visitId: VisitId) => void;
  /** A visit is sent on, and leaves this desk. */
  readonly onGone: (visitId: VisitId) => void;
};
/** How many of those who wait stand in the column; the rest are in the whole queue. */
const IN_SIGHT = 4;
type Open = { readonly kind: 'whole' } | { readonly kind: 'transfer' | 'move'; readonly ticket: Ticket };

/** The queue at the desk: my desk, who was called and is served, who waits, and colleagues. */
export const QueueColumn = ({ officeId, deskNumber, onDesk, now, lifeEvent, onVisit, onGone }: QueueColumnProps) => {
  const t = useTexts(queueTexts);
  const locale = useLocale();
  const work = useQueue(officeId, onVisit);
  const [open, setOpen] = useState<Open | null>(null);
  const [held, setHeld] = useState<readonly Ticket[] | null>(null);
  const { view, mine, called, serving } = work;
  const follow = useEffectEvent((number: string) => { if (number !== deskNumber) onDesk(number); });
  const seat = mine?.kind === 'desk' ? mine.number : null;
  // The workplace is kept in the browser, and what is done here is journalled with it.
  useEffect(() => { if (seat !== null) follow(seat); }, [seat]);
  const waiting = view?.tickets.filter(({ state }) => state === 'waiting') ?? [];
  const first = waiting.find(({ id }) => id === view?.mine[0]);
  const cannot = mine?.state === 'open' ? undefined : t.notOpen;
  const one = called[0];
  const current = one ?? serving[0];
  const next = () => { setHeld(null); work.callNext(t.nobody); };
  const send = (ticket: Ticket, command: TicketCommand) => {
    setOpen(null);
    // Left before it goes: the next clerk's visit answers nobody else.
    if (command.step === 'transfer' && ticket.visitId) onGone(ticket.visitId);
    work.step(ticket, command);
  };
  useActs([
    { id: 'call-next', group: t.group, key: 'F10', label: t.callNext, why: cannot, wait: work.busy, run: next },
    { id: 'whole-queue', group: t.group, key: 'Alt+K', label: t.whole, run: () => setOpen({ kind: 'whole' }) },
    ...(one ? [
      { id: 'queue-start', group: t.group, key: 'F6', label: `${t.start}: ${one.number}`, wait: work.busy, run: () => work.start(one) },
      { id: 'queue-recall', group: t.group, key: 'Alt+R', label: t.recall, wait: work.busy, run: () => work.step(one, { step: 'recall' }) },
      { id: 'queue-no-show', group: t.group, key: 'Alt+I', label: t.noShow, wait: work.busy, run: () => work.step(one, { step: 'no-show' }) },
    ] : []),
    ...(current ? [
      { id: 'queue-park', group: t.group, key: 'Alt+P', label: `${t.park}: ${current.number}`, wait: work.busy, run: () => work.step(current, { step: 'park' }) },
      { id: 'queue-transfer', group: t.group, key: 'Alt+S', label: `${t.transfer}: ${current.number}`, run: () => setOpen({ kind: 'transfer', ticket: current }) },
    ] : []),
    ...(serving[0] && !one ? [
      { id: 'queue-move', group: t.group, key: 'Alt+F', label: t.move, run: () => { if (serving[0]) setOpen({ kind: 'move', ticket: serving[0] }); } },
      { id: 'queue-finish', group: t.group, key: 'Alt+B', label: `${t.finish}: ${serving[0].number}`, run: () => { if (serving[0]) work.step(serving[0], { step: 'finish' }); } },
    ] : []),
  ]);
  if (work.error) return <section className={styles.column}><p role="alert">{t.failed} {work.error.refusal.text[locale]}</p><Button onPress={work.refetch}>{t.again}</Button></section>;
  if (!view) return <section className={styles.column}><p role="status">{t.loading}</p></section>;
  const shown = (held ?? waiting).slice(0, IN_SIGHT);
  const span = view.queues.find((queue) => queue.span)?.span;
  return (
    <section className={styles.column} aria-labelledby="ko">
      <h2 id="ko" className={styles.title}>{t.title}<span>{fill(t.count, { n: waiting.length })}</span></h2>
      <HelpLines work={work} />
      <CalledTickets work={work} now={now} about={(ticket) => aboutTicket(ticket, view.desks, lifeEvent, locale, t)} onTransfer={(ticket) => setOpen({ kind: 'transfer', ticket })} onMove={(ticket) => setOpen({ kind: 'move', ticket })} />
      {work.refused && <p className={styles.refused} role="alert">{work.refused}</p>}
      <p className={styles.next}>{first ? <>{fill(t.first, { number: first.number })} · {elapsed(first.arrivedAt, now, locale)}</> : waiting.length === 0 ? t.none : mine ? t.notMine : ''}{!view.hours.open && ` ${t.closed}`}</p>
      {span && view.hours.open && <p className={styles.next}>{fill(t.span, span)}.</p>}
      <Button wide variant={one || serving.length > 0 ? 'normal' : 'filled'} kbd="F10" why={cannot} pending={work.busy} onPress={next}>{t.callNext}</Button>
      <ul className={styles.waiting} onPointerEnter={() => setHeld(waiting)} onPointerLeave={() => setHeld(null)} title={held ? t.held : undefined}>
        {shown.map((ticket) => (
          <li key={ticket.id}><b>{ticket.number}</b><span>{elapsed(ticket.arrivedAt, now, locale)}</span><span className={styles.about}>{aboutTicket(ticket, view.desks, lifeEvent, locale, t).join(' · ')}</span></li>
        ))}
      </ul>
      <Button wide variant="quiet" kbd="Alt+K" onPress={() => setOpen({ kind: 'whole' })}>{t.whole}</Button>
      <MyDesk work={work} deskNumber={deskNumber} />
      {open?.kind === 'whole' && <WholeQueueDialog {...{ work, now, lifeEvent }} onClose={() => setOpen(null)} onTransfer={(ticket) => setOpen({ kind: 'transfer', ticket })} />}
      {(open?.kind === 'transfer' || open?.kind === 'move') && <TransferDialog ticket={open.ticket} view={view} rooms={open.kind === 'move'} onClose={() => setOpen(null)} onSend={(command) => send(open.ticket, command)} />}
    </section>
  );
};
