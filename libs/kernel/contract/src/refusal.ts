import { z } from 'zod';
import { Text } from './text';

/**
 * Conditions that can be missing (domain.md 6.2), in the order in which they are tried.
 * `account` and `duty` come before them: who are you, and is this any of your work.
 */
export const ConditionCode = z.enum(['account', 'duty', 'compartment', 'C1', 'C2', 'C11', 'C7', 'C6', 'C3', 'C4', 'C5', 'C10', 'C12', 'M']);
export type ConditionCode = z.infer<typeof ConditionCode>;

/** Everything that a no may offer instead. Each has a button somewhere (access/web says where, and a test holds the places to it). */
export const AlternativeAct = z.enum(['perform', 'hand-off', 'refer', 'resume-visit', 'send-without', 'report-conflict', 'ask-colleague', 'assign', 'return', 'ask-break-glass']);
export type AlternativeAct = z.infer<typeof AlternativeAct>;

/** What can be done instead of what was refused. */
export const Alternative = z.object({ act: AlternativeAct, label: Text, task: z.string().optional(), caseTypeCode: z.string().optional() });
export type Alternative = z.infer<typeof Alternative>;

/** A no in six parts, in the order in which a person needs them. */
export const Explanation = z.object({
  condition: ConditionCode,
  what: Text,
  missing: Text,
  lineAndLaw: Text,
  whoCanChange: Text,
  instead: z.array(Alternative),
  say: Text,
});
export type Explanation = z.infer<typeof Explanation>;

export const RefusalCode = z.enum(['not-signed-in', 'locked', 'not-found', 'not-allowed', 'not-possible', 'not-valid', 'changed-meanwhile', 'too-many', 'unavailable', 'failed']);
export type RefusalCode = z.infer<typeof RefusalCode>;

/** Every no that leaves the house. `fact` is a stable key, `text` says it to a person, `fields` point at input. */
export const Refusal = z.object({
  code: RefusalCode,
  fact: z.string(),
  text: Text,
  ids: z.record(z.string(), z.string()).default({}),
  fields: z.array(z.object({ path: z.string(), text: Text })).optional(),
  explanation: Explanation.optional(),
  requestId: z.string().optional(),
});
export type Refusal = z.infer<typeof Refusal>;

/** Thrown by decisions and use cases; the door turns it into an answer and the journal remembers it. */
export class Refused extends Error {
  readonly refusal: Refusal;

  constructor(refusal: Omit<Refusal, 'ids'> & { ids?: Record<string, string> }) {
    super(`${refusal.code}: ${refusal.fact}`);
    this.name = 'Refused';
    this.refusal = { ids: {}, ...refusal };
  }
}

const notFoundText: Text = {
  sv: 'Det du söker finns inte här, eller så får du inte se det. Kontrollera numret eller gå tillbaka till listan.',
  en: 'What you are looking for is not here, or you may not see it. Check the number or go back to the list.',
};

/** A row one may not see answers exactly like a row that does not exist. */
export const notFound = (): Refused => new Refused({ code: 'not-found', fact: 'NotFound', text: notFoundText });

export const notPossible = (fact: string, text: Text, ids?: Record<string, string>): Refused =>
  new Refused({ code: 'not-possible', fact, text, ids });

/** Somebody else changed the row first; `text` says who and what. */
export const changedMeanwhile = (fact: string, text: Text, ids?: Record<string, string>): Refused =>
  new Refused({ code: 'changed-meanwhile', fact, text, ids });

export const notValid = (path: string, text: Text, fact = 'NotValid'): Refused =>
  new Refused({ code: 'not-valid', fact, text, fields: [{ path, text }] });
