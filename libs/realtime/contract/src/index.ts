/** Names of the nudges. A nudge says that something changed; the browser asks again through the door. `again`: nudges may have been lost, so everything on screen is asked again. */
export const topics = ['visits', 'cases', 'handoffs', 'desk-tasks', 'abilities', 'session', 'devices', 'queue', 'help', 'again'] as const;
export type Topic = (typeof topics)[number];

/** Ids only, never names or texts. */
export type Nudge = { readonly topic: Topic; readonly ids: readonly string[]; readonly by: string | null };

/** The one socket message of the house. */
export const NUDGE = 'nudge';
