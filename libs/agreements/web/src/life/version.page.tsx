import { useEffect } from 'react';
import { Navigate, useNavigate, useParams } from 'react-router';
import { useAsk, useMay, useMyAgencies } from '@desk/access/web';
import { agreementLifeApi, type AgreementVersion } from '@desk/agreements/contract';
import { EmptyState, LinkButton, Skeleton } from '@desk/ui/web';
import { AgreementsNav } from './agreements-nav';
import { useLifeTexts } from './life-texts';
import { AgreementNotFetched, OutsideDuty } from './outside-duty';
import { useDraft } from './use-draft';
import { VersionWork, type AgreementWhole } from './version-work';
import styles from './life.module.css';

/** `/avtal/:agreementId/:number`: one version, read or written. Without a number: the one in force, else the one under way. */
export const VersionPage = () => {
  const may = useMay('read', 'Agreement');
  const { agreementId = '', number } = useParams();
  if (!may) return <OutsideDuty />;
  return <div className={styles.frame}><AgreementsNav />{/^[a-z0-9-]{1,64}$/.test(agreementId) && (number === undefined || /^\d{1,4}$/.test(number)) ? <OneAgreement key={agreementId} agreementId={agreementId} number={number === undefined ? null : Number(number)} /> : <NoSuch />}</div>;
};

const NoSuch = () => {
  const { t } = useLifeTexts();
  return <EmptyState icon="search" title={t.failed.gone} actions={<LinkButton to="/avtal">{t.failed.toList}</LinkButton>}>{t.failed.goneText}</EmptyState>;
};

/** How often a draft is asked for what others have saved, in milliseconds: drafts change nobody's rights, so nobody is nudged. */
const ASK_EVERY = 15_000;

const OneAgreement = ({ agreementId, number }: { readonly agreementId: string; readonly number: number | null }) => {
  const { t } = useLifeTexts();
  const { data: agreement, error, refetch } = useAsk(agreementLifeApi.readAgreement, { agreementId }, { refetchInterval: ASK_EVERY });
  if (!agreement) return error ? <AgreementNotFetched error={error} again={() => void refetch()} /> : <Skeleton rows={8} label={t.failed.loading} />;
  if (number === null) {
    const shown = agreement.inForce ?? agreement.next?.number ?? agreement.versions.at(-1)?.number;
    return shown === undefined ? <NoSuch /> : <Navigate to={`/avtal/${agreementId}/${shown}`} replace />;
  }
  return <OneVersion key={number} agreement={agreement} number={number} />;
};

const OneVersion = ({ agreement, number }: { readonly agreement: AgreementWhole; readonly number: number }) => {
  const { t } = useLifeTexts();
  const go = useNavigate();
  const drafts = useMyAgencies('agreement-admin');
  const { data: version, error, refetch } = useAsk(agreementLifeApi.readVersion, { agreementId: agreement.id, number });
  const known = agreement.versions.find((it) => it.number === number);
  // Somebody has saved since: ask for it once.
  const behind = version !== undefined && known !== undefined && known.revision > version.revision;
  useEffect(() => {
    if (behind) void refetch();
  }, [behind, refetch]);
  if (!version) return error ? <AgreementNotFetched error={error} again={() => void refetch()} /> : <Skeleton rows={8} label={t.failed.loading} />;
  const writes = version.state === 'draft' && drafts.some((id) => id === version.drafterAgencyId);
  const toList = () => void go('/avtal');
  return writes ? <Writing key={version.number} agreement={agreement} version={version} onGone={toList} /> : <VersionWork agreement={agreement} version={version} hand={null} onGone={toList} />;
};

const Writing = ({ agreement, version, onGone }: { readonly agreement: AgreementWhole; readonly version: AgreementVersion; readonly onGone: () => void }) =>
  <VersionWork agreement={agreement} version={version} hand={useDraft(version)} onGone={onGone} />;
