/** Names of the nudges. A nudge says that something changed; the browser asks again through the door. `again`: nudges may have been lost, so everything on screen is asked again. */
export const topics = ['visits', 'cases', 'handoffs', 'desk-tasks', 'abilities', 'session', 'devices', 'queue', 'help', 'figures', 'conflicts', 'break-glass', 'again'] as const;
export type Topic = (typeof topics)[number];

/** Ids only, never names or texts. */
export type Nudge = { readonly topic: Topic; readonly ids: readonly string[]; readonly by: string | null };

/** The one socket message of the house. */
export const NUDGE = 'nudge';

/** How a browser of the staff keeps its line. Times in milliseconds; each browser adds a chance of its own, so that they do not come together. */
export const line = {
  path: '/api/socket', transports: ['websocket', 'polling'], reconnectionDelay: 500, reconnectionDelayMax: 10_000, randomizationFactor: 0.5,
  /** After a no, or when the server closed by itself. */
  tryEvery: 5_000,
  /** Back again, everything on screen is asked within this time. */
  askWithin: 6_000,
};
