import { randomUUIDv7 } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { Caller, RightsOf } from '@desk/access/server';
import { CaseOpened, CaseSubject, TaskCode, TaskDone } from '@desk/cases/contract';
import { notFound, notValid, type Clock } from '@desk/kernel/contract';
import { CLOCK, Database, JoinsIn } from '@desk/platform/server';
import { Routing } from '@desk/routing/server';
import { VisitRegistered } from '@desk/visits/contract';
import { ActEntity, CaseFileEntity } from './case.entities';
import { needsIdentity } from './case-decisions';
import { CaseJournal } from './case-journal';
import { catalogued, newCase } from './new-case';
import { TaskRefusals } from './task-refusals';
import { identityNeeded, onlyReferral, useHandoff } from './words';

type Registered = z.output<typeof VisitRegistered.data>;

/** First acts that come with a registration open their cases in the same transaction, without a single read; one that is not allowed refuses it all. */
@Injectable()
export class WhenVisitRegistered {
  constructor(
    private readonly database: Database,
    private readonly rights: RightsOf,
    private readonly routing: Routing,
    private readonly tasks: TaskRefusals,
    private readonly journal: CaseJournal,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @JoinsIn(VisitRegistered)
  async run(visit: Registered): Promise<void> {
    if (visit.acts.length === 0) return;
    const rights = await this.rights.of(visit.staffId);
    if (!rights) throw notFound();
    const caller = new Caller(rights, { id: '', csrfToken: '', locked: false }, null);
    const opened = new Map<string, CaseFileEntity>();
    for (const act of visit.acts) await this.act(act, visit, caller, opened);
  }

  private async act(act: Registered['acts'][number], visit: Registered, caller: Caller, opened: Map<string, CaseFileEntity>): Promise<void> {
    const caseType = this.routing.caseType(act.caseTypeCode);
    if (!caseType) throw notFound();
    const read = TaskCode.safeParse(act.task);
    if (!read.success) throw notValid('acts', { sv: 'Okänd diskuppgift.', en: 'Unknown desk task.' });
    const task = read.data;
    if (task === 'HO') throw useHandoff();
    const question = { officeId: visit.officeId, agencyId: caseType.agency, caseTypeCode: caseType.code, task };
    const { basis } = await this.tasks.decide(question, caller);
    if (caseType.compartment === null) throw onlyReferral();
    if (needsIdentity(task)) throw identityNeeded();

    const now = this.clock.now().toISOString();
    const step = `${act.caseTypeCode} ${act.stepId ?? ''}`;
    const known = opened.get(step);
    const row = known ?? newCase({ ...act, visitId: visit.visitId, officeId: visit.officeId, staffId: visit.staffId }, { agencyId: caseType.agency, compartment: caseType.compartment }, now);
    opened.set(step, row);
    await this.tasks.must(CaseSubject, 'act', row, question, caller);
    if (!known) this.database.insert(CaseFileEntity, row);
    this.database.insert(ActEntity, { id: randomUUIDv7(), caseId: row.id, compartment: row.compartment, task, at: now, byId: caller.staffId, byName: caller.displayName, basis });
    this.journal.write(caller, row, { act: 'case.act', object: 'case', objectId: row.id, fields: task, purpose: row.visitId, basis });

    const of = { caseId: row.id, visitId: visit.visitId, agencyId: caseType.agency, compartment: caseType.compartment, officeId: visit.officeId, caseTypeCode: caseType.code, staffId: visit.staffId };
    if (!known) await this.database.tell(CaseOpened, { ...of, ...catalogued(row, caseType) });
    await this.database.tell(TaskDone, { ...of, task });
  }
}
