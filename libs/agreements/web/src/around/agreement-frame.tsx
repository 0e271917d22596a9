import type { ReactNode } from 'react';
import { refusalWords, useMay, type RefusedError } from '@desk/access/web';
import { ErrorState, LinkButton, Button, NoPermission } from '@desk/ui/web';
import { AgreementsNav, type AgreementsPlace } from '../life/agreements-nav';
import { said } from '../life/life-texts';
import { usePagesTexts } from './pages-texts';
import styles from './around.module.css';

/** What each of these pages gets from the application: the pages beside it. */
export type PageProps = { readonly more: readonly AgreementsPlace[] };
type FrameProps = PageProps & { readonly needs: 'test' | 'assign' | 'approve' | 'read'; readonly title: string; readonly lead: string; readonly actions?: ReactNode; readonly children: ReactNode };

/** What stands around each of these pages: the way to the others, what it is, and a no for those whose duties it is not. */
export const AgreementFrame = ({ more, needs, title, lead, actions, children }: FrameProps) => {
  const { t } = usePagesTexts();
  if (!useMay(needs, 'Agreement')) return <NoPermission title={t.noRight.title} actions={<LinkButton to="/start">{t.noRight.home}</LinkButton>}>{t.noRight.text}</NoPermission>;
  return (
    <>
      <div className={styles.beside}><AgreementsNav more={more} /></div>
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

/** It could not be fetched: what the house said, again, and a number to quote. */
export const PartFailed = ({ error, again, title }: { readonly error: RefusedError; readonly again: () => void; readonly title?: string }) => {
  const { t, locale } = usePagesTexts();
  const { requestId } = error.refusal;
  return <ErrorState title={title ?? t.failed.title} detail={requestId ? said(t.failed.number, { id: requestId }) : undefined} actions={<Button onPress={again}>{t.failed.again}</Button>}>{refusalWords(error.refusal, locale)}</ErrorState>;
};
