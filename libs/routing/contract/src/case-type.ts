import { z } from 'zod';
import { AgencyId, CaseTypeCode, Compartment, Text } from '@desk/kernel/contract';
import { DeskTaskCode, TaskClass, type DeskTask } from './desk-task';

const words = z.array(z.string().min(1));

/** Words that people really say, beside the name. */
export const Synonyms = z.strictObject({ sv: words, en: words });
export type Synonyms = z.infer<typeof Synonyms>;

/** A rule that a visitor should know, and the section of law where it stands (null: not found in a statute). */
const Rule = z.strictObject({ ...Text.shape, source: z.string().min(1).nullable() });

export const CaseType = z.strictObject({
  code: CaseTypeCode,
  /** FK SKV AF KFM CSN PM MIV TV KOM, or outside the house: EXT, and AKS for the unemployment funds. */
  agency: AgencyId,
  /** Secrecy stands between branches of one agency and between municipal boards (OSL 8 kap. 1–2 §§). Null for EXT and AKS: nothing of theirs is kept. */
  compartment: Compartment.nullable(),
  /** Who it is, for EXT and AKS: the police, the region, a bank. */
  party: Text.nullable(),
  /** True outside the agreements: the desk can tell the way, never receive or hand over. */
  referralOnly: z.boolean(),
  name: Text,
  class: TaskClass,
  /** What this case type asks of a desk, beside the general tasks. MB stands here only where a simple decision could be delegated. */
  deskTasks: z.array(DeskTaskCode).min(1),
  /** How far a shared desk could carry it: 1 information, 2 guidance, 3 service, 4 rule-bound handling, 5 qualified handling (the owner). */
  rosa: z.int().min(1).max(5),
  /** Must its documents be registered (OSL 5 kap. 1 §)? The source says by which rule, or by which exemption not. */
  registrationDuty: z.boolean(),
  registrationSource: z.string().min(1).nullable(),
  rule: Rule.nullable(),
  bring: Text.nullable(),
  contact: Text,
  eService: z.boolean(),
  /** What is not verified. Shown with "kontrollera hos myndigheten". */
  uncertain: Text.nullable(),
  synonyms: Synonyms,
});
export type CaseType = z.infer<typeof CaseType>;

/** Every desk task that makes sense for a case type: the general ones and its own, in catalogue order. Outside parties get no hand-over. */
export const deskTasksFor = (caseType: CaseType, deskTasks: readonly DeskTask[]): DeskTaskCode[] =>
  deskTasks
    .filter((task) => caseType.deskTasks.includes(task.code) || (task.general && !(caseType.referralOnly && task.code === 'HO')))
    .map((task) => task.code);
