import type { IdentityNumberProblem } from '@desk/kernel/contract';

/** What the journal must ask about people, since it keeps only ids. `people/server` supplies it: the journal asks no room. */
export abstract class PeopleInJournal {
  /** The visits in which a person was met, anywhere in the house. Ids only. @param written an exact personal or coordination number */
  abstract visitsOf(written: string, now: Date): Promise<readonly string[] | IdentityNumberProblem>;
  /** Display names by staff id, also of those who have left. */
  abstract staffNames(ids: readonly string[]): Promise<ReadonlyMap<string, string>>;
}
