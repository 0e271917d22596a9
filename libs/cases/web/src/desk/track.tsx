import { handoffStateNames, type Handoff } from '@desk/cases/contract';
import { useLocale, useTexts } from '@desk/ui/web';
import styles from './desk.module.css';
import { deskTexts } from './desk-texts';
import { momentWords, put } from './words';

/** How far along each state is; what is beside the way (returned, withdrawn …) has reached as far as its history says. */
const reached = (handoff: Pick<Handoff, 'state' | 'history'>): number => {
  const place: Partial<Record<Handoff['state'], number>> = { sent: 0, received: 1, assigned: 1, underway: 2, 'waiting-visitor': 2, 'waiting-third-party': 2, answered: 3, told: 3, closed: 3 };
  return place[handoff.state] ?? Math.max(0, ...handoff.history.map(({ to }) => place[to] ?? 0));
};

/** Where a hand-off is: sent, received, under way, answered, with times for what has been and days for what comes. */
export const HandoffTrack = ({ handoff, now }: { readonly handoff: Handoff; readonly now: Date }) => {
  const t = useTexts(deskTexts).track;
  const locale = useLocale();
  const at = reached(handoff);
  const when = (states: readonly Handoff['state'][]) => handoff.history.find(({ to }) => states.includes(to))?.at ?? null;
  const stops = [
    { name: t.sent, at: handoff.sentAt, due: null },
    { name: t.received, at: when(['received', 'assigned']), due: null },
    { name: t.underway, at: when(['underway']), due: handoff.firstContactBy },
    // An answer from before a reopening is not this answer, and while the agency waits the promised day stands still.
    { name: t.answered, at: at === 3 ? when(['answered']) : null, due: handoff.state.startsWith('waiting') ? null : handoff.answerBy },
  ];
  const ended: readonly Handoff['state'][] = ['returned', 'redirected', 'rejected', 'withdrawn', 'expired'];
  const left = ended.includes(handoff.state);
  const shown = left ? [...stops.filter((stop) => stop.at !== null), { name: handoffStateNames[handoff.state][locale], at: when([handoff.state]), due: null }] : stops;
  const here = left ? shown.length - 1 : at;
  const beside = ['paused-agreement', 'waiting-visitor', 'waiting-third-party', 'told', 'closed'].includes(handoff.state);
  return (
    <>
      <ol className={styles.track}>
        {shown.map((stop, i) => (
          <li key={stop.name} data-at={i < here ? 'done' : i === here ? 'now' : 'todo'} aria-current={i === here ? 'step' : undefined}>
            <b>{stop.name}</b>
            {stop.at ? momentWords(stop.at, now, locale, 'short') : stop.due && i > here ? put(t.by, { when: momentWords(stop.due, now, locale, 'short') }) : ''}
          </li>
        ))}
      </ol>
      {beside && <p className={styles.small}><b>{handoffStateNames[handoff.state][locale]}</b>{handoff.state === 'waiting-third-party' && handoff.waitsFor && `. ${put(t.waitsFor, { what: handoff.waitsFor })}`}</p>}
    </>
  );
};
