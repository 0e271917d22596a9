import type { Ticket } from '@desk/visits/contract';
import type { Role } from './matrix-cells';
import type { Place, Where } from './matrix-places';
import type { Answer, Person } from './test-house';

type Request = (who: Person) => Promise<Answer<unknown>>;

/** Takes a condition away from the rows that were made, once the request about them stands ready; `$1` is who asks. */
export type Lack = { readonly way: string; readonly by: readonly Role[]; readonly take: string; readonly back?: string };

/** What is an office's, an agency's or one's own, rather than a visitor's: the same request about another's is refused, and so is one's own when the duty has ended. */
export type HouseCell = {
  readonly resource: string;
  readonly action: string;
  /** The words of the vocabulary that open it: `action Subject`. */
  readonly rule: string;
  readonly by: readonly Role[];
  /** Whose rows are not the asker's, when all else holds; null for what everybody of these roles reads alike. */
  readonly but: Exclude<Where, 'own'> | null;
  /** Who of them has rows of their own only, where some have everybody's. */
  readonly butBy?: readonly Role[];
  /** One condition that is missing, alone. */
  readonly missing?: readonly Lack[];
  /** Asked of Skatteverket's people about Skatteverket's rows: Försäkringskassan has none of the kind. */
  readonly atTaxAgency?: true;
  /** Makes the rows that it is about, and gives the request. */
  readonly ask: (place: Place) => Request | Promise<Request>;
  /** A yes without this in it is a yes about nothing. */
  readonly sees?: (place: Place) => string | Promise<string>;
};

export const about = <T>(make: (place: Place) => Promise<T>, request: (made: T, place: Place) => Request) => async (place: Place): Promise<Request> => request(await make(place), place);
const month = 'from=2026-10-01&to=2026-10-31';
const days = { from: '2026-11-01', to: '2026-11-24' };
const order = (its: object) => () => (who: Person) => who.raw('POST', '/api/statistics/reports', { format: 'csv', from: '2026-10-01', to: '2026-10-31', ...its });
const figures = (its: (place: Place) => string) => (place: Place) => (who: Person) => who.raw('GET', `/api/statistics/tiles?${month}&measures=visits${its(place)}`);
const ofOffice = ({ names }: Place) => `&officeId=${names.officeId}`;
const ofAgency = ({ names }: Place) => `&agency=${names.agencyId}`;
const setup = about((place) => place.setup(), ({ officeId: _, queues, desks, ...rest }, { office }) => (who) =>
  who.raw('PUT', `${office}/queue-setup`, { ...rest, queues: queues.map(({ officeId: __, ...queue }) => queue), desks: desks.map(({ officeId: ___, ...desk }) => desk) }));
const version = ({ names }: Place, number: number): string => `/api/agreements/${names.agreementId}/versions/${number}`;
const saved = about((place) => place.draft(), ({ head, lines, number, revision }, place) => (who) =>
  who.raw('PUT', version(place, number), { revision, draft: { head, lines: lines.map(({ id: _, suspended: __, suspendedReason: ___, ...line }) => line) } }));
const decided = (how: 'approvals' | 'declines') => about((place) => place.sent(), ({ number, revision }, place) => (who) =>
  who.raw('POST', `${version(place, number)}/${how}`, { revision, agencyId: place.names.agencyId, reason: 'Ett skäl som duger' }));
const grant = (act: string, body: object) => about((place) => place.grant(), (id) => (who) => who.raw('POST', `/api/grants/assignment/${id}/${act}`, body));
const ticket = (request: (it: Ticket) => Request) => about((place) => place.ticket(), request);

/** domain.md 6.3 for what is built and is not about one visitor: office, queue, devices, figures, journal, agreements, personal grants, whitelist. */
export const houseCells: readonly HouseCell[] = [
  { resource: 'Visit', action: 'register at the own office', rule: 'register Visit', by: ['SH'], but: 'elsewhere', ask: ({ names }) => (who) => who.raw('POST', '/api/visits', { officeId: names.officeId }) },
  { resource: 'Desk task', action: 'what the lines allow here', rule: 'perform DeskTask', by: ['SH'], but: 'elsewhere', ask: ({ office }) => (who) => who.raw('GET', `${office}/desk-rights`), sees: () => '"allowed":[{' },
  { resource: 'What came back', action: 'read', rule: 'read DeskToDo', by: ['SH'], but: 'colleague', ask: () => (who) => who.raw('GET', '/api/desk-tasks'), sees: (place) => place.cameBack() },
  { resource: 'Document handed in', action: 'scan', rule: 'act Case', by: ['SH'], but: 'colleague', ask: about((place) => place.unscanned(), (id) => (who) => who.raw('POST', `/api/documents/${id}/file`, { base64: Buffer.from('%PDF-1.7\n%%EOF\n').toString('base64') })) },

  { resource: 'Queue ticket', action: 'read the column', rule: 'read Ticket', by: ['SH', 'KOC'], but: 'elsewhere', ask: ({ office }) => (who) => who.raw('GET', `${office}/queue`) },
  { resource: 'Queue ticket', action: 'read one', rule: 'read Ticket', by: ['SH', 'KOC'], but: 'elsewhere', ask: ticket(({ id }) => (who) => who.raw('GET', `/api/tickets/${id}`)) },
  { resource: 'Queue ticket', action: 'create', rule: 'issue Ticket', by: ['SH', 'KOC'], but: 'elsewhere', ask: ({ office }) => (who) => who.raw('POST', `${office}/tickets`, {}) },
  { resource: 'Queue ticket', action: 'change', rule: 'issue Ticket', by: ['SH', 'KOC'], but: 'elsewhere', ask: ticket(({ id, version: seen }) => (who) => who.raw('PUT', `/api/tickets/${id}`, { version: seen, language: 'fi' })) },
  { resource: 'Queue ticket', action: 'take a step', rule: 'handle Ticket', by: ['SH', 'KOC'], but: 'elsewhere', ask: ticket(({ id, version: seen }) => (who) => who.raw('POST', `/api/tickets/${id}/steps`, { version: seen, command: { step: 'leave' } })) },
  { resource: 'Office queue', action: 'read how it is set', rule: 'read Queue', by: ['SH', 'KOC'], but: 'elsewhere', ask: ({ office }) => (who) => who.raw('GET', `${office}/queue-setup`) },
  { resource: 'Office queue', action: 'staff', rule: 'staff Queue', by: ['SH', 'KOC'], but: 'elsewhere', ask: ({ office }) => (who) => who.raw('PUT', `${office}/presence`, { state: 'here' }) },
  { resource: 'Office queue', action: 'set', rule: 'manage Queue', by: ['KOC'], but: 'elsewhere', ask: setup },
  { resource: 'Office queue', action: 'measure', rule: 'measure Queue', by: ['KOC'], but: 'elsewhere', ask: ({ office }) => (who) => who.raw('GET', `${office}/calibration?from=2026-11-01&to=2026-11-24`) },
  { resource: 'Kiosks and boards', action: 'read', rule: 'read Device', by: ['SH', 'KOC'], but: 'elsewhere', ask: ({ office }) => (who) => who.raw('GET', `${office}/devices`), sees: (place) => place.device() },
  { resource: 'Kiosks and boards', action: 'create', rule: 'manage Device', by: ['KOC'], but: 'elsewhere', ask: ({ office }) => (who) => who.raw('POST', `${office}/devices`, { kind: 'kiosk', name: 'Vid dörren' }) },

  { resource: 'Statistics, shared', action: 'read', rule: 'read Figures', by: ['SH', 'HL', 'MC', 'KOC', 'ST', 'AA', 'RV'], but: null, ask: figures(() => '') },
  { resource: 'Statistics, shared', action: 'export', rule: 'export Figures', by: ['MC', 'KOC', 'ST'], but: null, ask: order({}) },
  { resource: 'Statistics, an office’s own', action: 'read', rule: 'read Figures', by: ['KOC'], but: 'elsewhere', ask: figures(ofOffice), sees: () => '"view":"own"' },
  { resource: 'Statistics, an office’s own', action: 'rows', rule: 'rows Figures', by: ['KOC'], but: 'elsewhere', ask: (place) => (who) => who.raw('GET', `/api/statistics/rows?${month}&measure=cases${ofOffice(place)}`) },
  { resource: 'Statistics, an office’s own', action: 'keep', rule: 'keep Figures', by: ['KOC'], but: 'elsewhere', ask: ({ names: { officeId } }) => (who) => who.raw('PUT', `/api/statistics/offices/${officeId}/rule`, { officeId, serviceLevelMinutes: 10, deskHoursPerWeek: 70, demandSample: 0 }) },
  { resource: 'Statistics, an agency’s own', action: 'read', rule: 'read Figures', by: ['MC', 'AA'], but: 'elsewhere', ask: figures(ofAgency), sees: () => '"view":"own"' },
  { resource: 'Statistics, an agency’s own', action: 'rows', rule: 'rows Figures', by: ['MC'], but: 'elsewhere', ask: (place) => (who) => who.raw('GET', `/api/statistics/rows?${month}&measure=cases${ofAgency(place)}`) },

  { resource: 'Audit log', action: 'read the agency’s', rule: 'read JournalEntry', by: ['RV'], but: 'elsewhere', ask: ({ agency }) => (who) => who.raw('POST', `${agency}/journal/search`, days) },
  { resource: 'Audit log', action: 'review the own staff', rule: 'oversee JournalEntry', by: ['MC'], but: 'elsewhere', ask: ({ agency }) => (who) => who.raw('POST', `${agency}/journal/staff`, days) },
  { resource: 'Audit log', action: 'draw a review', rule: 'review JournalEntry', by: ['RV'], but: 'elsewhere', ask: ({ agency }) => (who) => who.raw('POST', `${agency}/journal/reviews`, { ...days, size: 5 }) },
  { resource: 'Audit log, joint', action: 'ask to read', rule: 'open JournalEntry', by: ['RV'], but: null, ask: () => (who) => who.raw('POST', '/api/agencies/house/journal/openings', { purpose: 'Granska inloggningar' }) },
  // Never the one who asked (C9): the auditor is refused here.
  { resource: 'Audit log, joint', action: 'let be read', rule: 'second JournalEntry', by: ['MC'], but: null, ask: about((place) => place.opening(), (id) => (who) => who.raw('POST', `/api/agencies/house/journal/openings/${id}/second`, {})) },

  { resource: 'Agreement', action: 'read a draft', rule: 'read Agreement', by: ['HL', 'MC', 'AA', 'RV'], but: 'elsewhere', ask: about((place) => place.draft(), ({ number }, place) => (who) => who.raw('GET', version(place, number))) },
  { resource: 'Agreement', action: 'write a draft', rule: 'draft Agreement', by: ['AA'], but: 'elsewhere', ask: saved },
  { resource: 'Agreement', action: 'decline', rule: 'approve Agreement', by: ['MC'], but: 'elsewhere', ask: decided('declines') },
  { resource: 'Agreement', action: 'approve', rule: 'approve Agreement', by: ['MC'], but: 'elsewhere', ask: decided('approvals') },
  { resource: 'Agreement', action: 'try', rule: 'test Agreement', by: ['MC', 'AA'], but: null, ask: ({ names }) => (who) => who.raw('GET', `/api/agreement-matrix?officeId=${names.officeId}&agencyId=${names.agencyId}&day=2026-11-24`) },
  { resource: 'Personal uppdragsavtal', action: 'create', rule: 'draft Agreement', by: ['AA'], but: 'elsewhere', ask: ({ agency, names }) => (who) => who.raw('POST', `${agency}/assignments`, { staffId: names.holder, tasks: ['TA'], validFrom: '2026-12-01', validTo: null }) },
  { resource: 'Personal uppdragsavtal', action: 'read', rule: 'oversee Agreement', by: ['SH', 'MC', 'KOC', 'AA', 'RV'], but: 'elsewhere', ask: ({ agency }) => (who) => who.raw('GET', `${agency}/grants`), sees: (place) => place.grant() },
  { resource: 'Personal uppdragsavtal', action: 'approve', rule: 'approve Agreement', by: ['MC'], but: 'elsewhere', ask: grant('decision', { approve: true }) },
  { resource: 'Personal uppdragsavtal', action: 'end', rule: 'assign Agreement', by: ['MC', 'AA'], but: 'elsewhere', ask: grant('end', { lastDay: '2026-12-31' }) },
  { resource: 'Whitelist', action: 'read', rule: 'read Agreement', by: ['SH', 'HL', 'MC', 'KOC', 'AA', 'RV'], but: null, ask: () => (who) => who.raw('GET', '/api/agreement-whitelist') },
  { resource: 'Whitelist', action: 'propose', rule: 'draft Agreement', by: ['AA'], but: 'elsewhere', atTaxAgency: true, ask: about((place) => place.listed(), (id) => (who) => who.raw('POST', `/api/agreement-whitelist/entries/${id}/end`, { lastDay: '2027-01-31', reason: 'Prövas om' })) },
  { resource: 'Whitelist', action: 'decide', rule: 'approve Agreement', by: ['MC'], but: 'elsewhere', atTaxAgency: true, ask: about((place) => place.listedChange(), (id) => (who) => who.raw('POST', `/api/agreement-whitelist/changes/${id}/decision`, { approve: false, answer: 'Den ska stå kvar' })) },
];
