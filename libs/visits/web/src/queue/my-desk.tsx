import { AgencyMark, Button, fill, Menu, useActs, useTexts } from '@desk/ui/web';
import { queueTexts } from './queue-texts';
import styles from './queue.module.css';
import type { QueueWork } from './use-queue';

/** My desk: opened, paused, closed, what it serves; and which colleagues are here, of whatever agency. */
export const MyDesk = ({ work, deskNumber }: { readonly work: QueueWork; readonly deskNumber: string | null }) => {
  const t = useTexts(queueTexts);
  const { view, mine } = work;
  const here = view?.desks.find(({ number, kind }) => kind === 'desk' && number === deskNumber);
  const suggested = here?.staffId === null ? here : undefined;
  const letters = view?.queues.filter((queue) => mine?.queueIds.some((id) => id === queue.id)).map(({ letter }) => letter).join(', ') ?? '';
  const paused = mine?.state === 'paused';
  const others = view?.desks.filter(({ id }) => id !== mine?.id) ?? [];
  const said = mine ? fill(t.deskIs[mine.state], { desk: mine.number }) : t.noDesk;
  useActs([
    ...(mine
      ? [
        { id: 'desk-pause', group: t.group, key: 'Alt+O', label: paused ? t.goOn : fill(t.pause, { desk: mine.number }), run: () => work.setDesk(mine, paused ? 'open' : 'paused') },
        { id: 'desk-close', group: t.group, key: 'Alt+X', label: fill(t.shut, { desk: mine.number }), run: () => work.setDesk(mine, 'closed') },
      ]
      : suggested ? [{ id: 'desk-open', group: t.group, key: 'Alt+O', label: fill(t.openHere, { desk: suggested.number }), run: () => work.setDesk(suggested, 'open') }] : []),
    { id: 'desk-menu', group: t.group, key: 'Alt+M', label: t.desk, run: () => document.getElementById('min-disk')?.querySelector('button')?.click() },
  ]);
  return (
    <>
      <div className={styles.desk} id="min-disk">
        <Menu label={`${t.desk}: ${said}`} kbd="Alt+M" items={[
          ...(mine ? [
            { id: 'pause', label: paused ? t.goOn : fill(t.pause, { desk: mine.number }), kbd: 'Alt+O', onAction: () => work.setDesk(mine, paused ? 'open' : 'paused') },
            { id: 'close', label: fill(t.shut, { desk: mine.number }), kbd: 'Alt+X', onAction: () => work.setDesk(mine, 'closed') },
          ] : []),
          ...others.map((desk) => ({ id: desk.id, label: fill(t.open, { desk: desk.number }), why: desk.staffId === null ? undefined : t.taken, onAction: () => work.setDesk(desk, 'open') })),
        ]}>{said}</Menu>
        {letters !== '' && <span className={styles.about}>{fill(t.serves, { letters })}</span>}
        {!mine && suggested && <Button wide kbd="Alt+O" onPress={() => work.setDesk(suggested, 'open')}>{fill(t.openHere, { desk: suggested.number })}</Button>}
      </div>
      <details className={styles.colleagues}>
        <summary>{fill(t.here, { n: view?.presence.filter(({ staffId }) => staffId !== work.me.staffId).length ?? 0 })}</summary>
        <ul aria-label={t.colleagues}>
          {view?.presence.filter(({ staffId }) => staffId !== work.me.staffId).map((one) => (
            <li key={one.staffId}><AgencyMark agency={one.agencyId} /> {one.shortName} · {view.desks.some(({ staffId, state }) => staffId === one.staffId && state === 'paused') ? t.pausing : t.presence[one.state]}{one.deskNumber && ` · ${fill(t.at, { desk: one.deskNumber })}`}</li>
          ))}
        </ul>
      </details>
    </>
  );
};
