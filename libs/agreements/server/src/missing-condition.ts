import type { DeskQuestion } from '@desk/access/contract';
import type { ConditionCode } from '@desk/kernel/contract';
import { mayBeDecidedAtDesk } from './whitelist';

/** A decision that no agreement could ever carry lacks support in law, not only a line: M is named before C1. */
export const missingCondition = (question: DeskQuestion, condition: ConditionCode): ConditionCode =>
  condition === 'C1' && question.task === 'MB' && !mayBeDecidedAtDesk(question.caseTypeCode) ? 'M' : condition;
