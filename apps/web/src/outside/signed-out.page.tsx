import { useSearchParams } from 'react-router';
import { goToAddress, signInAddress } from '@desk/access/web';
import { Button } from '@desk/ui/web';
import { useShellTexts } from '../shell/shell-texts';
import { Outside } from './outside';

/** After sign-out, or when signing in did not work. */
export const Component = () => {
  const { t } = useShellTexts();
  const failed = useSearchParams()[0].has('fel');
  return (
    <Outside title={failed ? t.signedOut.failedTitle : t.signedOut.title} actions={<Button variant="filled" onPress={() => goToAddress(signInAddress('/'))}>{t.signedOut.signIn}</Button>}>
      <p>{failed ? t.signedOut.failedText : t.signedOut.text}</p>
    </Outside>
  );
};
