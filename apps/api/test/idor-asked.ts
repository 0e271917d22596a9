import { randomUUID } from 'node:crypto';
import type { Endpoint } from '@desk/kernel/contract';
import type { Planted } from './idor-rows';
import { addressOf, type Person } from './test-house';

/** The ids that stand in paths: rows of somebody. */
export type RowIds = Readonly<Record<'visitId' | 'visitorId' | 'caseId' | 'noteId' | 'handoffId' | 'waiverId' | 'documentId' | 'registrationId', string>>;
export const idsOf = ({ visit, visitor, file, note, handoff, waiver }: Planted): RowIds => ({ visitId: visit.id, visitorId: visitor.id, caseId: file.id, noteId: note.id, handoffId: handoff.id, waiverId: waiver.id, documentId: file.documents[0]?.id ?? randomUUID(), registrationId: file.documents[0]?.registration?.id ?? randomUUID() });

/** What a waiting room's paths name: an office's, shared by its desks, with walks of their own (queue-door.db.spec.ts, staff-languages.db.spec.ts). */
const waitingRoom = { ticketId: '0197a000-0000-7000-8000-00000000000a', answerId: '0197a000-0000-7000-8000-00000000000b', helpCallId: '0197a000-0000-7000-8000-00000000000c', appointmentId: '0197a000-0000-7000-8000-00000000000e', deskId: 'uddevalla-1', staffId: 'desk-uddevalla-2', sequence: '1' };
/** One's own saved questions, reports and flagged periods: walked in statistics.db.spec.ts; reported conflicts of interest in conflicts.db.spec.ts. */
const kept = { breakGlassId: '0197a000-0000-7000-8000-00000000000f', conflictId: '0197a000-0000-7000-8000-00000000000e', id: '0197a000-0000-7000-8000-00000000000d', year: '2026', number: '1' };
/** Codes in paths: the same for everybody, nobody's row. */
export const codes: Readonly<Record<string, string>> = { officeId: 'uddevalla', lineId: 'uddevalla-7-5', lifeEventId: 'LH01', caseTypeCode: 'FK-TFP10', ...waitingRoom, ...kept };
/** Paths of agreements, which are public documents with tests of their own. */
export const isAgreement = ({ path }: Endpoint): boolean => /^\/(agreements|agreement-whitelist|agencies|grants)\//.test(path);

export const nameOf = ({ method, path }: Endpoint): string => `${method} ${path}`;
export const wordsIn = ({ path }: Endpoint): string[] => [...path.matchAll(/:(\w+)/g)].map(([, word = '']) => word);
export const hasRow = (endpoint: Endpoint): boolean => wordsIn(endpoint).some((word) => word in idOf) && !isAgreement(endpoint);
const idOf = { visitId: '', visitorId: '', caseId: '', noteId: '', handoffId: '', waiverId: '', documentId: '', registrationId: '' };

const check = { document: 'swedish-passport', validUntil: null, method: 'seen', result: 'confirmed' };
const choice = { caseTypeCode: 'FK-TFP10', kind: 'T3', include: [] };
/** What each change needs, right in every way but whose row it is. */
const needs: Readonly<Record<string, (row: Planted) => object>> = {
  'PUT /visits/:visitId': ({ visit }) => ({ version: visit.version, language: 'so' }),
  'POST /visits/:visitId/park': ({ visit }) => ({ version: visit.version }),
  'POST /visits/:visitId/resume': ({ visit }) => ({ version: visit.version }),
  'POST /visits/:visitId/end': ({ visit }) => ({ version: visit.version }),
  'PUT /visits/:visitId/life-events/:lifeEventId': ({ visit }) => ({ version: visit.version, answers: {} }),
  'DELETE /visits/:visitId/life-events/:lifeEventId': ({ visit }) => ({ version: visit.version }),
  'PUT /visits/:visitId/case-types/:caseTypeCode': ({ visit }) => ({ version: visit.version }),
  'POST /visits/:visitId/visitor': () => ({ identity: { kind: 'other', description: 'Någon annan' } }),
  'POST /visits/:visitId/conflict': () => ({ relation: 'own' }),
  'POST /handoffs/:handoffId/conflict': () => ({ relation: 'own' }),
  'POST /visits/:visitId/acts': () => ({ caseTypeCode: 'FK-TFP10', task: 'VG' }),
  'POST /visits/:visitId/waivers': () => ({ caseTypeCode: 'FK-TFP10', to: 'SKV-FOLK', categories: ['D3'], giver: 'visitor', how: 'oral', text: 'Ja' }),
  'POST /visits/:visitId/extracts': () => ({ agencyIds: ['FK'] }),
  'POST /visits/:visitId/handoff-previews': () => choice,
  'POST /visits/:visitId/handoffs': () => ({ ...choice, reason: 'KOMPLEX', seal: 'x', requestKey: '01890000-0000-7000-8000-000000000001' }),
  'POST /visitors/:visitorId/checks': () => ({ check }),
  'POST /visitors/:visitorId/mandates': () => ({ mandate: { kind: 'assistant', name: 'Någon', agencyIds: ['FK'], caseTypeCodes: [], validFrom: '2026-01-01', validTo: null, substitution: false, source: 'digital' } }),
  'POST /visitors/:visitorId/unmask': () => ({ purpose: 'Nyfiken' }),
  'PUT /cases/:caseId/outcome': ({ file }) => ({ version: file.version, outcome: 'INFORMERAT' }),
  'POST /documents/:documentId/file': () => ({ base64: 'JVBERi0xLjcKJSVFT0YK' }),
  'POST /cases/:caseId/disclosure-decisions': () => ({ to: 'PM', categories: ['D3'], ground: 'SFB-110-39' }),
  'POST /cases/:caseId/notes': () => ({ text: 'En främmande anteckning' }),
  'PUT /notes/:noteId': ({ note }) => ({ number: note.number, text: 'En främmande ändring', reason: 'Ingen alls' }),
  'POST /handoffs/:handoffId/steps': ({ handoff }) => ({ version: handoff.version, command: { step: 'assign' } }),
  'PUT /registrations/:registrationId': () => ({ version: 1, arrivedOn: '2026-11-24', publicTitle: 'Handling', publicParty: 'Enskild', title: 'En främmande titel', party: '', reason: 'Ingen alls' }),
  'POST /handoffs/:handoffId/unmask': () => ({ purpose: 'Nyfiken' }),
};
export const needsOf = (endpoint: Endpoint, row: Planted): object => needs[nameOf(endpoint)]?.(row) ?? {};

/** The answer as an asker can compare it: status, and everything that was said but the request's own number. */
export const askedAbout = async (who: Person, endpoint: Endpoint, ids: RowIds, input: object, more: { readonly query?: object; readonly body?: object } = {}): Promise<{ readonly status: number; readonly said: unknown }> => {
  const { url, rest } = addressOf(endpoint, { ...codes, ...input, ...Object.fromEntries(Object.entries(ids).filter(([name]) => wordsIn(endpoint).includes(name))) });
  const left = Object.fromEntries(Object.entries(rest).filter(([name]) => !(name in codes) || name in input));
  const inBody = endpoint.method !== 'GET' && endpoint.method !== 'DELETE';
  const query = new URLSearchParams(Object.entries({ ...(inBody ? {} : left), ...more.query }).map(([name, value]) => [name, String(value)])).toString();
  const answer = await who.raw(endpoint.method, `/api${url}${query ? `?${query}` : ''}`, inBody ? { ...left, ...more.body } : undefined);
  return { status: answer.status, said: answer.refusal ? { ...answer.refusal, requestId: '' } : answer.body };
};
