import type { RefusedError } from '@desk/access/web';
import { Button, ErrorState } from '@desk/ui/web';
import { useJournalTexts } from './journal-texts';

/** It could not be fetched: what the house said, and the way on. */
export const NotFetched = ({ error, again }: { readonly error: RefusedError; readonly again: () => void }) => {
  const { t, locale } = useJournalTexts();
  return <ErrorState title={t.failed.title} detail={error.refusal.requestId} actions={<Button onPress={again}>{t.failed.again}</Button>}>{error.refusal.text[locale]}</ErrorState>;
};
