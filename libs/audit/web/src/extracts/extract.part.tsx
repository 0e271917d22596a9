import { useState } from 'react';
import { Link } from 'react-router';
import { ask, refusalWords, useAsk, useTell, NotFetched } from '@desk/access/web';
import { ExtractGround, HandOutHow, extractGrounds, extractsApi, type ExtractItem, type ExtractReview, type HeldBack } from '@desk/audit/contract';
import type { AgencyId } from '@desk/kernel/contract';
import { Banner, Button, Dialog, Select, Skeleton, TextArea, bytesOf, saveFile, useLocale } from '@desk/ui/web';
import { actWords, momentText, said, useJournalTexts } from '../journal-texts';
import { useRegisterTexts } from '../register-texts';
import { SeenTable } from './seen-table';
import styles from '../journal.module.css';

type Props = { readonly agencyId: AgencyId; readonly extractId: string };

/** One agency's part: read, hold back with a ground, release, fetch, hand out. */
export const ExtractPart = ({ agencyId, extractId }: Props) => {
  const t = useRegisterTexts().extracts;
  const { data, error, refetch } = useAsk(extractsApi.reviewExtract, { agencyId, extractId });
  return (
    <section className={styles.part} aria-labelledby="utdrag">
      <Link to={`/utdrag?myndighet=${agencyId}`}>{t.back}</Link>
      {error && !data ? <NotFetched error={error} again={() => void refetch()} /> : !data ? <Skeleton rows={8} label={t.title} /> : <Extract key={data.head.version} review={data} onStale={() => void refetch()} />}
    </section>
  );
};

const Extract = ({ review, onStale }: { readonly review: ExtractReview; readonly onStale: () => void }) => {
  const t = useRegisterTexts().extracts;
  const { t: journal } = useJournalTexts();
  const locale = useLocale();
  const { head, content } = review;
  const [held, setHeld] = useState<readonly HeldBack[]>(review.heldBack);
  const [holding, setHolding] = useState<ExtractItem | null>(null);
  const open = head.state === 'ordered';
  return (
    <>
      <div className={styles.top}><div><h1 id="utdrag">{t.title} {head.receiptNumber}</h1><p className={styles.soft}>{said(t.about, { about: content.about, when: momentText(head.orderedAt, locale), due: head.dueOn })}</p></div></div>
      <h2>{t.held}</h2>
      {content.items.length === 0 ? <p>{t.heldNone}</p> : (
        <div className={styles.scrolled} role="region" aria-label={t.held} tabIndex={0}>
          <table className={styles.table}>
            <thead><tr><th scope="col">{t.when}</th><th scope="col">{t.what}</th><th scope="col">{t.facts}</th>{open && <th scope="col">{t.hold}</th>}</tr></thead>
            <tbody>
              {content.items.map((it) => {
                const why = held.find(({ key }) => key === it.key);
                return (
                  <tr key={it.key}>
                    <td className={styles.when}>{momentText(it.at, locale)}</td>
                    <th scope="row">{it.title[locale]}<small>{t.kinds[it.kind]}</small></th>
                    <td>{it.facts.map((fact) => <div key={`${fact.name.sv} ${fact.value}`}>{fact.name[locale]}: {fact.value}</div>)}</td>
                    {open && <td>{why ? <><span className={styles.verdict} data-verdict="ask">{t.heldBack}</span><small>{extractGrounds[why.ground][locale]}</small><Button size="row" onPress={() => setHeld(held.filter(({ key }) => key !== it.key))}>{t.unhold}</Button></> : <Button size="row" onPress={() => setHolding(it)}>{t.hold}</Button>}</td>}
                  </tr>
                );
              })}
            </tbody>
          </table>
        </div>
      )}
      {content.heldBack.length > 0 && <ul>{content.heldBack.map((it, at) => <li key={`${it.kind} ${at}`}>{t.kinds[it.kind]}: {t.heldBack}, {it.ground[locale]}</li>)}</ul>}
      <h2>{t.seen}</h2>
      <p className={styles.soft}>{t.seenLead}</p>
      <SeenTable sights={content.sights} act={(code) => actWords(code, journal)} />
      {open ? <Release review={review} held={held} onStale={onStale} /> : <Released review={review} />}
      {holding && <HoldDialog item={holding} onClose={() => setHolding(null)} onHold={(it) => { setHeld([...held, it]); setHolding(null); }} />}
    </>
  );
};

const Release = ({ review: { head, content, digest }, held, onStale }: { readonly review: ExtractReview; readonly held: readonly HeldBack[]; readonly onStale: () => void }) => {
  const t = useRegisterTexts().extracts;
  const locale = useLocale();
  const release = useTell(extractsApi.releaseExtract, { invalidates: [extractsApi.reviewExtract, extractsApi.listExtracts] });
  const failed = release.error?.refusal;
  return (
    <>
      {failed && <Banner tone="stop" title={refusalWords(failed, locale)} />}
      <p>{said(t.releaseLead, { n: content.items.length - held.length, held: held.length })}</p>
      <div className={styles.buttons}><Button variant="filled" pending={release.isPending} onPress={() => release.mutate({ agencyId: head.agencyId, extractId: head.id, heldBack: [...held], digest, version: head.version }, { onError: onStale })}>{t.release}</Button></div>
    </>
  );
};

const Released = ({ review: { head } }: { readonly review: ExtractReview }) => {
  const t = useRegisterTexts().extracts;
  const locale = useLocale();
  const [how, setHow] = useState<HandOutHow>('post');
  const [failed, setFailed] = useState<string | null>(null);
  const out = useTell(extractsApi.handOutExtract, { invalidates: [extractsApi.reviewExtract, extractsApi.listExtracts] });
  const fetchFile = (format: 'json' | 'pdf') => {
    setFailed(null);
    ask(extractsApi.fetchExtract, { agencyId: head.agencyId, extractId: head.id, format }).then((file) => saveFile(file.fileName, bytesOf(file.base64), file.mediaType), () => setFailed(format));
  };
  return (
    <>
      <Banner tone="good" title={head.state === 'released' ? t.released : t.states['handed-out']}>{head.handedOutAt && head.handedOutHow && `${t.outHows[head.handedOutHow]}, ${momentText(head.handedOutAt, locale)}`}</Banner>
      {failed && <Banner tone="stop" title={t.removed} />}
      {out.error && <Banner tone="stop" title={refusalWords(out.error.refusal, locale)} />}
      <div className={styles.buttons}><Button icon="print" onPress={() => fetchFile('pdf')}>{t.pdf}</Button><Button icon="down" onPress={() => fetchFile('json')}>{t.json}</Button></div>
      {head.state === 'released' && (
        <div className={styles.buttons}>
          <Select label={t.out} value={how} onChange={setHow} options={HandOutHow.options.map((value) => ({ value, label: t.outHows[value] }))} />
          <Button variant="filled" pending={out.isPending} onPress={() => out.mutate({ agencyId: head.agencyId, extractId: head.id, how, version: head.version })}>{t.outKeep}</Button>
        </div>
      )}
    </>
  );
};

const HoldDialog = ({ item, onClose, onHold }: { readonly item: ExtractItem; readonly onClose: () => void; readonly onHold: (held: HeldBack) => void }) => {
  const { extracts: t, cancel } = useRegisterTexts();
  const locale = useLocale();
  const [ground, setGround] = useState<ExtractGround>('OSL-28-1');
  const [motive, setMotive] = useState('');
  const run = () => { if (motive.trim().length >= 3) onHold({ key: item.key, ground, motive }); };
  return (
    <Dialog title={t.holdTitle} description={item.title[locale]} size="small" onClose={onClose} onConfirm={run} foot={<><Button onPress={onClose}>{cancel}</Button><Button variant="filled" kbd="Ctrl ↵" why={motive.trim().length < 3 ? t.needMotive : undefined} onPress={run}>{t.keep}</Button></>}>
      <Select label={t.ground} value={ground} onChange={setGround} options={ExtractGround.options.map((value) => ({ value, label: extractGrounds[value][locale] }))} />
      <TextArea label={t.motive} rows={3} value={motive} maxLength={500} onChange={setMotive} />
    </Dialog>
  );
};
