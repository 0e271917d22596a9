import { useEffect, type ReactNode } from 'react';
import { Button, Icon, changeLocale } from '@desk/ui/web';
import { useShellTexts } from '../shell/shell-texts';
import styles from './outside.module.css';

/** A page for somebody who is not signed in: the brand, the language, one thing said. */
export const Outside = ({ title, children, actions }: { readonly title: string; readonly children: ReactNode; readonly actions: ReactNode }) => {
  const { t, locale } = useShellTexts();
  useEffect(() => {
    document.title = `${title} – ${t.brand}`;
  }, [title, t]);
  return (
    <div className={styles.page}>
      <header className={styles.bar}><span className={styles.brand}><Icon name="logo" />{t.brand}</span><Button variant="quiet" lang={locale === 'sv' ? 'en' : 'sv'} onPress={() => void changeLocale(locale === 'sv' ? 'en' : 'sv')}>{locale === 'sv' ? t.bar.english : t.bar.swedish}</Button></header>
      <main className={styles.main}>
        <h1>{title}</h1>
        {children}
        <div className={styles.actions}>{actions}</div>
      </main>
      <footer className={styles.foot}>{t.version}</footer>
    </div>
  );
};
