import { lazy, Suspense, useState } from 'react';
import { AgencyMark, Button, fill, Menu, useActs, useTexts } from '@desk/ui/web';
import { queueTexts } from './queue-texts';
import styles from './queue.module.css';
import type { QueueWork } from './use-queue';

const LanguagesDialog = lazy(() => import('../office/languages.dialog'));

/** My desk: opened, paused, closed, what it serves; and which colleagues are here, of whatever agency. */
export const MyDesk = ({ work, deskNumber }: { readonly work: QueueWork; readonly deskNumber: string | null }) => {
  const t = useTexts(queueTexts);
  const { view, mine, me } = work;
  const [speaking, setSpeaking] = useState(false);
  const here = view?.desks.find(({ number, kind }) => kind === 'desk' && number === deskNumber);
  const suggested = mine === null && here?.staffId === null ? here : undefined;
  const letters = view?.queues.filter((queue) => mine?.queueIds.some((id) => id === queue.id)).map(({ letter }) => letter).join(', ') ?? '';
  const colleagues = view?.presence.filter(({ staffId }) => staffId !== me.staffId) ?? [];
  const amHere = view?.presence.some(({ staffId }) => staffId === me.staffId) ?? false;
  const paused = mine?.state === 'paused';
  const said = mine ? fill(t.deskIs[mine.state], { desk: mine.number }) : t.noDesk;
  // Said once, for the menu, the keys and the palette.
  const deeds = mine ? [
    { id: 'desk-pause', key: 'Alt+O', label: paused ? t.goOn : fill(t.pause, { desk: mine.number }), run: () => work.setDesk(mine, paused ? 'open' : 'paused') },
    { id: 'desk-close', key: 'Alt+X', label: fill(t.shut, { desk: mine.number }), run: () => work.setDesk(mine, 'closed') },
  ] : suggested ? [{ id: 'desk-open', key: 'Alt+O', label: fill(t.openHere, { desk: suggested.number }), run: () => work.setDesk(suggested, 'open') }] : [];
  const languages = mine ? [{ id: 'languages', label: t.languages, run: () => setSpeaking(true) }] : [];
  const presence = { id: 'presence', label: amHere ? t.iAm.away : t.iAm.here, run: () => work.setPresence(amHere ? 'away' : 'here') };
  useActs([
    ...[...deeds, ...languages, presence].map((deed) => ({ ...deed, group: t.group })),
    { id: 'desk-menu', group: t.group, key: 'Alt+M', label: t.desk, run: () => document.getElementById('min-disk')?.querySelector('button')?.click() },
  ]);
  return (
    <>
      <div className={styles.desk} id="min-disk">
        <Menu label={`${t.desk}: ${said}`} kbd="Alt+M" items={[
          ...deeds.map(({ id, label, key, run }) => ({ id, label, kbd: key, onAction: run })),
          ...(view?.desks ?? []).filter((desk) => desk.id !== mine?.id && desk.id !== suggested?.id)
            .map((desk) => ({ id: desk.id, label: fill(desk.kind === 'room' ? t.openRoom : t.open, { desk: desk.number }), why: desk.staffId === null ? undefined : t.taken, onAction: () => work.setDesk(desk, 'open') })),
          ...[...languages, presence].map(({ id, label, run }) => ({ id, label, onAction: run })),
        ]}>{said}</Menu>
        {letters !== '' && <span className={styles.about}>{fill(t.serves, { letters })}</span>}
        {suggested && <Button wide kbd="Alt+O" onPress={() => work.setDesk(suggested, 'open')}>{fill(t.openHere, { desk: suggested.number })}</Button>}
      </div>
      <details className={styles.colleagues}>
        <summary>{fill(t.here, { n: colleagues.length })}</summary>
        <ul aria-label={t.colleagues}>
          {colleagues.map((one) => (
            <li key={one.staffId}><AgencyMark agency={one.agencyId} /> {one.shortName} · {view?.desks.some(({ staffId, state }) => staffId === one.staffId && state === 'paused') ? t.pausing : t.presence[one.state]}{one.deskNumber && ` · ${fill(t.at, { desk: one.deskNumber })}`}</li>
          ))}
        </ul>
      </details>
      {speaking && mine && <Suspense><LanguagesDialog officeId={mine.officeId} who={{ staffId: me.staffId, name: null, languages: mine.languages }} onClose={() => setSpeaking(false)} /></Suspense>}
    </>
  );
};
