import { useEffect, useState } from 'react';
import type { Locale } from '@desk/kernel/contract';
import { OfficePanel } from './office.panel';
import { fetchOffices, type Offices } from './offices';
import { visitUsEn } from './visit-us.en';
import styles from './visit-us.module.css';
import { visitUsSv } from './visit-us.sv';

type Found = { readonly state: 'loading' } | { readonly state: 'failed' } | { readonly state: 'here'; readonly answer: Offices };

const asked = (): Locale => (new URLSearchParams(window.location.search).get('lang') === 'en' ? 'en' : 'sv');

/** "Besök oss": where the offices are open, for whom, and in which languages. */
export const VisitUsPage = () => {
  const [locale, setLocale] = useState<Locale>(asked);
  const [found, setFound] = useState<Found>({ state: 'loading' });
  const [tries, setTries] = useState(0);
  const t = locale === 'sv' ? visitUsSv : visitUsEn;

  useEffect(() => {
    document.documentElement.lang = locale;
    document.title = `${t.title} – ${t.brand}`;
  }, [locale, t]);
  useEffect(() => {
    let over = false;
    fetchOffices().then((answer) => { if (!over) setFound({ state: 'here', answer }); }, () => { if (!over) setFound({ state: 'failed' }); });
    return () => { over = true; };
  }, [tries]);

  const switchLanguage = () => {
    const next = locale === 'sv' ? 'en' : 'sv';
    window.history.replaceState(null, '', next === 'en' ? '?lang=en' : window.location.pathname);
    setLocale(next);
  };
  return (
    <>
      <header className={styles.bar}>
        <span className={styles.brand}>{t.brand}</span>
        <button type="button" lang={locale === 'sv' ? 'en' : 'sv'} onClick={switchLanguage}>{t.otherLanguage}</button>
      </header>
      <main className={styles.page}>
        <h1>{t.title}</h1>
        <p className={styles.lead}>{t.lead}</p>
        {found.state === 'loading' && <p role="status">{t.loading}</p>}
        {found.state === 'failed' && (
          <div role="alert" className={styles.failed}>
            <p>{t.failed}</p>
            <button type="button" onClick={() => { setFound({ state: 'loading' }); setTries(tries + 1); }}>{t.again}</button>
          </div>
        )}
        {found.state === 'here' && (found.answer.offices.length === 0
          ? <p>{t.none}</p>
          : <div className={styles.offices}>{found.answer.offices.map((office) => <OfficePanel key={office.id} office={office} now={found.answer.now} locale={locale} t={t} />)}</div>)}
        <div className={styles.notes}>
          <p>{t.holidays}</p>
          <p>{t.interpreter}</p>
          <p>{t.bringText}</p>
        </div>
      </main>
      <footer className={styles.foot}>{t.privacy}</footer>
    </>
  );
};
