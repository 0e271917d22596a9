import { useNavigate } from 'react-router';
import { API_BASE, refusalWords, useMay, useTell } from '@desk/access/web';
import { agreementLifeApi, agreementPapersApi, type AgreementRow, type AgreementVersion, type Problem } from '@desk/agreements/contract';
import type { AgencyId } from '@desk/kernel/contract';
import { Button, Icon, LinkButton, Menu, formatTime, saveAddress } from '@desk/ui/web';
import { usePaper } from '../around/paper';
import { dayText, said, useLifeTexts } from './life-texts';
import type { DraftInHand } from './use-draft';
import type { VersionAct } from './version-dialogs';
import styles from './life.module.css';

type VersionHeadProps = {
  readonly version: AgreementVersion; readonly row: AgreementRow; readonly hand: DraftInHand | null; readonly problems: readonly Problem[]; readonly today: string;
  /** My agency among the parties, when I may write there or sign for it. */
  readonly drafts: AgencyId | null; readonly signs: AgencyId | null; readonly ownsDraft: boolean; readonly owner: string;
  readonly onAct: (act: VersionAct | 'suspend') => void; readonly onSave: () => void;
};

const agreementFile = (version: AgreementVersion): string => `${API_BASE}/agreements/${version.agreementId}/versions/${version.number}/export`;

/** What it is, where it stands, and the one next step. */
export const VersionHead = ({ version, row, hand, problems, today, drafts, signs, ownsDraft, owner, onAct, onSave }: VersionHeadProps) => {
  const { t, locale } = useLifeTexts();
  const h = t.head;
  const go = useNavigate();
  const head = hand?.draft.head ?? version.head;
  const start = useTell(agreementLifeApi.startDraft, { onDone: (draft) => void go(`/avtal/${draft.agreementId}/${draft.number}`) });
  const tests = useMay('test', 'Agreement');
  const paper = usePaper(agreementPapersApi.printVersion, ({ refusal }) => refusalWords(refusal, locale));
  const errors = problems.filter((it) => it.severity === 'error').length;
  const warnings = problems.length - errors;
  const dates = version.state === 'draft' || version.state === 'sent' || head.validFrom > today ? said(h.shallFrom, { from: dayText(head.validFrom, locale) }) : head.validTo === null ? said(h.from, { from: dayText(head.validFrom, locale) }) : said(h.fromTo, { from: dayText(head.validFrom, locale), to: dayText(head.validTo, locale) });
  const facts = [
    `${h.states[version.state]}${version.savedAt && version.state === 'draft' ? `, ${said(h.saved, { time: formatTime(version.savedAt, locale) })}` : ''}`, t.list.law[head.lawVersion], `${h.parties}: ${head.parties.map((it) => it.agencyId).join(', ')}`, dates,
    ...(row.inForce !== null && row.inForce !== version.number ? [said(h.inForce, { n: row.inForce }).replace(/\.$/, '')] : []),
  ];
  const open = row.next && (row.next.state === 'draft' || row.next.state === 'sent') ? row.next : null;
  const more = [
    { id: 'pdf', label: h.pdf, onAction: () => paper.make({ agreementId: version.agreementId, number: version.number }) },
    { id: 'json', label: h.json, onAction: () => saveAddress(`${version.agreementId}-${version.number}.json`, agreementFile(version)) },
    ...(tests ? [{ id: 'bench', label: h.bench, onAction: () => void go(`/avtal/provbank?version=${version.agreementId}.${version.number}`) }] : []),
    ...(signs && row.inForce !== null ? [{ id: 'leave', label: h.leave, onAction: () => void go(`/avtal/${version.agreementId}/lamna`) }] : []),
    ...(signs && version.number === row.inForce ? [{ id: 'suspend', label: h.suspend, onAction: () => onAct('suspend') }] : []),
    ...(drafts && version.state !== 'draft' && version.state !== 'sent' ? [{ id: 'copy', label: h.copy, onAction: () => onAct('copy') }] : []),
    ...(ownsDraft && version.state === 'draft' ? [{ id: 'discard', label: h.discard, onAction: () => onAct('withdraw') }] : []),
  ];
  return (
    <header className={styles.head}>
      <div className={styles.heading}>
        <h1>{head.title}, {said(h.version, { n: version.number })}</h1>
        <p>{facts.join('. ')}. {version.state === 'draft' && !ownsDraft && said(h.readOnly, { who: owner })}</p>
        {paper.error && <p className={styles.stop} role="alert">{paper.error}</p>}
        {start.error && <p className={styles.stop} role="alert">{refusalWords(start.error.refusal, locale)}</p>}
      </div>
      {hand && <span className={styles.state} data-tone={errors > 0 ? 'stop' : 'good'} role="status"><Icon name={errors > 0 ? 'slash' : 'check'} size="small" />{errors > 0 ? said(h.errors, { n: errors }) : h.ready}{warnings > 0 && `, ${warnings === 1 ? h.warning : said(h.warnings, { n: warnings })}`}</span>}
      <Menu label={h.more} items={more} />
      {hand && <Button kbd="Ctrl S" pending={hand.saving} why={hand.dirty ? undefined : h.saveNothing} onPress={onSave}>{h.save}</Button>}
      {hand && <Button variant="filled" why={errors > 0 ? said(h.sendWhy, { n: errors }) : hand.dirty ? h.sendUnsaved : undefined} onPress={() => onAct('send')}>{h.send}</Button>}
      {ownsDraft && version.state === 'sent' && <Button onPress={() => onAct('withdraw')}>{h.withdraw}</Button>}
      {open && open.number !== version.number ? <LinkButton to={`/avtal/${version.agreementId}/${open.number}`}>{said(h.openDraft, { n: open.number })}</LinkButton>
      : !open && drafts && <Button variant="filled" pending={start.isPending} onPress={() => start.mutate({ agreementId: version.agreementId, agencyId: drafts })}>{h.newVersion}</Button>}
    </header>
  );
};
