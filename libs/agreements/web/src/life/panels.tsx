import { useState } from 'react';
import { Link } from 'react-router';
import type { AgreementVersion, AgreementRow, Difference, Problem, Termination, VersionRow } from '@desk/agreements/contract';
import { Button, Icon, Select, type IconName } from '@desk/ui/web';
import { dayText, said, useLifeTexts } from './life-texts';
import type { Reference } from './use-reference';
import styles from './life.module.css';

type LineLinks = { readonly addressOf: (line: number) => string };
const faces = { gain: 'plus', loss: 'slash', change: 'cycle', terms: 'document' } as const satisfies Record<Difference['kind'], IconName>;
/** Sentences at a time: a whole new agreement has hundreds. */
const SHOWN = 40;

const Lines = ({ lines, addressOf }: { readonly lines: readonly number[] } & LineLinks) => {
  const { t } = useLifeTexts();
  return <span className={styles.links}>{lines.slice(0, 12).map((line) => <Link key={line} to={addressOf(line)} replace>{said(t.changes.lines, { n: line })}</Link>)}</span>;
};

type ChangesProps = LineLinks & { readonly from: string; readonly against: number | null; readonly others: readonly number[]; readonly onAgainst: (number: number) => void; readonly differences: readonly Difference[] | null };

/** What a version changes against another, in sentences. */
export const ChangesPanel = ({ from, against, others, onAgainst, differences, addressOf }: ChangesProps) => {
  const { t, locale } = useLifeTexts();
  const [all, setAll] = useState(false);
  const c = t.changes;
  if (against === null) return <><h2>{said(c.title, { day: dayText(from, locale) })}</h2><p className={styles.soft}>{others.length === 0 ? c.first : c.noOther}</p></>;
  const shown = all ? differences : differences?.slice(0, SHOWN);
  const rest = (differences?.length ?? 0) - SHOWN;
  return (
    <>
      <h2>{said(c.title, { day: dayText(from, locale) })}</h2>
      <Select label={c.against} value={String(against)} options={others.map((n) => ({ value: String(n), label: said(c.version, { n }) }))} onChange={(value) => onAgainst(Number(value))} />
      {!shown ? <p className={styles.soft} role="status">{c.working}</p> : shown.length === 0 ? <p className={styles.soft}>{c.none}</p> : (
        <ul>
          {shown.map((it) => (
            <li key={`${it.kind}${it.text.sv}`} className={styles.difference} data-kind={it.kind}><Icon name={faces[it.kind]} label={c[it.kind]} /><div>{it.text[locale]} <Lines lines={it.lines} addressOf={addressOf} /></div></li>
          ))}
        </ul>
      )}
      {rest > 0 && !all && <Button size="row" onPress={() => setAll(true)}>{said(c.more, { n: rest })}</Button>}
    </>
  );
};

/** Everything that is wrong or doubtful, with the way to its line. Errors first. */
export const ProblemsPanel = ({ problems, addressOf, toHead }: LineLinks & { readonly problems: readonly Problem[]; readonly toHead: string }) => {
  const { t, locale } = useLifeTexts();
  const p = t.problems;
  if (problems.length === 0) return <><h2>{p.none}</h2><p className={styles.soft}>{p.noneText}</p></>;
  const group = (severity: Problem['severity'], title: string) => {
    const found = problems.filter((it) => it.severity === severity);
    return found.length > 0 && (
      <section>
        <h3>{title}</h3>
        <ul>
          {found.slice(0, 300).map((it, at) => (
            <li key={`${it.code}${it.line}${at}`} className={styles.difference} data-kind={severity === 'error' ? 'loss' : 'change'}>
              <Icon name={severity === 'error' ? 'slash' : 'warn'} />
              <div><Link to={it.line === null ? toHead : addressOf(it.line)} replace>{it.line === null ? p.whole : said(p.line, { n: it.line })}</Link> {it.text[locale]}</div>
            </li>
          ))}
        </ul>
      </section>
    );
  };
  return <><h2>{p.title}</h2>{group('error', p.errors)}{group('warning', p.warnings)}</>;
};

type ApprovalsProps = { readonly version: AgreementVersion; readonly approves: readonly string[]; readonly isWriter: boolean; readonly reference: Reference; readonly onApprove: (agencyId: string) => void; readonly onDecline: (agencyId: string) => void };

/** Each party's manager: who has approved, who declined and why, and whom it waits for. */
export const ApprovalsPanel = ({ version, approves, isWriter, reference, onApprove, onDecline }: ApprovalsProps) => {
  const { t, locale } = useLifeTexts();
  const l = t.life;
  const asked = [...new Set<string>([...version.head.parties.map((it) => it.agencyId), ...version.awaits, ...version.approvals.map((it) => it.agencyId)])];
  const mine = version.state === 'sent' ? version.awaits.filter((id) => approves.includes(id)) : [];
  return (
    <section>
      <h2>{l.approvals}</h2>
      <ul>
        {asked.map((id) => {
          const decided = version.approvals.findLast((it) => it.agencyId === id);
          const words = decided && !(version.state === 'draft' && decided.decision === 'approved') ? said(decided.name === null ? l.signed : l[decided.decision], { when: dayText(decided.at, locale), who: decided.name ?? '' }) : version.state === 'draft' ? l.notYet : l.waits;
          const state = version.awaits.some((it) => it === id) ? 'waits' : (decided?.decision ?? 'waits');
          return (
            <li key={id} className={styles.step} data-state={state}>
              <Icon name={state === 'approved' ? 'check' : state === 'declined' ? 'slash' : version.state === 'sent' ? 'wait' : 'ring'} />
              <div>{said(l.manager, { agency: reference.agency(id) })}<small className={styles.small}>{version.awaits.some((it) => it === id) ? l.waits : words}{decided?.reason ? `: ${decided.reason}` : ''}</small></div>
            </li>
          );
        })}
      </ul>
      {mine.map((id) => (
        <div key={id} className={styles.buttons}>
          <Button variant="filled" why={isWriter ? l.ownDraft : undefined} onPress={() => onApprove(id)}>{said(l.approve, { agency: reference.agencyInText(id) })}</Button>
          <Button why={isWriter ? l.ownDraft : undefined} onPress={() => onDecline(id)}>{l.decline}</Button>
        </div>
      ))}
      <p className={styles.soft}>{isWriter && mine.length > 0 ? l.ownDraft : l.rule}</p>
    </section>
  );
};

type HistoryProps = { readonly agreementId: string; readonly number: number; readonly versions: readonly VersionRow[]; readonly row: Pick<AgreementRow, 'inForce'>; readonly terminations: readonly Termination[]; readonly reference: Reference };

/** Every version, the newest first, and who is leaving. */
export const HistoryPanel = ({ agreementId, number, versions, row, terminations, reference }: HistoryProps) => {
  const { t, locale } = useLifeTexts();
  const l = t.life;
  return (
    <section>
      <h2>{l.history}</h2>
      {terminations.map((it) => <p key={`${it.agencyId}${it.endsOn}`} className={styles.due}><Icon name="leave" size="small" />{said(l.leaving, { who: reference.agencyInText(it.agencyId), day: dayText(it.endsOn, locale) })}</p>)}
      <ul>
        {[...versions].reverse().map((it) => (
          <li key={it.number} className={styles.step} data-state={it.number === row.inForce ? 'approved' : undefined}>
            <Icon name={it.number === row.inForce ? 'check' : it.state === 'draft' ? 'note' : it.state === 'sent' ? 'wait' : 'document'} />
            <div>
              {it.number === number ? <strong>{said(l.version, { n: it.number })}</strong> : <Link to={`/avtal/${agreementId}/${it.number}`}>{said(l.version, { n: it.number })}</Link>} {t.head.states[it.state]}{it.number === number ? `, ${l.current}` : ''}
              <small className={styles.small}>{it.head.validTo === null ? said(t.list.from, { from: dayText(it.head.validFrom, locale) }) : said(t.list.fromTo, { from: dayText(it.head.validFrom, locale), to: dayText(it.head.validTo, locale) })}, {said(l.lines, { n: it.lineCount })}{it.drafterName ? `, ${said(l.drafter, { who: it.drafterName })}` : ''}</small>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
};
