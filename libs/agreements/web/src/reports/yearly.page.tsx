import { API_BASE, refusalWords, useAsk, useMyAgencies, useToday, NotFetched } from '@desk/access/web';
import { agreementPapersApi, agreementReportsApi, type YearlyReport } from '@desk/agreements/contract';
import type { Locale } from '@desk/kernel/contract';
import { Button, DateField, Select, Skeleton, saveAddress, showToast, useActs, useAddress } from '@desk/ui/web';
import { AgreementFrame } from '../around/agreement-frame';
import { usePaper } from '../around/paper';
import type { PagesTexts } from '../around/pages.sv';
import { usePagesTexts } from '../around/pages-texts';
import { dayText, said } from '../life/life-texts';
import { daysBetween } from '../grants/grant-state';
import { useReference, type Reference } from '../life/use-reference';
import { useYearly, type YearlyInHand } from './use-yearly';
import { YearlyBanners } from './yearly-banners';
import { YearlySheet } from './yearly-sheet';
import styles from '../around/around.module.css';

const YEARS_BACK = 5;

/** The yearly report to Kammarkollegiet: filled in, on the screen, on paper, as a PDF and as JSON. The year that is due is shown first. */
export const YearlyPage = () => {
  const { t, locale } = usePagesTexts();
  const { get, set } = useAddress();
  const today = useToday();
  const reference = useReference(locale);
  const mine = useMyAgencies('agency-manager', 'agreement-admin');
  const written = useMyAgencies('agreement-admin');
  const agencyId = mine.find((id) => id === get('myndighet')) ?? mine[0];
  const thisYear = Number(today.slice(0, 4));
  const asked = Number(get('ar'));
  // Until 31 March it is last year's report that is due.
  const year = asked >= 2004 && asked <= thisYear ? asked : today.slice(5) <= '03-31' ? thisYear - 1 : thisYear;
  const { data, error, refetch } = useAsk(agreementReportsApi.yearlyReport, { agencyId: agencyId ?? '', year }, { enabled: agencyId !== undefined, keepPrevious: true });
  const paper = usePaper(agreementPapersApi.printYearlyReport, ({ refusal }) => said(t.failed.paper, { why: refusalWords(refusal, locale) }));
  const json = () => saveAddress(`kammarkollegiet-${agencyId}-${year}.json`, `${API_BASE}/agencies/${agencyId}/yearly-report?year=${year}`);
  return (
    <AgreementFrame needs="test" title={t.yearly.title} lead={data ? `${said(t.yearly.lead, { day: dayText(data.due, locale) })} ${standing(data, today, t.yearly, locale)}` : ''}
      actions={agencyId && <><Button icon="document" pending={paper.isPending} onPress={() => paper.make({ agencyId, year })}>{t.common.pdf}</Button><Button onPress={json}>{t.common.json}</Button><Button icon="print" onPress={() => window.print()}>{t.common.print}</Button></>}>
      <section className={`${styles.choices} ${styles.screen}`} aria-label={t.yearly.year}>
        {mine.length > 1 && agencyId && <Select label={t.common.agency} value={agencyId} onChange={(myndighet) => set({ myndighet })} options={mine.map((id) => ({ value: id, label: reference.agency(id) }))} />}
        <Select label={t.yearly.year} value={String(year)} onChange={(ar) => set({ ar })} options={Array.from({ length: YEARS_BACK }, (_, back) => String(thisYear - back)).map((value) => ({ value, label: value }))} />
      </section>
      {paper.error && <p className={styles.error} role="alert">{paper.error}</p>}
      {error && !data ? <NotFetched error={error} again={() => void refetch()} />
      : !data ? <Skeleton rows={10} label={t.failed.loading} />
      : written.includes(data.agencyId) ? <Filling key={`${data.agencyId}.${data.year}`} report={data} reference={reference} />
      : <><YearlyBanners report={data} hand={null} /><YearlySheet report={data} reference={reference} hand={null} /></>}
    </AgreementFrame>
  );
};

/** Where the report stands against its last day. */
const standing = ({ due, filled: { entry } }: YearlyReport, today: string, y: PagesTexts['yearly'], locale: Locale): string => {
  if (entry.sentOn) return said(y.sent, { day: dayText(entry.sentOn, locale) });
  const left = daysBetween(today, due);
  return left < 0 ? y.late : left === 0 ? y.dueToday : left === 1 ? y.dueOne : said(y.due, { n: left });
};

/** For who writes it: fields where the report is open, and one button that saves them all. */
const Filling = ({ report, reference }: { readonly report: YearlyReport; readonly reference: Reference }) => {
  const { t } = usePagesTexts();
  const y = t.yearly;
  const hand = useYearly(report, reference.today);
  const why = hand.theirs ? y.saveConflict : hand.problems.size > 0 ? said(y.saveWrong, { n: hand.problems.size }) : hand.dirty ? undefined : y.saveNothing;
  const save = async () => { if (why === undefined && (await hand.save())) showToast(y.saved); };
  useActs([{ id: 'save', group: y.title, key: 'Ctrl+S', label: y.save, run: () => void save() }]);
  return (
    <>
      <YearlyBanners report={report} hand={hand} />
      <YearlySheet report={report} reference={reference} hand={hand} />
      <Sending hand={hand} year={report.year} today={reference.today} />
      <div className={`${styles.saving} ${styles.screen}`}>
        <p role="status">{hand.dirty ? said(y.unsaved, { n: hand.count }) : report.filled.revision > 0 ? said(y.savedBy, { who: report.filled.savedByName ?? '' }) : y.saveNothing}</p>
        <Button variant="filled" kbd="Ctrl S" why={why} pending={hand.saving} onPress={() => void save()}>{y.save}</Button>
      </div>
    </>
  );
};

/** The day when it went to Kammarkollegiet; not a heading of the report. */
const Sending = ({ hand, year, today }: { readonly hand: YearlyInHand; readonly year: number; readonly today: string }) => {
  const { t } = usePagesTexts();
  const y = t.yearly;
  return (
    <section className={`${styles.form} ${styles.screen}`} aria-label={y.sentOn}>
      {today <= `${year}-12-31` ? <p className={styles.soft}>{said(y.notOver, { year })}</p>
      : <DateField label={y.sentOn} value={hand.form.sentOn || null} min={`${year + 1}-01-01`} max={today} onChange={(day) => hand.write('sentOn', day ?? '')} description={y.sentOnHint} error={hand.problems.has('sentOn') ? y.wrong.sentOn : null} />}
    </section>
  );
};
