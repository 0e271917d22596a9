import { z } from 'zod';
import { AgencyId, Instant, OfficeId, StaffId, endpoint } from '@desk/kernel/contract';
import { Duty } from './duty';
import { Rule } from './rule';

export const Me = z.object({
  staffId: StaffId,
  displayName: z.string(),
  shortName: z.string(),
  employerAgencyId: AgencyId,
  officeIds: z.array(OfficeId),
  duties: z.array(Duty),
  languages: z.array(z.string()),
  rules: z.array(Rule),
  /** Changes when duties or agreements change; what a browser holds under another version is stale. */
  abilityVersion: z.string(),
  /** Sent back in `x-desk-csrf` with everything that changes something. */
  csrfToken: z.string(),
  locked: z.boolean(),
  idleLockMinutes: z.int(),
  now: Instant,
});
export type Me = z.infer<typeof Me>;

export const accessApi = {
  me: endpoint({ method: 'GET', path: '/me', can: 'signed-in', input: z.object({}), output: Me, summary: 'Who I am, what I may do, and the token for changes' }),
  lock: endpoint({ method: 'POST', path: '/session/lock', can: 'signed-in', input: z.object({}), output: z.object({ locked: z.literal(true) }), summary: 'Lock the screen until I sign in again' }),
  signOut: endpoint({ method: 'POST', path: '/session/end', can: 'signed-in', input: z.object({}), output: z.object({ goTo: z.string() }), summary: 'End the session here and at the identity provider' }),
};
