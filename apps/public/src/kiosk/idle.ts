export const ASK_AFTER_MS = 60_000;
export const FORGET_AFTER_MS = 120_000;
/** The ticket is on paper or in the phone: the next person should not read it. */
export const TICKET_CLEARS_MS = 30_000;

export type IdleStage = 'here' | 'asking' | 'forget';

/**
 * What a kiosk does when nobody touches it: asks after a minute, and forgets a minute later, with no clock that counts down. On its first screen there
 * is nothing to forget unless somebody has changed how it looks.
 * @param still milliseconds since the last touch  @param on which screen it stands
 */
export const idleStage = (still: number, on: { readonly screen: 'start' | 'question' | 'ticket'; readonly changed: boolean }): IdleStage => {
  if (on.screen === 'ticket') return still >= TICKET_CLEARS_MS ? 'forget' : 'here';
  if (on.screen === 'start') return on.changed && still >= ASK_AFTER_MS ? 'forget' : 'here';
  return still >= FORGET_AFTER_MS ? 'forget' : still >= ASK_AFTER_MS ? 'asking' : 'here';
};
