import { z } from 'zod';
import { CaseTypeCode, LifeEventId, Text } from '@desk/kernel/contract';
import { Synonyms } from './case-type';
import { DeadlineRule } from './deadline-rule';

const Id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const ids = z.array(Id).default([]);

/** Asked at the desk. A `yes-no` question opens or closes steps, a `date` is what time limits are counted from. */
export const LifeEventQuestion = z.strictObject({ id: Id, kind: z.enum(['yes-no', 'date']), ...Text.shape });
export type LifeEventQuestion = z.infer<typeof LifeEventQuestion>;

export const LifeEventStep = z.strictObject({
  id: Id,
  caseType: CaseTypeCode,
  /** When the step has another name than its case type. */
  name: Text.nullable().default(null),
  note: Text.nullable().default(null),
  phase: Id,
  kind: z.enum(['must', 'should', 'if']),
  /** Question id → the answer that opens the step. All must hold. */
  when: z.record(z.string(), z.enum(['yes', 'no'])).default({}),
  /** Steps that come first. */
  after: ids,
  /** Nobody applies: another party reports it, or it comes without application. */
  automatic: z.boolean().default(false),
  /** A date question: the automatic step is done when that day has come. */
  doneOn: Id.nullable().default(null),
  /** A date question: from that day on the step makes no sense any more. */
  until: Id.nullable().default(null),
  deadline: DeadlineRule.nullable().default(null),
  uncertain: Text.nullable().default(null),
});
export type LifeEventStep = z.infer<typeof LifeEventStep>;

export const LifeEvent = z.strictObject({
  id: LifeEventId,
  name: Text,
  description: Text,
  synonyms: Synonyms,
  uncertain: Text.nullable().default(null),
  questions: z.array(LifeEventQuestion).default([]),
  phases: z.array(z.strictObject({ id: Id, ...Text.shape })).min(1),
  steps: z.array(LifeEventStep).min(1),
});
export type LifeEvent = z.infer<typeof LifeEvent>;
