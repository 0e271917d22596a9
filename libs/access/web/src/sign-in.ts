import { API_BASE } from './ask';

/** The page that a re-authentication comes back to; it tells the locked windows and closes itself. */
export const UNLOCKED_PATH = '/upplast';

/** Where to sign in and come back. `again` asks the identity provider for the person's proof once more. */
export const signInAddress = (to: string, again = false): string => `${API_BASE}/sign-in?${new URLSearchParams({ ...(again ? { again: '1' } : {}), to })}`;

/** Goes to another address; a test can hand in its own. */
export type GoTo = (address: string) => void;
export const goToAddress: GoTo = (address) => window.location.assign(address);

const here = (): string => window.location.pathname + window.location.search;

export const signInHere = (goTo: GoTo): void => goTo(signInAddress(here()));

/** Signs in again beside the page, so that what is written on it stays. Where windows are not allowed, in the page itself. */
export const signInAgain = (goTo: GoTo): void => {
  const beside = window.open(signInAddress(UNLOCKED_PATH, true), 'desk-unlock', 'popup,width=520,height=720');
  if (beside === null) goTo(signInAddress(here(), true));
  else beside.focus();
};

const CHANNEL = 'desk.session';

/** Said by the window that signed in again. */
export const tellUnlocked = (): void => {
  if (typeof BroadcastChannel === 'undefined') return;
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage('unlocked');
  channel.close();
};

/** @returns a function that stops listening */
export const onUnlocked = (hear: () => void): (() => void) => {
  if (typeof BroadcastChannel === 'undefined') return () => undefined;
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = hear;
  return () => channel.close();
};
