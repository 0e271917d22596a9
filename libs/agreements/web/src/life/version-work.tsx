import { useRef, useState } from 'react';
import { useSearchParams } from 'react-router';
import { useMay, useMe, useMyAgencies } from '@desk/access/web';
import { AgreementDraft, type AgreementRow, type AgreementVersion, type DraftLine, type Termination, type VersionRow } from '@desk/agreements/contract';
import { AgencyId } from '@desk/kernel/contract';
import { Button, EmptyState, Segmented, showToast, useActs } from '@desk/ui/web';
import { AffectedPanel } from '../bench/affected.panel';
import { blankLine } from './blank-line';
import { DraftBanners } from './draft-banners';
import { HeadFacts } from './head-facts';
import { HeadForm } from './head-form';
import { said, useLifeTexts } from './life-texts';
import { LineFacts } from './line-facts';
import { LineForm } from './line-form';
import { LinesPart, shownLines } from './lines-part';
import { ApprovalsPanel, ChangesPanel, HistoryPanel, ProblemsPanel } from './panels';
import { SuspendDialog } from './suspend.dialog';
import { useCompared } from './use-compared';
import type { DraftInHand } from './use-draft';
import { useReference } from './use-reference';
import { placeOf, withPlace, type Tab, type VersionPlace } from './version-address';
import { VersionDialog, type VersionAct } from './version-dialogs';
import { VersionHead } from './version-head';
import styles from './life.module.css';

export type AgreementWhole = AgreementRow & { readonly versions: VersionRow[]; readonly terminations: Termination[] };
type VersionWorkProps = { readonly agreement: AgreementWhole; readonly version: AgreementVersion; readonly hand: DraftInHand | null; readonly onGone: () => void };

/** A version at work: its lines to the left; what it changes, what is wrong, its terms, a line and its life to the right. With a hand it is written, else read. */
export const VersionWork = ({ agreement, version, hand, onGone }: VersionWorkProps) => {
  const { t, locale } = useLifeTexts();
  const me = useMe();
  const [search, setSearch] = useSearchParams();
  const reference = useReference(locale);
  const [drafts, approves] = [useMyAgencies('agreement-admin'), useMyAgencies('agency-manager')];
  const [act, setAct] = useState<VersionAct | 'suspend' | null>(null);
  const tests = useMay('test', 'Agreement');
  const filter = useRef<HTMLInputElement>(null);
  const place = placeOf(search, 'andras');
  const draft: AgreementDraft = hand?.draft ?? version;
  const compared = useCompared({ agreementId: agreement.id, number: version.number, draft, versions: agreement.versions, inForce: agreement.inForce, asked: place.against, isDraft: hand !== null, reference });
  const { against, problems, problemsOf } = compared;
  const isParty = (id: AgencyId) => version.head.parties.some((it) => it.agencyId === id);
  const [ownDrafts, ownSigns] = [drafts.find(isParty) ?? null, approves.find(isParty) ?? null];

  const to = (change: Partial<VersionPlace>) => setSearch(withPlace(search, change), { replace: true });
  const addressOf = (line: number): string => `?${withPlace(search, { line, tab: 'rad', page: 1 })}`;
  const add = (like?: DraftLine) => {
    if (!hand) return;
    const line = hand.add(like ?? blankLine(draft.head, version.drafterAgencyId ?? '', reference.house?.compartments ?? []));
    to({ line, tab: 'rad', words: '', agencyId: '', shown: 'all', page: 1 });
  };
  const remove = (numbers: readonly number[]) => {
    if (!hand) return;
    const gone = draft.lines.filter((it) => numbers.includes(it.line));
    hand.remove(numbers);
    showToast(numbers.length === 1 ? said(t.table.removed1, { n: numbers[0] ?? 0 }) : said(t.table.removedMany, { n: numbers.length }), { label: t.table.undo, run: () => hand.putBack(gone) });
  };
  const line = draft.lines.find((it) => it.line === place.line) ?? null;
  const stored = version.lines.find((it) => it.line === place.line);
  const move = (by: number) => {
    const rows = shownLines(compared.lines, place, problemsOf, reference).filter((it) => it.change !== 'removed');
    const next = rows[place.line === null ? 0 : rows.findIndex((it) => it.line === place.line) + by];
    if (next) to({ line: next.line, tab: 'rad', page: 1 });
  };
  const nextError = () => {
    const wrong = [...problemsOf].filter(([, found]) => found.some((it) => it.severity === 'error')).map(([number]) => number).sort((one, other) => one - other);
    const next = wrong.find((number) => number > (place.line ?? 0)) ?? wrong[0];
    if (next !== undefined) to({ line: next, tab: 'rad', shown: 'all', words: '', agencyId: '', page: 1 });
    else to({ tab: 'fel' });
  };
  const save = async () => { if (hand && (await hand.save())) showToast(t.life.done.saved); };
  useActs([
    { id: 'down', group: t.acts.group, key: '↓', label: t.acts.down, keyOnly: true, run: () => move(1) },
    { id: 'up', group: t.acts.group, key: '↑', label: t.acts.up, keyOnly: true, run: () => move(-1) },
    { id: 'filter', group: t.acts.group, key: '/', label: t.acts.filter, run: () => filter.current?.focus() },
    ...(hand ? [
      { id: 'save', group: t.acts.group, key: 'Ctrl+S', label: t.acts.save, run: () => void save() },
      { id: 'add', group: t.acts.group, key: 'L', label: t.acts.add, run: () => add() },
      { id: 'next', group: t.acts.group, key: 'F8', label: t.acts.next, run: nextError },
      ...(line ? [{ id: 'duplicate', group: t.acts.group, key: 'D', label: t.acts.duplicate, run: () => add(line) }] : []),
    ] : []),
  ]);

  const wholeProblems = problems.filter((it) => it.line === null);
  const tabs: readonly { readonly value: Tab; readonly label: string }[] = [
    { value: 'rad', label: line ? said(t.tabs.lineOf, { n: line.line }) : t.tabs.line }, { value: 'andras', label: t.tabs.changes },
    ...(hand ? [{ value: 'fel' as const, label: problems.length > 0 ? said(t.tabs.problemsOf, { n: problems.length }) : t.tabs.problems }] : []), { value: 'avtalet', label: t.tabs.facts }, { value: 'gang', label: t.tabs.life },
  ];
  return (
    <div className={styles.work}>
      <VersionHead version={version} row={agreement} hand={hand} problems={problems} today={reference.today} drafts={ownDrafts} signs={ownSigns} ownsDraft={drafts.some((id) => id === version.drafterAgencyId)} owner={reference.agencyInText(version.drafterAgencyId ?? '')} onAct={setAct} onSave={() => void save()} />
      {hand && <DraftBanners hand={hand} names={reference.names} />}
      <LinesPart lines={compared.lines} head={draft.head} place={place} against={against} problems={problemsOf} reference={reference} filterRef={filter} hand={hand} onAdd={add} onRemove={remove} addressOf={addressOf} />
      <aside className={styles.side} aria-label={t.tabs.label}>
        <div className={styles.tabs}><Segmented label={t.tabs.label} value={place.tab} options={tabs} onChange={(tab) => to({ tab })} /></div>
        <div className={styles.panel}>
          {place.tab === 'rad' && (line === null ? <EmptyState title={t.line.pick}>{t.line.pickText}</EmptyState> : <>
            <div className={styles.lineHead}><h2>{said(t.line.title, { n: line.line })}</h2>{hand && <><Button size="row" kbd="D" onPress={() => add(line)}>{t.table.duplicate}</Button><Button size="row" onPress={() => remove([line.line])}>{t.table.remove}</Button></>}</div>
            {hand ? <LineForm key={line.line} line={line} head={draft.head} problems={problemsOf.get(line.line) ?? []} reference={reference} onChange={(change) => hand.writeLines([line.line], change)} /> : <LineFacts line={stored ?? line} head={draft.head} reference={reference} />}
          </>)}
          {place.tab === 'andras' && <ChangesPanel from={draft.head.validFrom} against={against} others={compared.others} onAgainst={(number) => to({ against: number })} differences={compared.differences} addressOf={addressOf} />}
          {place.tab === 'andras' && tests && (version.state === 'draft' || version.state === 'sent') && <AffectedPanel key={version.revision} agreementId={agreement.id} number={version.number} />}
          {place.tab === 'fel' && <ProblemsPanel problems={problems} addressOf={addressOf} toHead={`?${withPlace(search, { tab: 'avtalet' })}`} />}
          {place.tab === 'avtalet' && <><h2>{t.tabs.facts}</h2>{hand ? <HeadForm head={draft.head} problems={wholeProblems} reference={reference} onChange={hand.writeHead} /> : <HeadFacts version={version} reference={reference} />}</>}
          {place.tab === 'gang' && <>
            <ApprovalsPanel version={version} approves={approves} isWriter={version.writers.includes(me.staffId)} reference={reference} onApprove={(id) => setAct({ approve: AgencyId.parse(id) })} onDecline={(id) => setAct({ decline: AgencyId.parse(id) })} />
            <HistoryPanel agreementId={agreement.id} number={version.number} versions={agreement.versions} row={agreement} terminations={agreement.terminations} reference={reference} />
          </>}
        </div>
      </aside>
      {act === 'suspend' ? ownSigns && <SuspendDialog version={version} agencyId={ownSigns} reference={reference} onClose={() => setAct(null)} />
      : act && <VersionDialog version={version} revision={version.revision} act={act} ownAgency={ownDrafts} reference={reference} onClose={() => setAct(null)} onDiscarded={onGone} />}
    </div>
  );
};
