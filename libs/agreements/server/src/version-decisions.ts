import { versionSteps, type Approval, type VersionState, type VersionStep } from '@desk/agreements/contract';
import type { AgencyId, StaffId } from '@desk/kernel/contract';
import { alreadyDecided, ownDraft, savedMeanwhile, stepNotPossible } from './life-words';

/** What a step with a version is decided on. */
export type VersionStanding = {
  readonly number: number; readonly state: VersionState; readonly revision: number; readonly savedBy: string | null; readonly savedAt: string | null;
  readonly writers: readonly string[]; readonly approvals: readonly Approval[]; readonly awaits: readonly AgencyId[];
};

/**
 * May this step be taken from here, by somebody who saw this revision?
 * @throws Refused `not-possible` with the state, `changed-meanwhile` with who saved
 */
export const decideStep = (version: VersionStanding, step: VersionStep, revision: number | null): void => {
  if (!versionSteps[step].from.some((state) => state === version.state)) throw stepNotPossible(step, version.state, version.number);
  if (revision !== null && revision !== version.revision) throw savedMeanwhile(version.savedBy, version.savedAt, version.revision);
};

/**
 * One party's approval. Never by somebody who has written on the draft (domain.md 6.1).
 * @returns the approvals and whom the version still waits for; nobody means that it is signed
 */
export const decideApproval = (version: VersionStanding, by: { readonly agencyId: AgencyId; readonly staffId: StaffId; readonly name: string }, at: string): { approvals: Approval[]; awaits: AgencyId[] } => {
  if (version.writers.includes(by.staffId)) throw ownDraft();
  if (!version.awaits.includes(by.agencyId)) throw alreadyDecided();
  return { approvals: [...version.approvals, { ...by, at, decision: 'approved', reason: null }], awaits: version.awaits.filter((agencyId) => agencyId !== by.agencyId) };
};

type Signed = { readonly number: number; readonly state: VersionState; readonly head: { readonly parties: readonly { readonly agencyId: AgencyId }[] } };
type Left = { readonly agencyId: AgencyId; readonly version: number; readonly endsOn: string };

/**
 * Who has to approve a draft: its own parties, and every party of a signed version that it replaces, in force or still to come, so that nobody's lines are taken
 * out of force without them (domain.md 6.3: each agency approves its own). Only who has left that very version, by the draft's first day, has no more say.
 */
export const partiesToAsk = (draft: { readonly head: Signed['head'] & { readonly validFrom: string } }, versions: readonly Signed[], terminations: readonly Left[]): AgencyId[] => {
  const replaced = versions.filter((it) => it.state === 'signed').flatMap((it) =>
    it.head.parties.filter(({ agencyId }) => !terminations.some((left) => left.agencyId === agencyId && left.version >= it.number && left.endsOn <= draft.head.validFrom)));
  return [...new Set([...draft.head.parties, ...replaced].map((party) => party.agencyId))].sort();
};

/**
 * The first day of a version without an agreement: when fewer than two of its parties are left. Who leaves later is still a party until then.
 * @param leaving every party's first day outside, those who have left already among them  @returns null when two or more stay
 */
export const endOfVersion = (parties: readonly AgencyId[], leaving: readonly { readonly agencyId: AgencyId; readonly endsOn: string }[]): string | null =>
  leaving.filter(({ agencyId }) => parties.includes(agencyId)).map(({ endsOn }) => endsOn).sort()[Math.max(parties.length - 2, 0)] ?? null;

/** An agreement holds from its day, and never from before everybody had signed. */
export const firstDay = (validFrom: string, today: string): string => (validFrom < today ? today : validFrom);

/** The same day some months later, or the last of that month. @param day `YYYY-MM-DD` */
export const addMonths = (day: string, months: number): string => {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0));
  return `${last.toISOString().slice(0, 8)}${String(Math.min(date, last.getUTCDate())).padStart(2, '0')}`;
};

/** The first of the next month: where a new draft starts unless somebody says otherwise. */
export const nextMonth = (today: string): string => `${addMonths(today, 1).slice(0, 8)}01`;
