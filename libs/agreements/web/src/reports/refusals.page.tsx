import type { z } from 'zod';
import { Link } from 'react-router';
import { useAsk, useMyAgencies, useToday, NotFetched } from '@desk/access/web';
import { agreementReportsApi } from '@desk/agreements/contract';
import { addDays, OfficeId, type AgencyId, type ConditionCode } from '@desk/kernel/contract';
import { Button, DateField, EmptyState, Select, Skeleton, useAddress } from '@desk/ui/web';
import { AgreementFrame } from '../around/agreement-frame';
import { dayOr } from '../around/address';
import { usePagesTexts } from '../around/pages-texts';
import { dayText, said } from '../life/life-texts';
import { useReference, type Reference } from '../life/use-reference';
import styles from '../around/around.module.css';

/** Why the desks said no for an agency: the list for the agreement meeting. */
export const RefusalsPage = () => {
  const { t } = usePagesTexts();
  const { get } = useAddress();
  const mine = useMyAgencies('agency-manager', 'agreement-admin');
  const agencyId = mine.find((id) => id === get('myndighet')) ?? mine[0];
  return <AgreementFrame needs="test" title={t.refusals.title} lead={t.refusals.lead} actions={<Button icon="print" onPress={() => window.print()}>{t.common.print}</Button>}>{agencyId && <Refusals agencyId={agencyId} mine={mine} />}</AgreementFrame>;
};

const percent = (share: number, locale: string): string => new Intl.NumberFormat(locale === 'sv' ? 'sv-SE' : 'en-GB', { style: 'percent', maximumFractionDigits: 1 }).format(share);

const Refusals = ({ agencyId, mine }: { readonly agencyId: AgencyId; readonly mine: readonly AgencyId[] }) => {
  const { t, locale } = usePagesTexts();
  const r = t.refusals;
  const { get, set } = useAddress();
  const today = useToday();
  const reference = useReference(locale);
  const [from, to] = [dayOr(get('fran'), addDays(today, -29)), dayOr(get('till'), today)];
  const officeId = OfficeId.safeParse(get('kontor')).data;
  const { data, error, refetch } = useAsk(agreementReportsApi.refusals, { agencyId, from, to }, { keepPrevious: true, enabled: from <= to });
  const rows = (data?.rows ?? []).filter((row) => officeId === undefined || row.officeId === officeId);
  const total = rows.reduce((sum, row) => sum + row.count, 0);
  const byReason = [...Map.groupBy(rows, (row) => row.condition)].map(([condition, its]): { condition: ConditionCode; count: number } => ({ condition, count: its.reduce((sum, row) => sum + row.count, 0) })).toSorted((a, b) => b.count - a.count);
  const spans = [['month', addDays(today, -29)], ['quarter', addDays(today, -89)], ['year', `${today.slice(0, 4)}-01-01`]] as const;
  return (
    <>
      <section className={`${styles.choices} ${styles.screen}`} aria-label={r.period}>
        {mine.length > 1 && <Select label={t.common.agency} value={agencyId} onChange={(myndighet) => set({ myndighet })} options={mine.map((id) => ({ value: id, label: reference.agency(id) }))} />}
        <Select label={t.common.office} value={officeId ?? ''} onChange={(kontor) => set({ kontor })} options={[{ value: '', label: t.common.anyOffice }, ...(reference.house?.offices ?? []).map((it) => ({ value: it.id, label: it.name }))]} />
        <DateField label={t.common.from} value={from} max={today} onChange={(fran) => set({ fran })} />
        <DateField label={t.common.to} value={to} max={today} onChange={(till) => set({ till })} error={from > to ? r.order : null} />
        <div className={styles.buttons}>{spans.map(([name, first]) => <Button key={name} size="row" onPress={() => set({ fran: first, till: null })}>{r[name]}</Button>)}</div>
      </section>
      {error && !data ? <NotFetched error={error} again={() => void refetch()} />
      : !data ? <Skeleton rows={6} label={t.failed.loading} />
      : rows.length === 0 ? <EmptyState icon="check" title={r.empty}>{r.emptyText}</EmptyState>
      : (
        <>
          <section className={styles.part} aria-labelledby="skal">
            <h2 id="skal">{r.summary}</h2>
            <p role="status">{said(r.total, { n: total })}, {from} – {to}.</p>
            <div className={styles.scrolled} role="group" aria-label={r.summary} tabIndex={0}>
              <table className={styles.table}>
                <thead><tr><th scope="col">{r.reason}</th><th scope="col" className={styles.number}>{r.count}</th><th scope="col" className={styles.number}>{r.share}</th></tr></thead>
                <tbody>{byReason.map(({ condition, count }) => <tr key={condition}><th scope="row">{t.conditions[condition]}<small>{t.law[condition]}</small></th><td className={styles.number}>{count}</td><td className={styles.number}>{percent(count / total, locale)}</td></tr>)}</tbody>
              </table>
            </div>
          </section>
          <section className={styles.part} aria-labelledby="detaljer">
            <h2 id="detaljer">{r.detail}</h2>
            <div className={styles.scrolled} role="region" aria-labelledby="detaljer" tabIndex={0}>
              <table className={styles.table}>
                <thead><tr><th scope="col">{r.reason}</th><th scope="col">{r.office}</th><th scope="col">{r.caseType}</th><th scope="col">{r.task}</th><th scope="col">{r.line}</th><th scope="col" className={styles.number}>{r.count}</th><th scope="col" className={styles.number}>{r.share}</th><th scope="col" className={styles.screen}><span className="sr">{r.try}</span></th></tr></thead>
                <tbody>
                  {rows.map((row) => {
                    const what = `${reference.task(row.task)}, ${reference.caseType(row.caseTypeCode)}, ${reference.office(row.officeId)}`;
                    return (
                      <tr key={[row.officeId, row.condition, row.task, row.caseTypeCode, row.line].join()}>
                        <th scope="row">{t.conditions[row.condition]}</th><td>{reference.office(row.officeId)}</td><td>{reference.caseType(row.caseTypeCode)}</td><td>{reference.task(row.task)}</td>
                        <td>{row.line ? said(t.common.line, { line: row.line.split('-').at(-1) ?? '' }) : t.common.none}</td><td className={styles.number}>{row.count}</td><td className={styles.number}>{percent(row.count / total, locale)}</td>
                        <td><Link className={styles.screen} aria-label={said(r.tryOf, { what })} to={`/avtal/provbank?${new URLSearchParams({ kontor: row.officeId, myndighet: agencyId, arende: row.caseTypeCode, uppgift: row.task }).toString()}`}>{r.try}</Link></td>
                      </tr>
                    );
                  })}
                </tbody>
              </table>
            </div>
          </section>
        </>
      )}
      {data && <Unreceived reference={reference} rows={data.unreceived.filter((row) => officeId === undefined || row.officeId === officeId)} />}
    </>
  );
};

type Expired = z.output<typeof agreementReportsApi.refusals.output>['unreceived'];

/** What the desks handed over and nobody at the agency received in time. */
const Unreceived = ({ rows, reference }: { readonly rows: Expired; readonly reference: Reference }) => {
  const { t, locale } = usePagesTexts();
  const r = t.refusals;
  return (
    <section className={styles.part} aria-labelledby="forfallna">
      <h2 id="forfallna">{r.unreceived}</h2>
      <p>{rows.length === 0 ? r.unreceivedNone : r.unreceivedText}</p>
      {rows.length > 0 && (
        <div className={styles.scrolled} role="region" aria-labelledby="forfallna" tabIndex={0}>
          <table className={styles.table}>
            <thead><tr><th scope="col">{r.receipt}</th><th scope="col">{r.expired}</th><th scope="col">{r.office}</th><th scope="col">{r.caseType}</th></tr></thead>
            <tbody>{rows.map((row) => <tr key={row.receiptNumber}><th scope="row">{row.receiptNumber}</th><td>{dayText(row.at, locale)}</td><td>{reference.office(row.officeId)}</td><td>{reference.caseType(row.caseTypeCode)}</td></tr>)}</tbody>
          </table>
        </div>
      )}
    </section>
  );
};
