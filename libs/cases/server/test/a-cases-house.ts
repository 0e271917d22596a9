import { randomUUIDv7 } from 'node:crypto';
import type { JournalEntry } from '@desk/audit/contract';
import { aCaller, aClause, aHandler, aPrincipal, openTestDatabase } from '@desk/testing/server';
import type { Caller, RightsOf } from '@desk/access/server';
import type { Agreements } from '@desk/agreements/server';
import { AgencyId, CaseTypeCode, Compartment, type Explanation, type VisitId } from '@desk/kernel/contract';
import type { MetVisitor, People } from '@desk/people/server';
import { Journal, type FileSafe } from '@desk/platform/server';
import { Routing, loadCatalogue } from '@desk/routing/server';
import { VisitEntity, type Visits } from '@desk/visits/server';
import { CaseJournal } from '../src/case-journal';
import { CorrectNote } from '../src/correct-note';
import { CountHandoffs } from '../src/count-handoffs';
import { DoTask } from '../src/do-task';
import { CrossingGrounds } from '../src/disclosures/crossing-grounds';
import { ForwardDocuments } from '../src/disclosures/forward-documents';
import { DraftHandoff } from '../src/draft-handoff';
import { GetHandoff } from '../src/get-handoff';
import { HandoffMoves } from '../src/handoff-moves';
import { ListHandoffs } from '../src/list-handoffs';
import { ListNotes } from '../src/list-notes';
import { ListVisitCases } from '../src/list-visit-cases';
import { MoveByTime } from '../src/move-by-time';
import { PreviewHandoff } from '../src/preview-handoff';
import { Registering } from '../src/registration/register';
import { RedirectHandoff } from '../src/redirect-handoff';
import { SendHandoff } from '../src/send-handoff';
import { SetOutcome } from '../src/set-outcome';
import { StepHandoff } from '../src/step-handoff';
import { TaskRefusals } from '../src/task-refusals';
import { UnmaskHandoff } from '../src/unmask-handoff';
import { VisitInHand } from '../src/visit-in-hand';
import { WhenVisitChanges } from '../src/when-visit-changes.listener';
import { WhenVisitRegistered } from '../src/when-visit-registered.listener';
import { WriteNote } from '../src/write-note';

class Notebook extends Journal {
  readonly entries: JournalEntry[] = [];
  write(entry: JournalEntry): void {
    this.entries.push(entry);
  }
}
const text = { sv: 'Nej', en: 'No' };
const routing = new Routing(loadCatalogue('libs/routing/catalogue'));

export const fk = { caseTypeCode: CaseTypeCode.parse('FK-FP'), stepId: 's1' };
/** The agent at the desk, with an assignment for everything that the lines say. */
export const agent = (its: Parameters<typeof aPrincipal>[0] = {}) =>
  aPrincipal({ assignments: ['FK', 'SKV'].map((id) => ({ id, agencyId: AgencyId.parse(id), tasks: ['AU', 'VG', 'SJ', 'UT', 'TA', 'KO', 'ID', 'IA', 'BM', 'HO'], validFrom: '2020-01-01', validTo: null })), ...its });

/** The tax agency's population registration has a line too, so that a visit can hold two agencies' cases. */
export const flytt = CaseTypeCode.parse('SKV-FLYTT-INR');
export const skvClause = (its: Parameters<typeof aClause>[0] = {}) =>
  aClause({ id: 'line-2', line: 15, grantorAgencyId: AgencyId.parse('SKV'), compartments: [Compartment.parse('SKV-FOLK')], caseTypeCodes: [flytt], ...its });

/** The room on real PostgreSQL, with the other rooms faked: every visit is open at the agent's desk, and `visitor` is who is met. */
export const aCasesHouse = async () => {
  const house = await openTestDatabase();
  const { database, clock, cipher } = house;
  const notebook = new Notebook();
  const met: { visitor: MetVisitor | null; visit: Partial<VisitEntity> } = { visitor: null, visit: {} };
  const desk = aCaller(agent());
  const visitOf = (id: VisitId): VisitEntity => ({
    id, compartment: 'office:uddevalla', number: 'B 214', officeId: desk.rights.principal.officeIds[0]!, deskStaffId: desk.staffId, channel: 'desk', state: 'open', language: 'sv', interpreter: false, lifeEvents: [], caseTypes: [],
    question: false, parkedNote: null, startedAt: clock.now().toISOString(), endedAt: null, needOpen: true, needUntil: null, protectedIdentity: met.visitor?.protectedIdentity ?? false, requestKey: null, lastChange: 'register', version: 1, ...met.visit,
  } as VisitEntity);
  // Each read of another room is counted as the statement that it costs there.
  const visits = { get: async (id: VisitId) => (await database.query('SELECT 1'), visitOf(id)) } as unknown as Visits;
  const people = {
    visitorOf: async () => (await database.query('SELECT 1'), met.visitor),
    house: async () => ({ agencies: [] }),
    compartments: async () => ['FK', 'SKV-FOLK', 'SKV-BESK', 'KFM'].map((id) => ({ id, agencyId: id.split('-')[0], name: { sv: `Verksamhet ${id}`, en: `Unit ${id}` } })),
  } as unknown as People;
  const agreements = {
    explain: async (_: unknown, answer: { allowed: boolean; condition: Explanation['condition'] }): Promise<Explanation> => ({ condition: answer.condition, what: text, missing: text, lineAndLaw: text, whoCanChange: text, instead: [], say: text }),
  } as unknown as Agreements;
  const rightsOf = { of: async () => desk.rights } as unknown as RightsOf;

  const journal = new CaseJournal(notebook);
  const inHand = new VisitInHand(database, visits);
  const refusals = new TaskRefusals(agreements);
  const draft = new DraftHandoff(database, inHand, people, routing, refusals, new CrossingGrounds(database, clock), clock);
  const moves = new HandoffMoves(database);
  const room = {
    doTask: new DoTask(database, inHand, people, routing, refusals, new Registering(database, routing, clock), journal, clock), setOutcome: new SetOutcome(database, journal, clock), listVisitCases: new ListVisitCases(database, clock),
    writeNote: new WriteNote(database, journal, clock), correctNote: new CorrectNote(database, journal, clock), listNotes: new ListNotes(database, clock),
    preview: new PreviewHandoff(draft), send: new SendHandoff(database, draft, refusals, new ForwardDocuments(database, {} as FileSafe, journal, clock), journal, clock), step: new StepHandoff(database, moves, new RedirectHandoff(database, people), journal, clock),
    list: new ListHandoffs(database, clock), count: new CountHandoffs(database, clock), get: new GetHandoff(database), unmask: new UnmaskHandoff(database, cipher, journal),
    byTime: new MoveByTime(database, people, moves, journal, clock), registered: new WhenVisitRegistered(database, rightsOf, routing, refusals, journal, clock), changes: new WhenVisitChanges(database, people, clock),
  };
  /** Runs a use case as the door does: one unit of work in the caller's compartments. */
  const as = <I, O>(caller: Caller, useCase: { run(input: I, caller: Caller): Promise<O> }, input: I): Promise<O> => database.run(caller.scope, 'write', () => useCase.run(input, caller), caller.staffId);
  const aVisitor = (its: Partial<MetVisitor> = {}): MetVisitor =>
    ({ visitorId: randomUUIDv7(), kind: 'personnummer', masked: '19900118-••••', numberSealed: cipher.seal('199001182394'), subjectHash: 'hash', protectedIdentity: false, check: null, ...its }) as MetVisitor;
  /** Sends a hand-off as the desk does: preview first, then what it showed. */
  const sendOne = async (visitId: VisitId, its: Record<string, unknown> = {}, caller = desk) => {
    const choice = { visitId, ...fk, kind: 'T3' as const, include: [], ...its };
    const seen = await as(caller, room.preview, choice);
    return as(caller, room.send, { ...choice, reason: 'KOMPLEX' as const, visitorWaits: false, requestKey: randomUUIDv7(), seal: seen.seal, ...its });
  };
  return { ...house, room, people, as, desk, handler: aCaller(aHandler('FK'), []), met, notebook, aVisitor, sendOne };
};
export type CasesHouse = Awaited<ReturnType<typeof aCasesHouse>>;
export const aVisitId = () => randomUUIDv7() as VisitId;

/** How many statements a piece of work sends, besides BEGIN and COMMIT. */
export const statementsOf = async (house: CasesHouse, work: () => Promise<unknown>): Promise<number> => {
  const send = jest.spyOn(house.database as unknown as { send: () => Promise<unknown> }, 'send');
  await work();
  const sent = send.mock.calls.length;
  send.mockRestore();
  return sent;
};
