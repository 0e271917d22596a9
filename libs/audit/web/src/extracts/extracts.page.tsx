import { useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { refusalWords, useAsk, useMay, useTell, NotFetched } from '@desk/access/web';
import { extractsApi } from '@desk/audit/contract';
import { stockholmDate, type AgencyId } from '@desk/kernel/contract';
import { Banner, Button, EmptyState, LinkButton, NoPermission, Select, Skeleton, TextField, useLocale } from '@desk/ui/web';
import { momentText, said } from '../journal-texts';
import { useAgenciesOf, useNameOf, useRegisterTexts } from '../register-texts';
import { ExtractPart } from './extract.part';
import { VisitorExtracts } from './visitor-extracts';
import styles from '../journal.module.css';

/** Register extracts: ordered by number, reviewed and released by the agency whose data it is; with `?besok=` ordered for the visitor at the desk. */
export const ExtractsPage = ({ extractId }: { readonly extractId?: string }) => {
  const t = useRegisterTexts();
  const [address] = useSearchParams();
  const [orders, reviews] = [useMay('order', 'Extract'), useMay('review', 'Extract')];
  const visitId = address.get('besok');
  if (!orders && !reviews) return <NoPermission title={t.noRight.extracts.title} actions={<LinkButton to="/start">{t.home}</LinkButton>}>{t.noRight.extracts.text}</NoPermission>;
  return <div className={styles.page}>{visitId ? <VisitorExtracts visitId={visitId} /> : <OfAgency extractId={extractId} reviews={reviews} />}</div>;
};

const OfAgency = ({ extractId, reviews }: { readonly extractId?: string; readonly reviews: boolean }) => {
  const t = useRegisterTexts();
  const [address, setAddress] = useSearchParams();
  const nameOf = useNameOf();
  const mine = useAgenciesOf(reviews ? 'agency-manager' : 'handler');
  const agencyId = mine.find((id) => id === address.get('myndighet')) ?? mine[0];
  if (!agencyId) return null;
  if (extractId && reviews) return <ExtractPart agencyId={agencyId} extractId={extractId} />;
  return (
    <>
      <div className={styles.top}>
        <div><h1>{t.extracts.title}</h1><p className={styles.soft}>{t.extracts.lead}</p></div>
        {mine.length > 1 && <Select label={t.agency} value={agencyId} onChange={(value) => setAddress({ myndighet: value })} options={mine.map((value) => ({ value, label: nameOf(value) }))} />}
      </div>
      {reviews ? <ExtractList agencyId={agencyId} /> : <OrderByNumber agencyId={agencyId} />}
    </>
  );
};

const OrderByNumber = ({ agencyId }: { readonly agencyId: AgencyId }) => {
  const t = useRegisterTexts().extracts;
  const locale = useLocale();
  const [personNumber, setPersonNumber] = useState('');
  const [purpose, setPurpose] = useState('');
  const order = useTell(extractsApi.orderByNumber, { invalidates: [], onDone: () => { setPersonNumber(''); setPurpose(''); } });
  const wrong = (field: string) => order.error?.refusal.fields?.find(({ path }) => path === field)?.text[locale];
  return (
    <section className={styles.part} aria-labelledby="bestall">
      <h2 id="bestall">{t.order}</h2>
      <p className={styles.soft}>{t.orderLead}</p>
      <form className={styles.form} onSubmit={(event) => { event.preventDefault(); order.mutate({ agencyId, personNumber, purpose }); }}>
        <TextField label={t.number} description={t.numberHelp} error={wrong('personNumber')} value={personNumber} onChange={setPersonNumber} inputMode="numeric" autoComplete="off" />
        <TextField label={t.purpose} description={t.purposeHelp} error={wrong('purpose')} value={purpose} onChange={setPurpose} maxLength={200} />
        <div className={styles.buttons}><Button variant="filled" type="submit" pending={order.isPending}>{t.order}</Button></div>
      </form>
      {order.error && !order.error.refusal.fields?.length && <Banner tone="stop" title={refusalWords(order.error.refusal, locale)} />}
      <div aria-live="polite">{order.data && <Banner tone="good" title={said(t.ordered, { receipt: order.data.receiptNumber, due: order.data.dueOn })} />}</div>
    </section>
  );
};

const ExtractList = ({ agencyId }: { readonly agencyId: AgencyId }) => {
  const t = useRegisterTexts().extracts;
  const locale = useLocale();
  const { data, error, refetch } = useAsk(extractsApi.listExtracts, { agencyId });
  const today = stockholmDate(new Date());
  if (error && !data) return <NotFetched error={error} again={() => void refetch()} />;
  if (!data) return <Skeleton rows={6} label={t.list} />;
  if (data.extracts.length === 0) return <EmptyState icon="list" title={t.none}>{t.noneText}</EmptyState>;
  return (
    <section className={styles.part} aria-labelledby="delar">
      <h2 id="delar">{t.list}</h2>
      <div className={styles.scrolled} role="region" aria-label={t.list} tabIndex={0}>
        <table className={styles.table}>
          <thead><tr><th scope="col">{t.receipt}</th><th scope="col">{t.due}</th><th scope="col">{t.state}</th><th scope="col">{t.how}</th><th scope="col">{t.handOut}</th></tr></thead>
          <tbody>
            {data.extracts.map((it) => (
              <tr key={it.id}>
                <th scope="row"><Link to={`/utdrag/${it.id}?myndighet=${agencyId}`} aria-label={said(t.open, { receipt: it.receiptNumber })}>{it.receiptNumber}</Link></th>
                <td className={styles.when}>{it.dueOn}{it.state === 'ordered' && it.dueOn < today && <small>{t.late}</small>}</td>
                <td>{t.states[it.state]}</td>
                <td>{momentText(it.orderedAt, locale)}<small>{t.hows[it.how]}</small></td>
                <td>{it.handedOutAt && it.handedOutHow && <>{momentText(it.handedOutAt, locale)}<small>{t.outHows[it.handedOutHow]}</small></>}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
};
