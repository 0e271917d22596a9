import { useRef, useState } from 'react';
import { Button, Dialog, fill, useLocale, useTexts } from '@desk/ui/web';
import type { Ticket, TicketCommand } from '@desk/visits/contract';
import { queueTexts } from './queue-texts';
import styles from './queue.module.css';
import { elapsed } from '../spoken-time';
import { aboutTicket } from './ticket-words';
import type { QueueWork } from './use-queue';

type WholeQueueProps = { readonly work: QueueWork; readonly now: Date; readonly lifeEvent: (id: string) => string; readonly onClose: () => void; readonly onTransfer: (ticket: Ticket) => void };
type Deed = { readonly id: string; readonly key: string; readonly label: string; readonly run: () => void };
/** Height of a row, and how many beside those in sight are drawn. */
const ROW = 44;
const MARGIN = 6;
const IN_SIGHT = 10;

/** Everybody in the house. Only the rows in sight are drawn, so that five hundred are as light as five. Arrows choose, a letter acts. */
export const WholeQueueDialog = ({ work, now, lifeEvent, onClose, onTransfer }: WholeQueueProps) => {
  const t = useTexts(queueTexts);
  const locale = useLocale();
  const list = useRef<HTMLDivElement>(null);
  // The order is that of the moment it was opened: rows change what they say, never where they stand.
  const [order] = useState(() => (work.view?.tickets ?? []).map(({ id }) => id));
  const [chosen, setChosen] = useState(order[0]);
  const [top, setTop] = useState(0);
  const tickets = work.view?.tickets ?? [];
  const all = [...order.flatMap((id) => tickets.filter((ticket) => ticket.id === id)), ...tickets.filter(({ id }) => !order.some((known) => known === id))];
  const at = all.findIndex(({ id }) => id === chosen);
  const ticket = all[at];
  const desk = work.mine;
  const step = (command: TicketCommand) => { if (ticket) { work.step(ticket, command); onClose(); } };
  const deeds: Deed[] = ticket ? deedsOf(ticket, desk?.id ?? null, step, () => onTransfer(ticket), work.me.staffId, t) : [];
  const go = (to: number) => {
    const index = Math.min(Math.max(0, to), all.length - 1);
    setChosen(all[index]?.id);
    const box = list.current;
    if (box && (index * ROW < box.scrollTop || (index + 1) * ROW > box.scrollTop + box.clientHeight)) box.scrollTop = Math.max(0, index * ROW - box.clientHeight / 2);
  };
  const stateOf = (one: Ticket): string => { const at = work.view?.desks.find(({ id }) => id === one.deskId); return at && one.state === 'called' ? `${t.states.called}, ${fill(t.at, { desk: at.number })}` : at ? fill(t.atDesk, { desk: at.number }) : t.states[one.state]; };
  const from = Math.max(0, Math.floor(top / ROW) - MARGIN);
  const rows = all.slice(from, from + IN_SIGHT + 2 * MARGIN);
  return (
    <Dialog title={fill(t.wholeTitle, { n: all.length })} onClose={onClose}
      foot={<>{deeds.length === 0 && <span>{t.choose}</span>}{deeds.map((deed) => <Button key={deed.id} kbd={deed.key} onPress={deed.run}>{deed.label}</Button>)}<Button kbd="Esc" onPress={onClose}>{t.close}</Button></>}>
      <div ref={list} role="listbox" tabIndex={0} aria-label={t.list} aria-activedescendant={ticket ? `ko-${ticket.id}` : undefined} className={styles.whole} onScroll={(event) => setTop(event.currentTarget.scrollTop)}
        onKeyDown={(event) => {
          const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: all.length - 1, PageDown: at + IN_SIGHT, PageUp: at - IN_SIGHT }[event.key];
          if (to !== undefined) { event.preventDefault(); go(to); return; }
          const deed = deeds.find(({ key }) => key === event.key.toUpperCase());
          if (deed && !event.ctrlKey && !event.altKey && !event.metaKey) { event.preventDefault(); deed.run(); }
        }}>
        <div role="presentation" style={{ height: all.length * ROW, position: 'relative' }}>
          {rows.map((one, index) => (
            <div key={one.id} id={`ko-${one.id}`} role="option" aria-selected={one.id === chosen} aria-posinset={from + index + 1} aria-setsize={all.length} className={styles.row} style={{ top: (from + index) * ROW, height: ROW }} onClick={() => setChosen(one.id)}>
              <b>{one.number}</b><span>{stateOf(one)}</span><span>{elapsed(one.arrivedAt, now, locale)}</span><span className={styles.about}>{aboutTicket(one, work.view?.desks ?? [], lifeEvent, locale, t).join(' · ')}</span>
            </div>
          ))}
        </div>
      </div>
    </Dialog>
  );
};

type DeedWords = { readonly call: string; readonly park: string; readonly resume: string; readonly back: string; readonly transfer: string; readonly leave: string; readonly takeOver: string };

const deedsOf = (ticket: Ticket, deskId: NonNullable<QueueWork['mine']>['id'] | null, step: (command: TicketCommand) => void, transfer: () => void, me: string, t: DeedWords): Deed[] => [
  ...(deskId && ['waiting', 'parked', 'no-show'].includes(ticket.state) ? [{ id: 'call', key: 'R', label: fill(t.call, { number: ticket.number }), run: () => step({ step: 'call', deskId }) }] : []),
  ...(deskId && ['called', 'in-service'].includes(ticket.state) && ticket.staffId !== me ? [{ id: 'take-over', key: 'O', label: t.takeOver, run: () => step({ step: 'take-over', deskId }) }] : []),
  ...(ticket.state === 'waiting' ? [{ id: 'park', key: 'P', label: t.park, run: () => step({ step: 'park' }) }] : []),
  ...(ticket.state === 'parked' ? [{ id: 'resume', key: 'I', label: t.resume, run: () => step({ step: 'resume' }) }] : []),
  ...(ticket.state === 'no-show' ? [{ id: 'return', key: 'I', label: t.back, run: () => step({ step: 'return' }) }] : []),
  { id: 'transfer', key: 'S', label: t.transfer, run: transfer },
  ...(ticket.state === 'in-service' ? [] : [{ id: 'leave', key: 'G', label: t.leave, run: () => step({ step: 'leave' }) }]),
];
