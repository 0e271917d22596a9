import { lazy, Suspense, useState } from 'react';
import { Outlet, useNavigate } from 'react-router';
import { MeProvider, useSessionLock } from '@desk/access/web';
import { useNudges } from '@desk/realtime/web';
import { Button, ErrorState, ToastRegion } from '@desk/ui/web';
import { ActsProvider, useActs } from './acts';
import { lettersOn, setLettersOn } from './act-keys';
import { AppBar } from './app-bar';
import { Loading } from './loading';
import { usePlaces } from './places';
import { said, useShellTexts } from './shell-texts';
import { StatusBanners } from './status-banners';
import { WorkplaceProvider } from './workplace';
import styles from './shell.module.css';

const Palette = lazy(() => import('./palette.dialog'));
const KeySheet = lazy(() => import('./key-sheet.dialog'));

/** The frame of every page for staff: who I am, where I stand, what I can do, and whether the line is live. */
export const Shell = () => {
  const { t, locale } = useShellTexts();
  return (
    <MeProvider loading={<Loading />} failed={(error, again) => (
      <ErrorState title={t.failed.who} detail={error.refusal.requestId && said(t.failed.number, { id: error.refusal.requestId })} actions={<Button variant="filled" onPress={again}>{t.failed.again}</Button>}>
        {error.refusal.text[locale]}
      </ErrorState>
    )}>
      <ActsProvider><WorkplaceProvider><Frame /></WorkplaceProvider></ActsProvider>
    </MeProvider>
  );
};

const Frame = () => {
  const { t } = useShellTexts();
  const go = useNavigate();
  const places = usePlaces(t);
  const { lock } = useSessionLock();
  const [shown, setShown] = useState<'palette' | 'keys' | null>(null);
  const [letters, setLetters] = useState(lettersOn);
  useNudges();
  const switchLetters = (on: boolean) => {
    setLettersOn(on);
    setLetters(on);
  };
  useActs([
    { id: 'palette', group: t.groups.everywhere, key: 'Ctrl+K', label: t.acts.palette, keyOnly: true, run: () => setShown('palette') },
    { id: 'keys', group: t.groups.everywhere, key: '?', label: t.acts.keys, run: () => setShown('keys') },
    { id: 'lock', group: t.groups.everywhere, label: t.bar.lock, run: lock },
    ...places.map((place) => ({ id: `go-${place.id}`, group: t.groups.places, label: place.label, run: () => void go(place.to) })),
    { id: 'go-start', group: t.groups.places, label: t.bar.start, run: () => void go('/start') },
  ]);
  return (
    <div className={styles.app}>
      <a className={styles.skip} href="#main">{t.skip}</a>
      <AppBar letters={letters} onLetters={switchLetters} onPalette={() => setShown('palette')} onKeys={() => setShown('keys')} />
      <div className={styles.under}>
        <StatusBanners />
        <main id="main" tabIndex={-1} className={styles.main}><Outlet /></main>
      </div>
      <ToastRegion />
      <Suspense>
        {shown === 'palette' && <Palette onClose={() => setShown(null)} />}
        {shown === 'keys' && <KeySheet letters={letters} onLetters={switchLetters} onClose={() => setShown(null)} />}
      </Suspense>
    </div>
  );
};
