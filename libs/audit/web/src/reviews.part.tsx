import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { useAsk, useTell, NotFetched } from '@desk/access/web';
import { journalApi } from '@desk/audit/contract';
import { addDays, stockholmDate, type AgencyId } from '@desk/kernel/contract';
import { Banner, Button, DateField, Dialog, EmptyState, Select, Skeleton, useActs } from '@desk/ui/web';
import { momentText, said, useJournalTexts } from './journal-texts';
import styles from './journal.module.css';

/** Reviews of the journal: what was drawn, how far it has come, what was signed. */
export const ReviewsPart = ({ agencyId }: { readonly agencyId: AgencyId }) => {
  const { t, locale } = useJournalTexts();
  const r = t.reviews;
  const { data, error, refetch } = useAsk(journalApi.listReviews, { agencyId });
  const [drawing, setDrawing] = useState(false);
  useActs([{ id: 'journal-draw', group: t.acts.group, label: t.acts.draw, run: () => setDrawing(true) }]);
  return (
    <section className={styles.part} aria-labelledby="granskningar">
      <div className={styles.top}>
        <div><h2 id="granskningar">{r.heading}</h2><p className={styles.soft}>{r.lead}</p></div>
        <Button icon="plus" onPress={() => setDrawing(true)}>{r.draw}</Button>
      </div>
      {error && !data ? <NotFetched error={error} again={() => void refetch()} /> : !data ? <Skeleton rows={4} label={t.failed.loading} /> : data.reviews.length === 0 ? <EmptyState icon="list" title={r.none}>{r.noneText}</EmptyState> : (
        <div className={styles.scrolled} role="region" aria-label={r.heading} tabIndex={0}>
          <table className={styles.table}>
            <thead><tr><th scope="col">{r.period}</th><th scope="col">{r.draw}</th><th scope="col">{r.result}</th></tr></thead>
            <tbody>
              {data.reviews.map((it) => (
                <tr key={it.id}>
                  <th scope="row"><Link to={`/journal/granskningar/${it.id}?myndighet=${agencyId}`}>{it.from}–{it.to}</Link></th>
                  <td>{said(r.of, { drawn: it.drawn, population: it.population })}<small>{said(r.drawnBy, { when: momentText(it.drawnAt, locale), who: it.drawnBy })}</small></td>
                  <td>{it.signedAt ? said(r.signed, { when: momentText(it.signedAt, locale), who: it.signedBy ?? '' }) : said(r.state, { judged: it.judged, drawn: it.drawn })}{it.remarks > 0 && <small>{said(r.remarks, { n: it.remarks })}</small>}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {drawing && <DrawDialog agencyId={agencyId} onClose={() => setDrawing(false)} />}
    </section>
  );
};

const sizes = ['10', '20', '50', '100'] as const;

const DrawDialog = ({ agencyId, onClose }: { readonly agencyId: AgencyId; readonly onClose: () => void }) => {
  const { t, locale } = useJournalTexts();
  const go = useNavigate();
  const today = stockholmDate(new Date());
  const [from, setFrom] = useState(addDays(today, -29));
  const [to, setTo] = useState(today);
  const [size, setSize] = useState<(typeof sizes)[number]>('20');
  const draw = useTell(journalApi.drawReview, { invalidates: [journalApi.listReviews], onDone: (review) => void go(`/journal/granskningar/${review.id}?myndighet=${agencyId}`) });
  const run = () => draw.mutate({ agencyId, from, to, size: Number(size) });
  return (
    <Dialog title={t.reviews.drawTitle} size="small" onClose={onClose} onConfirm={run}
      foot={<><Button onPress={onClose}>{t.cancel}</Button><Button variant="filled" kbd="Ctrl ↵" pending={draw.isPending} onPress={run}>{t.reviews.draw}</Button></>}>
      {draw.error && <Banner tone="stop" title={draw.error.refusal.text[locale]} />}
      <DateField autoFocus label={t.search.from} value={from} onChange={(day) => setFrom(day ?? from)} />
      <DateField label={t.search.to} value={to} onChange={(day) => setTo(day ?? to)} />
      <Select label={t.reviews.size} value={size} onChange={setSize} options={sizes.map((value) => ({ value, label: value }))} />
    </Dialog>
  );
};
