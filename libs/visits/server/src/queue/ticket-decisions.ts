import { changedMeanwhile, notPossible, type Refused, type StaffId } from '@desk/kernel/contract';
import { ticketStateNames, ticketSteps, type Desk, type DeskId, type QueueId, type QueueSettings, type TicketStep, type TicketStepRule } from '@desk/visits/contract';
import type { TicketEntity } from './ticket.entity';

/** What a step changes besides version, last step and time: these columns, always all of them. */
export type TicketChange = Pick<TicketEntity, 'state' | 'queueId' | 'deskId' | 'staffId' | 'visitId' | 'toDeskId' | 'toCompetence' | 'parkedUntil' | 'calls' | 'calledAt' | 'calledDesk' | 'firstCalledAt' | 'tokenHash'>;

/** Who takes the step, when, and by which settings. `desk` is the desk that the step names. */
export type StepCircumstances = {
  readonly who: 'staff' | 'visitor' | 'house';
  readonly staffId: StaffId | null;
  readonly now: Date;
  readonly settings: Pick<QueueSettings, 'noShowGraceSeconds' | 'noShowReturnMinutes' | 'parkMinutes'>;
  readonly desk?: Pick<Desk, 'id' | 'state' | 'staffId' | 'number'> | null;
  readonly minutes?: number | undefined;
  /** Where a transfer goes. */
  readonly target?: { readonly queueId?: QueueId | undefined; readonly deskId?: DeskId | undefined; readonly competence?: string | undefined } | undefined;
};

const MINUTE = 60_000;
/** Minutes during which a given ticket, or a counted answer, can be taken back. */
export const UNDO_MINUTES = 5;

/**
 * The ticket after a step.
 * @throws Refused `changed-meanwhile` for an old version, `not-possible` when the state or the guard of the step says no
 */
export const decideStep = (ticket: TicketEntity, step: TicketStep, version: number, by: StepCircumstances): TicketChange => {
  const rule: TicketStepRule = ticketSteps[step];
  if (ticket.version !== version) throw stale(ticket);
  if (!rule.from.includes(ticket.state) || !rule.who.includes(by.who)) throw wrongState(ticket, rule);
  guards[rule.guard](ticket, by);
  const before: TicketChange = {
    state: rule.to, queueId: ticket.queueId, deskId: ticket.deskId, staffId: ticket.staffId, visitId: ticket.visitId, toDeskId: ticket.toDeskId, toCompetence: ticket.toCompetence, parkedUntil: null,
    calls: ticket.calls, calledAt: ticket.calledAt, calledDesk: ticket.calledDesk, firstCalledAt: ticket.firstCalledAt, tokenHash: ticket.tokenHash,
  };
  const effects = rule.effects.reduce((change, effect) => ({ ...change, ...effectOf[effect](ticket, by) }), before);
  if (step === 'park') return { ...effects, parkedUntil: later(by.now, by.minutes ?? by.settings.parkMinutes) };
  if (step === 'transfer') return { ...effects, queueId: by.target?.queueId ?? ticket.queueId, toDeskId: by.target?.deskId ?? null, toCompetence: by.target?.competence ?? null };
  return effects;
};

const later = (now: Date, minutes: number): string => new Date(now.getTime() + minutes * MINUTE).toISOString();

const nothing = {};
const effectOf: Record<TicketStepRule['effects'][number], (ticket: TicketEntity, by: StepCircumstances) => Partial<TicketChange>> = {
  'desk-is-mine': (_, by) => ({ deskId: by.desk?.id ?? null, staffId: by.staffId }),
  'desk-is-given': (_, by) => ({ deskId: by.desk?.id ?? null, calledDesk: by.desk?.id ?? null }),
  'desk-is-none': () => ({ deskId: null, staffId: null }),
  'calls-again': (ticket, by) => ({ calls: ticket.calls + 1, calledAt: by.now.toISOString(), calledDesk: by.desk?.id ?? ticket.deskId, firstCalledAt: ticket.firstCalledAt ?? by.now.toISOString() }),
  'token-dies': () => ({ tokenHash: null }),
  // First arrival is in no change at all; the rest is done where the visit is.
  'place-kept': () => nothing, 'visit-begins': () => nothing, 'visit-changes-hands': () => nothing, 'visit-ends': () => nothing, flagged: () => nothing,
};

const guards: Record<TicketStepRule['guard'], (ticket: TicketEntity, by: StepCircumstances) => void> = {
  any: () => undefined,
  mine: (ticket, by) => {
    if (ticket.staffId !== by.staffId) throw heldByOther(ticket);
  },
  colleagues: (ticket, by) => {
    if (ticket.staffId === by.staffId) throw notPossible('AlreadyYours', { sv: `${ticket.number} är redan hos dig.`, en: `${ticket.number} is already with you.` }, { ticketId: ticket.id });
    mustHold(by);
  },
  'my-desk': (_, by) => mustHold(by),
  grace: (ticket, by) => {
    guards.mine(ticket, by);
    const left = Math.ceil((Date.parse(ticket.calledAt ?? ticket.since) + by.settings.noShowGraceSeconds * 1000 - by.now.getTime()) / 1000);
    if (left <= 0) return;
    throw notPossible('GraceNotOver', { sv: `Vänta ${left} sekunder till, eller ropa igen. Besökaren ska hinna fram.`, en: `Wait ${left} more seconds, or call again. The visitor must have time to come.` }, { ticketId: ticket.id, seconds: String(left) });
  },
  fresh: (ticket, by) => {
    if (by.now.getTime() - Date.parse(ticket.arrivedAt) <= UNDO_MINUTES * MINUTE && ticket.calls === 0) return;
    throw notPossible('TooLateToUndo', { sv: `${ticket.number} går inte att ångra längre. Välj Har gått i stället.`, en: `${ticket.number} can no longer be taken back. Choose Has left instead.` }, { ticketId: ticket.id });
  },
};

const mustHold = ({ desk, staffId }: StepCircumstances): void => {
  if (desk?.state === 'open' && desk.staffId === staffId) return;
  throw deskNotYours(desk?.number ?? '');
};

export const deskNotYours = (number: string): Refused =>
  notPossible('DeskNotYours', { sv: `Öppna disk ${number} innan du ropar.`, en: `Open desk ${number} before you call.` });

export const deskBusy = (): Refused =>
  notPossible('VisitorNotThereYet', { sv: 'Du har redan ropat en besökare till disken. Börja, ropa igen eller välj Kom inte först.', en: 'You have already called a visitor to this desk. Start, call again or choose Did not come first.' });

const heldByOther = (ticket: TicketEntity): Refused =>
  notPossible('HeldByColleague', { sv: `${ticket.number} är hos en kollega. Välj Ta över om du ska fortsätta.`, en: `${ticket.number} is with a colleague. Choose Take over to go on with it.` }, { ticketId: ticket.id });

export const stale = (ticket: TicketEntity): Refused =>
  changedMeanwhile('TicketChanged', {
    sv: `${ticket.number} ändrades på en annan skärm: ${ticketStateNames[ticket.state].sv.toLowerCase()}. Det du ser nu är uppdaterat.`,
    en: `${ticket.number} changed on another screen: ${ticketStateNames[ticket.state].en.toLowerCase()}. What you see now is up to date.`,
  }, { ticketId: ticket.id, version: String(ticket.version), state: ticket.state, what: ticket.lastStep });

const wrongState = (ticket: TicketEntity, rule: TicketStepRule): Refused =>
  notPossible('TicketStateWrong', {
    sv: `${ticket.number} är nu: ${ticketStateNames[ticket.state].sv.toLowerCase()}. Då går det inte att välja ${rule.name.sv}.`,
    en: `${ticket.number} is now: ${ticketStateNames[ticket.state].en.toLowerCase()}. ${rule.name.en} cannot be chosen then.`,
  }, { ticketId: ticket.id, state: ticket.state });
