import { randomUUID } from 'node:crypto';
import type { CaseFile } from '@desk/cases/contract';
import type { ConditionCode } from '@desk/kernel/contract';
import { done, type Planted } from './idor-rows';
import type { Answer, Person } from './test-house';

/** What is planted for a cell, and an errand whose document has not been forwarded. */
export type Rows = Planted & { readonly received: CaseFile };

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
  /** The word of the vocabulary that opens it: `action Subject`. */
  readonly rule: string;
  readonly by: readonly Role[];
  /** Whose conditions are taken away; the first of `by` unless told. */
  readonly case?: string;
  readonly ask: (who: Person, rows: Rows) => Promise<Answer<unknown>>;
  readonly sees?: (rows: Rows) => string;
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

/** How the document that was handed in is registered. */
const registered = ({ documents }: CaseFile): { readonly id: string; readonly number: number | null } => documents[0]?.registration ?? { id: 'none', number: null };

/** Ends the visit as the screen does, each errand with its outcome, in the version that it shows. */
const ended = async (who: Person, { visit }: Planted): Promise<Answer<unknown>> => {
  const { cases = [] } = ((await who.raw('GET', `/api/visits/${visit.id}/cases`)).body ?? {}) as { cases?: { id: string; version: number }[] };
  for (const { id, version } of cases) await who.raw('PUT', `/api/cases/${id}/outcome`, { version, outcome: 'INFORMERAT' });
  const seen = (await who.raw('GET', `/api/visits/${visit.id}`)).body as { version?: number };
  return who.raw('POST', `/api/visits/${visit.id}/end`, { version: seen.version ?? visit.version });
};
/** The visitor says yes to what is read aloud. */
const agreed = async (who: Person, { visit }: Planted): Promise<Answer<unknown>> => {
  const step = { caseTypeCode: 'FK-TFP10', to: 'KFM' };
  const preview = await who.raw('POST', `/api/visits/${visit.id}/handoff-previews`, { ...step, kind: 'T4', include: ['identity'] });
  const { awaits } = (preview.body ?? {}) as { awaits?: { categories: string[]; text: { sv: string } } | null };
  return who.raw('POST', `/api/visits/${visit.id}/waivers`, { ...step, categories: awaits?.categories ?? ['D3'], giver: 'visitor', how: 'oral', text: awaits?.text.sv ?? '' });
};

/** domain.md 6.3 for what is built: resource × role × action × conditions. */
export const cells: readonly Cell[] = [
  { resource: 'Visit', action: 'register', rule: 'register Visit', by: ['SH'], ask: (who) => who.raw('POST', '/api/visits', { officeId: 'uddevalla' }), missing: {} },
  { resource: 'Visit', action: 'read', rule: 'read Visit', by: ['SH'], ask: (who, { visit }) => who.raw('GET', `/api/visits/${visit.id}`), missing: desk },
  { resource: 'Visit', action: 'list of the own day', rule: 'read Visit', by: ['SH'], ask: (who) => who.raw('GET', '/api/visits'), sees: ({ visit }) => visit.id, missing: { 'C3 another’s': 'unseen', 'C3 need over': 'unseen' } },
  { resource: 'Visit', action: 'update', rule: 'update Visit', by: ['SH'], ask: (who, { visit }) => who.raw('PUT', `/api/visits/${visit.id}`, { version: visit.version, language: 'so' }), missing: desk },
  { resource: 'Visit', action: 'park', rule: 'update Visit', by: ['SH'], ask: (who, { visit }) => who.raw('POST', `/api/visits/${visit.id}/park`, { version: visit.version }), missing: desk },

  { resource: 'Visit', action: 'end', rule: 'end Visit', by: ['SH'], ask: ended, missing: desk },

  { resource: 'Visitor identity', action: 'create', rule: 'identify Visitor', by: ['SH'], ask: (who, { visit }) => who.raw('POST', `/api/visits/${visit.id}/visitor`, { identity: { kind: 'number', number: '19900101-2385' } }), missing: { ...desk, 'C7 own number': explained('C7') } },
  { resource: 'Visitor identity', action: 'read masked', rule: 'read Visitor', by: ['SH'], ask: (who, { visit }) => who.raw('GET', `/api/visits/${visit.id}/visitor`), sees: () => '19900101-••••', missing: { ...desk, 'C6 protected': 'unseen', 'C7 own number': 'unseen' } },
  { resource: 'Visitor identity', action: 'mandate', rule: 'identify Visitor', by: ['SH'], ask: (who, { visitor }) => who.raw('POST', `/api/visitors/${visitor.id}/mandates`, { mandate: { kind: 'assistant', name: 'Ombud', agencyIds: ['FK'], caseTypeCodes: [], validFrom: '2026-01-01', validTo: null, substitution: false, source: 'digital' } }), missing: { ...desk, ...walled } },
  { resource: 'Identity check', action: 'create', rule: 'identify Visitor', by: ['SH'], ask: (who, { visitor }) => who.raw('POST', `/api/visitors/${visitor.id}/checks`, { check }), missing: { ...desk, ...walled } },
  { resource: 'Number unmasked', action: 'read at the desk', rule: 'unmask Visitor', by: ['SH'], ask: (who, { visitor }) => who.raw('POST', `/api/visitors/${visitor.id}/unmask`, { purpose: 'Skriva av numret' }), sees: () => '199001012385', missing: { ...desk, ...walled, 'C2 no assignment': explained('C2') } },
  { resource: 'Number unmasked', action: 'read at the agency', rule: 'unmask Handoff', by: ['HL'], ask: (who, { handoff }) => who.raw('POST', `/api/handoffs/${handoff.id}/unmask`, { purpose: 'Slå upp ärendet' }), sees: () => '199001012385', missing: { ...walled, 'C3 another’s': none } },

  { resource: 'Errand head', action: 'read', rule: 'read Case', by: ['SH', 'HL'], ask: (who, { visit }) => who.raw('GET', `/api/visits/${visit.id}/cases`), sees: ({ file }) => `"id":"${file.id}","visitId"`, missing: { 'C1 line suspended': 'unseen', 'C3 another’s': 'unseen', 'C3 need over': 'unseen', 'C6 protected': 'unseen', 'C7 own number': 'unseen' } },
  { resource: 'Errand content', action: 'service (S)', rule: 'act Case', by: ['SH'], ask: act('FK-TFP10', 'VG'), sees: ({ file }) => file.id, missing: { ...desk, 'C1 line suspended': explained('C1'), 'C6 protected': 'unseen', 'C7 own number': explained('C7') } },
  { resource: 'Errand content', action: 'receive (P)', rule: 'act Case', by: ['SH'], ask: act('FK-TFP10', 'TA'), missing: { ...desk, 'C1 line suspended': explained('C1'), 'C2 no assignment': explained('C2'), 'C6 protected': [409], 'C7 own number': explained('C7') } },
  { resource: 'Errand content', action: 'receive with a competence', rule: 'perform DeskTask', by: ['SH'], ask: act('SKV-SAMNR', 'TA'), missing: { ...desk, 'C1 line suspended': explained('C1'), 'C2 no assignment': explained('C2'), 'C11 competence out of date': explained('C11') } },
  { resource: 'Errand content', action: 'decide (M)', rule: 'perform DeskTask', by: ['SH'], ask: act('PM-BOT', 'MB'), missing: { ...desk, 'C1 line suspended': explained('C1'), 'C2 no assignment': explained('C2'), 'C11 competence out of date': explained('C11') } },
  { resource: 'Errand content', action: 'outcome', rule: 'close Case', by: ['SH'], ask: (who, { file, handoff }) => who.raw('PUT', `/api/cases/${file.id}/outcome`, { version: file.version + (handoff ? 1 : 0), outcome: 'INFORMERAT' }), missing: { ...desk, ...walled, 'C1 line suspended': none } },
  { resource: 'Note', action: 'create', rule: 'note Case', by: ['SH'], ask: (who, { file }) => who.raw('POST', `/api/cases/${file.id}/notes`, { text: 'Frågade om dagarna' }), missing: { ...desk, ...walled, 'C1 line suspended': none } },
  { resource: 'Note', action: 'read', rule: 'read Note', by: ['SH', 'HL'], ask: (who, { file }) => who.raw('GET', `/api/cases/${file.id}/notes`), sees: () => 'RUTA', missing: { ...desk, ...walled, 'C1 line suspended': none } },
  { resource: 'Note', action: 'new version', rule: 'write Note', by: ['SH'], ask: (who, { note }) => who.raw('PUT', `/api/notes/${note.id}`, { number: 1, text: 'Rättad text', reason: 'Fel dag' }), missing: { ...desk, ...walled, 'C1 line suspended': none } },
  { resource: 'Hand-off', action: 'create', rule: 'follow Handoff', by: ['SH'], ask: send('T3'), missing: { ...desk, 'C1 line suspended': explained('C1'), 'C2 no assignment': explained('C2'), 'C7 own number': explained('C7') } },
  { resource: 'Hand-off', action: 'refer without data', rule: 'follow Handoff', by: ['SH'], ask: send('T0'), missing: desk },
  { resource: 'Hand-off', action: 'read', rule: 'read Handoff', by: ['SH', 'HL', 'MC'], ask: (who, { handoff }) => who.raw('GET', `/api/handoffs/${handoff.id}`), missing: { ...walled, 'C3 another’s': none } },
  { resource: 'Hand-off', action: 'inbox', rule: 'handle Handoff', by: ['HL'], ask: (who) => wholeInbox(who), sees: ({ handoff }) => handoff.id, missing: { 'C3 another’s': 'unseen', 'C6 protected': 'unseen', 'C7 own number': 'unseen' } },
  { resource: 'Hand-off', action: 'take', rule: 'handle Handoff', by: ['HL'], ask: (who, { handoff }) => who.raw('POST', `/api/handoffs/${handoff.id}/steps`, { version: handoff.version, command: { step: 'assign' } }), missing: { ...walled, 'C3 another’s': none } },
  { resource: 'Hand-off', action: 'withdraw', rule: 'follow Handoff', by: ['SH'], ask: (who, { handoff }) => who.raw('POST', `/api/handoffs/${handoff.id}/steps`, { version: handoff.version, command: { step: 'withdraw' } }), missing: { ...walled, 'C3 another’s': none } },
  { resource: 'Document handed in', action: 'read when forwarded', rule: 'read Case', by: ['HL'], ask: (who, { file }) => who.raw('GET', `/api/documents/${file.documents[0]?.id}/file`), sees: () => '"base64"', missing: { ...walled, 'C3 another’s': none } },
  { resource: 'Document handed in', action: 'read until forwarded', rule: 'read Case', by: ['SH', 'HL'], ask: (who, { received }) => who.raw('GET', `/api/documents/${received.documents[0]?.id}/file`), sees: () => '"base64"', missing: { ...desk, ...walled, 'C1 line suspended': none, 'C2 no assignment': explained('C2') } },
  { resource: 'Registration', action: 'list', rule: 'read Registration', by: ['HL', 'MC'], ask: (who, { file }) => who.raw('GET', `/api/registrations?register=${registered(file).number === null ? 'ordered' : 'diary'}&objectId=${file.documents[0]?.id}`), sees: ({ file }) => registered(file).id, missing: { 'C3 another’s': 'unseen', 'C6 protected': 'unseen', 'C7 own number': 'unseen' } },
  { resource: 'Registration', action: 'read', rule: 'read Registration', by: ['HL', 'MC'], ask: (who, { file }) => who.raw('GET', `/api/registrations/${registered(file).id}`), missing: { ...walled, 'C3 another’s': none } },
  { resource: 'Registration', action: 'correct', rule: 'correct Registration', by: ['HL'], ask: (who, { file }) => who.raw('PUT', `/api/registrations/${registered(file).id}`, { version: 1, reason: 'Fel titel', arrivedOn: '2026-11-24', publicTitle: 'Handling', publicParty: 'Enskild', title: 'Intyg', party: '' }), missing: { ...walled, 'C3 another’s': none } },
  { resource: 'Waiver', action: 'collect', rule: 'follow Handoff', by: ['SH'], ask: agreed, missing: { ...desk, 'C6 protected': [409], 'C7 own number': explained('C7') } },
  { resource: 'Waiver', action: 'read', rule: 'read Case', by: ['SH', 'HL'], ask: (who, { visit }) => who.raw('GET', `/api/visits/${visit.id}/waivers`), sees: ({ waiver }) => waiver.id, missing: { 'C3 another’s': 'unseen', 'C3 need over': 'unseen', 'C6 protected': 'unseen', 'C7 own number': 'unseen' } },
  { resource: 'Waiver', action: 'withdraw', rule: 'read Case', by: ['SH', 'HL'], ask: (who, { visit, waiver }) => who.raw('POST', `/api/visits/${visit.id}/waivers/${waiver.id}/withdraw`, {}), missing: { ...desk, ...walled } },
  { resource: 'Disclosure on another ground (C5)', action: 'decide', rule: 'disclose Case', by: ['HL', 'MC'], ask: (who, { file }) => who.raw('POST', `/api/cases/${file.id}/disclosure-decisions`, { to: 'SKV-FOLK', categories: ['D6'], ground: 'SFB-110-39' }), missing: { ...walled, 'C3 another’s': none } },
  { resource: 'Conflict of interest', action: 'report in a visit', rule: 'report Conflict', by: ['SH'], ask: (who, { visit }) => who.raw('POST', `/api/visits/${visit.id}/conflict`, { relation: 'other' }), missing: desk },
  { resource: 'Conflict of interest', action: 'report in a hand-off', rule: 'report Conflict', by: ['SH', 'HL'], ask: (who, { handoff }) => who.raw('POST', `/api/handoffs/${handoff.id}/conflict`, { relation: 'other' }), missing: { ...walled, 'C3 another’s': none } },
  { resource: 'Register extract', action: 'order at the desk', rule: 'order Extract', by: ['SH'], ask: (who, { visit }) => who.raw('POST', `/api/visits/${visit.id}/extracts`, { agencyIds: ['FK'] }), missing: { ...desk, 'C6 protected': [409], 'C7 own number': [409] } },
  { resource: 'Register extract', action: 'how far it has come', rule: 'order Extract', by: ['SH'], ask: (who, { visit }) => who.raw('GET', `/api/visits/${visit.id}/extracts`), missing: desk },
  { resource: 'Agreement, active lines', action: 'read', rule: 'read Agreement', by: ['SH', 'HL', 'MC', 'KOC', 'AA', 'RV'], ask: (who) => who.raw('GET', '/api/offices/uddevalla/agreement-lines/uddevalla-7-5'), missing: {} },
];
