import { AgreementSubject } from '@desk/access/contract';
import type { Caller } from '@desk/access/server';
import type { AgreementHead } from '@desk/agreements/contract';
import { notFound, type Refused } from '@desk/kernel/contract';
import { nothingInForce } from './life-words';

const row = (its: { agencyId?: string; officeId?: string; drafterId?: string | null; holderId?: string }) => ({ agencyId: null, officeId: null, drafterId: null, holderId: null, ...its });

/** Personal grants of an agency, of an office's staff, or of one person. */
export const mayOversee = (caller: Caller, its: { readonly agencyId: string } | { readonly officeId: string } | { readonly holderId: string }): boolean => caller.may('oversee', AgreementSubject, row(its));

/** Of a party, or of an office where the agreement holds. */
export const mayRead = (caller: Caller, head: AgreementHead): boolean =>
  ofParty(caller, head) || head.officeIds.some((officeId) => caller.may('read', AgreementSubject, row({ officeId })));

/** A party's own people read drafts too; an office reads what is signed (domain.md 6.3). */
export const ofParty = (caller: Caller, head: AgreementHead): boolean => head.parties.some(({ agencyId }) => caller.may('read', AgreementSubject, row({ agencyId })));

/** @throws Refused `not-found` as for an agreement that does not exist */
export const mustRead = (caller: Caller, head: AgreementHead, state: string): void => {
  if (ofParty(caller, head)) return;
  if (state === 'draft' || state === 'sent' || state === 'withdrawn' || !mayRead(caller, head)) throw notFound();
};

/**
 * For one's own agency, a party of the agreement.
 * @returns the ground to journal  @throws Refused `not-found` when the agency is no party or not the caller's, `not-allowed` when the duty does not reach the act
 */
export const mustAct = (caller: Caller, action: 'draft' | 'approve' | 'assign' | 'test', head: AgreementHead | null, agencyId: string, writers: readonly string[] = []) => {
  if (head && !head.parties.some((party) => party.agencyId === agencyId)) throw notFound();
  return caller.must(action, AgreementSubject, row({ agencyId, drafterId: writers.find((writer) => writer === caller.staffId) ?? writers[0] ?? null }));
};

/** Why there is nothing to act on: an agreement that one may not see answers as one that does not exist. @param versions all that it has */
export const noneInForce = (caller: Caller, versions: readonly { readonly head: AgreementHead }[]): Refused => (versions.some(({ head }) => mayRead(caller, head)) ? nothingInForce() : notFound());
