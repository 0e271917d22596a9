import type { BoardView } from '@desk/visits/contract';
import { clockOf } from '../visitor/queue-words';

const HALF_HOUR_MS = 30 * 60_000;
const LONG_WAIT_MINUTES = 60;

/**
 * The line at the foot of the board: what concerns everybody in the room first. The last ticket from half an hour before, then a long wait, then the
 * office's own message.
 */
export const messageOf = (own: string, hours: BoardView['hours'] | null, span: BoardView['span'], now: Date): string => {
  const last = hours?.open && hours.lastTicketAt ? Date.parse(hours.lastTicketAt) : null;
  const closes = hours?.closesAt ? clockOf(hours.closesAt, 'sv-SE') : null;
  if (last !== null && hours?.givesTickets && now.getTime() >= last - HALF_HOUR_MS && closes) return `I dag stänger vi kl. ${closes}. Sista kölapp kl. ${clockOf(new Date(last), 'sv-SE')}.`;
  if (hours?.open && !hours.givesTickets) return `I dag är alla tider slut.${closes ? ` Vi stänger kl. ${closes}.` : ''}`;
  if (span && span.high > LONG_WAIT_MINUTES) return `Det är lång väntetid nu: ${span.low}–${span.high} minuter, beräknat.`;
  return own;
};
