import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { refusalWords, useAsk, useMay, useMe, useTell, NotFetched } from '@desk/access/web';
import { DocumentType, documentTypes, retentionApi, type RetentionRule } from '@desk/audit/contract';
import type { AgencyId } from '@desk/kernel/contract';
import { Banner, Button, Dialog, EmptyState, LinkButton, NoPermission, Select, Skeleton, TextField, showToast, useLocale } from '@desk/ui/web';
import { said } from '../journal-texts';
import { useAgenciesOf, useNameOf, useRegisterTexts } from '../register-texts';
import { RunTable } from './run-table';
import styles from '../journal.module.css';

/** How long things are kept, and what goes. The agency stands in the address. */
export const RetentionPage = () => {
  const t = useRegisterTexts();
  const may = useMay('read', 'Retention');
  const mine = useAgenciesOf('agency-manager', 'handler', 'auditor');
  const [address, setAddress] = useSearchParams();
  const nameOf = useNameOf();
  const agencyId = mine.find((id) => id === address.get('myndighet')) ?? mine[0];
  if (!may || !agencyId) return <NoPermission title={t.noRight.retention.title} actions={<LinkButton to="/start">{t.home}</LinkButton>}>{t.noRight.retention.text}</NoPermission>;
  return (
    <div className={styles.page}>
      <div className={styles.top}>
        <div><h1>{t.retention.title}</h1><p className={styles.soft}>{t.retention.lead}</p></div>
        {mine.length > 1 && <Select label={t.agency} value={agencyId} onChange={(value) => setAddress({ myndighet: value })} options={mine.map((value) => ({ value, label: nameOf(value) }))} />}
      </div>
      <Retention key={agencyId} agencyId={agencyId} />
    </div>
  );
};

const Retention = ({ agencyId }: { readonly agencyId: AgencyId }) => {
  const t = useRegisterTexts().retention;
  const locale = useLocale();
  const me = useMe().staffId;
  const [proposes, approves] = [useMay('propose', 'Retention'), useMay('approve', 'Retention')];
  const [proposing, setProposing] = useState(false);
  const { data, error, refetch } = useAsk(retentionApi.readRetention, { agencyId });
  const again = { invalidates: [retentionApi.readRetention] };
  const decide = useTell(retentionApi.decideRule, { ...again, onDone: ({ state }) => showToast(state === 'approved' ? t.done.approved : t.done.declined) });
  const list = useTell(retentionApi.listRun, { ...again, onDone: ({ count }) => showToast(said(t.done.listed, { n: count })) });
  if (error && !data) return <NotFetched error={error} again={() => void refetch()} />;
  if (!data) return <Skeleton rows={6} label={t.title} />;
  const failed = decide.error ?? list.error;
  const acts = (it: RetentionRule) => {
    if (it.state === 'approved' && proposes) return <Button size="row" pending={list.isPending} onPress={() => list.mutate({ agencyId, ruleId: it.id })}>{t.list}</Button>;
    if (it.state !== 'proposed') return null;
    if (!approves || it.proposedBy === me) return <span className={styles.soft}>{t.own}</span>;
    const say = (approve: boolean) => decide.mutate({ agencyId, ruleId: it.id, approve, version: it.version });
    return <><Button size="row" pending={decide.isPending} onPress={() => say(true)}>{t.approve}</Button> <Button size="row" variant="quiet" onPress={() => say(false)}>{t.decline}</Button></>;
  };
  return (
    <>
      {failed && <Banner tone="stop" title={refusalWords(failed.refusal, locale)} />}
      <section className={styles.part} aria-labelledby="regler">
        <div className={styles.top}><h2 id="regler">{t.rules}</h2>{proposes && <Button icon="plus" onPress={() => setProposing(true)}>{t.propose}</Button>}</div>
        <p className={styles.soft}>{t.tickets}</p>
        {data.rules.length === 0 ? <EmptyState icon="list" title={t.noRules}>{t.noRulesText}</EmptyState> : (
          <div className={styles.scrolled} role="region" aria-label={t.rules} tabIndex={0}>
            <table className={styles.table}>
              <thead><tr><th scope="col">{t.type}</th><th scope="col">{t.days}</th><th scope="col">{t.decision}</th><th scope="col">{t.state}</th><th scope="col">{t.by}</th></tr></thead>
              <tbody>{data.rules.map((it) => <tr key={it.id}><th scope="row">{documentTypes[it.documentType].name[locale]}<small>{said(t.counted, { from: documentTypes[it.documentType].from[locale] })}</small></th><td>{it.days}</td><td>{it.decision}</td><td>{t.states[it.state]}<small>{[it.proposedBy, it.decidedBy].filter(Boolean).join(', ')}</small></td><td>{acts(it)}</td></tr>)}</tbody>
            </table>
          </div>
        )}
      </section>
      <section className={styles.part} aria-labelledby="korningar">
        <h2 id="korningar">{t.runs}</h2>
        {data.runs.length === 0 ? <EmptyState icon="list" title={t.noRuns}>{t.noRunsText}</EmptyState> : <RunTable agencyId={agencyId} runs={data.runs} approves={approves} />}
      </section>
      {proposing && <ProposeDialog agencyId={agencyId} onClose={() => setProposing(false)} />}
    </>
  );
};

const ProposeDialog = ({ agencyId, onClose }: { readonly agencyId: AgencyId; readonly onClose: () => void }) => {
  const { retention: t, cancel } = useRegisterTexts();
  const locale = useLocale();
  const [documentType, setDocumentType] = useState<DocumentType>('visit-identity');
  const [days, setDays] = useState('');
  const [decision, setDecision] = useState('');
  const propose = useTell(retentionApi.proposeRule, { invalidates: [retentionApi.readRetention], onDone: () => { showToast(t.done.proposed); onClose(); } });
  const known = documentTypes[documentType];
  const wrong = (field: string) => propose.error?.refusal.fields?.find(({ path }) => path === field)?.text[locale];
  const run = () => propose.mutate({ agencyId, documentType, days: Number(days || known.days), decision });
  return (
    <Dialog title={t.propose} size="small" onClose={onClose} onConfirm={run} foot={<><Button onPress={onClose}>{cancel}</Button><Button variant="filled" kbd="Ctrl ↵" pending={propose.isPending} onPress={run}>{t.propose}</Button></>}>
      {propose.error && !propose.error.refusal.fields?.length && <Banner tone="stop" title={refusalWords(propose.error.refusal, locale)} />}
      <Select label={t.type} value={documentType} onChange={setDocumentType} options={DocumentType.options.map((value) => ({ value, label: documentTypes[value].name[locale] }))} />
      <TextField label={t.days} description={`${said(t.counted, { from: known.from[locale] })} ${said(t.suggested, { n: known.days })} ${said(t.least, { n: known.atLeast })}`} error={wrong('days')} value={days} onChange={setDays} inputMode="numeric" />
      <TextField label={t.decision} error={wrong('decision')} value={decision} onChange={setDecision} maxLength={200} />
    </Dialog>
  );
};
