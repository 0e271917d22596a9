import { useState } from 'react';
import { refusalWords, useAsk, useMay, useMe, useTell, useMyAgencies, useToday, NotFetched } from '@desk/access/web';
import { agreementPapersApi, assignmentsApi, type PersonalGrant } from '@desk/agreements/contract';
import type { AgencyId } from '@desk/kernel/contract';
import { Banner, Button, Checkbox, EmptyState, Select, Skeleton, TextField, showToast, useAddress } from '@desk/ui/web';
import { AgreementFrame } from '../around/agreement-frame';
import { usePagesTexts } from '../around/pages-texts';
import { said } from '../life/life-texts';
import { useReference } from '../life/use-reference';
import { EndGrantDialog } from './end-grant.dialog';
import { GrantTable } from './grant-table';
import { stateOf } from './grant-state';
import { GrantWarningList } from './grant-warnings';
import { ProposeDialog, type Proposal } from './propose.dialog';
import styles from '../around/around.module.css';

/** Personal assignment agreements and competences that an agency has given. */
export const GrantsPage = () => {
  const { t, locale } = usePagesTexts();
  const { get } = useAddress();
  const house = useReference(locale).house;
  const employer = useMe().employerAgencyId;
  const [kept, audited] = [useMyAgencies('agency-manager', 'agreement-admin'), useMyAgencies('auditor')];
  // An office manager reads the own office's staff and a clerk the own, whichever agency gave them what they hold.
  const mine = [kept, audited].find((ids) => ids.length > 0) ?? house?.agencies.map(({ id }) => id) ?? [];
  const agencyId = mine.find((id) => id === get('myndighet')) ?? mine.find((id) => id === employer) ?? mine[0];
  return <AgreementFrame needs="oversee" title={t.grants.title} lead={t.grants.lead}>{agencyId && <Grants key={agencyId} agencyId={agencyId} mine={mine} />}</AgreementFrame>;
};

const Grants = ({ agencyId, mine }: { readonly agencyId: AgencyId; readonly mine: readonly AgencyId[] }) => {
  const { t, locale } = usePagesTexts();
  const g = t.grants;
  const { get, set } = useAddress();
  const today = useToday();
  const reference = useReference(locale);
  const writes = useMyAgencies('agreement-admin').includes(agencyId);
  const assigns = useMay('assign', 'Agreement');
  const { data, error, refetch } = useAsk(assignmentsApi.listGrants, { agencyId });
  const choices = useAsk(agreementPapersApi.grantChoices, { agencyId }, { staleTime: 300_000, enabled: assigns }).data;
  const [proposal, setProposal] = useState<Proposal | null>(null);
  const [ending, setEnding] = useState<PersonalGrant | null>(null);
  const decide = useTell(assignmentsApi.decideGrant, { invalidates: ['agencies'], onDone: (it) => showToast(said(it.state === 'approved' ? g.done.approved : g.done.declined, { name: it.staffName })) });
  const [words, office, onlyNow] = [get('sok').toLocaleLowerCase('sv'), get('kontor'), get('visa') === 'giltiga'];
  const officesOf = (staffId: string) => choices?.staff.find((it) => it.staffId === staffId)?.officeIds ?? [];
  const grants = data?.grants ?? [];
  const shown = grants.filter((it) => it.staffName.toLocaleLowerCase('sv').includes(words) && (office === '' || officesOf(it.staffId).some((id) => id === office)) && (!onlyNow || !['expired', 'declined'].includes(stateOf(it, today))));
  return (
    <>
      <GrantWarningList grants={grants} today={today} reference={reference} />
      <section className={styles.choices} aria-label={g.search}>
        {mine.length > 1 && <Select label={t.common.agency} value={agencyId} onChange={(myndighet) => set({ myndighet })} options={mine.map((id) => ({ value: id, label: reference.agency(id) }))} />}
        <TextField label={g.search} value={get('sok')} onChange={(sok) => set({ sok })} />
        {assigns && <Select label={t.common.office} value={office} onChange={(kontor) => set({ kontor })} options={[{ value: '', label: t.common.anyOffice }, ...(reference.house?.offices ?? []).map((it) => ({ value: `${it.id}`, label: it.name }))]} />}
        <div className={styles.low}><Checkbox isSelected={onlyNow} onChange={(on) => set({ visa: on ? 'giltiga' : null })}>{g.hide}</Checkbox></div>
        <div className={`${styles.buttons} ${styles.wide}`}>
          {writes && <Button variant="filled" icon="plus" onPress={() => setProposal({ kind: 'assignment' })}>{g.give}</Button>}
          {writes && <Button icon="plus" onPress={() => setProposal({ kind: 'competence' })}>{g.giveCompetence}</Button>}
          {assigns && <span className={styles.soft}>{g.onlyManager}</span>}
        </div>
      </section>
      {decide.error && <Banner tone="stop" title={refusalWords(decide.error.refusal, locale)} />}
      {!assigns && error?.refusal.code === 'not-found' ? <EmptyState icon="people" title={g.none}>{g.noneText}</EmptyState>
      : error && !data ? <NotFetched error={error} again={() => void refetch()} />
      : !data ? <Skeleton rows={8} label={t.failed.loading} />
      : grants.length === 0 ? <EmptyState icon="people" title={g.empty}>{g.emptyText}</EmptyState>
      : shown.length === 0 ? <EmptyState icon="search" title={g.nobody}>{g.nobodyText}</EmptyState>
      : <GrantTable grants={shown} agencyId={agencyId} today={today} reference={reference} officesOf={officesOf} busy={decide.isPending}
          onDecide={({ kind, id }, approve) => decide.mutate({ kind, grantId: id, approve })} onRenew={(it) => setProposal({ kind: it.kind, from: it })} onEnd={setEnding} />}
      {proposal && choices && <ProposeDialog agencyId={agencyId} proposal={proposal} choices={choices} reference={reference} today={today} onClose={() => setProposal(null)} />}
      {ending && <EndGrantDialog grant={ending} today={today} reference={reference} onClose={() => setEnding(null)} />}
    </>
  );
};
