import { randomUUIDv7 } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { z } from 'zod';
import type { Caller } from '@desk/access/server';
import { CaseOpened, CaseSubject, TaskDone, registrationNumber, type CaseFile, type ReceivedDocument, type casesApi } from '@desk/cases/contract';
import { notFound, type Clock } from '@desk/kernel/contract';
import { People } from '@desk/people/server';
import { CLOCK, Database } from '@desk/platform/server';
import { Routing } from '@desk/routing/server';
import type { VisitEntity } from '@desk/visits/server';
import { ActEntity, CaseFileEntity, DocumentEntity } from './case.entities';
import { needsIdentity, receivesDocument } from './case-decisions';
import { asMet, personOf } from './as-met';
import { CaseJournal } from './case-journal';
import { caseColumns, toCaseFile, type CaseRow } from './case-rows';
import { catalogued, newCase } from './new-case';
import { Registering } from './registration/register';
import { TaskRefusals } from './task-refusals';
import { VisitInHand } from './visit-in-hand';
import { documentNeedsReceiving, identityNeeded, onlyReferral, useHandoff } from './words';

const kindWords = { application: 'Ansökan', attachment: 'Bilaga', completion: 'Komplettering', other: 'Handling' } as const satisfies Record<ReceivedDocument['kind'], string>;
type Input = z.output<typeof casesApi.doTask.input>;

/** An agent does a desk task on a step. The first act opens the case. */
@Injectable()
export class DoTask {
  constructor(
    private readonly database: Database,
    private readonly visits: VisitInHand,
    private readonly people: People,
    private readonly routing: Routing,
    private readonly tasks: TaskRefusals,
    private readonly registering: Registering,
    private readonly journal: CaseJournal,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async run(input: Input, caller: Caller): Promise<CaseFile> {
    await this.visits.hold(input.visitId);
    const visit = await this.visits.get(input.visitId, caller);
    const caseType = this.routing.caseType(input.caseTypeCode);
    if (!caseType) throw notFound();
    if (input.task === 'HO') throw useHandoff();
    if (input.document && !receivesDocument(input.task)) throw documentNeedsReceiving();

    const question = { officeId: visit.officeId, agencyId: caseType.agency, caseTypeCode: caseType.code, task: input.task };
    const { basis, clause } = await this.tasks.decide(question, caller);
    if (caseType.compartment === null) throw onlyReferral();
    const met = await this.people.visitorOf(input.visitId);
    const visitor = asMet(met, caller);
    if (!visitor && needsIdentity(input.task)) throw identityNeeded();
    const person = personOf(met, visitor, visit);

    const now = this.clock.now().toISOString();
    const found = await this.find(input, now);
    // What was done before the person was recorded is behind the wall: it is not gone on with as anybody's.
    const known = found?.protectedIdentity && !person.protectedIdentity ? undefined : found;
    const row: CaseRow = known
      ? { ...known, ...person, version: known.version + 1 }
      : { ...newCase({ ...input, officeId: visit.officeId, staffId: caller.staffId }, { agencyId: caseType.agency, compartment: caseType.compartment }, now), ...person, acts: [], documents: [], handoffKinds: [], notes: [] };
    await this.tasks.must(CaseSubject, 'act', row, question, caller);

    this.save(row, known !== undefined, person);
    row.acts.push({ task: input.task, at: now, byName: caller.displayName, basis });
    this.database.insert(ActEntity, { id: randomUUIDv7(), caseId: row.id, compartment: row.compartment, task: input.task, at: now, byId: caller.staffId, byName: caller.displayName, basis });
    const received = input.document && this.receive(input.document, row, clause.receivesDocuments ? caller.day : null, now, caller);
    this.journal.write(caller, row, { act: 'case.act', object: 'case', objectId: row.id, fields: input.task, purpose: row.visitId, basis });
    await this.tell(row, visit, input.task, known === undefined, caseType, caller);
    if (received) row.documents.push(await this.register(received, row, caseType.name.sv, visitor?.masked ?? '', caller));
    return toCaseFile(row);
  }

  private find({ visitId, caseTypeCode, stepId }: Input, now: string): Promise<CaseRow | undefined> {
    return this.database.find<CaseRow>(
      `SELECT ${caseColumns} FROM cases.case_file c WHERE c.visit_id = $2 AND c.case_type_code = $3 AND c.step_id IS NOT DISTINCT FROM $4 AND c.status <> 'closed' ORDER BY c.opened_at LIMIT 1`,
      [now, visitId, caseTypeCode, stepId ?? null],
    );
  }

  private save(row: CaseRow, known: boolean, person: Pick<CaseFileEntity, 'subjectHash' | 'protectedIdentity'>): void {
    const { acts: _, documents: __, handoffKinds: ___, notes: ____, ...record } = row;
    if (known) this.database.update(CaseFileEntity, { id: row.id, ...person, version: row.version });
    else this.database.insert(CaseFileEntity, record);
  }

  /** Handed in at a desk that may receive, today is the day of arrival (FL 22 §); else the agency's own receipt decides. */
  private receive(document: NonNullable<Input['document']>, row: CaseRow, arrivedOn: string | null, receivedAt: string, caller: Caller): ReceivedDocument {
    const received = { id: randomUUIDv7(), ...document, receivedAt, arrivedOn };
    this.database.insert(DocumentEntity, { ...received, caseId: row.id, compartment: row.compartment, byId: caller.staffId });
    return { ...received, file: null };
  }

  /** What has arrived is registered with its owner at once (OSL 5 kap. 1 §); what only passes the desk is registered where it comes to. */
  private async register(document: ReceivedDocument, row: CaseRow, name: string, party: string, caller: Caller): Promise<ReceivedDocument> {
    if (document.arrivedOn === null) return document;
    const registration = await this.registering.run({
      object: 'document', objectId: document.id, of: { ...row, caseId: row.id }, by: { id: caller.staffId, name: caller.displayName },
      text: { arrivedOn: document.arrivedOn, publicTitle: `${kindWords[document.kind]}, ${name}`.slice(0, 200), publicParty: 'Enskild', title: document.title, party },
    });
    if (registration) this.journal.write(caller, row, { act: 'registration.add', object: 'document', objectId: document.id, fields: registrationNumber(registration), purpose: row.visitId, basis: row.acts.at(-1)?.basis ?? null });
    return { ...document, registration };
  }

  private async tell(row: CaseRow, visit: VisitEntity, task: Input['task'], opened: boolean, caseType: { readonly rosa: number }, caller: Caller): Promise<void> {
    const of = { caseId: row.id, visitId: visit.id, agencyId: row.agencyId, compartment: row.compartment, officeId: visit.officeId, caseTypeCode: row.caseTypeCode, staffId: caller.staffId };
    if (opened) await this.database.tell(CaseOpened, { ...of, ...catalogued(row, caseType) });
    await this.database.tell(TaskDone, { ...of, task });
  }
}
