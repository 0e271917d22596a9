import { randomUUID } from 'node:crypto';
import { agreementLifeApi, assignmentsApi, whitelistApi, type AgreementVersion } from '@desk/agreements/contract';
import { breakGlassApi } from '@desk/access/contract';
import { extractsApi, HOUSE_JOURNAL, journalOpeningsApi, retentionApi, type ExtractHead, type RetentionRule, type RetentionRun } from '@desk/audit/contract';
import { casesApi, type Handoff } from '@desk/cases/contract';
import { AgencyId, CaseTypeCode, OfficeId, StaffId, type Compartment } from '@desk/kernel/contract';
import { conflictsApi, peopleApi } from '@desk/people/contract';
import { devicesApi, queueApi, visitsApi, type QueueSetup, type Ticket, type Visit } from '@desk/visits/contract';
import { until } from './an-agreement-house';
import { done, sendFrom, stepWith } from './idor-rows';
import type { Person } from './test-house';

/** Who stands for an office and an agency, and can make rows there. */
export type PlaceNames = { readonly officeId: string; readonly clerk: string; /** Somebody else at that office, who reports a conflict of interest. */ readonly reporter: string; readonly holder: string; readonly agencyId: string; readonly admin: string; readonly manager: string; readonly handler: string; readonly caseType: string; readonly agreementId: string };

/** Where the roles of the matrix belong, where they do not, and a colleague at the same desk. */
export const placeNames = {
  own: { officeId: 'uddevalla', clerk: 'desk-uddevalla', reporter: 'desk-new', holder: 'desk-uddevalla', agencyId: 'FK', admin: 'agreement-admin-fk', manager: 'manager-fk', handler: 'handler-fk', caseType: 'FK-TFP10', agreementId: 'uddevalla' },
  elsewhere: { officeId: 'tidaholm', clerk: 'desk-tidaholm', reporter: 'desk-tidaholm', holder: 'desk-tidaholm', agencyId: 'SKV', admin: 'agreement-admin-skv', manager: 'manager-skv', handler: 'handler-skv-beskattning', caseType: 'SKV-INK1', agreementId: 'tidaholm-fler' },
  colleague: { officeId: 'uddevalla', clerk: 'desk-uddevalla-2', reporter: 'desk-new', holder: 'desk-uddevalla-2', agencyId: 'FK', admin: 'agreement-admin-fk', manager: 'manager-fk', handler: 'handler-fk', caseType: 'FK-TFP10', agreementId: 'uddevalla' },
} as const satisfies Record<string, PlaceNames>;
export type Where = keyof typeof placeNames;

const dates = { validFrom: '2026-12-01', validTo: null };

/** Rows at a place, made through the door by those whose they are. */
export class Place {
  constructor(readonly names: PlaceNames, private readonly as: (persona: string) => Promise<Person>, private readonly asOwner: (sql: string, values: unknown[]) => Promise<{ readonly id?: string }[]>) {}

  get office(): string {
    return `/api/offices/${this.names.officeId}`;
  }
  get agency(): string {
    return `/api/agencies/${this.names.agencyId}`;
  }
  private get officeId(): OfficeId {
    return OfficeId.parse(this.names.officeId);
  }
  private get agencyId(): AgencyId {
    return AgencyId.parse(this.names.agencyId);
  }

  async ticket(): Promise<Ticket> {
    return done(await (await this.as(this.names.clerk)).ask(queueApi.issueTicket, { officeId: this.officeId, requestKey: randomUUID() })).ticket;
  }

  async setup(): Promise<QueueSetup> {
    return done(await (await this.as(this.names.clerk)).ask(queueApi.getQueueSetup, { officeId: this.officeId }));
  }

  private async visit(by: string = this.names.clerk): Promise<{ readonly clerk: Person; readonly visit: Visit }> {
    const clerk = await this.as(by);
    const visit = done(await clerk.ask(visitsApi.registerVisit, { officeId: this.officeId }));
    done(await clerk.ask(peopleApi.identifyVisitor, { visitId: visit.id, identity: { kind: 'number', number: '19900101-2385' } }));
    return { clerk, visit };
  }

  /** A kiosk of this office; the demo has one office manager only, so elsewhere's was moved there. */
  async device(): Promise<string> {
    const { device } = done(await (await this.as('office-manager-uddevalla')).ask(devicesApi.addDevice, { officeId: OfficeId.parse('uddevalla'), kind: 'kiosk', name: 'Vid dörren' }));
    await this.asOwner('UPDATE visits.device SET office_id = $2 WHERE id = $1', [device.id, this.names.officeId]);
    return device.id;
  }

  /** A document that was received and has no file yet. */
  async unscanned(): Promise<string> {
    const { clerk, visit } = await this.visit();
    const file = done(await clerk.ask(casesApi.doTask, { visitId: visit.id, caseTypeCode: CaseTypeCode.parse(this.names.caseType), task: 'TA', document: { title: 'Ansökan', pages: 1, kind: 'application' } }));
    return file.documents[0]?.id ?? '';
  }

  private async sentOff(): Promise<{ readonly clerk: Person; readonly sent: Handoff }> {
    const { clerk, visit } = await this.visit();
    return { clerk, sent: await sendFrom(clerk, visit, this.names.caseType) };
  }

  /** A visit that waits for another agent. */
  async conflict(): Promise<string> {
    const { clerk, visit } = await this.visit(this.names.reporter);
    done(await clerk.ask(conflictsApi.reportVisitConflict, { visitId: visit.id, relation: 'other' }));
    const [row] = await this.asOwner('SELECT id FROM people.conflict WHERE visit_id = $1', [visit.id]);
    return row?.id ?? '';
  }

  /** What a system administrator would look at. */
  async named(): Promise<{ readonly compartment: Compartment; readonly receiptNumber: string; readonly reason: string }> {
    const { compartment, receiptNumber } = (await this.sentOff()).sent;
    return { compartment, receiptNumber, reason: 'Överlämningen visas inte trots att den är skickad' };
  }

  /** An opening that was asked for. */
  async askedGlass(by: string): Promise<string> {
    return done(await (await this.as(by)).ask(breakGlassApi.askBreakGlass, await this.named())).id;
  }

  /** An opening that the agency's manager let open. */
  async openGlass(by: string): Promise<string> {
    return done(await (await this.as(this.names.manager)).ask(breakGlassApi.approveBreakGlass, { breakGlassId: await this.askedGlass(by) })).id;
  }

  /** A register extract that waits for its agency's manager. */
  async extract(): Promise<ExtractHead> {
    const { clerk, visit } = await this.visit();
    done(await clerk.raw('POST', `/api/visitors/${(done(await clerk.raw('GET', `/api/visits/${visit.id}/visitor`)) as { visitor: { id: string } }).visitor.id}/checks`, { check: { document: 'swedish-passport', validUntil: null, method: 'seen', result: 'confirmed' } }));
    const [part] = done(await clerk.ask(extractsApi.orderForVisitor, { visitId: visit.id, agencyIds: [this.agencyId] })).ordered;
    const { extracts } = done(await (await this.as(this.names.manager)).ask(extractsApi.listExtracts, { agencyId: this.agencyId }));
    const head = extracts.find(({ receiptNumber }) => receiptNumber === part?.receiptNumber);
    if (!head) throw new Error('no part');
    return head;
  }

  /** A rule of how long waivers are kept, proposed by a handler. */
  async proposedRule(): Promise<RetentionRule> {
    return done(await (await this.as(this.names.handler)).ask(retentionApi.proposeRule, { agencyId: this.agencyId, documentType: 'waiver', days: 1827, decision: '2026/000018' }));
  }

  /** The same rule in force. */
  async rule(): Promise<RetentionRule> {
    const { id, version } = await this.proposedRule();
    return done(await (await this.as(this.names.manager)).ask(retentionApi.decideRule, { agencyId: this.agencyId, ruleId: id, approve: true, version }));
  }

  /** What would go by it, listed by a handler. */
  async listedRun(): Promise<RetentionRun> {
    return done(await (await this.as(this.names.handler)).ask(retentionApi.listRun, { agencyId: this.agencyId, ruleId: (await this.rule()).id }));
  }

  /** A hand-off that came back to the desk. */
  async cameBack(): Promise<string> {
    const { clerk, sent } = await this.sentOff();
    await stepWith(await this.as(this.names.handler), sent, { step: 'return', reason: 'incomplete', text: 'Sidan två saknas' });
    await until(async () => done(await clerk.ask(visitsApi.listDeskToDos, {})).tasks.some(({ handoffId }) => handoffId === sent.id));
    return sent.id;
  }

  /** The auditor asks to read the joint journal. */
  async opening(): Promise<string> {
    return done(await (await this.as('auditor')).ask(journalOpeningsApi.askOpening, { agencyId: HOUSE_JOURNAL, purpose: 'Granska inloggningar' })).id;
  }

  /** A proposed personal assignment agreement. */
  async grant(): Promise<string> {
    return done(await (await this.as(this.names.admin)).ask(assignmentsApi.proposeAssignment, { agencyId: this.agencyId, staffId: StaffId.parse(this.names.holder), tasks: ['TA'], ...dates, trainedOn: null })).id;
  }

  async draft(): Promise<AgreementVersion> {
    const admin = await this.as(this.names.admin);
    const { agreementId } = this.names;
    const { versions } = done(await admin.ask(agreementLifeApi.readAgreement, { agreementId }));
    const open = versions.find(({ state }) => state === 'draft' || state === 'sent');
    if (!open) return done(await admin.ask(agreementLifeApi.startDraft, { agreementId, agencyId: this.agencyId }));
    const version = done(await admin.ask(agreementLifeApi.readVersion, { agreementId, number: open.number }));
    return version.state === 'draft' ? version : done(await admin.ask(agreementLifeApi.withdrawVersion, { agreementId, number: version.number, revision: version.revision }));
  }

  async sent(): Promise<AgreementVersion> {
    const { number, revision } = await this.draft();
    return done(await (await this.as(this.names.admin)).ask(agreementLifeApi.sendForApproval, { agreementId: this.names.agreementId, number, revision }));
  }

  /** An entry of the list of permitted decisions. */
  async listed(): Promise<string> {
    const { entries } = done(await (await this.as(this.names.admin)).ask(whitelistApi.listWhitelist, {}));
    return entries.find((it) => it.agencyId === this.names.agencyId)?.id ?? '';
  }

  /** A change of the list of permitted decisions that awaits its agency's manager; one stands at a time. */
  async listedChange(): Promise<string> {
    const admin = await this.as(this.names.admin);
    const { changes } = done(await admin.ask(whitelistApi.listWhitelist, {}));
    const waits = changes.find((it) => it.state === 'proposed' && it.agencyId === this.names.agencyId);
    return waits?.id ?? done(await admin.ask(whitelistApi.proposeEnd, { entryId: await this.listed(), lastDay: '2027-01-31', reason: 'Prövas om' })).id;
  }
}
