import { Link, useLocation, useNavigate } from 'react-router';
import { useAsk, useMe, useSessionLock } from '@desk/access/web';
import { peopleApi } from '@desk/people/contract';
import { useConnection } from '@desk/realtime/web';
import { AgencyMark, Icon, Kbd, Menu, changeLocale, useActs } from '@desk/ui/web';
import { Clock } from './clock';
import { usePlaces } from './places';
import { signOut } from './sign-out';
import { said, useShellTexts } from './shell-texts';
import { useWorkplace } from './workplace';
import styles from './shell.module.css';

type AppBarProps = { readonly letters: boolean; readonly onLetters: (on: boolean) => void; readonly onPalette: () => void; readonly onKeys: () => void };

/** As many places as stand beside each other in a window of 1 280, alone and beside the name of a desk or an inbox; the others are on the first page and in the palette. */
const IN_BAR = { alone: 5, besideDesk: 3, besideInbox: 2 };

/** The slim bar on top: brand, where I stand, the palette, the line, me, the clock and the keys. */
export const AppBar = ({ letters, onLetters, onPalette, onKeys }: AppBarProps) => {
  const { t, locale } = useShellTexts();
  const me = useMe();
  const { lock } = useSessionLock();
  const places = usePlaces(t);
  const { office } = useWorkplace();
  const here = useLocation().pathname;
  const shown = here.startsWith('/inkorg') ? IN_BAR.besideInbox : office === null ? IN_BAR.alone : IN_BAR.besideDesk;
  const connection = useConnection();
  const go = useNavigate();
  return (
    <header className={styles.bar} aria-label={t.bar.region}>
      <Link className={styles.brand} to="/"><Icon name="logo" />{t.brand}</Link>
      {here.startsWith('/inkorg') ? <InboxPlace /> : <DeskPlace />}
      {places.length > 1 && places.filter((place, at) => at < shown || here.startsWith(place.to)).map((place) => <Link key={place.id} className={styles.item} to={place.to} aria-current={here.startsWith(place.to) ? 'page' : undefined}>{place.label}</Link>)}
      <span className={styles.grow} />
      <button type="button" className={`${styles.item} ${styles.palette}`} aria-keyshortcuts="Control+K" onClick={onPalette}><Icon name="search" />{t.bar.palette}<Kbd>Ctrl K</Kbd></button>
      <span className={styles.grow} />
      <span className={`${styles.item} ${styles.static}`} role="status" title={connection.state === 'live' ? t.connection.liveText : t.connection.reconnectingText}>
        <span className={connection.state === 'live' ? styles.live : styles.away}><Icon name={connection.state === 'live' ? 'ring' : connection.state === 'offline' ? 'no' : 'cycle'} /></span>
        <span className={connection.state === 'live' ? styles.wide : undefined}>{t.connection[connection.state]}</span>
      </span>
      <span id="mig"><Menu label={said(t.bar.me, { name: me.displayName })} kbd="F8" items={[
        { id: 'start', label: t.bar.start, onAction: () => void go('/start') },
        { id: 'language', label: locale === 'sv' ? t.bar.english : t.bar.swedish, onAction: () => void changeLocale(locale === 'sv' ? 'en' : 'sv') },
        { id: 'letters', label: t.bar.letters, checked: letters, onAction: () => onLetters(!letters) },
        { id: 'lock', label: t.bar.lock, onAction: lock },
        { id: 'out', label: t.bar.signOut, onAction: () => void signOut(me.staffId) },
      ]}>{me.displayName}</Menu></span>
      <Clock />
      <button type="button" className={styles.item} aria-label={t.bar.keys} aria-keyshortcuts="?" onClick={onKeys}><Kbd>?</Kbd></button>
    </header>
  );
};

/** The office and the desk where this browser stands, chosen here and kept for the day. */
const DeskPlace = () => {
  const { t } = useShellTexts();
  const { office, desk, offices, choose } = useWorkplace();
  const places = offices.flatMap((one) => one.desks.map((at) => ({ one, at })));
  useActs(office === null || places.length < 2 ? [] : [{ id: 'place', group: t.groups.everywhere, key: 'Ctrl+F6', label: t.bar.choosePlace, run: () => document.getElementById('plats')?.querySelector('button')?.click() }]);
  if (office === null) return null;
  const name = said(desk === null ? t.bar.noDesk : t.bar.place, { office: office.name, desk: desk?.toLocaleLowerCase('sv') ?? '' });
  const choices = places.map(({ one, at }) => ({ id: `${one.id} ${at}`, label: said(t.bar.place, { office: one.name, desk: at.toLocaleLowerCase('sv') }), checked: one.id === office.id && at === desk, onAction: () => choose(one.id, at) }));
  if (choices.length < 2) return <><span className={styles.sep} /><span className={`${styles.item} ${styles.static}`}>{name}</span></>;
  return <><span className={styles.sep} /><span id="plats"><Menu label={`${t.bar.choosePlace} ${name}`} kbd="Ctrl+F6" items={choices}>{name}</Menu></span></>;
};

/** Whose inbox it is: the agency's mark and the compartment. */
const InboxPlace = () => {
  const { t, locale } = useShellTexts();
  const me = useMe();
  const house = useAsk(peopleApi.getHouse, {}, { staleTime: 3_600_000 }).data;
  const compartments = [...new Set(me.duties.flatMap((duty) => duty.compartments))];
  const names = compartments.map((id) => house?.compartments.find((one) => one.id === id)?.name[locale] ?? id);
  return (
    <>
      <span className={styles.sep} />
      <span className={`${styles.item} ${styles.static}`}><AgencyMark agency={me.employerAgencyId} />{names.length === 0 ? t.bar.inbox : said(t.bar.inboxOf, { name: names.join(', ') })}</span>
    </>
  );
};
