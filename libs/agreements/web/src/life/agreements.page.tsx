import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { useAsk, useMay, useMyAgencies } from '@desk/access/web';
import { agreementLifeApi, type AgreementRow } from '@desk/agreements/contract';
import { AgencyMark, Button, EmptyState, Icon, Skeleton, useActs } from '@desk/ui/web';
import { AgreementsNav } from './agreements-nav';
import { dayText, said, useLifeTexts } from './life-texts';
import { NewAgreementDialog } from './new-agreement.dialog';
import { AgreementNotFetched, OutsideDuty } from './outside-duty';
import { useReference, type Reference } from './use-reference';
import styles from './life.module.css';

/** Every agreement of my agencies: what is in force, what is under way and what waits for me. */
export const AgreementsPage = () => {
  const may = useMay('read', 'Agreement');
  return may ? <Agreements /> : <OutsideDuty />;
};

const Agreements = () => {
  const { t, locale } = useLifeTexts();
  const go = useNavigate();
  const reference = useReference(locale);
  const { data, error, refetch } = useAsk(agreementLifeApi.listAgreements, {}, { refetchInterval: 60_000 });
  const drafts = useMyAgencies('agreement-admin');
  const approves = useMyAgencies('agency-manager');
  const [beginning, setBeginning] = useState(false);
  useActs(drafts.length > 0 ? [{ id: 'begin', group: t.acts.group, label: t.acts.begin, run: () => setBeginning(true) }] : []);
  const rows = data?.agreements ?? [];
  const toApprove = rows.filter((row) => row.next?.state === 'sent' && row.next.awaits.some((id) => approves.includes(id)));
  const toCopy = drafts.length > 0 ? rows.filter((row) => row.copyDue) : [];
  return (
    <>
      <AgreementsNav />
      <div className={styles.page}>
        <div className={styles.top}>
          <div><h1>{t.list.title}</h1><p>{t.list.lead}</p></div>
          <span className={styles.grow} />
          {drafts.length > 0 && <Button icon="plus" onPress={() => setBeginning(true)}>{t.list.begin}</Button>}
        </div>
        {toApprove.length + toCopy.length > 0 && (
          <section className={styles.waits} aria-labelledby="vantar">
            <h2 id="vantar">{t.list.waits}</h2>
            <ul>
              {toApprove.map((row) => <li key={row.id}><Link to={`/avtal/${row.id}/${row.next?.number}?flik=gang`}><Icon name="wait" />{said(t.list.approveThis, { title: row.title, n: row.next?.number ?? 0 })}</Link></li>)}
              {toCopy.map((row) => <li key={`${row.id}-kopia`}><Link to={`/avtal/${row.id}`}><Icon name="mail" />{said(t.list.copyThis, { title: row.title })}</Link></li>)}
            </ul>
          </section>
        )}
        {error && !data ? <AgreementNotFetched error={error} again={() => void refetch()} />
        : !data ? <Skeleton rows={6} label={t.failed.loading} />
        : rows.length === 0 ? <EmptyState icon="document" title={t.list.none}>{t.list.noneText}</EmptyState>
        : <AgreementTable rows={rows} reference={reference} />}
      </div>
      {beginning && <NewAgreementDialog agencies={drafts} reference={reference} onClose={() => setBeginning(false)} onBegun={(id) => void go(`/avtal/${id}/1?flik=avtalet`)} />}
    </>
  );
};

const AgreementTable = ({ rows, reference }: { readonly rows: readonly AgreementRow[]; readonly reference: Reference }) => {
  const { t, locale } = useLifeTexts();
  const l = t.list;
  const when = ({ validFrom, validTo }: AgreementRow): string => (validFrom === null ? '' : validTo === null ? said(l.from, { from: dayText(validFrom, locale) }) : said(l.fromTo, { from: dayText(validFrom, locale), to: dayText(validTo, locale) }));
  const under = ({ next }: AgreementRow): string =>
    next === null ? '' : next.state === 'draft' ? said(l.draftOf, { n: next.number }) : next.state === 'sent' ? said(l.sentOf, { n: next.number, who: next.awaits.join(', ') }) : said(l.signedOf, { n: next.number, from: dayText(next.validFrom, locale) });
  return (
    <div className={styles.scrolled} role="region" aria-label={l.title} tabIndex={0}>
      <table className={styles.table}>
        <thead><tr><th scope="col">{l.agreement}</th><th scope="col">{l.parties}</th><th scope="col">{l.offices}</th><th scope="col">{l.inForce}</th><th scope="col">{l.next}</th><th scope="col">{l.notice}</th></tr></thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <td>
                <Link to={`/avtal/${row.id}`}>{row.title}</Link><small>{l.law[row.lawVersion]}</small>
                {row.copyDue && <span className={`${styles.due} ${styles.stop}`}><Icon name="warn" size="small" />{l.copyDue}</span>}
                {row.suspendedLines > 0 && <span className={styles.due}><Icon name="pause" size="small" />{said(l.suspended, { n: row.suspendedLines })}</span>}
                {row.leaving.map((it) => <span key={it.agencyId} className={styles.due}><Icon name="leave" size="small" />{said(l.leaving, { who: it.agencyId, day: dayText(it.endsOn, locale) })}</span>)}
              </td>
              <td><span className={styles.marks}>{row.parties.map((party) => <AgencyMark key={party.agencyId} agency={party.agencyId} />)}</span><small>{reference.agency(row.hostAgencyId)}, {l.host}</small></td>
              <td>{row.officeIds.map(reference.office).join(', ')}</td>
              <td>{row.inForce === null ? l.nothing : <>{said(l.version, { n: row.inForce })}<small>{when(row)}</small></>}</td>
              <td>{row.next ? <Link to={`/avtal/${row.id}/${row.next.number}`}>{under(row)}</Link> : t.line.none}</td>
              <td>{said(l.months, { n: row.noticeMonths })}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};
