import { Link, useLocation } from 'react-router';
import { useMay } from '@desk/access/web';
import { useLifeTexts } from './life-texts';
import styles from './life.module.css';

/** The pages about agreements; some are for those who test agreements and oversee assignments. */
export const AgreementsNav = () => {
  const t = useLifeTexts().t.nav;
  const [tests, oversees] = [useMay('test', 'Agreement'), useMay('oversee', 'Agreement')];
  const places = [
    { to: '/avtal', label: t.agreements }, { to: '/avtal/tillatna-beslut', label: t.whitelist },
    ...(tests ? [{ to: '/avtal/provbank', label: t.bench }] : []),
    ...(oversees ? [{ to: '/avtal/uppdragsavtal', label: t.grants }] : []),
    ...(tests ? [{ to: '/avtal/nej', label: t.refusals }, { to: '/avtal/arsredovisning', label: t.yearly }] : []),
  ];
  const here = useLocation().pathname;
  // A version is among the agreements; the other pages are themselves.
  const current = places.slice(1).find((place) => here.startsWith(place.to)) ?? places[0];
  return <nav className={styles.nav} aria-label={t.label}>{places.map((place) => <Link key={place.to} to={place.to} aria-current={place === current ? 'page' : undefined}>{place.label}</Link>)}</nav>;
};
