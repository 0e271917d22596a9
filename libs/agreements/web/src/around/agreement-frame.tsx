import type { ReactNode } from 'react';
import { useMay } from '@desk/access/web';
import { LinkButton, NoPermission } from '@desk/ui/web';
import { AgreementsNav } from '../life/agreements-nav';
import { usePagesTexts } from './pages-texts';
import styles from './around.module.css';

type FrameProps = { readonly needs: 'test' | 'oversee' | 'approve' | 'read'; readonly title: string; readonly lead: string; readonly actions?: ReactNode; readonly children: ReactNode };

/** What stands around each of these pages: the way to the others, what it is, and a no for those whose duties it is not. */
export const AgreementFrame = ({ needs, title, lead, actions, children }: FrameProps) => {
  const { t } = usePagesTexts();
  if (!useMay(needs, 'Agreement')) return <NoPermission title={t.noRight.title} actions={<LinkButton to="/start">{t.noRight.home}</LinkButton>}>{t.noRight.text}</NoPermission>;
  return (
    <>
      <div className={styles.beside}><AgreementsNav /></div>
      <div className={styles.page}>
        <header className={styles.top}>
          <div className={styles.heading}><h1>{title}</h1><p>{lead}</p></div>
          {actions && <div className={styles.beside}>{actions}</div>}
        </header>
        {children}
      </div>
    </>
  );
};
