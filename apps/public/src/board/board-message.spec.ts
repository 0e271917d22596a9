import { messageOf } from './board-message';

const hours = { day: '2026-11-24', open: true, givesTickets: true, opensAt: '2026-11-24T09:00:00Z', lastTicketAt: '2026-11-24T14:30:00Z', closesAt: '2026-11-24T15:00:00Z', nextOpensAt: null, why: null };
const at = (clock: string) => new Date(`2026-11-24T${clock}:00Z`);

test.each([
  ['the office’s own message by day', hours, null, '10:00', 'Välkommen hit'],
  ['the last ticket, from half an hour before', hours, null, '14:00', 'I dag stänger vi kl. 16.00. Sista kölapp kl. 15.30.'],
  ['that times are out, after the last ticket', { ...hours, givesTickets: false }, null, '14:40', 'I dag är alla tider slut. Vi stänger kl. 16.00.'],
  ['a long wait', hours, { low: 55, high: 80 }, '10:00', 'Det är lång väntetid nu: 55–80 minuter, beräknat.'],
])('says %s', (_, its, span, clock, said) => expect(messageOf('Välkommen hit', its, span, at(clock))).toBe(said));
