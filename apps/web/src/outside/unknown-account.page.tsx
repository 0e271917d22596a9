import { useSearchParams } from 'react-router';
import { goToAddress, signInAddress } from '@desk/access/web';
import { Button } from '@desk/ui/web';
import { said, useShellTexts } from '../shell/shell-texts';
import { Outside } from './outside';

/** Somebody whom the identity provider knows and the house does not: whom to ask, and with which number. */
export const Component = () => {
  const { t } = useShellTexts();
  const number = useSearchParams()[0].get('nummer');
  return (
    <Outside title={t.unknown.title} actions={<Button variant="filled" onPress={() => goToAddress(signInAddress('/', true))}>{t.unknown.another}</Button>}>
      <p>{t.unknown.text}</p>
      {number && <p>{said(t.unknown.number, { number })}</p>}
    </Outside>
  );
};
