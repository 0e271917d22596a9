import { Button, ErrorState, fill, useLocale } from '@desk/ui/web';
import { refusalWords, type RefusedError } from './refused-error';

const words = {
  sv: { title: 'Uppgifterna gick inte att hämta', again: 'Försök igen', number: 'Felnummer {{id}}' },
  en: { title: 'The data could not be fetched', again: 'Try again', number: 'Error number {{id}}' },
} as const;

type NotFetchedProps = { readonly error: RefusedError; readonly again: () => void; readonly title?: string };

/** It could not be fetched: what the house said, again, and a number to quote. */
export const NotFetched = ({ error, again, title }: NotFetchedProps) => {
  const locale = useLocale();
  const t = words[locale];
  const { requestId } = error.refusal;
  return <ErrorState title={title ?? t.title} detail={requestId && fill(t.number, { id: requestId })} actions={<Button onPress={again}>{t.again}</Button>}>{refusalWords(error.refusal, locale)}</ErrorState>;
};
