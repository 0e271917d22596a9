import { z } from 'zod';
import { AgencyId, Day, Instant, StaffId, Text } from '@desk/kernel/contract';

/** What kind of thing an agency holds about a person, in the order in which an extract shows it. */
export const ExtractKind = z.enum(['visit', 'identity', 'mandate', 'case', 'note', 'document', 'handoff', 'waiver']);
export type ExtractKind = z.infer<typeof ExtractKind>;

/** One thing that is held, as the person may read it. `key` is the same each time it is collected. */
export const ExtractItem = z.object({ key: z.string(), kind: ExtractKind, at: Instant, title: Text, facts: z.array(z.object({ name: Text, value: z.string() })) });
export type ExtractItem = z.infer<typeof ExtractItem>;

/** One look or act from the journal: what, when, why, by which role at which agency. Never who (domain.md 2.2, OSL 39:3). */
export const ExtractSight = z.object({ at: Instant, act: z.string(), role: Text, employer: Text, fields: z.string().nullable(), basis: Text });
export type ExtractSight = z.infer<typeof ExtractSight>;

/** On what ground something may be held back from the person it is about. `motive`: the ground needs words of its own. A lawyer confirms before use. */
export const extractGrounds = {
  'OSL-21-1': { sv: '21 kap. 1 § OSL: hälsa eller sexualliv', en: 'OSL 21:1: health or sexual life' },
  'OSL-21-3': { sv: '21 kap. 3 § OSL: adress och kontakt för någon som är hotad', en: 'OSL 21:3: address and contact of somebody under threat' },
  'OSL-26-1': { sv: '26 kap. 1 § OSL: socialtjänst, uppgift om annan', en: 'OSL 26:1: social services, about somebody else' },
  'OSL-27-1': { sv: '27 kap. 1 § OSL: skatt, uppgift om annan', en: 'OSL 27:1: tax, about somebody else' },
  'OSL-28-1': { sv: '28 kap. 1 § OSL: socialförsäkring, uppgift om annan', en: 'OSL 28:1: social insurance, about somebody else' },
  'OSL-17-1': { sv: '17 kap. 1 § OSL: planerad kontroll', en: 'OSL 17:1: a planned inspection' },
  'DSL-5-1': { sv: '5 kap. 1 § dataskyddslagen: får inte lämnas ut enligt annan författning', en: 'Data Protection Act 5:1: may not be given out under another statute' },
  'DSL-5-2': { sv: '5 kap. 2 § dataskyddslagen: utkast eller minnesanteckning', en: 'Data Protection Act 5:2: a draft or memo' },
} as const satisfies Readonly<Record<string, Text>>;
export const ExtractGround = z.enum(['OSL-21-1', 'OSL-21-3', 'OSL-26-1', 'OSL-27-1', 'OSL-28-1', 'OSL-17-1', 'DSL-5-1', 'DSL-5-2']);
export type ExtractGround = z.infer<typeof ExtractGround>;
export const HeldBack = z.object({ key: z.string(), ground: ExtractGround, motive: z.string().trim().min(3).max(500) });
export type HeldBack = z.infer<typeof HeldBack>;

/** `ordered` → `released` by the owning agency → `handed-out` to the person. */
export const ExtractState = z.enum(['ordered', 'released', 'handed-out']);
export type ExtractState = z.infer<typeof ExtractState>;
export const HandOutHow = z.enum(['post', 'in-person', 'secure-mailbox']);
export type HandOutHow = z.infer<typeof HandOutHow>;

/** An agency's part, without anything about the person. */
export const ExtractHead = z.object({
  id: z.uuid(), receiptNumber: z.string(), agencyId: AgencyId, state: ExtractState, orderedAt: Instant, dueOn: Day, how: z.enum(['desk', 'letter']),
  releasedAt: Instant.nullable(), releasedBy: StaffId.nullable(), handedOutAt: Instant.nullable(), handedOutHow: HandOutHow.nullable(), version: z.int(),
});
export type ExtractHead = z.infer<typeof ExtractHead>;

/** What the person gets: machine-readable as it stands, and the source of the printed one. */
export const ExtractContent = z.object({
  format: z.literal('registerutdrag-1'), receiptNumber: z.string(), agencyId: AgencyId, agency: Text, about: z.string(), madeAt: Instant,
  items: z.array(ExtractItem), sights: z.array(ExtractSight), heldBack: z.array(z.object({ kind: ExtractKind, ground: Text })), rights: z.array(Text),
});
export type ExtractContent = z.infer<typeof ExtractContent>;

/** What the reviewer reads before anything is released. `digest` says which things were read: another set is reviewed again. */
export const ExtractReview = z.object({ head: ExtractHead, content: ExtractContent, heldBack: z.array(HeldBack), digest: z.string() });
export type ExtractReview = z.infer<typeof ExtractReview>;
