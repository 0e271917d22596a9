import { z } from 'zod';
import { AgreementSubject } from '@desk/access/contract';
import { TaskCode } from '@desk/cases/contract';
import { AgencyId, Day, StaffId, endpoint, may } from '@desk/kernel/contract';
import { Words } from './agreement';

/** A personal grant is proposed by the agreement administrator and holds when the agency's manager has approved it. */
export const GrantState = z.enum(['proposed', 'approved', 'declined']);
export type GrantState = z.infer<typeof GrantState>;

const Grant = z.object({
  id: z.string(), staffId: StaffId, staffName: z.string(), agencyId: AgencyId.nullable(), validFrom: Day, validTo: Day.nullable(), state: GrantState,
  trainedOn: Day.nullable(), proposedBy: z.string().nullable(), decidedBy: z.string().nullable(),
});
/** A personal assignment agreement (uppdragsavtal): this person, these P and M tasks, for this agency (lag 2004:543 5 §; the practice since). */
export const PersonalAssignment = Grant.extend({ kind: z.literal('assignment'), tasks: z.array(TaskCode) });
/** A competence with the day of its training. Agency null: the house's own, such as `skyddad`. */
export const PersonalCompetence = Grant.extend({ kind: z.literal('competence'), code: z.string() });
export const PersonalGrant = z.discriminatedUnion('kind', [PersonalAssignment, PersonalCompetence]);
export type PersonalGrant = z.infer<typeof PersonalGrant>;

const dates = { validFrom: Day, validTo: Day.nullable(), trainedOn: Day.nullable().default(null) };
const ofGrant = z.object({ kind: z.enum(['assignment', 'competence']), grantId: Words(200) });

/** Days before the end when a warning begins. */
export const WARN_DAYS = 30;

export const assignmentsApi = {
  listGrants: endpoint({ method: 'GET', path: '/agencies/:agencyId/grants', can: may(AgreementSubject, 'oversee'), input: z.object({ agencyId: AgencyId }), output: z.object({ grants: z.array(PersonalGrant) }), summary: 'Personal assignments and competences that an agency has given' }),
  expiringGrants: endpoint({
    method: 'GET', path: '/agencies/:agencyId/grants/expiring', can: may(AgreementSubject, 'assign'), input: z.object({ agencyId: AgencyId }),
    output: z.object({ until: Day, grants: z.array(PersonalGrant) }), summary: 'Those that run out within 30 days',
  }),
  proposeAssignment: endpoint({
    method: 'POST', path: '/agencies/:agencyId/assignments', can: may(AgreementSubject, 'draft'),
    input: z.object({ agencyId: AgencyId, staffId: StaffId, tasks: z.array(TaskCode).min(1), ...dates }), output: PersonalGrant, summary: 'Propose a personal assignment agreement',
  }),
  proposeCompetence: endpoint({
    method: 'POST', path: '/agencies/:agencyId/competences', can: may(AgreementSubject, 'draft'),
    input: z.object({ agencyId: AgencyId, staffId: StaffId, code: Words(64).min(2), ...dates }), output: PersonalGrant, summary: 'Propose a competence, with the day of its training',
  }),
  decideGrant: endpoint({ method: 'POST', path: '/grants/:kind/:grantId/decision', can: may(AgreementSubject, 'approve'), input: ofGrant.extend({ approve: z.boolean() }), output: PersonalGrant, summary: 'The agency’s manager approves or declines a proposal' }),
  endGrant: endpoint({ method: 'POST', path: '/grants/:kind/:grantId/end', can: may(AgreementSubject, 'assign'), input: ofGrant.extend({ lastDay: Day }), output: PersonalGrant, summary: 'End an assignment or a competence after a day' }),
};
