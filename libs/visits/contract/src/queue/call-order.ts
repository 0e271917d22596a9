import { z } from 'zod';
import type { Desk, Queue, QueueSettings } from './office-queue';
import type { Ticket } from './ticket';

/**
 * Why this one was called: the rules that put the visitor first, most important first. `assigned`: sent to this very desk. `booked`: inside the booked time's
 * window. `priority`: with a reason. `language`: the clerk speaks the language. `competence`: sent to a competence that the clerk holds. `nobody-else`: the
 * clerk would not be offered it, but no open desk may. `first-arrival`: came first of those who are left.
 */
export const CallReason = z.enum(['assigned', 'booked', 'priority', 'language', 'competence', 'nobody-else', 'first-arrival']);
export type CallReason = z.infer<typeof CallReason>;

/** What the order reads of a ticket that waits. */
export type WaitingTicket = Pick<Ticket, 'id' | 'queueId' | 'language' | 'priority' | 'bookedAt' | 'arrivedAt' | 'toDeskId' | 'toCompetence'> & { readonly sequence: number };
type AtDesk = Pick<Desk, 'id' | 'queueIds' | 'able' | 'competences' | 'languages'>;
type Rules = Pick<QueueSettings, 'order' | 'bookedEarlyMinutes' | 'bookedLateMinutes' | 'languageHeadStartMinutes'>;

const MINUTE = 60_000;

/** May the clerk at this desk be offered the ticket: the desk serves the queue, the clerk may by agreement and holds the competence asked for. */
const isAble = (desk: AtDesk, ticket: WaitingTicket): boolean =>
  desk.queueIds.includes(ticket.queueId) && desk.able.includes(ticket.queueId) && (ticket.toCompetence === null || desk.competences.includes(ticket.toCompetence));

/**
 * May this desk call the ticket at all? A ticket sent to another open desk waits for that one. What the clerk may not be offered is offered only when no
 * other open desk may take it, so that nobody waits for ever.
 * @param others the other open desks of the office
 */
const isOffered = (desk: AtDesk, others: readonly AtDesk[], ticket: WaitingTicket): boolean => {
  if (ticket.toDeskId !== null && ticket.toDeskId !== desk.id && others.some((other) => other.id === ticket.toDeskId)) return false;
  if (ticket.toDeskId === desk.id) return true;
  return isAble(desk, ticket) || !others.some((other) => isAble(other, ticket));
};

const isBookedNow = ({ bookedAt }: WaitingTicket, rules: Rules, now: number): boolean =>
  bookedAt !== null && now >= Date.parse(bookedAt) - rules.bookedEarlyMinutes * MINUTE && now <= Date.parse(bookedAt) + rules.bookedLateMinutes * MINUTE;
const speaks = (desk: AtDesk, ticket: WaitingTicket): boolean => !ticket.language.startsWith('sv') && desk.languages.includes(ticket.language);
/** When the visitor counts as arrived: at the arrival, at the earliest at a booked time, and earlier for a clerk who speaks the language. */
const arrival = (desk: AtDesk, ticket: WaitingTicket, rules: Rules): number =>
  Math.max(Date.parse(ticket.arrivedAt), ticket.bookedAt === null ? 0 : Date.parse(ticket.bookedAt)) - (speaks(desk, ticket) ? rules.languageHeadStartMinutes * MINUTE : 0);

const rankOf = {
  assigned: (desk: AtDesk, ticket: WaitingTicket) => (ticket.toDeskId === desk.id ? 0 : 1),
  booked: (_: AtDesk, ticket: WaitingTicket, rules: Rules, now: number) => (isBookedNow(ticket, rules, now) ? Date.parse(ticket.bookedAt ?? '') : Infinity),
  priority: (_: AtDesk, ticket: WaitingTicket) => (ticket.priority === null ? 1 : 0),
} satisfies Record<QueueSettings['order'][number], (desk: AtDesk, ticket: WaitingTicket, rules: Rules, now: number) => number>;

const compare = (one: readonly (number | string)[], other: readonly (number | string)[]): number => {
  const at = one.findIndex((value, index) => value !== other[index]);
  return at < 0 ? 0 : (one[at] ?? 0) < (other[at] ?? 0) ? -1 : 1;
};

/**
 * The tickets that this desk may call, in the order in which it does: the office's rules, then first arrival, then number. The server's SQL says the same
 * and a property test binds the two.
 */
export const callOrder = <T extends WaitingTicket>(tickets: readonly T[], desk: AtDesk, others: readonly AtDesk[], rules: Rules, now: Date): T[] => {
  const at = now.getTime();
  const key = (ticket: T) => [...rules.order.map((rule) => rankOf[rule](desk, ticket, rules, at)), arrival(desk, ticket, rules), ticket.sequence, ticket.id];
  return tickets.filter((ticket) => isOffered(desk, others, ticket)).map((ticket) => ({ ticket, key: key(ticket) })).sort((one, other) => compare(one.key, other.key)).map(({ ticket }) => ticket);
};

/** Why a ticket goes first at a desk, in the office's order of rules. Never empty. */
export const whyThisOne = (ticket: WaitingTicket, desk: AtDesk, rules: Rules, now: Date): CallReason[] => {
  const holds = { assigned: ticket.toDeskId === desk.id, booked: isBookedNow(ticket, rules, now.getTime()), priority: ticket.priority !== null };
  return [
    ...rules.order.filter((rule) => holds[rule]),
    ...(ticket.toCompetence !== null && desk.competences.includes(ticket.toCompetence) ? ['competence' as const] : []),
    ...(speaks(desk, ticket) && rules.languageHeadStartMinutes > 0 ? ['language' as const] : []),
    ...(isAble(desk, ticket) || ticket.toDeskId === desk.id ? [] : ['nobody-else' as const]),
    'first-arrival' as const,
  ];
};

/** The queue that a life event leads to: one that names it, else the first open one that names none, else the first open one. Null when none is open. */
export const queueFor = (queues: readonly Queue[], lifeEventId: string | null): Queue | null => {
  const open = queues.filter((queue) => queue.open).sort((one, other) => one.position - other.position);
  return open.find((queue) => queue.lifeEventIds.some((it) => it === lifeEventId)) ?? open.find((queue) => queue.lifeEventIds.length === 0) ?? open[0] ?? null;
};
