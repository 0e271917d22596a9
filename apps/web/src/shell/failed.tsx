import { isRefused } from '@desk/access/web';
import { Button, ErrorState } from '@desk/ui/web';
import { said, useShellTexts } from './shell-texts';

/** A chunk that is gone after a new version was put out. */
const isOldVersion = (error: unknown): boolean => error instanceof TypeError && /dynamically imported module|module script/i.test(error.message);

/** What stands where a page broke: what happened, what is safe, the way on and a number to quote. */
export const Failed = ({ error }: { readonly error: unknown }) => {
  const { t, locale } = useShellTexts();
  const old = isOldVersion(error);
  const refusal = isRefused(error) ? error.refusal : null;
  return (
    <ErrorState title={old ? t.failed.fresh : t.failed.title} detail={refusal?.requestId ? said(t.failed.number, { id: refusal.requestId }) : undefined}
      actions={<><Button variant="filled" onPress={() => window.location.reload()}>{old ? t.failed.reload : t.failed.again}</Button><Button onPress={() => window.location.assign('/')}>{t.failed.home}</Button></>}>
      {refusal ? refusal.text[locale] : old ? t.failed.freshText : t.failed.text}
    </ErrorState>
  );
};
