import { Handoff, HandoffRow } from '@desk/cases/contract';
import { House } from '@desk/people/contract';
import { Me } from '@desk/access/contract';

const uuid = (n: string): string => `00000000-0000-7000-8000-${n.padStart(12, '0')}`;

/** A row of the inbox on a normal Tuesday: föräldrapenning from Uddevalla to Försäkringskassan, taken by nobody. */
export const aRow = (n: string, change: Partial<Record<keyof HandoffRow, unknown>> = {}): HandoffRow =>
  HandoffRow.parse({
    id: uuid(n), receiptNumber: `OL-${n}`, kind: 'T3', state: 'received', agencyId: 'FK', compartment: 'FK', officeId: 'uddevalla', caseTypeCode: 'FK-FP', reason: 'KOMPLEX',
    dueAt: '2026-11-24T11:00:00Z', sentAt: '2026-11-22T09:39:00Z', assigneeId: null, assigneeName: null, visitorWaits: false, version: 1, ...change,
  });

/** The same hand-off opened. */
export const aHandoff = (n: string, change: Partial<Record<keyof Handoff, unknown>> = {}): Handoff =>
  Handoff.parse({
    ...aRow(n), caseId: uuid(`1${n}`), visitId: uuid(`2${n}`), lifeEventId: null, deskStaffId: 'S12',
    parcel: { language: 'sv', interpreter: false, identity: { kind: 'personnummer', masked: '19900101-••••' }, identityCheck: null, acts: [], notes: [], documents: [] },
    question: 'Vilket land betalar?', outcome: null, visitorText: null, internalText: null, nextStep: null, nextDate: null, waitsFor: null, returnReason: null,
    firstContactBy: '2026-11-24T16:00:00Z', answerBy: '2026-12-01T16:00:00Z', toldHow: null, redirectedTo: null, seal: 'seal', basis: null,
    history: [{ step: 'sent', from: null, to: 'sent', at: '2026-11-22T09:39:00Z', byName: 'S12' }], ...change,
  });

export const aMe = (): Me =>
  Me.parse({
    staffId: 'F7', displayName: 'Handläggare F7', shortName: 'F7', employerAgencyId: 'FK', officeIds: [], languages: ['sv'], abilityVersion: '1', csrfToken: 'token', locked: false, idleLockMinutes: 10, now: '2026-11-22T10:00:00Z',
    duties: [{ code: 'handler', agencyId: 'FK', compartments: ['FK'], officeIds: [], validFrom: '2026-01-01', validTo: null }],
    rules: [{ subject: 'Handoff', action: ['read', 'handle', 'unmask'], conditions: { compartment: { $in: ['FK'] } }, reason: 'duty|handler' }],
  });

export const aHouse = (): House =>
  House.parse({
    agencies: [{ id: 'FK', name: { sv: 'Försäkringskassan', en: 'Försäkringskassan' }, kind: 'state' }],
    compartments: [{ id: 'FK', agencyId: 'FK', name: { sv: 'Försäkringskassan', en: 'Försäkringskassan' }, secrecy: 'reversed' }],
    offices: [{ id: 'uddevalla', name: 'Uddevalla', kind: 'full', hostAgencyId: 'SSC', presence: [], desks: ['Disk 4'] }],
  });
