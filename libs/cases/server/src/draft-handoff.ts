import { Inject, Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { mayMeetProtected, type Clause } from '@desk/access/contract';
import type { Caller } from '@desk/access/server';
import type { HandoffPreview, casesApi } from '@desk/cases/contract';
import { AgencyId, Compartment, notFound, officeCompartment, type Basis, type Clock, type Text } from '@desk/kernel/contract';
import { checkWords, type CompartmentInfo } from '@desk/people/contract';
import { People, type MetVisitor } from '@desk/people/server';
import { CLOCK, Database } from '@desk/platform/server';
import type { CaseType } from '@desk/routing/contract';
import { Routing } from '@desk/routing/server';
import type { VisitEntity } from '@desk/visits/server';
import { asMet } from './as-met';
import { columnsToSend, type CaseToSend } from './case-rows';
import { composeDisclosure } from './disclosures/disclosure-parcel';
import { CrossingGrounds } from './disclosures/crossing-grounds';
import { documentsNeeded, receiverNeeded, sameReceiver } from './disclosures/disclosure-words';
import { composeParcel, promises, proposedReason, sealOf, type Person } from './handoff-parcel';
import { asWritten, compartmentName } from './parcel-words';
import { TaskRefusals } from './task-refusals';
import { VisitInHand } from './visit-in-hand';
import { identityNeeded, onlyReferral } from './words';

export type Choice = z.output<typeof casesApi.previewHandoff.input>;
type Found = { readonly visit: VisitEntity; readonly visitor: MetVisitor | null; readonly running: number | null; readonly existing: string | null; readonly cases: CaseToSend[] };
type Bundle = { readonly running: number | null; readonly existing: string | null; readonly held: boolean } & ({ readonly id: null } | CaseToSend);

const readBundle = `WITH once AS MATERIALIZED (SELECT CASE WHEN $3::uuid IS NULL THEN true ELSE pg_try_advisory_xact_lock(hashtextextended($2::uuid::text, 0)) END AS held,
   CASE WHEN $3::uuid IS NOT NULL THEN nextval('cases.receipt_number') END AS running, (SELECT h.id FROM cases.handoff h WHERE h.request_key = $3::uuid) AS existing)
 SELECT once.*, ${columnsToSend} FROM once LEFT JOIN cases.case_file c ON c.visit_id = $2::uuid ORDER BY c.opened_at, c.id`;

/** A hand-off that is ready to send, and how the screen shows it. */
export type Draft = {
  readonly preview: HandoffPreview;
  readonly parcel: ReturnType<typeof composeParcel>['parcel'];
  readonly numberSealed: string | null;
  readonly visit: VisitEntity;
  readonly caseType: CaseType;
  readonly own: CaseToSend | null;
  readonly visitor: MetVisitor | null;
  readonly basis: Basis | null;
  readonly running: number | null;
  /** What goes on as the question; across a border only what the visitor let across. */
  readonly question: string | null;
  /** Whose data it is: the compartment of the case. */
  readonly source: { readonly agencyId: string; readonly compartment: Compartment };
};

/** Puts together what a hand-off would carry: the same work for the preview and for the sending, so that one cannot say what the other does not do. */
@Injectable()
export class DraftHandoff {
  constructor(
    private readonly database: Database,
    private readonly visits: VisitInHand,
    private readonly people: People,
    private readonly routing: Routing,
    private readonly tasks: TaskRefusals,
    private readonly crossings: CrossingGrounds,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * @param sending the request key of a sending, which takes a receipt number
   * @returns the id of the hand-off that this request key already sent, or the draft
   */
  async run(choice: Choice, caller: Caller, sending: string | null): Promise<{ readonly existing: string } | Draft> {
    const { visit, running, existing, cases, visitor } = await this.found(choice, caller, sending);
    const caseType = this.routing.caseType(choice.caseTypeCode);
    if (!caseType) throw notFound();
    const { basis, clause } = await this.ground(choice, visit, caseType, caller);
    if (existing !== null) return { existing };

    // Somebody who may not meet the person hands over without seeing: the draft says of the person what it says of nobody, and sends nothing about them.
    const seen = asMet(visitor, caller);
    // Nothing is given to another agency about somebody whom nobody knows: whose yes it stands on must be recorded (OSL 12 kap. 2 §).
    if (crosses(choice.kind) && seen === null) throw identityNeeded();
    const own = cases.find((it) => it.caseTypeCode === choice.caseTypeCode && it.stepId === (choice.stepId ?? null) && it.status !== 'closed') ?? null;
    const source = { agencyId: caseType.agency, compartment: Compartment.parse(choice.kind === 'T0' ? officeCompartment(visit.officeId) : (caseType.compartment ?? officeCompartment(visit.officeId))) };
    const known = await this.people.compartments();
    const receiver = receiverOf(choice, source, known);
    const facts = {
      kind: choice.kind, include: choice.include, caseName: caseType.name, taskName: this.taskName, language: visit.language, interpreter: visit.interpreter,
      person: seen && toPerson(seen), own,
      others: cases.filter((it) => it.compartment !== caseType.compartment).map((it) => ({ owner: compartmentName(known, it.compartment), notes: it.notes.length, documents: it.documents.length })),
    };
    const crossing = crosses(choice.kind) ? await this.crossings.of({ choice, facts, visit, visitor, source, to: receiver.compartment, known, caller }) : null;
    const disclosed = crossing && composeDisclosure(crossing);
    const { parcel, numberSealed, copied, needsChoice, notCopied, warnings } = disclosed ?? composeParcel(facts);
    if (choice.kind === 'T5' && sending !== null && parcel.documents.length === 0) throw documentsNeeded();
    const question = disclosed ? disclosed.told : (choice.question ?? null);
    const tasks = caseType.deskTasks.filter((task) => task !== 'HO').map((task) => {
      const answer = caller.decideTask({ officeId: visit.officeId, agencyId: caseType.agency, caseTypeCode: caseType.code, task });
      return answer.allowed ? null : answer.condition;
    });
    const preview: HandoffPreview = {
      kind: choice.kind, agencyId: AgencyId.parse(receiver.agencyId), compartment: receiver.compartment, copied, needsChoice, notCopied, warnings,
      proposedReason: proposedReason({ protectedIdentity: mayMeetProtected(caller.rights.principal, caller.day) && (visitor?.protectedIdentity ?? visit.protectedIdentity), taskClass: caseType.class, tasks }),
      ...promises(choice.kind, clause?.answerWorkingDays ?? 5, this.clock.now()), basis,
      ...(crossing && disclosed ? { awaits: this.crossings.proposed(crossing, disclosed.missing, known, caseType.name, choice.validTo ?? null) } : {}),
      seal: sealOf(parcel, { kind: choice.kind, visitId: visit.id, compartment: receiver.compartment, caseTypeCode: caseType.code, question }),
    };
    return { preview, parcel, numberSealed, visit, caseType, own, visitor, basis, running, question, source };
  }

  private readonly taskName = (code: string): Text => this.routing.catalogue().deskTasks.find((task) => task.code === code)?.name ?? asWritten(code);

  /** A referral needs no ground. A question or a case needs a line in force at this moment. */
  private async ground(choice: Choice, visit: VisitEntity, caseType: CaseType, caller: Caller): Promise<{ basis: Basis | null; clause: Clause | null }> {
    const question = { officeId: visit.officeId, agencyId: caseType.agency, caseTypeCode: caseType.code, task: 'HO' };
    if (choice.kind === 'T0') {
      const answer = caller.decideTask(question);
      return answer.allowed ? answer : { basis: null, clause: null };
    }
    if (caseType.referralOnly || caseType.compartment === null) throw onlyReferral();
    return this.tasks.decide(question, caller);
  }

  /** Everything that a draft is made of, asked for together. While the same visit is being worked on in another request, that is waited for, and what it left is read. */
  private async found(choice: Choice, caller: Caller, sending: string | null): Promise<Found> {
    const ask = () => Promise.all([this.visits.get(choice.visitId, caller), this.read(choice, sending), choice.kind === 'T0' ? null : this.people.visitorOf(choice.visitId)]);
    const [visit, rows, visitor] = await ask();
    const isHeld = sending === null || rows[0]?.held !== false;
    if (isHeld) return { visit, visitor, ...fold(rows) };
    await this.visits.hold(choice.visitId);
    const [visitNow, rowsNow, visitorNow] = await ask();
    return { visit: visitNow, visitor: visitorNow, ...fold(rowsNow) };
  }

  /** All cases of the visit, a receipt number when sending, and whether this request was already served: one statement. */
  private read(choice: Choice, sending: string | null): Promise<Bundle[]> {
    return this.database.query<Bundle>(readBundle, [this.clock.now().toISOString(), choice.visitId, sending]);
  }
}

const crosses = (kind: Choice['kind']): boolean => kind === 'T4' || kind === 'T5';

/** Who receives it: the case's own agency, or the one that was chosen. */
const receiverOf = ({ kind, to }: Choice, source: { readonly agencyId: string; readonly compartment: Compartment }, known: readonly CompartmentInfo[]): { readonly agencyId: string; readonly compartment: Compartment } => {
  if (!crosses(kind)) return source;
  const chosen = known.find(({ id }) => id === (to ?? (kind === 'T5' ? source.compartment : undefined)));
  if (!chosen) throw receiverNeeded();
  if (kind === 'T4' && chosen.id === source.compartment) throw sameReceiver();
  return { agencyId: chosen.agencyId, compartment: chosen.id };
};

const fold = (rows: readonly Bundle[]): { running: number | null; existing: string | null; cases: CaseToSend[] } => ({
  running: rows[0]?.running ?? null, existing: rows[0]?.existing ?? null, cases: rows.filter((row): row is Bundle & CaseToSend => row.id !== null),
});

const toPerson = (visitor: MetVisitor): Person => ({
  kind: visitor.kind, masked: visitor.masked, numberSealed: visitor.numberSealed, protectedIdentity: visitor.protectedIdentity, check: visitor.check && { codes: `${visitor.check.document}, ${visitor.check.method}, ${visitor.check.result}`, said: checkWords(visitor.check) },
});
