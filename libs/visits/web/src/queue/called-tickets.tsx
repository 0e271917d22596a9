import { Button, fill, Icon, Menu, useLocale, useTexts } from '@desk/ui/web';
import type { Ticket } from '@desk/visits/contract';
import { queueTexts } from './queue-texts';
import styles from './queue.module.css';
import { elapsed } from '../spoken-time';
import type { QueueWork } from './use-queue';

type CalledTicketsProps = { readonly work: QueueWork; readonly now: Date; readonly about: (ticket: Ticket) => readonly string[]; readonly onTransfer: (ticket: Ticket) => void; readonly onMove: (ticket: Ticket) => void };

/** Whom I called and whom I serve, each with what can be done. The keys belong to the one on top. */
export const CalledTickets = ({ work, now, about, onTransfer, onMove }: CalledTicketsProps) => {
  const t = useTexts(queueTexts);
  const locale = useLocale();
  return (
    <>
      {work.called.map((ticket, at) => (
        <article key={ticket.id} className={styles.card} aria-label={`${t.calledNow} ${ticket.number}`}>
          <p className={styles.big}><Icon name="live" label={t.calledNow} /> {ticket.number}</p>
          <p className={styles.about}>{about(ticket).join(' · ')}</p>
          <p className={styles.about}>{fill(t.waited, { time: elapsed(ticket.arrivedAt, now, locale) })}{ticket.calls > 1 && ` · ${fill(t.called, { times: ticket.calls })}`}</p>
          {work.why?.ticketId === ticket.id && <p className={styles.about} role="status">{fill(t.why, { number: ticket.number })} {work.why.reasons.map((reason) => t.reasons[reason]).join(', ')}</p>}
          <div className={styles.acts}>
            <Button variant="filled" wide kbd={at === 0 ? 'F6' : undefined} pending={work.busy} onPress={() => work.start(ticket)}>{t.start}</Button>
            <Button kbd={at === 0 ? 'Alt+R' : undefined} onPress={() => work.step(ticket, { step: 'recall' })}>{t.recall}</Button>
            <Menu label={fill(t.more, { number: ticket.number })} items={[
              { id: 'no-show', label: t.noShow, kbd: 'Alt+I', onAction: () => work.step(ticket, { step: 'no-show' }) },
              { id: 'park', label: t.park, kbd: 'Alt+P', onAction: () => work.step(ticket, { step: 'park' }) },
              { id: 'transfer', label: t.transfer, kbd: 'Alt+S', onAction: () => onTransfer(ticket) },
              { id: 'leave', label: t.leave, onAction: () => work.step(ticket, { step: 'leave' }) },
            ]} />
          </div>
        </article>
      ))}
      {work.serving.map((ticket) => (
        <div key={ticket.id} className={styles.serving}>
          <span><Icon name="half" label={t.serving} /> <b>{ticket.number}</b> {elapsed(ticket.since, now, locale)}</span>
          <Menu label={fill(t.more, { number: ticket.number })} items={[
            { id: 'transfer', label: t.transfer, kbd: 'Alt+S', onAction: () => onTransfer(ticket) },
            { id: 'park', label: t.park, kbd: 'Alt+P', onAction: () => work.step(ticket, { step: 'park' }) },
            { id: 'move', label: t.move, kbd: 'Alt+F', onAction: () => onMove(ticket) },
            { id: 'finish', label: t.finish, kbd: 'Alt+B', onAction: () => work.step(ticket, { step: 'finish' }) },
          ]} />
        </div>
      ))}
    </>
  );
};
