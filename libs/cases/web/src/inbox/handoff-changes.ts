import type { Handoff, HandoffHistoryEntry } from '@desk/cases/contract';

/** What others did with a hand-off since this person opened it, in order. */
export const changesByOthers = (handoff: Pick<Handoff, 'history'>, seen: number, me: { readonly displayName: string; readonly shortName: string }): HandoffHistoryEntry[] =>
  handoff.history.slice(seen).filter(({ byName }) => byName !== me.displayName && byName !== me.shortName);
