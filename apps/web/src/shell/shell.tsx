import { lazy, Suspense, useEffect, useMemo, useState, type ReactNode } from 'react';
import { Outlet, useLocation, useNavigate } from 'react-router';
import { MeProvider, useAsk, useSessionLock } from '@desk/access/web';
import { peopleApi } from '@desk/people/contract';
import { useNudges } from '@desk/realtime/web';
import { AgencyNames, Button, ErrorState, ToastPlace, setLetterKeys, useLetterKeys } from '@desk/ui/web';
import { ActsProvider, useActs } from './acts';
import { AppBar } from './app-bar';
import { Loading } from './loading';
import { usePlaces } from './places';
import { said, useShellTexts } from './shell-texts';
import { StatusBanners } from './status-banners';
import { WorkplaceProvider } from './workplace';
import styles from './shell.module.css';

const loadPalette = () => import('./palette.dialog');
const loadKeySheet = () => import('./key-sheet.dialog');
const Palette = lazy(loadPalette);
const KeySheet = lazy(loadKeySheet);

/** The frame of every page for staff: who I am, where I stand, what I can do, and whether the line is live. */
export const Shell = () => {
  const { t, locale } = useShellTexts();
  return (
    <MeProvider loading={<Loading />} failed={(error, again) => (
      <ErrorState title={t.failed.who} detail={error.refusal.requestId && said(t.failed.number, { id: error.refusal.requestId })} actions={<Button variant="filled" onPress={again}>{t.failed.again}</Button>}>
        {error.refusal.text[locale]}
      </ErrorState>
    )}>
      <ActsProvider><WorkplaceProvider><Names><Frame /></Names></WorkplaceProvider></ActsProvider>
    </MeProvider>
  );
};

/** Full names behind the agencies' letters. */
const Names = ({ children }: { readonly children: ReactNode }) => {
  const { locale } = useShellTexts();
  const house = useAsk(peopleApi.getHouse, {}, { staleTime: 3_600_000 }).data;
  const names = useMemo(() => Object.fromEntries((house?.agencies ?? []).map((agency) => [agency.id, agency.name[locale]])), [house, locale]);
  return <AgencyNames value={names}>{children}</AgencyNames>;
};

/** The window's title says where one is; a page may say more after it. */
const useTitle = () => {
  const { t } = useShellTexts();
  const [, first] = useLocation().pathname.split('/');
  const name = first === 'inkorg' ? t.bar.inbox : first === 'disk' ? t.bar.desk : first === 'start' ? t.bar.start : '';
  useEffect(() => {
    document.title = name === '' ? t.brand : `${name} – ${t.brand}`;
  }, [name, t]);
};

const Frame = () => {
  const { t } = useShellTexts();
  const go = useNavigate();
  const places = usePlaces(t);
  const { lock } = useSessionLock();
  const [shown, setShown] = useState<'palette' | 'keys' | null>(null);
  const letters = useLetterKeys();
  useTitle();
  useNudges();
  // Fetched while nothing happens, so that what is typed right after Ctrl+K lands in the palette.
  useEffect(() => {
    const timer = window.setTimeout(() => void Promise.all([loadPalette(), loadKeySheet()]).catch(() => undefined), 800);
    return () => window.clearTimeout(timer);
  }, []);
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
      <AppBar letters={letters} onLetters={setLetterKeys} onPalette={() => setShown('palette')} onKeys={() => setShown('keys')} />
      <div className={styles.under}>
        <StatusBanners />
        <main id="main" tabIndex={-1} className={styles.main}><Outlet /></main>
      </div>
      <ToastPlace />
      <Suspense>
        {shown === 'palette' && <Palette onClose={() => setShown(null)} />}
        {shown === 'keys' && <KeySheet letters={letters} onLetters={setLetterKeys} onClose={() => setShown(null)} />}
      </Suspense>
    </div>
  );
};
