import { lazy, Suspense, useState, type FormEvent } from 'react';
import { useSearchParams } from 'react-router';
import { RefusalNote, useAsk, useMay } from '@desk/access/web';
import { disclosuresApi, groundNamed, type DisclosableCase } from '@desk/cases/contract';
import { Button, EmptyState, fill, LinkButton, NoPermission, Skeleton, textsOf, TextField, useLocale, useTexts } from '@desk/ui/web';
import { useNames } from '../inbox/use-names';
import styles from '../registration/register.module.css';
import { disclosableSv } from './disclosable.sv';

const DecideDialog = lazy(() => import('./decide.dialog'));
const texts = textsOf(disclosableSv, async () => (await import('./disclosable.en')).disclosableEn);

/** Where an agency decides that data of a case may be given to another. The receipt number that was asked for stands in the address. */
export const DisclosablePage = () => {
  const t = useTexts(texts);
  const may = useMay('disclose', 'Case');
  return may ? <Disclosable /> : <NoPermission title={t.noRight} actions={<LinkButton to="/start">{t.home}</LinkButton>}>{t.noRightText}</NoPermission>;
};

const Disclosable = () => {
  const t = useTexts(texts);
  const locale = useLocale();
  const names = useNames(locale);
  const [address, setAddress] = useSearchParams();
  const receipt = address.get('nummer') ?? '';
  const [written, setWritten] = useState(receipt);
  const { data, error, refetch } = useAsk(disclosuresApi.listDisclosable, receipt ? { receipt } : {}, { keepPrevious: true });
  const [deciding, setDeciding] = useState<DisclosableCase | null>(null);
  const moment = new Intl.DateTimeFormat(locale, { dateStyle: 'short', timeStyle: 'short', timeZone: 'Europe/Stockholm' });
  const at = (instant: string): string => moment.format(new Date(instant));
  return (
    <div className={styles.page}>
      <div><h1>{t.title}</h1><p className={styles.soft}>{t.lead}</p></div>
      <form className={styles.form} role="search" onSubmit={(event: FormEvent) => { event.preventDefault(); setAddress(written.trim() ? { nummer: written.trim() } : {}, { replace: true }); }}>
        <TextField label={t.receipt} description={t.receiptHint} value={written} onChange={setWritten} maxLength={40} autoComplete="off" />
        <Button variant="filled" icon="search" type="submit">{t.search}</Button>
      </form>
      {error && <><RefusalNote refusal={error.refusal} /><div><Button onPress={() => void refetch()}>{t.again}</Button></div></>}
      {!data && !error && <Skeleton lines={6} label={t.loading} />}
      {data?.cases.length === 0 && <EmptyState icon="document" title={receipt ? t.notFound : t.none}>{receipt ? t.notFoundText : t.noneText}</EmptyState>}
      {data && data.cases.length > 0 && (
        <div className={styles.scrolled} role="region" aria-label={t.title} tabIndex={0}>
          <table className={styles.table}>
            <thead><tr>{Object.values(t.columns).map((name) => <th key={name} scope="col">{name}</th>)}<th scope="col">{t.act}</th></tr></thead>
            <tbody>
              {data.cases.map((one) => (
                <tr key={one.id}>
                  <th scope="row">{names.caseType(one.caseTypeCode)}</th><td className={styles.words}>{names.compartment(one.compartment)}</td><td className={styles.words}>{names.office(one.officeId)}</td><td className={styles.number}>{at(one.openedAt)}</td>
                  <td className={styles.number}>{one.receiptNumbers.length > 0 ? one.receiptNumbers.map((number) => <div key={number}>{number}</div>) : <span className={styles.soft}>{t.notSent}</span>}</td>
                  <td>{one.decisions.length > 0 ? one.decisions.map((it) => <div key={it.id}>{fill(t.decision, { law: groundNamed(it.ground)?.law ?? it.ground, to: names.compartment(it.to), by: it.byName, at: at(it.decidedAt) })}</div>) : <span className={styles.soft}>{t.noDecision}</span>}</td>
                  <td><Button size="row" aria-label={fill(t.openOf, { name: names.caseType(one.caseTypeCode), at: at(one.openedAt) })} onPress={() => setDeciding(one)}>{t.open}</Button></td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {deciding && <Suspense><DecideDialog caseId={deciding.id} name={names.caseType(deciding.caseTypeCode)} from={deciding.compartment} agencyId={deciding.agencyId} onClose={() => setDeciding(null)} /></Suspense>}
    </div>
  );
};
