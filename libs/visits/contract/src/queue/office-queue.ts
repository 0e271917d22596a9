import { z } from 'zod';
import { AgencyId, CaseTypeCode, Day, Instant, LifeEventId, OfficeId, StaffId, Text } from '@desk/kernel/contract';
import { VisitorLanguage, WallTime } from '../devices/device';

/** A queue's code, `uddevalla-a`. */
export const QueueId = z.string().regex(/^[a-z][a-z0-9-]{0,62}$/).brand<'QueueId'>();
export type QueueId = z.infer<typeof QueueId>;

/** A desk's or room's code, `uddevalla-4`. */
export const DeskId = z.string().regex(/^[a-z][a-z0-9-]{0,62}$/).brand<'DeskId'>();
export type DeskId = z.infer<typeof DeskId>;

/** A line of its own in a waiting room. The letter says which line, never which agency or errand: the room reads along. */
export const Queue = z.object({
  id: QueueId,
  officeId: OfficeId,
  letter: z.string().regex(/^[A-Z]$/),
  name: Text,
  /** Whom it takes when nobody chose a queue: these life events. A queue with none takes what no other queue takes. */
  lifeEventIds: z.array(LifeEventId).max(28).default([]),
  /** What is done in it. A clerk is offered it when an agreement line in force lets that clerk do at least one of them; with none, everybody at a desk may. */
  caseTypeCodes: z.array(CaseTypeCode).max(200).default([]),
  /** Competence that a clerk must hold today, for example `id-kontroll`, or null. */
  competence: z.string().max(40).nullable().default(null),
  /** Closed queues give no tickets; what waits in them is still called. */
  open: z.boolean().default(true),
  position: z.int().min(0).max(99),
});
export type Queue = z.infer<typeof Queue>;

/** What decides who is called, most important first. `first-arrival` always comes last and needs no place in the list. */
export const OrderRule = z.enum(['assigned', 'booked', 'priority']);
export type OrderRule = z.infer<typeof OrderRule>;

export const WeekHours = z.object({ weekday: z.int().min(1).max(7), opens: WallTime, closes: WallTime });
export type WeekHours = z.infer<typeof WeekHours>;
/** A day that differs: closed (`opens` null) or other hours, with a word to the visitor. */
export const HoursException = z.object({ day: Day, opens: WallTime.nullable(), closes: WallTime.nullable(), why: Text.nullable().default(null) });
export type HoursException = z.infer<typeof HoursException>;

/** The least and the most of each number that an office manager sets, both included. */
export const settingRanges = {
  lastTicketMinutes: [0, 240], bookedEarlyMinutes: [0, 60], bookedLateMinutes: [0, 120], languageHeadStartMinutes: [0, 120], noShowGraceSeconds: [0, 900], noShowReturnMinutes: [0, 240], parkMinutes: [1, 180],
} as const;
const whole = (name: keyof typeof settingRanges) => z.int().min(settingRanges[name][0]).max(settingRanges[name][1]);

/** How an office's waiting room works: the office manager's settings. Tiles and printer belong to the kiosk, message and sound hours to the board (devices). */
export const QueueSettings = z.object({
  hours: z.array(WeekHours).max(14),
  exceptions: z.array(HoursException).max(100).default([]),
  /** Minutes before closing when the last ticket is given. */
  lastTicketMinutes: whole('lastTicketMinutes').default(15),
  /** Tickets may be given outside the hours (a rehearsal, an evening). */
  alwaysOpen: z.boolean().default(false),
  order: z.array(OrderRule).max(3).refine((rules) => new Set(rules).size === rules.length).default(['assigned', 'booked', 'priority']),
  /** A booked visitor goes first from so many minutes before the time until so many minutes after; then as if arrived at the booked time. */
  bookedEarlyMinutes: whole('bookedEarlyMinutes').default(5),
  bookedLateMinutes: whole('bookedLateMinutes').default(15),
  /** So much earlier a visitor counts as arrived for a clerk who speaks the language chosen (not Swedish). */
  languageHeadStartMinutes: whole('languageHeadStartMinutes').default(10),
  /** A called visitor has so long to come before "kom inte" may be pressed. */
  noShowGraceSeconds: whole('noShowGraceSeconds').default(90),
  /** Who did not come may come back to the old place for so long. */
  noShowReturnMinutes: whole('noShowReturnMinutes').default(30),
  /** How long "jag blir lite sen" keeps the place. */
  parkMinutes: whole('parkMinutes').default(20),
  /** Languages in which the waiting room speaks the number. */
  spokenLanguages: z.array(VisitorLanguage).max(12).default(['sv', 'en']),
});
export type QueueSettings = z.infer<typeof QueueSettings>;

export const DeskState = z.enum(['open', 'paused', 'closed']);
export type DeskState = z.infer<typeof DeskState>;

/** A desk, or a private room (`room`) that a visit can be moved to. Its direction as seen from a board is the board's own setting. */
export const DeskPlace = z.object({ id: DeskId, officeId: OfficeId, number: z.string().regex(/^[\p{L}\p{N}]{1,6}$/u), kind: z.enum(['desk', 'room']).default('desk'), queueIds: z.array(QueueId).max(26).default([]) });
export type DeskPlace = z.infer<typeof DeskPlace>;

/** A desk now. `able` are the queues that its clerk may be offered: agreement rights and competence, worked out when the desk opened. */
export const Desk = DeskPlace.extend({
  state: DeskState,
  staffId: StaffId.nullable(),
  since: Instant.nullable(),
  languages: z.array(z.string()),
  competences: z.array(z.string()),
  able: z.array(QueueId),
  version: z.int(),
});
export type Desk = z.infer<typeof Desk>;

/** Everything that an office manager sets, with a version so that two managers do not overwrite each other. */
export const QueueSetup = z.object({ officeId: OfficeId, settings: QueueSettings, queues: z.array(Queue).min(1).max(26), desks: z.array(DeskPlace).min(1).max(60), version: z.int() });
export type QueueSetup = z.infer<typeof QueueSetup>;

/** Staff in the office right now, of whatever agency: at a desk, in the house, or away. */
export const PresenceState = z.enum(['here', 'busy', 'away']);
export type PresenceState = z.infer<typeof PresenceState>;
export const StaffPresence = z.object({ staffId: StaffId, shortName: z.string(), agencyId: AgencyId, state: PresenceState, deskNumber: z.string().nullable(), languages: z.array(z.string()), since: Instant });
export type StaffPresence = z.infer<typeof StaffPresence>;

export const HelpCallId = z.uuid().brand<'HelpCallId'>();
export type HelpCallId = z.infer<typeof HelpCallId>;
/** "Kollega, kom": from a desk or the reception, silent for the visitor. `answeredBy` is who comes. */
export const HelpCall = z.object({
  id: HelpCallId, officeId: OfficeId, deskId: DeskId.nullable(), place: z.string(), by: StaffId, byName: z.string(), urgent: z.boolean(), calledAt: Instant,
  answeredBy: StaffId.nullable(), answeredByName: z.string().nullable(), answeredAt: Instant.nullable(), endedAt: Instant.nullable(),
});
export type HelpCall = z.infer<typeof HelpCall>;
