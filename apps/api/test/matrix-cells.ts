import { randomUUID } from 'node:crypto';
import type { ConditionCode } from '@desk/kernel/contract';
import { done, type Planted } from './idor-rows';
import type { Answer, Person } from './test-house';

/** Roles of domain.md 6.1 that sign in, and who plays them. */
export const roles = {
  SH: 'desk-uddevalla', HL: 'handler-fk', MC: 'manager-fk', KOC: 'office-manager-uddevalla', ST: 'statistics-reader', AA: 'agreement-admin-fk', SA: 'system-admin', RV: 'auditor',
} as const;
export type Role = keyof typeof roles;

/** One condition that is missing, alone (domain.md 6.2). `another` is the colleague, or for a handler the other agency. */
export const ways = ['C1 line suspended', 'C2 no assignment', 'C3 another’s', 'C3 need over', 'C6 protected', 'C7 own number', 'C11 competence out of date'] as const;
export type Missing = (typeof ways)[number];
/** What the house says then. `unseen`: the answer is a yes without the row. */
export type Expected = readonly [status: number, condition?: ConditionCode] | 'unseen';

export type Cell = {
  readonly resource: string;
  readonly action: string;
  readonly by: readonly Role[];
  /** Whose conditions are taken away; the first of `by` unless told. */
  readonly case?: string;
  readonly ask: (who: Person, rows: Planted) => Promise<Answer<unknown>>;
  readonly sees?: (rows: Planted) => string;
  readonly missing: Partial<Record<Missing, Expected>>;
};

const none: Expected = [404];
const explained = (condition: ConditionCode): Expected => [403, condition];
const desk = { 'C3 another’s': none, 'C3 need over': none } as const;
const walled = { 'C6 protected': none, 'C7 own number': none } as const;
const check = { document: 'swedish-passport', validUntil: null, method: 'seen', result: 'confirmed' };
const choice = (kind: 'T0' | 'T3') => ({ caseTypeCode: 'FK-TFP10', kind, include: [] });
const send = (kind: 'T0' | 'T3') => async (who: Person, { visit }: Planted): Promise<Answer<unknown>> => {
  const preview = await who.raw('POST', `/api/visits/${visit.id}/handoff-previews`, choice(kind));
  if (preview.status !== 200) return preview;
  return who.raw('POST', `/api/visits/${visit.id}/handoffs`, { ...choice(kind), reason: 'KOMPLEX', seal: (done(preview) as { seal: string }).seal, requestKey: randomUUID() });
};
/** Every page of the open box, as one answer. */
const wholeInbox = async (who: Person, after = ''): Promise<Answer<unknown>> => {
  const page = await who.raw('GET', `/api/handoffs?limit=100${after ? `&after=${encodeURIComponent(after)}` : ''}`);
  const { handoffs = [], next = null } = (page.body ?? {}) as { handoffs?: unknown[]; next?: string | null };
  if (page.status !== 200 || next === null) return page;
  const rest = await wholeInbox(who, next);
  return { ...rest, body: { handoffs: [...handoffs, ...((rest.body as { handoffs?: unknown[] }).handoffs ?? [])] } };
};
const act = (caseTypeCode: string, task: string) => (who: Person, { visit }: Planted) => who.raw('POST', `/api/visits/${visit.id}/acts`, { caseTypeCode, task });

/** domain.md 6.3 for what is built: resource × role × action × conditions. */
export const cells: readonly Cell[] = [
  { resource: 'Visit', action: 'register', by: ['SH'], ask: (who) => who.raw('POST', '/api/visits', { officeId: 'uddevalla' }), missing: {} },
  { resource: 'Visit', action: 'read', by: ['SH'], ask: (who, { visit }) => who.raw('GET', `/api/visits/${visit.id}`), missing: desk },
  { resource: 'Visit', action: 'list of the own day', by: ['SH'], ask: (who) => who.raw('GET', '/api/visits'), sees: ({ visit }) => visit.id, missing: { 'C3 another’s': 'unseen', 'C3 need over': 'unseen' } },
  { resource: 'Visit', action: 'update', by: ['SH'], ask: (who, { visit }) => who.raw('PUT', `/api/visits/${visit.id}`, { version: visit.version, language: 'so' }), missing: desk },
  { resource: 'Visit', action: 'park', by: ['SH'], ask: (who, { visit }) => who.raw('POST', `/api/visits/${visit.id}/park`, { version: visit.version }), missing: desk },

  { resource: 'Visitor identity', action: 'create', by: ['SH'], ask: (who, { visit }) => who.raw('POST', `/api/visits/${visit.id}/visitor`, { identity: { kind: 'number', number: '19900101-2385' } }), missing: { ...desk, 'C7 own number': explained('C7') } },
  { resource: 'Visitor identity', action: 'read masked', by: ['SH'], ask: (who, { visit }) => who.raw('GET', `/api/visits/${visit.id}/visitor`), sees: () => '19900101-••••', missing: { ...desk, 'C6 protected': 'unseen', 'C7 own number': 'unseen' } },
  { resource: 'Visitor identity', action: 'mandate', by: ['SH'], ask: (who, { visitor }) => who.raw('POST', `/api/visitors/${visitor.id}/mandates`, { mandate: { kind: 'assistant', name: 'Ombud', agencyIds: ['FK'], caseTypeCodes: [], validFrom: '2026-01-01', validTo: null, substitution: false, source: 'digital' } }), missing: { ...desk, ...walled } },
  { resource: 'Identity check', action: 'create', by: ['SH'], ask: (who, { visitor }) => who.raw('POST', `/api/visitors/${visitor.id}/checks`, { check }), missing: { ...desk, ...walled } },
  { resource: 'Number unmasked', action: 'read at the desk', by: ['SH'], ask: (who, { visitor }) => who.raw('POST', `/api/visitors/${visitor.id}/unmask`, { purpose: 'Skriva av numret' }), sees: () => '199001012385', missing: { ...desk, ...walled, 'C2 no assignment': explained('C2') } },
  { resource: 'Number unmasked', action: 'read at the agency', by: ['HL'], ask: (who, { handoff }) => who.raw('POST', `/api/handoffs/${handoff.id}/unmask`, { purpose: 'Slå upp ärendet' }), sees: () => '199001012385', missing: { ...walled, 'C3 another’s': none } },

  { resource: 'Errand head', action: 'read', by: ['SH', 'HL'], ask: (who, { visit }) => who.raw('GET', `/api/visits/${visit.id}/cases`), sees: ({ file }) => `"id":"${file.id}","visitId"`, missing: { 'C1 line suspended': 'unseen', 'C3 another’s': 'unseen', 'C3 need over': 'unseen', 'C6 protected': 'unseen', 'C7 own number': 'unseen' } },
  { resource: 'Errand content', action: 'service (S)', by: ['SH'], ask: act('FK-TFP10', 'VG'), missing: { ...desk, 'C1 line suspended': explained('C1'), 'C6 protected': explained('duty'), 'C7 own number': explained('C7') } },
  { resource: 'Errand content', action: 'receive (P)', by: ['SH'], ask: act('FK-TFP10', 'TA'), missing: { ...desk, 'C1 line suspended': explained('C1'), 'C2 no assignment': explained('C2'), 'C6 protected': explained('duty'), 'C7 own number': explained('C7') } },
  { resource: 'Errand content', action: 'receive with a competence', by: ['SH'], ask: act('SKV-SAMNR', 'TA'), missing: { ...desk, 'C1 line suspended': explained('C1'), 'C2 no assignment': explained('C2'), 'C11 competence out of date': explained('C11') } },
  { resource: 'Errand content', action: 'decide (M)', by: ['SH'], ask: act('PM-BOT', 'MB'), missing: { ...desk, 'C1 line suspended': explained('C1'), 'C2 no assignment': explained('C2'), 'C11 competence out of date': explained('C11') } },
  { resource: 'Errand content', action: 'outcome', by: ['SH'], ask: (who, { file, handoff }) => who.raw('PUT', `/api/cases/${file.id}/outcome`, { version: file.version + (handoff ? 1 : 0), outcome: 'INFORMERAT' }), missing: { ...desk, ...walled, 'C1 line suspended': none } },
  { resource: 'Note', action: 'create', by: ['SH'], ask: (who, { file }) => who.raw('POST', `/api/cases/${file.id}/notes`, { text: 'Frågade om dagarna' }), missing: { ...desk, ...walled, 'C1 line suspended': none } },
  { resource: 'Note', action: 'read', by: ['SH', 'HL'], ask: (who, { file }) => who.raw('GET', `/api/cases/${file.id}/notes`), sees: () => 'RUTA', missing: { ...desk, ...walled, 'C1 line suspended': none } },
  { resource: 'Note', action: 'new version', by: ['SH'], ask: (who, { note }) => who.raw('PUT', `/api/notes/${note.id}`, { number: 1, text: 'Rättad text', reason: 'Fel dag' }), missing: { ...desk, ...walled, 'C1 line suspended': none } },
  { resource: 'Hand-off', action: 'create', by: ['SH'], ask: send('T3'), missing: { ...desk, 'C1 line suspended': explained('C1'), 'C2 no assignment': explained('C2'), 'C7 own number': explained('C7') } },
  { resource: 'Hand-off', action: 'refer without data', by: ['SH'], ask: send('T0'), missing: desk },
  { resource: 'Hand-off', action: 'read', by: ['SH', 'HL', 'MC'], ask: (who, { handoff }) => who.raw('GET', `/api/handoffs/${handoff.id}`), missing: { ...walled, 'C3 another’s': none } },
  { resource: 'Hand-off', action: 'inbox', by: ['HL'], ask: (who) => wholeInbox(who), sees: ({ handoff }) => handoff.id, missing: { 'C3 another’s': 'unseen', 'C6 protected': 'unseen', 'C7 own number': 'unseen' } },
  { resource: 'Hand-off', action: 'take', by: ['HL'], ask: (who, { handoff }) => who.raw('POST', `/api/handoffs/${handoff.id}/steps`, { version: handoff.version, command: { step: 'assign' } }), missing: { ...walled, 'C3 another’s': none } },
  { resource: 'Hand-off', action: 'withdraw', by: ['SH'], ask: (who, { handoff }) => who.raw('POST', `/api/handoffs/${handoff.id}/steps`, { version: handoff.version, command: { step: 'withdraw' } }), missing: { ...walled, 'C3 another’s': none } },
  { resource: 'Agreement, active lines', action: 'read', by: ['SH', 'MC', 'KOC', 'AA', 'RV'], ask: (who) => who.raw('GET', '/api/offices/uddevalla/agreement-lines/uddevalla-7-5'), missing: {} },
];

/** Cells of domain.md 6.3 about what the house does not have yet, or does otherwise than the table; each with why. */
export const notYet: readonly (readonly [resource: string, why: string])[] = [
  ['Office, queue ticket', 'no queue yet'], ['Contact data for the visit', 'none is kept'], ['Document handed in', 'walked in documents.db.spec.ts and secrecy.db.spec.ts'], ['Consent/waiver', 'walked in secrecy.db.spec.ts (C4)'], ['Interpreter booking', 'only the need, in the visit'],
  ['Visit, HL and KOC and ST and RV', 'no part of a visit is shown outside the desk yet'], ['Errand head and content, MC', 'a manager reads how hand-offs went, no errand'], ['Note, MC', 'not shown'], ['Hand-off, KOC and ST and RV', 'no counts outside the inbox yet'],
  ['Visitor identity C1 and C11, identity check C2 and C11', 'the desk may say who the visitor is before any errand is chosen; the tasks that follow ask for them'],
  ['Audit log', 'the journal has no endpoint here yet; who reads it is tested in audit/server'], ['Knowledge article', 'none yet'], ['Checklist', 'none yet'], ['Service commitment, complaint', 'none yet'], ['Statistics', 'none yet'], ['Users/roles/competence', 'seeded'],
  ['Gallring', 'none yet'], ['Config', 'none yet'], ['BE, OM, TO', 'visitors, representatives and interpreters do not sign in'],
];
