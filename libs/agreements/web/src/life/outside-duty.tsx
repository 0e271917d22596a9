import { LinkButton, NoPermission } from '@desk/ui/web';
import { NotFetched, type RefusedError } from '@desk/access/web';
import { useLifeTexts } from './life-texts';

/** The page is not for one's duties: whom to ask. */
export const OutsideDuty = () => {
  const { t } = useLifeTexts();
  return <NoPermission title={t.noRight.title} actions={<LinkButton to="/start">{t.noRight.home}</LinkButton>}>{t.noRight.text}</NoPermission>;
};

/** An agreement could not be fetched: gone, or what to do. */
export const AgreementNotFetched = ({ error, again }: { readonly error: RefusedError; readonly again: () => void }) => {
  const { t } = useLifeTexts();
  if (error.refusal.code === 'not-found' || error.refusal.code === 'not-allowed') return <NoPermission title={t.failed.gone} actions={<LinkButton to="/avtal">{t.failed.toList}</LinkButton>}>{t.failed.goneText}</NoPermission>;
  return <NotFetched error={error} again={again} title={t.failed.title} />;
};
