import { randomUUIDv7 } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { mayMeetProtected } from '@desk/access/contract';
import type { Caller } from '@desk/access/server';
import { CaseClosed, CaseOpened, CaseSubject, HandoffSent, HandoffSubject, type Handoff, type casesApi } from '@desk/cases/contract';
import { notFound, officeCompartment, workingDeadline, type Clock } from '@desk/kernel/contract';
import { CLOCK, Database, uuidOf } from '@desk/platform/server';
import { ActEntity, CaseFileEntity } from './case.entities';
import { CaseJournal } from './case-journal';
import { DraftHandoff, type Draft } from './draft-handoff';
import { waiverNeeded } from './disclosures/disclosure-words';
import { ForwardDocuments } from './disclosures/forward-documents';
import { HandoffEntity, HandoffHistoryEntity } from './handoff.entities';
import { receiptNumber } from './handoff-parcel';
import { eventOf, findHandoff, toHandoff, type HandoffWithHistory } from './handoff-rows';
import { catalogued, newCase } from './new-case';
import { TaskRefusals } from './task-refusals';
import { previewMoved } from './words';

type Input = z.output<typeof casesApi.sendHandoff.input>;
type Opened = { readonly file: CaseFileEntity; readonly isNew: boolean };

/** Sends what the preview showed. Sent twice with one request key, it is one hand-off with one receipt. */
@Injectable()
export class SendHandoff {
  constructor(
    private readonly database: Database,
    private readonly draft: DraftHandoff,
    private readonly tasks: TaskRefusals,
    private readonly forwarding: ForwardDocuments,
    private readonly journal: CaseJournal,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async run(asked: Input, caller: Caller): Promise<Handoff> {
    const input = { ...asked, requestKey: ownKey(caller.staffId, asked.requestKey) };
    const draft = await this.draft.run(input, caller, input.requestKey);
    if ('existing' in draft) return this.again(draft.existing, input, caller);
    if (draft.preview.awaits) throw waiverNeeded();
    if (draft.preview.seal !== input.seal) throw previewMoved();

    const opened = this.caseOf(input, draft, caller);
    const question = { officeId: draft.visit.officeId, agencyId: draft.caseType.agency, caseTypeCode: draft.caseType.code, task: 'HO' };
    if (input.kind !== 'T0') await this.tasks.must(CaseSubject, 'hand-off', asAnybodys(opened.file, input), question, caller);
    const row = this.row(input, draft, opened.file, caller);
    const basis = await this.tasks.must(HandoffSubject, 'follow', asAnybodys(row, input), question, caller);
    this.save(row, opened, draft, caller);
    this.journal.write(caller, row, { act: `handoff.send.${input.kind}`, object: 'handoff', objectId: row.id, fields: partsOf(draft), purpose: row.visitId, basis: draft.basis ?? basis });
    if (crosses(row)) await this.crossed(row, opened, draft, caller);
    await this.tell(row, opened, draft, caller);
    return toHandoff(asSent(row, input, caller), caller);
  }

  /** Both sides keep what crossed and on what ground, and the files follow. */
  private async crossed(row: HandoffWithHistory, { file }: Opened, draft: Draft, caller: Caller): Promise<void> {
    const grounds = draft.parcel.grounds ?? [];
    if (draft.source.compartment !== row.compartment) {
      this.journal.write(caller, draft.source, { act: `handoff.disclose.${row.kind}`, object: 'handoff', objectId: row.id, fields: partsOf(draft), purpose: row.visitId, basis: draft.basis });
      for (const ground of grounds) this.journal.write(caller, draft.source, { act: `disclose.${ground.kind}`, object: ground.kind === 'waiver' ? 'waiver' : 'decision', objectId: ground.id, fields: ground.category, purpose: row.id, basis: draft.basis });
    }
    await this.forwarding.run(row, draft.source.compartment, file.id);
  }

  private async again(id: string, input: Input, caller: Caller): Promise<Handoff> {
    const sent = await findHandoff(this.database, id);
    if (!sent) throw notFound();
    caller.must('follow', HandoffSubject, asAnybodys(sent, input));
    return toHandoff(asSent(sent, input, caller), caller);
  }

  /** The open case of the step, or a new one: with the owning agency, or for a referral with the office, since nothing of it crosses. */
  private caseOf(input: Input, draft: Draft, caller: Caller): Opened {
    const person = { subjectHash: draft.visitor?.subjectHash ?? null, protectedIdentity: draft.visitor?.protectedIdentity ?? draft.visit.protectedIdentity };
    const step = { ...input, officeId: draft.visit.officeId, staffId: caller.staffId };
    const now = this.clock.now().toISOString();
    if (draft.own) {
      const { acts: _, documents: __, notes: ___, ...file } = draft.own;
      return { isNew: false, file: input.kind === 'T0' ? file : { ...file, ...person, ...(crosses(input) ? {} : { status: 'handed-off' }) } };
    }
    const owner = draft.source;
    const file = newCase(step, owner, now);
    return { isNew: true, file: input.kind === 'T0' ? { ...file, protectedIdentity: person.protectedIdentity, status: 'closed', outcome: 'HANVISAT_UTAN_OVERLAMNING' } : { ...file, ...person, ...(crosses(input) ? {} : { status: 'handed-off' }) } };
  }

  private row(input: Input, draft: Draft, file: CaseFileEntity, caller: Caller): HandoffWithHistory {
    const at = this.clock.now();
    const now = at.toISOString();
    const referral = input.kind === 'T0';
    const dueAt = referral ? null : workingDeadline(at, 1).toISOString();
    const state = referral ? 'closed' : 'sent';
    return {
      id: randomUUIDv7(), receiptNumber: receiptNumber(draft.running ?? 0, caller.day), requestKey: input.requestKey, kind: input.kind, state,
      agencyId: draft.preview.agencyId, compartment: draft.preview.compartment, sharedWith: null, officeId: draft.visit.officeId, officeCompartment: officeCompartment(draft.visit.officeId),
      caseId: file.id, visitId: draft.visit.id, caseTypeCode: draft.caseType.code, lifeEventId: input.lifeEventId ?? null, stepId: input.stepId ?? null, deskStaffId: caller.staffId,
      protectedIdentity: file.protectedIdentity, subjectHash: file.subjectHash, reason: file.protectedIdentity && !referral ? 'SKYDDAD' : input.reason, visitorWaits: input.visitorWaits,
      parcel: draft.parcel, numberSealed: draft.numberSealed, question: draft.question, seal: draft.preview.seal, basis: draft.basis,
      outcome: referral ? 'HANVISAT_UTAN_OVERLAMNING' : null, visitorText: null, nextStep: null, nextDate: null, waitsFor: null, returnReason: null, toldHow: null,
      firstContactBy: draft.preview.firstContactBy, answerBy: draft.preview.answerBy, dueAt, sortAt: dueAt ?? now, sentAt: now, closedAt: referral ? now : null, remindAt: null, remindedAt: null,
      registrationDue: isRegistered(input.kind, draft.preview.compartment, draft.source.compartment),
      assigneeId: null, assigneeName: null, redirectedTo: null, redirectedFrom: null, repeats: 0, version: 1,
      history: [{ step: 'send', from: null, to: state, at: now, byName: caller.displayName }],
    };
  }

  private save(row: HandoffWithHistory, { file, isNew }: Opened, draft: Draft, caller: Caller): void {
    const { history: _, ...record } = row;
    if (isNew) this.database.insert(CaseFileEntity, file);
    else if (row.kind !== 'T0') this.database.update(CaseFileEntity, { id: file.id, status: file.status, subjectHash: file.subjectHash, protectedIdentity: file.protectedIdentity, version: file.version + 1 });
    this.database.insert(HandoffEntity, record);
    this.database.insert(HandoffHistoryEntity, {
      id: randomUUIDv7(), handoffId: row.id, compartment: row.compartment, sharedWith: null, officeCompartment: row.officeCompartment, step: 'send', fromState: null, toState: row.state,
      at: row.sentAt, byId: caller.staffId, byName: caller.displayName, version: 1,
    });
    if (draft.basis && row.kind !== 'T0') {
      this.database.insert(ActEntity, { id: randomUUIDv7(), caseId: file.id, compartment: file.compartment, task: 'HO', at: row.sentAt, byId: caller.staffId, byName: caller.displayName, basis: draft.basis });
    }
  }

  private async tell(row: HandoffWithHistory, { file, isNew }: Opened, draft: Draft, caller: Caller): Promise<void> {
    const of = { caseId: file.id, visitId: row.visitId, agencyId: file.agencyId, compartment: file.compartment, officeId: row.officeId, caseTypeCode: row.caseTypeCode, staffId: caller.staffId };
    if (isNew) await this.database.tell(CaseOpened, { ...of, ...catalogued(file, draft.caseType) });
    if (isNew && row.kind === 'T0') await this.database.tell(CaseClosed, { ...of, outcome: 'HANVISAT_UTAN_OVERLAMNING' });
    await this.database.tell(HandoffSent, { ...eventOf(row) });
  }
}

/** The request key as it is kept, the sender's own: with somebody else's key nothing is met, neither their hand-off nor that it exists. */
const ownKey = (staffId: string, requestKey: string): string => uuidOf(`${staffId} ${requestKey.toLowerCase()}`);

/** To another agency, or a document by itself: the case stays where it is. */
const crosses = ({ kind }: { readonly kind: string }): boolean => kind === 'T4' || kind === 'T5';

/** What comes to an agency is registered there; a document that stays in its compartment was registered when it was handed in. */
const isRegistered = (kind: string, to: string, from: string): boolean => kind === 'T3' || kind === 'T4' || (kind === 'T5' && to !== from);

const partsOf = ({ preview }: Draft): string => preview.copied.map((line) => line.part).join(',');

/**
 * Handing over to the owning agency is allowed about everybody, also to those who may not meet the person: nothing about a protected person goes along, and
 * only the special inbox reads it (domain.md 2.3 g). Across a border the wall stands.
 */
const asAnybodys = <R extends { readonly protectedIdentity: boolean }>(row: R, input: Input): R => (crosses(input) ? row : { ...row, protectedIdentity: false });

/** As the sender may know it: the reason is the one that was given, unless the sender may meet protected persons. */
const asSent = (row: HandoffWithHistory, { reason }: Input, caller: Caller): HandoffWithHistory => (mayMeetProtected(caller.rights.principal, caller.day) ? row : { ...row, reason });
