import type { MyTicket } from '@desk/visits/contract';

/** What "min kölapp" shows. `over` is the end: the address opens nothing any more. */
export type Shown = 'waiting' | 'turn' | 'served' | 'parked' | 'missed' | 'left' | 'over';

/** The one picture that a ticket's state gives. A house that knows no such ticket, or one that is done, is the end. */
export const shownOf = (ticket: Pick<MyTicket, 'state'> | null): Shown => {
  switch (ticket?.state) {
    case 'waiting': return 'waiting';
    case 'called': return 'turn';
    case 'in-service': return 'served';
    case 'parked': return 'parked';
    case 'no-show': return 'missed';
    case 'left': return 'left';
    default: return 'over';
  }
};

/** The token in an address's fragment, which no server and no log sees. Null when it is none. */
export const tokenIn = (hash: string): string | null => /^#([a-z][a-z0-9-]{0,40}\.[A-Za-z0-9_-]{32})$/.exec(hash)?.[1] ?? null;
