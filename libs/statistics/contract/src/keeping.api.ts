import { z } from 'zod';
import { AgencyId, Day, Instant, OfficeId, StaffId, Text, VisitId, endpoint, may } from '@desk/kernel/contract';
import { DemandMark } from '@desk/visits/contract';
import { FiguresSubject } from './statistics.subjects';

const read = may(FiguresSubject, 'read');
const keep = may(FiguresSubject, 'keep');
const Year = z.coerce.number().int().min(2004).max(2100);
const Id = z.object({ id: z.uuid() });

/** A question kept under a name; shared, others may open it and get what their own rights give. */
export const SavedView = z.object({ id: z.uuid(), name: z.string(), /** Where on the screens, and what is asked: the part of the address after `?`. */ screen: z.string(), address: z.string(), shared: z.boolean(), mine: z.boolean(), byName: z.string(), at: Instant });
export type SavedView = z.infer<typeof SavedView>;

/** What an office's year costs, entered by hand, in whole kronor. */
export const OfficeCost = z.object({ officeId: OfficeId, year: z.int(), kronor: z.int().min(0), note: z.string() });
export type OfficeCost = z.infer<typeof OfficeCost>;

/** Staffed desk hours in a week of an office, entered by hand until the desks tell it themselves. */
export const OfficeRule = z.object({ officeId: OfficeId, serviceLevelMinutes: z.int().min(1).max(240), deskHoursPerWeek: z.number().min(0).max(2000).nullable(), /** Visits in a hundred that are asked about demand at their end; 0 asks nobody. */ demandSample: z.int().min(0).max(100) });
export type OfficeRule = z.infer<typeof OfficeRule>;

/** A time when what was counted is not to be trusted: it is left out of every figure, and said. */
export const FlaggedPeriod = z.object({ id: z.uuid(), officeId: OfficeId, from: Instant, to: Instant, reason: z.string(), byId: StaffId, at: Instant, /** How many facts are left out. */ facts: z.int() });
export type FlaggedPeriod = z.infer<typeof FlaggedPeriod>;

/** May the desk be asked now, and what the house would guess. A guess is shown and never set. */
export const DemandQuestion = z.object({ ask: z.boolean(), proposal: DemandMark.nullable(), why: Text.nullable() });

export const Reconciliation = z.object({
  at: Instant, checked: z.int(), differences: z.array(z.object({ measureId: z.string(), question: z.string(), expected: z.number().nullable(), found: z.number().nullable() })),
});
export type Reconciliation = z.infer<typeof Reconciliation>;

export const keepingApi = {
  listViews: endpoint({ method: 'GET', path: '/statistics/views', can: read, input: z.object({}), output: z.object({ views: z.array(SavedView) }), summary: 'Saved questions, my own and shared ones' }),
  saveView: endpoint({ method: 'POST', path: '/statistics/views', can: read, input: z.object({ name: z.string().trim().min(1).max(80), screen: z.string().min(1).max(40), address: z.string().max(2000), shared: z.boolean().default(false) }), output: SavedView, summary: 'Save a question under a name' }),
  deleteView: endpoint({ method: 'DELETE', path: '/statistics/views/:id', can: read, input: Id, output: z.object({}), summary: 'Forget a saved question of mine' }),
  listCosts: endpoint({ method: 'GET', path: '/statistics/costs', can: read, input: z.object({ year: Year }), output: z.object({ costs: z.array(OfficeCost) }), summary: 'What offices cost in a year' }),
  setCost: endpoint({ method: 'PUT', path: '/statistics/offices/:officeId/costs/:year', can: keep, input: z.object({ officeId: OfficeId, year: Year, kronor: z.int().min(0).max(1_000_000_000_000), note: z.string().trim().max(200).default('') }), output: OfficeCost, summary: 'Enter what an office costs in a year' }),
  getOfficeRule: endpoint({ method: 'GET', path: '/statistics/offices/:officeId/rule', can: read, input: z.object({ officeId: OfficeId }), output: OfficeRule, summary: 'Service level, desk hours and sample of an office' }),
  setOfficeRule: endpoint({ method: 'PUT', path: '/statistics/offices/:officeId/rule', can: keep, input: OfficeRule, output: OfficeRule, summary: 'Set service level, desk hours and sample of an office' }),
  demandQuestion: endpoint({ method: 'GET', path: '/statistics/demand-question', can: read, input: z.object({ visitId: VisitId }), output: DemandQuestion, summary: 'Is this visit in the sample, and what would the house guess?' }),
  listFlagged: endpoint({ method: 'GET', path: '/statistics/flagged', can: read, input: z.object({ from: Day, to: Day }), output: z.object({ periods: z.array(FlaggedPeriod) }), summary: 'Periods left out of the figures' }),
  flag: endpoint({ method: 'POST', path: '/statistics/flagged', can: keep, input: z.object({ officeId: OfficeId, from: Instant, to: Instant, reason: z.string().trim().min(3).max(200) }), output: FlaggedPeriod, summary: 'Leave a period out of the figures' }),
  unflag: endpoint({ method: 'DELETE', path: '/statistics/flagged/:id', can: keep, input: Id, output: z.object({}), summary: 'Count a period again' }),
  reconciliation: endpoint({ method: 'GET', path: '/statistics/reconciliation', can: read, input: z.object({}), output: z.object({ latest: Reconciliation.nullable() }), summary: 'What the last nightly comparison of figures and facts found' }),
};

/** Process scale of the tertial report: 1–5 each (domain.md 1.5). */
export const Scale = z.object({ steering: z.int().min(1).max(5), coordination: z.int().min(1).max(5), engagement: z.int().min(1).max(5) });
export const Tertial = z.object({ year: z.int(), number: z.int().min(1).max(3), officeId: OfficeId, scale: Scale.nullable(), sections: z.array(z.object({ heading: z.string(), text: z.string() })), trend: z.array(z.object({ year: z.int(), number: z.int(), scale: Scale })) });
export type Tertial = z.infer<typeof Tertial>;

export const ReportKind = z.enum(['period', 'tertial', 'kammarkollegiet']);
export const ReportFormat = z.enum(['pdf', 'xlsx', 'csv', 'json']);
export type ReportFormat = z.infer<typeof ReportFormat>;
/** What a report is about: one office, one agency or one life event; without, the whole house (shared figures). */
export const ReportOrder = z.object({
  kind: ReportKind.default('period'), format: ReportFormat, from: Day, to: Day, officeId: OfficeId.optional(), agencyId: AgencyId.optional(), lifeEventId: z.string().max(20).optional(), language: z.enum(['sv', 'en']).default('sv'),
});
export type ReportOrder = z.infer<typeof ReportOrder>;
export const Report = z.object({ id: z.uuid(), order: ReportOrder, state: z.enum(['waiting', 'working', 'done', 'failed']), progress: z.number().min(0).max(1), fileName: z.string().nullable(), bytes: z.int().nullable(), at: Instant, doneAt: Instant.nullable() });
export type Report = z.infer<typeof Report>;
export const Schedule = z.object({ id: z.uuid(), order: ReportOrder.omit({ from: true, to: true }), every: z.enum(['week', 'month', 'tertial', 'year']), nextOn: Day, /** Where a link is sent when the report is ready; null: it is only found in the list. */ mailTo: z.email().max(200).nullable().default(null) });
export type Schedule = z.infer<typeof Schedule>;

/** A letter with a link to a report of mine: where it has come, and what the mail server said when it did not go. */
export const Letter = z.object({ id: z.uuid(), reportId: z.uuid(), mailTo: z.string(), state: z.enum(['waiting', 'sent', 'failed']), tries: z.int(), at: Instant, triedAt: Instant.nullable(), /** When it is tried next, while it waits. */ nextAt: Instant.nullable(), why: z.string().nullable() });
export type Letter = z.infer<typeof Letter>;

const exporting = may(FiguresSubject, 'export');
export const reportsApi = {
  orderReport: endpoint({ method: 'POST', path: '/statistics/reports', can: exporting, input: ReportOrder, output: Report, summary: 'Order a report; it is made in the background' }),
  listReports: endpoint({ method: 'GET', path: '/statistics/reports', can: exporting, input: z.object({}), output: z.object({ reports: z.array(Report) }), summary: 'My reports, with progress' }),
  getReport: endpoint({ method: 'GET', path: '/statistics/reports/:id', can: exporting, input: Id, output: Report, summary: 'How far a report has come' }),
  fetchReport: endpoint({ method: 'GET', path: '/statistics/reports/:id/file', can: exporting, input: Id, output: z.object({ fileName: z.string(), mediaType: z.string(), /** The file's bytes in base64. */ base64: z.string() }), summary: 'A report that is ready, as a file' }),
  listSchedules: endpoint({ method: 'GET', path: '/statistics/schedules', can: exporting, input: z.object({}), output: z.object({ schedules: z.array(Schedule) }), summary: 'Reports that come by themselves' }),
  addSchedule: endpoint({ method: 'POST', path: '/statistics/schedules', can: exporting, input: Schedule.omit({ id: true, nextOn: true }), output: Schedule, summary: 'Have a report made each period; a link is sent, never the file' }),
  deleteSchedule: endpoint({ method: 'DELETE', path: '/statistics/schedules/:id', can: exporting, input: Id, output: z.object({}), summary: 'Stop a report that comes by itself' }),
  listLetters: endpoint({ method: 'GET', path: '/statistics/letters', can: exporting, input: z.object({}), output: z.object({ letters: z.array(Letter) }), summary: 'Letters about my reports: sent, waiting and failed' }),
  sendLetterAgain: endpoint({ method: 'POST', path: '/statistics/letters/:id/again', can: exporting, input: Id, output: Letter, summary: 'Send a letter of mine again' }),
  getTertial: endpoint({ method: 'GET', path: '/statistics/offices/:officeId/tertials/:year/:number', can: read, input: z.object({ officeId: OfficeId, year: Year, number: z.coerce.number().int().min(1).max(3) }), output: Tertial, summary: 'A tertial report’s scale and sections' }),
  setTertial: endpoint({
    method: 'PUT', path: '/statistics/offices/:officeId/tertials/:year/:number', can: keep,
    input: z.object({ officeId: OfficeId, year: Year, number: z.coerce.number().int().min(1).max(3), scale: Scale.nullable(), sections: z.array(z.object({ heading: z.string().trim().min(1).max(120), text: z.string().trim().max(6000) })).max(12) }),
    output: Tertial, summary: 'Write a tertial report’s scale and sections',
  }),
};
