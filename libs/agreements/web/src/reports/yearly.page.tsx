import { refusalWords, useAsk } from '@desk/access/web';
import { agreementPapersApi, agreementReportsApi } from '@desk/agreements/contract';
import { Button, Select, Skeleton } from '@desk/ui/web';
import { AgreementFrame, PartFailed, type PageProps } from '../around/agreement-frame';
import { useAddress, useMyAgencies, useToday } from '../around/address';
import { usePaper } from '../around/paper';
import { usePagesTexts } from '../around/pages-texts';
import { dayText, said } from '../life/life-texts';
import { daysBetween } from '../grants/grant-state';
import { useReference } from '../life/use-reference';
import { YearlySheet } from './yearly-sheet';
import styles from '../around/around.module.css';

const YEARS_BACK = 5;

/** The yearly report to Kammarkollegiet: on the screen, on paper and as a PDF. The year that is due is shown first. */
export const YearlyPage = ({ more }: PageProps) => {
  const { t, locale } = usePagesTexts();
  const { get, set } = useAddress();
  const today = useToday();
  const reference = useReference(locale);
  const mine = useMyAgencies();
  const agencyId = mine.find((id) => id === get('myndighet')) ?? mine[0];
  const thisYear = Number(today.slice(0, 4));
  const asked = Number(get('ar'));
  // Until 31 March it is last year's report that is due.
  const year = asked >= 2004 && asked <= thisYear ? asked : today.slice(5) <= '03-31' ? thisYear - 1 : thisYear;
  const { data, error, refetch } = useAsk(agreementReportsApi.yearlyReport, { agencyId: agencyId ?? '', year }, { enabled: agencyId !== undefined, keepPrevious: true });
  const paper = usePaper(agreementPapersApi.printYearlyReport, ({ refusal }) => said(t.failed.paper, { why: refusalWords(refusal, locale) }));
  const left = data ? daysBetween(today, data.due) : 0;
  return (
    <AgreementFrame more={more} needs="test" title={t.yearly.title} lead={data ? `${said(t.yearly.lead, { day: dayText(data.due, locale) })} ${left < 0 ? t.yearly.late : said(t.yearly.due, { n: left })}` : ''}
      actions={agencyId && <><Button icon="document" pending={paper.isPending} onPress={() => paper.make({ agencyId, year })}>{t.common.pdf}</Button><Button icon="print" variant="filled" onPress={() => window.print()}>{t.common.print}</Button></>}>
      <section className={`${styles.choices} ${styles.screen}`} aria-label={t.yearly.year}>
        {mine.length > 1 && agencyId && <Select label={t.common.agency} value={agencyId} onChange={(myndighet) => set({ myndighet })} options={mine.map((id) => ({ value: id, label: reference.agency(id) }))} />}
        <Select label={t.yearly.year} value={String(year)} onChange={(ar) => set({ ar })} options={Array.from({ length: YEARS_BACK }, (_, back) => String(thisYear - back)).map((value) => ({ value, label: value }))} />
      </section>
      {paper.error && <p className={styles.error} role="alert">{paper.error}</p>}
      {error && !data ? <PartFailed error={error} again={() => void refetch()} /> : !data ? <Skeleton rows={10} label={t.failed.loading} /> : <YearlySheet report={data} reference={reference} />}
    </AgreementFrame>
  );
};
