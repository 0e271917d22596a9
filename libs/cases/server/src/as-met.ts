import { mayMeetProtected } from '@desk/access/contract';
import type { Caller } from '@desk/access/server';
import type { MetVisitor } from '@desk/people/server';

type Walls = { readonly subjectHash: string | null; readonly protectedIdentity: boolean };

/** The visitor as this person may meet them: to whoever may not meet a protected person, nobody has said who they are (domain.md 2.3). */
export const asMet = (visitor: MetVisitor | null, caller: Caller): MetVisitor | null => (visitor?.protectedIdentity && !mayMeetProtected(caller.rights.principal, caller.day) ? null : visitor);

/** What stands around a new row of the visit: the walls of the person as they were met, and none around what is done for nobody. */
export const personOf = (visitor: MetVisitor | null, met: MetVisitor | null, visit: { readonly protectedIdentity: boolean }): Walls =>
  visitor !== null && met === null ? { subjectHash: null, protectedIdentity: false } : { subjectHash: met?.subjectHash ?? null, protectedIdentity: met?.protectedIdentity ?? visit.protectedIdentity };
