import { useState } from 'react';
import { refusalWords, useAsk, useMe, useTell, useMyAgencies } from '@desk/access/web';
import { whitelistApi, type ListedEntry, type WhitelistChange } from '@desk/agreements/contract';
import { AgencyMark, Banner, Button, EmptyState, Icon, Skeleton, TextArea, showToast } from '@desk/ui/web';
import { ActDialog } from './act.dialog';
import { AgreementsNav } from './agreements-nav';
import { dayText, said, useLifeTexts } from './life-texts';
import { AgreementNotFetched } from './outside-duty';
import { ProposeEndDialog, ProposeEntryDialog } from './propose.dialogs';
import { useReference, type Reference } from './use-reference';
import styles from './life.module.css';

/** The list of decisions that a desk may carry, and its changes: one person proposes, another decides. Everybody may read it. */
export const WhitelistPage = () => {
  const { t, locale } = useLifeTexts();
  const w = t.white;
  const reference = useReference(locale);
  const drafts = useMyAgencies('agreement-admin');
  const { data, error, refetch } = useAsk(whitelistApi.listWhitelist, {});
  const [asked, setAsked] = useState<'add' | ListedEntry | null>(null);
  return (
    <>
      <AgreementsNav />
      <div className={styles.page}>
        <div className={styles.top}>
          <div><h1>{w.title}</h1><p>{w.lead}</p><p>{w.uncertain}</p></div>
          <span className={styles.grow} />
          {drafts.length > 0 && <Button icon="plus" onPress={() => setAsked('add')}>{w.add}</Button>}
        </div>
        {error && !data ? <AgreementNotFetched error={error} again={() => void refetch()} /> : !data ? <Skeleton rows={5} label={t.failed.loading} /> : (
          <>
            {data.entries.length === 0 ? <EmptyState title={w.empty} /> : <Entries entries={data.entries} reference={reference} drafts={drafts} onEnd={setAsked} />}
            <section aria-labelledby="forslag">
              <h2 id="forslag">{w.proposals}</h2>
              {data.changes.length === 0 ? <p className={styles.soft}>{w.none}</p> : <ul>{data.changes.map((change) => <Change key={change.id} change={change} reference={reference} />)}</ul>}
            </section>
          </>
        )}
      </div>
      {asked === 'add' ? <ProposeEntryDialog agencies={drafts} reference={reference} onClose={() => setAsked(null)} /> : asked && <ProposeEndDialog entry={asked} reference={reference} onClose={() => setAsked(null)} />}
    </>
  );
};

type EntriesProps = { readonly entries: readonly ListedEntry[]; readonly reference: Reference; readonly drafts: readonly string[]; readonly onEnd: (entry: ListedEntry) => void };

const Entries = ({ entries, reference, drafts, onEnd }: EntriesProps) => {
  const { t, locale } = useLifeTexts();
  const w = t.white;
  return (
    <div className={styles.scrolled} role="region" aria-label={w.title} tabIndex={0}>
      <table className={styles.table}>
        <thead><tr><th scope="col">{w.owner}</th><th scope="col">{w.decision}</th><th scope="col">{w.ground}</th><th scope="col">{w.from}</th><th scope="col">{w.to}</th><th scope="col">{w.conditions}</th>{drafts.length > 0 && <th scope="col"><span className="sr">{w.end}</span></th>}</tr></thead>
        <tbody>
          {entries.map((entry) => (
            <tr key={entry.id}>
              <td>{entry.agencyId && <AgencyMark agency={entry.agencyId} />}</td><td>{reference.caseType(entry.caseTypeCode)}<small>{entry.caseTypeCode}</small></td><td>{entry.legalGround}</td><td>{dayText(entry.validFrom, locale)}</td>
              <td>{entry.validTo === null ? w.always : dayText(entry.validTo, locale)}</td><td>{entry.conditions[locale]}</td>
              {drafts.length > 0 && <td>{drafts.some((id) => id === entry.agencyId) && (entry.validTo === null || entry.validTo > reference.today) && <Button size="row" onPress={() => onEnd(entry)}>{w.end}<span className="sr"> {reference.caseType(entry.caseTypeCode)}</span></Button>}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};

const Change = ({ change, reference }: { readonly change: WhitelistChange; readonly reference: Reference }) => {
  const { t, locale } = useLifeTexts();
  const w = t.white;
  const me = useMe();
  const signs = useMyAgencies('agency-manager').some((id) => id === change.agencyId);
  const [declining, setDeclining] = useState(false);
  const [answer, setAnswer] = useState('');
  const tell = useTell(whitelistApi.decideChange, { onDone: (done) => { showToast(done.state === 'approved' ? w.approved : w.declined); setDeclining(false); } });
  const what = reference.caseType(change.caseTypeCode);
  const own = change.proposedBy === me.staffId ? w.own : undefined;
  const decided = change.state === 'proposed' ? said(w.waits, { who: reference.agencyInText(change.agencyId) }) : said(w.decided[change.state], { when: change.decidedAt ? dayText(change.decidedAt, locale) : '', who: change.decidedByName ?? '' });
  return (
    <li className={styles.step} data-state={change.state}>
      <Icon name={change.state === 'approved' ? 'check' : change.state === 'declined' ? 'slash' : 'wait'} />
      <div className={styles.form}>
        <div>
          {change.kind === 'add' ? said(w.adds, { what, from: dayText(change.validFrom, locale) }) : said(w.ends, { what, to: change.validTo ? dayText(change.validTo, locale) : '' })}. {change.legalGround}
          <small className={styles.small}>{said(w.by, { when: dayText(change.proposedAt, locale), who: change.proposedByName ?? '' })}, {decided}. {said(w.reasonOf, { why: change.reason })}{change.answer ? ` ${said(w.answer, { why: change.answer })}` : ''}</small>
        </div>
        {change.state === 'proposed' && own && <p className={styles.soft}>{own}</p>}
        {change.state === 'proposed' && signs && !own && <div className={styles.buttons}><Button variant="filled" pending={tell.isPending} onPress={() => tell.mutate({ changeId: change.id, approve: true, answer: '' })}>{w.approve}<span className="sr"> {what}</span></Button><Button onPress={() => setDeclining(true)}>{w.decline}<span className="sr"> {what}</span></Button></div>}
        {tell.error && !declining && <Banner tone="stop" title={refusalWords(tell.error.refusal, locale)} />}
      </div>
      {declining && (
        <ActDialog title={w.declineTitle} label={w.declineDo} why={answer.trim().length < 3 ? t.life.reasonShort : undefined} pending={tell.isPending} error={tell.error} onDo={() => tell.mutate({ changeId: change.id, approve: false, answer })} onClose={() => setDeclining(false)}>
          <TextArea autoFocus label={w.reason} value={answer} maxLength={400} onChange={setAnswer} />
        </ActDialog>
      )}
    </li>
  );
};
