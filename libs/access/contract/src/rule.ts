import { z } from 'zod';
import { subjectNamed } from './vocabulary';

const Scalar = z.union([z.string().min(1), z.boolean(), z.null()]);
const Operators = z.union([
  z.strictObject({ $eq: Scalar }), z.strictObject({ $ne: Scalar }),
  z.strictObject({ $in: z.array(Scalar).min(1) }), z.strictObject({ $nin: z.array(Scalar).min(1) }),
]);
const Conditions = z.record(z.string(), z.union([Scalar, Operators])).refine((it) => Object.keys(it).length > 0, 'a rule without conditions would open everything');

/**
 * The lock on the rule language. CASL would read `{}` as "everything" and lose an `undefined` on its way through JSON, so nothing leaves
 * `compile()` that this schema does not know: words of the vocabulary, at least one condition, four operators.
 */
export const Rule = z
  .strictObject({
    action: z.array(z.string()).min(1),
    subject: z.string(),
    conditions: Conditions,
    fields: z.array(z.string()).min(1).optional(),
    inverted: z.boolean().optional(),
    reason: z.string().min(1),
  })
  .superRefine((rule, context) => {
    const words = subjectNamed(rule.subject);
    if (!words) return context.addIssue(`unknown subject ${rule.subject}`);
    for (const action of rule.action) if (!words.actions.includes(action)) context.addIssue(`${rule.subject} has no action ${action}`);
    for (const column of Object.keys(rule.conditions)) if (!words.where.includes(column)) context.addIssue(`${rule.subject} has no word ${column}`);
    for (const field of rule.fields ?? []) if (!words.discloses.includes(field)) context.addIssue(`${rule.subject} does not disclose ${field}`);
  });
export type Rule = z.infer<typeof Rule>;
