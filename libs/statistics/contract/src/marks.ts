import type { FactKind } from './dimension';

/**
 * Marks of a fact: what is counted of it beside its being there. Kept as columns c1…c12 of facts and rollups, in this order. A new mark is added last.
 */
export const marksOf = {
  visit: ['cases', 'interpreter', 'repeat', 'demandMarked', 'demandFailure', 'demandValue', 'demandUnclear', 'withCase', 'parked', 'otherLanguage', 'remote'],
  case: ['solved', 'solvable', 'referred', 'handedOff', 'finishable', 'noAccess', 'notInAgreement', 'aborted', 'systemFault', 'tasks', 'rosaLevel', 'rosaMost'],
  handoff: ['received', 'contacted', 'answered', 'told', 'receiptInTime', 'contactInTime', 'answerInTime', 'toldInTime', 'returned', 'noAccess', 'notInAgreement', 'expired'],
  ticket: ['called', 'served', 'noShow', 'left', 'withinLevel', 'booked', 'interpreter', 'estimated', 'estimateHeld', 'transferred', 'recalled'],
  refusal: [],
} as const satisfies Record<FactKind, readonly string[]>;

export const MARK_COLUMNS = 12;

/** The place of a mark among the columns, from 1. @throws when no such mark is kept */
export const markColumn = (kind: FactKind, mark: string): number => {
  const marks: readonly string[] = marksOf[kind];
  const at = marks.indexOf(mark);
  if (at < 0) throw new Error(`${kind} has no mark ${mark}`);
  return at + 1;
};
