import { Link, useLocation } from 'react-router';
import { useLifeTexts } from './life-texts';
import styles from './life.module.css';

export type AgreementsPlace = { readonly to: string; readonly label: string };

/** The pages about agreements; the application adds those of its own. */
export const AgreementsNav = ({ more = [] }: { readonly more?: readonly AgreementsPlace[] }) => {
  const { t } = useLifeTexts();
  const places: readonly AgreementsPlace[] = [{ to: '/avtal', label: t.nav.agreements }, { to: '/avtal/tillatna-beslut', label: t.nav.whitelist }, ...more];
  const here = useLocation().pathname;
  // A version is among the agreements; the other pages are themselves.
  const current = places.slice(1).find((place) => here.startsWith(place.to)) ?? places[0];
  return <nav className={styles.nav} aria-label={t.nav.label}>{places.map((place) => <Link key={place.to} to={place.to} aria-current={place === current ? 'page' : undefined}>{place.label}</Link>)}</nav>;
};
