import type { DeskQuestion } from '@desk/access/contract';
import type { ConditionCode } from '@desk/kernel/contract';

/** A decision that no agreement could ever carry lacks support in law, not only a line: M is named before C1. @param decidable whether a case type stands on the list */
export const missingCondition = (question: DeskQuestion, condition: ConditionCode, decidable: (caseTypeCode: string) => boolean): ConditionCode =>
  condition === 'C1' && question.task === 'MB' && !decidable(question.caseTypeCode) ? 'M' : condition;
