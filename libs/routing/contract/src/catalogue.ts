import { z } from 'zod';
import { Day } from '@desk/kernel/contract';
import { CaseType } from './case-type';
import { DeskTask } from './desk-task';
import { LifeEvent } from './life-event';

/** Everything the house knows about life events and case types. `version` changes when any of it does. */
export const Catalogue = z.strictObject({
  version: z.string(),
  deskTasks: z.array(DeskTask),
  caseTypes: z.array(CaseType),
  lifeEvents: z.array(LifeEvent),
});
export type Catalogue = z.infer<typeof Catalogue>;

/** Question id → yes, no, unknown ("vet inte"), or a date `YYYY-MM-DD`. A question that is missing has not been answered. */
export const Answers = z.record(z.string(), z.union([z.enum(['yes', 'no', 'unknown']), Day]));
export type Answers = z.infer<typeof Answers>;
