import type { ReactNode } from 'react';
import { NavLink, useSearchParams } from 'react-router';
import { useMay } from '@desk/access/web';
import { LinkButton, NoPermission } from '@desk/ui/web';
import { useStatisticsTexts } from './statistics-texts';
import styles from './statistics.module.css';

type FrameProps = { readonly title: string; readonly lead?: string; readonly actions?: ReactNode; readonly children: ReactNode };
const carried = ['kontor', 'myndighet'] as const;

/** What every page of the statistics stands in: its pages, its heading, and an explained no for those whose duty it is not. */
export const StatisticsFrame = ({ title, lead, actions, children }: FrameProps) => {
  const { t } = useStatisticsTexts();
  const [search] = useSearchParams();
  const may = useMay('read', 'Figures');
  const [exports, keeps] = [useMay('export', 'Figures'), useMay('keep', 'Figures')];
  if (!may) return <NoPermission title={t.noRight.title} actions={<LinkButton to="/start">{t.noRight.home}</LinkButton>}>{t.noRight.text}</NoPermission>;
  const same = new URLSearchParams(carried.flatMap((name) => { const value = search.get(name); return value ? [[name, value]] : []; })).toString();
  const to = (path: string) => (same ? `${path}?${same}` : path);
  return (
    <div className={styles.page}>
      <nav className={styles.nav} aria-label={t.nav.label}>
        <NavLink to={to('/statistik/nu')}>{t.nav.now}</NavLink><NavLink to={to('/statistik')} end>{t.nav.dashboard}</NavLink><NavLink to={to('/statistik/avtal')}>{t.nav.lines}</NavLink>{exports && <NavLink to={to('/statistik/rapporter')}>{t.nav.reports}</NavLink>}{keeps && <NavLink to={to('/statistik/underlag')}>{t.nav.keep}</NavLink>}
      </nav>
      <div className={styles.top}><div className={styles.heading}><h1>{title}</h1>{lead && <p className={styles.soft}>{lead}</p>}</div>{actions && <div className={styles.buttons}>{actions}</div>}</div>
      {children}
    </div>
  );
};
