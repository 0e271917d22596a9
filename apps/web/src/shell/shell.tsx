import { lazy, Suspense, useEffect, useMemo, useState, type ReactNode } from 'react';
import { Outlet, useLocation, useNavigate } from 'react-router';
import { BreakGlassBars, MeProvider, useAsk, useMay, useMe, useSessionLock } from '@desk/access/web';
import { peopleApi } from '@desk/people/contract';
import { useNudges } from '@desk/realtime/web';
import { AgencyNames, Button, changeLocale, ErrorState, showToast, ToastPlace, setLetterKeys, useLetterKeys, ActsProvider, useActs } from '@desk/ui/web';
import { AppBar } from './app-bar';
import { signOut } from './sign-out';
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
      <ActsProvider onCannot={showToast} onWait={() => showToast(t.acts.wait)}><WorkplaceProvider><Names><Frame /></Names></WorkplaceProvider></ActsProvider>
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
  const place = usePlaces(t).find(({ to }) => to === `/${first}`);
  const name = first === 'inkorg' ? t.bar.inbox : first === 'disk' ? t.bar.desk : first === 'start' ? t.bar.start : (place?.label ?? '');
  useEffect(() => {
    document.title = name === '' ? t.brand : `${name} – ${t.brand}`;
  }, [name, t]);
};

/** The keys of the pages that belong to one's duties, in their order; the start page has F2 and lists them all. */
const placeKeys = ['F4', 'F7', 'Ctrl+F4', 'Ctrl+F7', 'Alt+F7', 'Alt+F8'] as const;

const Frame = () => {
  const { t, locale } = useShellTexts();
  const me = useMe();
  const go = useNavigate();
  const places = usePlaces(t);
  const { lock } = useSessionLock();
  const glass = useMay('read', 'BreakGlass');
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
    { id: 'lock', group: t.groups.everywhere, key: 'F9', label: t.bar.lock, run: lock },
    { id: 'out', group: t.groups.everywhere, key: 'Ctrl+F9', label: t.bar.signOut, run: () => void signOut(me.staffId) },
    { id: 'language', group: t.groups.everywhere, key: 'Ctrl+F2', label: locale === 'sv' ? t.bar.english : t.bar.swedish, run: () => void changeLocale(locale === 'sv' ? 'en' : 'sv') },
    { id: 'letters', group: t.groups.everywhere, key: 'Ctrl+F8', label: letters ? t.keys.turnOff : t.keys.turnOn, run: () => setLetterKeys(!letters) },
    { id: 'me', group: t.groups.everywhere, key: 'F8', label: said(t.bar.me, { name: me.displayName }), run: () => document.getElementById('mig')?.querySelector('button')?.click() },
    { id: 'go-start', group: t.groups.places, key: 'F2', label: t.bar.start, run: () => void go('/start') },
    ...places.map((place, at) => ({ id: `go-${place.id}`, group: t.groups.places, key: placeKeys[at], label: place.label, run: () => void go(place.to) })),
  ]);
  return (
    <div className={styles.app}>
      <a className={styles.skip} href="#main">{t.skip}</a>
      <AppBar letters={letters} onLetters={setLetterKeys} onPalette={() => setShown('palette')} onKeys={() => setShown('keys')} />
      <div className={styles.under}>
        {glass && <Suspense><BreakGlassBars /></Suspense>}
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
