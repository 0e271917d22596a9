import { useState } from 'react';
import { Link } from 'react-router';
import { useAsk, useTell, NotFetched } from '@desk/access/web';
import { journalApi, type Review, type Verdict } from '@desk/audit/contract';
import type { AgencyId } from '@desk/kernel/contract';
import { Banner, Button, RadioGroup, Skeleton, TextArea } from '@desk/ui/web';
import { momentText, said, useJournalTexts } from './journal-texts';
import { LineHead, LineRow } from './line-row';
import styles from './journal.module.css';

type Drawn = Review['lines'][number];

/** One review: its lines judged one by one, and the protocol that is signed. */
export const ReviewPart = ({ agencyId, reviewId }: { readonly agencyId: AgencyId; readonly reviewId: string }) => {
  const { t, locale } = useJournalTexts();
  const r = t.reviews;
  const { data, error, refetch } = useAsk(journalApi.getReview, { agencyId, reviewId });
  if (error && !data) return <NotFetched error={error} again={() => void refetch()} />;
  if (!data) return <Skeleton rows={6} label={t.failed.loading} />;
  const left = data.lines.filter((it) => it.verdict === null).length;
  return (
    <section className={styles.part} aria-labelledby="granskning">
      <div className={styles.top}>
        <div>
          <h2 id="granskning">{r.heading} {data.from}–{data.to}</h2>
          <p className={styles.soft}>{said(r.of, { drawn: data.lines.length, population: data.population })}. {said(r.drawnBy, { when: momentText(data.drawnAt, locale), who: data.drawnBy })}</p>
        </div>
        <div className={styles.buttons}><Link to={`/journal/granskningar?myndighet=${agencyId}`}>{r.back}</Link><Button icon="print" onPress={() => window.print()}>{r.print}</Button></div>
      </div>
      <div className={styles.scrolled} role="region" aria-label={r.heading} tabIndex={0}>
        <table className={styles.table}>
          <LineHead more={r.result} />
          <tbody>{data.lines.map((it) => <LineRow key={it.line.position} line={it.line}><Judgement key={`${it.verdict} ${it.note}`} drawn={it} review={data} /></LineRow>)}</tbody>
        </table>
      </div>
      {data.signedAt ? <Banner tone="good" title={said(r.signed, { when: momentText(data.signedAt, locale), who: data.signedBy ?? '' })}>{data.conclusion}</Banner> : left > 0 ? <p className={styles.soft}>{said(r.left, { n: left })}</p> : <Signing review={data} />}
    </section>
  );
};

const Judgement = ({ drawn, review }: { readonly drawn: Drawn; readonly review: Review }) => {
  const { t, locale } = useJournalTexts();
  const r = t.reviews;
  const [verdict, setVerdict] = useState<Verdict | null>(drawn.verdict);
  const [note, setNote] = useState(drawn.note);
  const judge = useTell(journalApi.judgeLine, { invalidates: [journalApi.getReview, journalApi.listReviews] });
  const words = { right: r.right, ask: r.ask, wrong: r.wrong };
  const keep = (chosen: Verdict) => judge.mutate({ agencyId: review.agencyId, reviewId: review.id, position: drawn.line.position, verdict: chosen, note: chosen === 'right' ? '' : note, version: review.version });
  if (review.signedAt) return drawn.verdict && <span className={styles.verdict} data-verdict={drawn.verdict}>{words[drawn.verdict]}{drawn.note && <small>{drawn.note}</small>}</span>;
  return (
    <div className={styles.judge}>
      <RadioGroup label={said(r.verdict, { n: drawn.line.position })} value={verdict} onChange={(chosen) => { setVerdict(chosen); if (chosen === 'right') keep(chosen); }} options={(['right', 'ask', 'wrong'] as const).map((value) => ({ value, label: words[value] }))} />
      {verdict !== null && verdict !== 'right' && (
        <>
          <TextArea label={r.note} rows={2} value={note} maxLength={500} onChange={setNote} />
          <Button size="row" pending={judge.isPending} onPress={() => keep(verdict)}>{r.keep}</Button>
        </>
      )}
      {judge.error && <Banner tone="stop" title={judge.error.refusal.text[locale]} />}
    </div>
  );
};

const Signing = ({ review }: { readonly review: Review }) => {
  const { t, locale } = useJournalTexts();
  const r = t.reviews;
  const [conclusion, setConclusion] = useState('');
  const sign = useTell(journalApi.signReview, { invalidates: [journalApi.getReview, journalApi.listReviews] });
  return (
    <div className={styles.part}>
      <TextArea label={r.conclusion} description={r.signLead} value={conclusion} maxLength={2000} onChange={setConclusion} error={sign.error?.refusal.text[locale]} />
      <div className={styles.buttons}><Button variant="filled" pending={sign.isPending} onPress={() => sign.mutate({ agencyId: review.agencyId, reviewId: review.id, conclusion, version: review.version })}>{r.sign}</Button></div>
    </div>
  );
};
