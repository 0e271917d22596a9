import { useEffect, useRef } from 'react';
import { accessApi } from '@desk/access/contract';
import { Button, Icon, fill, formatTime, useLocale, useTexts } from '@desk/ui/web';
import { accessTexts } from './access-texts';
import { ask } from './ask';
import styles from './lock-screen.module.css';
import { signInAddress, signInAgain, type GoTo } from './sign-in';

type LockScreenProps = { readonly ended: boolean; readonly since: Date | null; readonly name: string; readonly goTo: GoTo };

/** Covers the page in the browser's top layer, above every dialog, and leaves all of it mounted. Esc does not open it. */
export const LockScreen = ({ ended, since, name, goTo }: LockScreenProps) => {
  const dialog = useRef<HTMLDialogElement>(null);
  const t = useTexts(accessTexts).lock;
  const locale = useLocale();
  useEffect(() => {
    const node = dialog.current;
    if (!node || node.open) return;
    // jsdom knows no top layer.
    if (typeof node.showModal === 'function') node.showModal();
    else node.setAttribute('open', '');
    node.querySelector<HTMLElement>('[data-unlock]')?.focus();
  }, []);
  const switchUser = async () => {
    const end = await ask(accessApi.signOut, {}).catch(() => null);
    goTo(end?.goTo ?? signInAddress('/'));
  };
  return (
    <dialog ref={dialog} className={styles.lock} aria-labelledby="lock-title" onCancel={(event) => event.preventDefault()} onClose={(event) => event.currentTarget.showModal()} onKeyDown={(event) => event.stopPropagation()}>
      <div className={styles.body}>
        <h2 id="lock-title"><Icon name="lock" /> {ended ? t.ended : t.locked} {since && formatTime(since, locale)}</h2>
        <p>{fill(ended ? t.whoEnded : t.who, { name })}</p>
      </div>
      <div className={styles.foot}>
        <Button onPress={() => void switchUser()}>{t.switch}</Button>
        <Button variant="filled" kbd="↵" data-unlock onPress={() => signInAgain(goTo)}>{ended ? t.signIn : t.unlock}</Button>
      </div>
    </dialog>
  );
};
