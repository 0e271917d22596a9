import { randomUUID } from 'node:crypto';
import { casesApi, disclosuresApi, documentsApi, type CaseFile, type Handoff, type HandoffCommand, type Note, type Waiver } from '@desk/cases/contract';
import { AgencyId, CaseTypeCode, Compartment, LifeEventId, OfficeId } from '@desk/kernel/contract';
import { peopleApi, type Visitor } from '@desk/people/contract';
import { visitsApi, type Visit } from '@desk/visits/contract';
import type { Answer, Person } from './test-house';

/** Real rows of every kind, made through the door by those whose they are. */
export type Planted = { readonly visit: Visit; readonly visitor: Visitor; readonly file: CaseFile; readonly note: Note; readonly handoff: Handoff; readonly waiver: Waiver };

type What = { readonly office: string; readonly caseType: string; readonly task: 'TA' | 'VG'; readonly number?: string; /** Stands in every free text, so that it can be looked for elsewhere. */ readonly marker: string };

/** The body of an answer that must be a yes. @throws Error with the refusal */
export const done = <T>(answer: Answer<T>): T => {
  if (answer.status === 200) return answer.body;
  throw new Error(`${answer.status} ${JSON.stringify(answer.refusal)}`);
};

export const stepWith = async (who: Person, handoff: Handoff, command: HandoffCommand): Promise<Handoff> =>
  done(await who.ask(casesApi.stepHandoff, { handoffId: handoff.id, version: handoff.version, command }));

export const sendFrom = async (desk: Person, visit: Visit, caseType: string, question?: string): Promise<Handoff> => {
  const choice = { visitId: visit.id, caseTypeCode: CaseTypeCode.parse(caseType), kind: 'T3' as const, include: ['identity' as const, 'notes' as const], ...(question ? { question } : {}) };
  const preview = done(await desk.ask(casesApi.previewHandoff, choice));
  return done(await desk.ask(casesApi.sendHandoff, { ...choice, reason: preview.proposedReason, seal: preview.seal, requestKey: randomUUID() }));
};

/** The visitor says yes to what is read aloud: the number may go to the population register. */
const agree = async (desk: Person, visit: Visit, caseType: string): Promise<Waiver> => {
  const step = { visitId: visit.id, caseTypeCode: CaseTypeCode.parse(caseType), to: Compartment.parse('SKV-FOLK') };
  const { awaits } = done(await desk.ask(casesApi.previewHandoff, { ...step, kind: 'T4', include: ['identity'] }));
  return done(await desk.ask(disclosuresApi.giveWaiver, { ...step, categories: awaits?.categories ?? [], giver: 'visitor', how: 'oral', text: awaits?.text.sv ?? '' }));
};

/** A document is handed in and scanned. @param stepId the step of the plan, where one case type has two */
export const receive = async (desk: Person, visit: Visit, caseType: string, title: string, stepId?: string): Promise<CaseFile> => {
  const file = done(await desk.ask(casesApi.doTask, { visitId: visit.id, caseTypeCode: CaseTypeCode.parse(caseType), task: 'TA', document: { title, pages: 1, kind: 'other' }, ...(stepId ? { stepId } : {}) }));
  for (const { id } of file.documents) done(await desk.ask(documentsApi.attachFile, { documentId: id, base64: Buffer.from('%PDF-1.7\n%%EOF\n').toString('base64') }));
  return file;
};

/** A visit with a visitor who is checked and represented, a case with a note, and a hand-off of it. */
export const plant = async (desk: Person, { office, caseType, task, number = '19900101-2385', marker }: What): Promise<Planted> => {
  const visit = done(await desk.ask(visitsApi.registerVisit, { officeId: OfficeId.parse(office), lifeEvents: [{ lifeEventId: LifeEventId.parse('LH01'), answers: { [marker]: marker } }] }));
  const visitor = done(await desk.ask(peopleApi.identifyVisitor, {
    visitId: visit.id, identity: { kind: 'number', number }, check: { document: 'swedish-passport', validUntil: '2030-01-01', method: 'seen', result: 'confirmed' },
  }));
  done(await desk.ask(peopleApi.recordMandate, {
    visitorId: visitor.id,
    mandate: { kind: 'representative', name: marker, agencyIds: [AgencyId.parse('FK')], caseTypeCodes: [], validFrom: '2026-01-01', validTo: null, substitution: false, source: 'paper-shown' },
  }));
  const file = task === 'TA' ? await receive(desk, visit, caseType, marker) : done(await desk.ask(casesApi.doTask, { visitId: visit.id, caseTypeCode: CaseTypeCode.parse(caseType), task }));
  const note = done(await desk.ask(casesApi.writeNote, { caseId: file.id, text: marker }));
  const handoff = await sendFrom(desk, visit, caseType, marker);
  const waiver = await agree(desk, visit, caseType);
  return { visit, visitor, file, note, handoff, waiver };
};
