import type { habits } from './habits';

/** An office that is played: who it can meet, how many, and when it is open. */
export type PlayedOffice = {
  readonly id: string;
  readonly visitsPerDay: number;
  readonly desks: number;
  readonly openingHours: readonly { readonly weekday: number; readonly opens: string; readonly closes: string }[];
  readonly agencyIds: readonly string[];
};
export type PlayedCaseType = { readonly code: string; readonly agencyId: string; readonly compartment: string; readonly rosa: number; readonly lifeEventIds: readonly string[]; readonly weight: number };
export type World = { readonly offices: readonly PlayedOffice[]; readonly caseTypes: readonly PlayedCaseType[]; readonly course: Course };

/** What happens over the years. Days are `YYYY-MM-DD`. */
export type Course = {
  /** From this day of each March year an agreement gives the desks access that they lacked. */
  readonly agreementChanges: { readonly from: string; readonly agencyId: string } | null;
  readonly agencyLeaves: { readonly from: string; readonly agencyId: string; readonly officeIds: readonly string[] } | null;
  readonly outage: { readonly from: string; readonly to: string; readonly officeId: string } | null;
};

export type ScriptStep = { readonly step: string; readonly from: string; readonly state: string; readonly at: string; readonly dueAt: string | null };
export type ScriptHandoff = { readonly id: string; readonly kind: 'T2' | 'T3'; readonly reason: string; readonly at: string; readonly dueAt: string; readonly steps: readonly ScriptStep[] };
export type ScriptCase = {
  readonly id: string; readonly type: PlayedCaseType; readonly lifeEventId: string | null; readonly at: string; readonly tasks: readonly string[]; readonly outcome: string; readonly closedAt: string; readonly handoff: ScriptHandoff | null;
};
export type ScriptTicket = { readonly id: string; readonly issuedAt: string; readonly booked: boolean; readonly span: { readonly low: number; readonly high: number } | null; readonly calledAt: string | null; readonly ends: 'served' | 'no-show' | 'left'; readonly endsAt: string; readonly interpreter: boolean };

/** Everything that happens to one visitor. Without a visit the visitor left, or did not come when called. */
export type Script = {
  readonly officeId: string; readonly day: string; readonly ticket: ScriptTicket; readonly language: string; readonly lifeEventId: string | null;
  readonly visit: null | {
    readonly id: string; readonly channel: 'desk' | 'phone' | 'video'; readonly startedAt: string; readonly endedAt: string; readonly interpreter: boolean; readonly parked: readonly { readonly from: string; readonly to: string }[];
    readonly cases: readonly ScriptCase[]; readonly repeatDays: number | null;
    readonly demand: null | { readonly kind: 'value' | 'failure' | 'unclear'; readonly party?: 'agency' | 'visitor' | 'third-party' | 'unknown'; readonly cause?: (typeof habits.causes)[number][0]; readonly agencyId?: string };
  };
};
