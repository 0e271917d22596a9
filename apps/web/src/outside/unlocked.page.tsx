import { useEffect } from 'react';
import { tellUnlocked } from '@desk/access/web';
import { LinkButton } from '@desk/ui/web';
import { useShellTexts } from '../shell/shell-texts';
import { Outside } from './outside';

/** Where signing in again comes back to: tells the locked window, and closes. */
export const Component = () => {
  const { t } = useShellTexts();
  useEffect(() => {
    tellUnlocked();
    window.close();
  }, []);
  return <Outside title={t.unlocked.title} actions={<LinkButton to="/">{t.unlocked.back}</LinkButton>}><p>{t.unlocked.text}</p></Outside>;
};
