import { useEffect, useRef } from 'react';
import { accessApi } from '@desk/access/contract';
import { accessEn } from './access.en';
import { accessSv } from './access.sv';
import { ask } from './ask';
import styles from './lock-screen.module.css';
import { signInAddress, signInAgain, type GoTo } from './sign-in';

const time = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm', hour: '2-digit', minute: '2-digit' });

type LockScreenProps = { readonly ended: boolean; readonly since: Date | null; readonly name: string; readonly goTo: GoTo };

/** Covers the page in the browser's top layer, above every dialog, and leaves all of it mounted. */
export const LockScreen = ({ ended, since, name, goTo }: LockScreenProps) => {
  const dialog = useRef<HTMLDialogElement>(null);
  const t = (document.documentElement.lang === 'en' ? accessEn : accessSv).lock;
  useEffect(() => {
    const node = dialog.current;
    // jsdom knows no top layer.
    if (node && typeof node.showModal === 'function' && !node.open) node.showModal();
    else node?.setAttribute('open', '');
  }, []);
  const switchUser = async () => {
    const end = await ask(accessApi.signOut, {}).catch(() => null);
    goTo(end?.goTo ?? signInAddress('/'));
  };
  return (
    <dialog ref={dialog} className={styles.lock} data-react-aria-top-layer="true" aria-labelledby="lock-title" onCancel={(event) => event.preventDefault()} onClose={(event) => event.currentTarget.showModal()} onKeyDown={(event) => event.stopPropagation()}>
      <div className={styles.body}>
        <h2 id="lock-title">{ended ? t.ended : t.locked} {since && time.format(since).replace(':', '.')}</h2>
        <p>{(ended ? t.whoEnded : t.who).replace('{{name}}', name)}</p>
      </div>
      <div className={styles.foot}>
        <button type="button" onClick={() => void switchUser()}>{t.switch}</button>
        <button type="button" data-first autoFocus onClick={() => signInAgain(goTo)}>{ended ? t.signIn : t.unlock}</button>
      </div>
    </dialog>
  );
};
