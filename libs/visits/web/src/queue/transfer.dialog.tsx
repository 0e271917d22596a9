import { useEffect, useEffectEvent } from 'react';
import { Button, Dialog, fill, useLocale, useTexts } from '@desk/ui/web';
import type { QueueView, Ticket, TicketCommand } from '@desk/visits/contract';
import { queueTexts } from './queue-texts';
import styles from './queue.module.css';
import { competenceName } from './ticket-words';

type TransferDialogProps = { readonly ticket: Ticket; readonly view: QueueView; /** Only rooms, for a visit that goes on in private. */ readonly rooms: boolean; readonly onClose: () => void; readonly onSend: (command: TicketCommand) => void };
type Target = { readonly id: string; readonly label: string; readonly command: TicketCommand };
const KEYS = '123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** Where a visitor goes next: one press on the place, or its key. */
export const TransferDialog = ({ ticket, view, rooms, onClose, onSend }: TransferDialogProps) => {
  const t = useTexts(queueTexts);
  const locale = useLocale();
  const groups = targetsOf(view, ticket, rooms, { ...t, locale });
  const targets = groups.flatMap((group) => group.targets);
  const keyOf = (target: Target): string | undefined => KEYS[targets.indexOf(target)];
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.repeat) return;
    const target = targets[KEYS.indexOf(event.key.toLocaleUpperCase('sv'))];
    if (event.key.length === 1 && target) onSend(target.command);
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => press(event);
    window.addEventListener('keydown', listen, true);
    return () => window.removeEventListener('keydown', listen, true);
  }, []);
  return (
    <Dialog title={fill(rooms ? t.moveTitle : t.transferTitle, { number: ticket.number })} description={rooms ? t.moveText : t.transferText} size="small" onClose={onClose} foot={<Button kbd="Esc" onPress={onClose}>{t.cancel}</Button>}>
      {targets.length === 0 && <p>{t.noRooms}</p>}
      {groups.filter((group) => group.targets.length > 0).map((group) => (
        <section key={group.name} className={styles.targets}>
          <h3>{group.name}</h3>
          {group.targets.map((target) => <Button key={target.id} kbd={keyOf(target)} onPress={() => onSend(target.command)}>{target.label}</Button>)}
        </section>
      ))}
    </Dialog>
  );
};

type TargetWords = { readonly toQueue: string; readonly toDesk: string; readonly toCompetence: string; readonly queueName: string; readonly deskName: string; readonly roomName: string; readonly locale: 'sv' | 'en' };

const targetsOf = (view: QueueView, ticket: Ticket, rooms: boolean, t: TargetWords): { readonly name: string; readonly targets: readonly Target[] }[] => {
  const desks = view.desks.filter(({ id, kind, state, staffId }) => id !== ticket.deskId && (rooms ? kind === 'room' && staffId === null : state === 'open'))
    .map((desk): Target => ({ id: desk.id, label: fill(desk.kind === 'room' ? t.roomName : t.deskName, { desk: desk.number }), command: rooms ? { step: 'move', deskId: desk.id } : { step: 'transfer', deskId: desk.id } }));
  if (rooms) return [{ name: t.toDesk, targets: desks }];
  const competences = [...new Set(view.desks.flatMap((desk) => desk.competences))].sort();
  return [
    { name: t.toDesk, targets: desks },
    { name: t.toQueue, targets: view.queues.map((queue) => ({ id: queue.id, label: fill(t.queueName, { letter: queue.letter, name: queue.name[t.locale] }), command: { step: 'transfer', queueId: queue.id } })) },
    { name: t.toCompetence, targets: competences.map((competence) => ({ id: competence, label: competenceName(competence), command: { step: 'transfer', competence } })) },
  ];
};
