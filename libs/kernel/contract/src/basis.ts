import { z } from 'zod';

/** On what ground something was done: a line of an agreement version, or the duty of the owning agency's own staff. Kept with the act. */
export const Basis = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('agreement'), lineId: z.string(), agreement: z.string(), version: z.int(), line: z.int() }),
  z.object({ kind: z.literal('duty'), duty: z.string() }),
]);
export type Basis = z.infer<typeof Basis>;

/** A basis as the `reason` of a permission rule, and back. */
export const basisToReason = (basis: Basis): string =>
  basis.kind === 'duty' ? `duty|${basis.duty}` : `line|${basis.lineId}|${basis.agreement}|${basis.version}|${basis.line}`;

export const basisFromReason = (reason: string): Basis => {
  const [kind, first = '', agreement = '', version = '0', line = '0'] = reason.split('|');
  return kind === 'line' ? { kind: 'agreement', lineId: first, agreement, version: Number(version), line: Number(line) } : { kind: 'duty', duty: first };
};
