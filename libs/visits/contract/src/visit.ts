import { z } from 'zod';
import { CaseTypeCode, Instant, LifeEventId, OfficeId, StaffId, VisitId, subject } from '@desk/kernel/contract';

export const VisitSubject = subject('Visit', {
  actions: ['register', 'read', 'update', 'end'],
  where: ['id', 'officeId', 'deskStaffId', 'needOpen', 'protectedIdentity'],
});

export const Channel = z.enum(['desk', 'phone', 'video', 'chat']);
export type Channel = z.infer<typeof Channel>;

export const VisitState = z.enum(['open', 'parked', 'ended']);
export type VisitState = z.infer<typeof VisitState>;

/** A life event chosen in the visit, with the answers to its questions: `yes`, `no`, `unknown` or a date. */
export const ChosenLifeEvent = z.object({ lifeEventId: LifeEventId, answers: z.record(z.string().max(40), z.string().max(40)) });
export type ChosenLifeEvent = z.infer<typeof ChosenLifeEvent>;

export const Visit = z.object({
  id: VisitId,
  /** Short number that desk and visitor can say aloud, for example `B 214`. */
  number: z.string(),
  officeId: OfficeId,
  deskStaffId: StaffId,
  channel: Channel,
  state: VisitState,
  language: z.string(),
  interpreter: z.boolean(),
  lifeEvents: z.array(ChosenLifeEvent),
  /** Case types taken up without a life event. */
  caseTypes: z.array(CaseTypeCode),
  /** Just a question, answered at once: a visit that needs no case. */
  question: z.boolean(),
  parkedNote: z.string().nullable(),
  startedAt: Instant,
  endedAt: Instant.nullable(),
  version: z.int(),
});
export type Visit = z.infer<typeof Visit>;
