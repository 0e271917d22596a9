import { Button, fill, formatTime, useActs, useLocale, useTexts } from '@desk/ui/web';
import type { QuickAnswer, ReceptionView, Ticket } from '@desk/visits/contract';
import type { LifeEventChoice } from './reception.panel';
import { receptionTexts } from './reception-texts';
import styles from './reception.module.css';

type RecentProps = { readonly recent: ReceptionView['recent']; readonly lifeEvents: readonly LifeEventChoice[]; readonly onTakeBack: (what: Ticket | QuickAnswer) => void; readonly onLeft: (ticket: Ticket) => void };
const SHOWN = 6;

/** What was just given or answered, each taken back for five minutes. */
export const ReceptionRecent = ({ recent, lifeEvents, onTakeBack, onLeft }: RecentProps) => {
  const t = useTexts(receptionTexts);
  const locale = useLocale();
  const lines = recent.slice(0, SHOWN).map((one) => (one.kind === 'ticket'
    ? { id: one.ticket.id, name: one.ticket.number, about: [lifeEvents.find(({ id }) => id === one.ticket.lifeEventId)?.name, t.states[one.ticket.state]].filter(Boolean).join(' · '), at: one.at, until: one.undoUntil, what: one.ticket, waits: one.ticket.state === 'waiting' ? one.ticket : null }
    : { id: one.answer.id, name: t.kinds[one.answer.kind], about: t.byAnswer, at: one.at, until: one.undoUntil, what: one.answer, waits: null }));
  const latest = lines.find(({ until }) => until !== null);
  useActs(latest ? [{ id: 'undo', group: t.recent, key: 'Ctrl+Z', label: fill(t.undoOf, { what: latest.name }), run: () => onTakeBack(latest.what) }] : []);
  return (
    <section aria-label={t.recent} className={styles.recent}>
      <h2>{t.recent}</h2>
      {lines.length === 0 && <p>{t.nobody}</p>}
      <ul>
        {lines.map((line) => (
          <li key={line.id}>
            <span><b>{line.name}</b><br />{formatTime(line.at, locale)} · {line.about}</span>
            {line.until !== null
              ? <Button variant="quiet" kbd={line === latest ? 'Ctrl Z' : undefined} onPress={() => onTakeBack(line.what)}>{t.undo}<span className="sr"> {line.name}</span></Button>
              : line.waits && <Button variant="quiet" onPress={() => { if (line.waits) onLeft(line.waits); }}>{t.left}<span className="sr"> {line.name}</span></Button>}
          </li>
        ))}
      </ul>
    </section>
  );
};
