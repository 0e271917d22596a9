import { useNavigate, useParams } from 'react-router';
import { useAsk, useTell, useMyAgencies, NotFetched } from '@desk/access/web';
import { agreementLifeApi } from '@desk/agreements/contract';
import { Banner, EmptyState, LinkButton, Select, Skeleton, useAddress } from '@desk/ui/web';
import { AgreementFrame } from '../around/agreement-frame';
import { usePagesTexts } from '../around/pages-texts';
import { said } from '../life/life-texts';
import { useReference } from '../life/use-reference';
import { LeavingForm } from './leaving-form';
import { SettlementFigures } from './settlement-figures';
import styles from '../around/around.module.css';

/** An agency's manager terminates its part: first what is hit, then the day and the rule for what is open, then the settlement. */
export const LeavingPage = () => {
  const { t, locale } = usePagesTexts();
  const { agreementId = '' } = useParams();
  const { get, set } = useAddress();
  const reference = useReference(locale);
  const managed = useMyAgencies('agency-manager');
  const { data: agreement, error } = useAsk(agreementLifeApi.readAgreement, { agreementId });
  const mine = managed.filter((id) => agreement?.parties.some((party) => party.agencyId === id));
  const agencyId = mine.find((id) => id === get('myndighet')) ?? mine[0];
  const l = t.leaving;
  const lead = agreement && agencyId ? said(l.lead, { agency: reference.agencyInText(agencyId), title: agreement.title }) : '';
  return (
    <AgreementFrame needs="approve" title={l.title} lead={lead} actions={<LinkButton to={`/avtal/${agreementId}`} icon="left" variant="quiet">{t.common.back}</LinkButton>}>
      {error && !agreement ? <NotFetched error={error} again={() => location.reload()} />
      : !agreement ? <Skeleton rows={6} label={t.failed.loading} />
      : !agencyId ? <EmptyState icon="lock" title={l.notParty} />
      : (
        <>
          {mine.length > 1 && <div className={styles.form}><Select label={l.agencyPick} value={agencyId} onChange={(myndighet) => set({ myndighet })} options={mine.map((id) => ({ value: id, label: reference.agency(id) }))} /></div>}
          {agreement.leaving.some((it) => it.agencyId === agencyId)
            ? <Banner tone="note" title={l.already} action={<LinkButton size="row" to={`/avtal/${agreementId}/avrakning/${agencyId}`}>{l.see}</LinkButton>}>{l.alreadyText}</Banner>
            : <Preview key={agencyId} agreementId={agreementId} agencyId={agencyId} title={agreement.title} reference={reference} />}
        </>
      )}
    </AgreementFrame>
  );
};

type PreviewProps = { readonly agreementId: string; readonly agencyId: string; readonly title: string; readonly reference: ReturnType<typeof useReference> };

const Preview = ({ agreementId, agencyId, title, reference }: PreviewProps) => {
  const { t } = usePagesTexts();
  const go = useNavigate();
  const leave = useTell(agreementLifeApi.leaveAgreement, { invalidates: [agreementLifeApi.listAgreements, agreementLifeApi.readAgreement, 'agreement-matrix', 'agreement-tests'], onDone: () => void go(`/avtal/${agreementId}/avrakning/${agencyId}`) });
  // From the moment it is left there is nothing to leave, and the new rights would ask again.
  const { data, error, refetch } = useAsk(agreementLifeApi.previewLeaving, { agreementId, agencyId }, { enabled: leave.isIdle || leave.isError });
  if (error && !data) return <NotFetched error={error} again={() => void refetch()} />;
  if (!data) return <Skeleton rows={6} label={t.failed.loading} />;
  return (
    <>
      <section className={styles.part} aria-labelledby="berors">
        <h2 id="berors">{t.leaving.hit}</h2>
        {data.endsWholeAgreement && <Banner tone="wait" title={t.leaving.whole}>{t.leaving.wholeText}</Banner>}
        <SettlementFigures settlement={data.settlement} reference={reference} />
      </section>
      <LeavingForm agency={reference.agencyInText(agencyId)} title={title} earliest={data.earliest}
        pending={leave.isPending} refusal={leave.error?.refusal ?? null} onLeave={(leaving) => leave.mutate({ agreementId, agencyId, ...leaving })} />
    </>
  );
};
