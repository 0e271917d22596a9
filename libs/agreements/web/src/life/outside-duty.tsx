import { Button, ErrorState, LinkButton, NoPermission } from '@desk/ui/web';
import { refusalWords, type RefusedError } from '@desk/access/web';
import { said, useLifeTexts } from './life-texts';

/** The page is not for one's duties: whom to ask. */
export const OutsideDuty = () => {
  const { t } = useLifeTexts();
  return <NoPermission title={t.noRight.title} actions={<LinkButton to="/start">{t.noRight.home}</LinkButton>}>{t.noRight.text}</NoPermission>;
};

/** It could not be fetched: what to do, and a number to quote. */
export const NotFetched = ({ error, again }: { readonly error: RefusedError; readonly again: () => void }) => {
  const { t, locale } = useLifeTexts();
  if (error.refusal.code === 'not-found' || error.refusal.code === 'not-allowed') return <NoPermission title={t.failed.gone} actions={<LinkButton to="/avtal">{t.failed.toList}</LinkButton>}>{t.failed.goneText}</NoPermission>;
  return (
    <ErrorState title={t.failed.title} detail={error.refusal.requestId ? said(t.failed.number, { id: error.refusal.requestId }) : undefined} actions={<Button onPress={again}>{t.failed.again}</Button>}>
      {refusalWords(error.refusal, locale)}
    </ErrorState>
  );
};
