import { useAsk, NotFetched } from '@desk/access/web';
import { journalApi } from '@desk/audit/contract';
import type { AgencyId } from '@desk/kernel/contract';
import { Banner, EmptyState, Skeleton } from '@desk/ui/web';
import { momentText, said, useJournalTexts } from './journal-texts';
import styles from './journal.module.css';

/** Whether the journal can be believed: when it was last verified, and what was found. */
export const ChainPart = ({ agencyId }: { readonly agencyId: AgencyId }) => {
  const { t, locale } = useJournalTexts();
  const c = t.chain;
  const { data, error, refetch } = useAsk(journalApi.journalChain, { agencyId }, { staleTime: 60_000 });
  const wordsOf = (what: string): string => Object.entries(c.what).find(([code]) => code === what)?.[1] ?? what;
  return (
    <section className={styles.part} aria-labelledby="kedjan">
      <h2 id="kedjan">{c.heading}</h2>
      <p className={styles.soft}>{c.lead}</p>
      {error && !data ? <NotFetched error={error} again={() => void refetch()} /> : !data ? <Skeleton rows={3} label={t.failed.loading} /> : data.verifiedAt === null ? <EmptyState icon="wait" title={c.never}>{c.neverText}</EmptyState> : (
        <>
          <Banner tone={data.findings.length === 0 ? 'good' : 'stop'} title={data.findings.length === 0 ? c.holds : c.broken}>
            {said(c.at, { when: momentText(data.verifiedAt, locale), lines: data.lines })}{data.findings.length > 0 && ` ${c.tell}`}
          </Banner>
          {data.findings.length > 0 && (
            <>
              <h3>{c.findings}</h3>
              <ul>{data.findings.map((it) => <li key={`${it.position} ${it.what}`}>{said(c.position, { n: it.position })}: {wordsOf(it.what)}</li>)}</ul>
            </>
          )}
          <dl className={styles.facts}><div><dt>{c.head}</dt><dd><code className={styles.code}>{data.head}</code></dd></div></dl>
        </>
      )}
    </section>
  );
};
