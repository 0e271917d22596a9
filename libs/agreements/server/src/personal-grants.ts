import { randomUUIDv7 } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { RightsOf, type Caller } from '@desk/access/server';
import { PersonalGrant, WARN_DAYS, type GrantChoices, type assignmentsApi } from '@desk/agreements/contract';
import { StaffId, addDays, notFound, notPossible, notValid, stockholmDate, type AgencyId, type Clock } from '@desk/kernel/contract';
import { People } from '@desk/people/server';
import { CLOCK, Database } from '@desk/platform/server';
import { mayOversee, mustAct } from './agreement-access';
import { AgreementJournal } from './agreement-journal';

type Api = typeof assignmentsApi;
type Kind = 'assignment' | 'competence';
type Of = { readonly kind: Kind; readonly grantId: string };

const common = `id, staff_id AS "staffId", agency_id AS "agencyId", valid_from AS "validFrom", valid_to AS "validTo", state, trained_on AS "trainedOn", proposed_by AS "proposedBy", decided_by AS "decidedBy"`;
const selects = { assignment: `SELECT 'assignment' AS kind, ${common}, tasks FROM agreements.assignment`, competence: `SELECT 'competence' AS kind, ${common}, code FROM agreements.competence` } as const satisfies Record<Kind, string>;

/** Personal assignment agreements and competences: proposed by the administrator, given by the agency's manager, ended by either. */
@Injectable()
export class PersonalGrants {
  constructor(
    private readonly database: Database,
    private readonly people: People,
    private readonly rights: RightsOf,
    private readonly journal: AgreementJournal,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async list(agencyId: AgencyId, caller: Caller): Promise<PersonalGrant[]> {
    return this.overseen(await this.rows('agency_id = $1', [agencyId]), agencyId, caller);
  }

  /** Whom something can be given to, and the competences that anybody has or any line asks for. */
  async choices(agencyId: AgencyId, caller: Caller): Promise<GrantChoices> {
    mustAct(caller, 'assign', null, agencyId);
    const codes = await this.database.query<{ code: string }>('SELECT competence AS code FROM agreements.line WHERE competence IS NOT NULL UNION SELECT code FROM agreements.competence ORDER BY 1');
    return { staff: (await this.people.activeStaff()).map((it) => ({ staffId: it.id, name: it.displayName, employerAgencyId: it.employerAgencyId, officeIds: it.officeIds })), competences: codes.map(({ code }) => code) };
  }

  /** Approved ones that run out within the warning time, the first first. */
  async expiring(agencyId: AgencyId, caller: Caller): Promise<{ until: string; grants: PersonalGrant[] }> {
    mustAct(caller, 'assign', null, agencyId);
    const today = stockholmDate(this.clock.now());
    const until = addDays(today, WARN_DAYS);
    const grants = await this.rows(`agency_id = $1 AND state = 'approved' AND valid_to BETWEEN $2 AND $3`, [agencyId, today, until]);
    return { until, grants: grants.sort((one, other) => (one.validTo ?? '').localeCompare(other.validTo ?? '')) };
  }

  async proposeAssignment({ agencyId, staffId, tasks, ...dates }: z.output<Api['proposeAssignment']['input']>, caller: Caller): Promise<PersonalGrant> {
    return this.propose('assignment', agencyId, staffId, dates, caller, (id) => this.database.query(
      `INSERT INTO agreements.assignment (id, compartment, staff_id, agency_id, tasks, valid_from, valid_to, state, trained_on, proposed_by) VALUES ($1, 'staff', $2, $3, $4::text[], $5, $6, 'proposed', $7, $8)`,
      [id, staffId, agencyId, tasks, dates.validFrom, dates.validTo, dates.trainedOn, caller.staffId],
    ));
  }

  async proposeCompetence({ agencyId, staffId, code, ...dates }: z.output<Api['proposeCompetence']['input']>, caller: Caller): Promise<PersonalGrant> {
    return this.propose('competence', agencyId, staffId, dates, caller, (id) => this.database.query(
      `INSERT INTO agreements.competence (id, compartment, staff_id, agency_id, code, valid_from, valid_to, state, trained_on, proposed_by) VALUES ($1, 'staff', $2, $3, $4, $5, $6, 'proposed', $7, $8)`,
      [id, staffId, agencyId, code, dates.validFrom, dates.validTo, dates.trainedOn, caller.staffId],
    ));
  }

  /** Never one's own proposal, and never for oneself. */
  async decide({ kind, grantId, approve }: Of & { readonly approve: boolean }, caller: Caller): Promise<PersonalGrant> {
    const grant = await this.get(kind, grantId);
    const agencyId = grant.agencyId ?? '';
    const basis = mustAct(caller, 'approve', null, agencyId, grant.proposedBy === null ? [] : [grant.proposedBy]);
    if (grant.staffId === caller.staffId) throw notPossible('OwnGrant', { sv: 'Ingen kan godkänna sitt eget uppdrag.', en: 'Nobody can approve their own assignment.' });
    if (grant.state !== 'proposed') throw notPossible('GrantAlreadyDecided', { sv: 'Förslaget är redan avgjort.', en: 'The proposal is already decided.' });
    await this.database.query(`UPDATE agreements.${kind} SET state = $2, decided_by = $3 WHERE id = $1`, [grantId, approve ? 'approved' : 'declined', caller.staffId]);
    this.journal.write(caller, basis, { act: `${kind}.${approve ? 'approve' : 'decline'}`, agencyId, objectId: grantId, purpose: grant.staffId });
    return this.felt(kind, grantId, grant.staffId);
  }

  async end({ kind, grantId, lastDay }: Of & { readonly lastDay: string }, caller: Caller): Promise<PersonalGrant> {
    const grant = await this.get(kind, grantId);
    const agencyId = grant.agencyId ?? '';
    const basis = mustAct(caller, 'assign', null, agencyId);
    if (lastDay < addDays(stockholmDate(this.clock.now()), -1)) throw notValid('lastDay', { sv: 'Välj i går eller senare: det som redan är gjort står kvar.', en: 'Choose yesterday or later: what is already done stands.' });
    await this.database.query(`UPDATE agreements.${kind} SET valid_to = $2 WHERE id = $1`, [grantId, lastDay]);
    this.journal.write(caller, basis, { act: `${kind}.end`, agencyId, objectId: grantId, purpose: grant.staffId, fields: lastDay });
    return this.felt(kind, grantId, grant.staffId);
  }

  private async propose(kind: Kind, agencyId: AgencyId, staffId: StaffId, dates: { validFrom: string; validTo: string | null }, caller: Caller, insert: (id: string) => Promise<unknown>): Promise<PersonalGrant> {
    const basis = mustAct(caller, 'draft', null, agencyId);
    if (!(await this.people.staffNames([staffId])).has(staffId)) throw notFound();
    if (dates.validTo !== null && dates.validTo < dates.validFrom) throw notValid('validTo', { sv: 'Slutdatum ligger före startdatum.', en: 'The end date is before the start date.' });
    const id = randomUUIDv7();
    await insert(id);
    this.journal.write(caller, basis, { act: `${kind}.propose`, agencyId, objectId: id, purpose: staffId });
    return this.get(kind, id);
  }

  /** All that the agency has given for those who answer for it, for an office its own staff's, and one's own (domain.md 6.3). @throws Refused `not-found` when none of it is the caller's to read */
  private async overseen(grants: PersonalGrant[], agencyId: AgencyId, caller: Caller): Promise<PersonalGrant[]> {
    if (mayOversee(caller, { agencyId })) return grants;
    const officesOf = new Map((await this.people.activeStaff()).map((it) => [it.id, it.officeIds]));
    const theirs = grants.filter(({ staffId }) => mayOversee(caller, { holderId: staffId }) || (officesOf.get(staffId) ?? []).some((officeId) => mayOversee(caller, { officeId })));
    if (theirs.length === 0) throw notFound();
    return theirs;
  }

  private felt(kind: Kind, grantId: string, staffId: StaffId): Promise<PersonalGrant> {
    this.database.afterCommit(() => void this.rights.evict(`staff:${staffId}`).catch(() => undefined));
    return this.get(kind, grantId);
  }

  private async get(kind: Kind, grantId: string): Promise<PersonalGrant> {
    const [found] = (await this.rows('id = $1', [grantId])).filter((it) => it.kind === kind);
    if (!found) throw notFound();
    return found;
  }

  private async rows(where: string, values: readonly unknown[]): Promise<PersonalGrant[]> {
    const found = [
      ...(await this.database.query<{ staffId: string }>(`${selects.assignment} WHERE ${where} ORDER BY staff_id, id`, values)),
      ...(await this.database.query<{ staffId: string }>(`${selects.competence} WHERE ${where} ORDER BY staff_id, id`, values)),
    ];
    const names = await this.people.staffNames(found.map((it) => StaffId.parse(it.staffId)));
    return found.map((it) => PersonalGrant.parse({ ...it, staffName: names.get(StaffId.parse(it.staffId)) ?? it.staffId }));
  }
}
