import { z } from 'zod';
import type { SecrecyStrength } from '@desk/people/contract';
import type { Text } from '@desk/kernel/contract';
import type { Crossing, DataCategory } from './data-category';
import type { ParcelPart } from './handoff';

export const categoryNames = {
  D0: { sv: 'Statistik', en: 'Statistics' }, D1: { sv: 'Ärende, språk och behov', en: 'Case, language and needs' }, D2: { sv: 'namn och kontaktuppgifter', en: 'name and contact details' }, D3: { sv: 'personnummer eller annan identitet', en: 'personal number or other identity' },
  D4: { sv: 'det du har berättat', en: 'what you have told' }, D5: { sv: 'handlingar', en: 'documents' }, D6: { sv: 'anteckningar och åtgärder i ärendet', en: 'notes and acts in the case' }, D7: { sv: 'Hälsa, socialtjänst, våld och skydd', en: 'Health, social services, violence and protection' },
} as const satisfies Record<DataCategory, Text>;

/** To which category each part of a hand-off belongs. */
export const categoryOf = { errand: 'D1', language: 'D1', contact: 'D2', identity: 'D3', 'identity-check': 'D3', told: 'D4', documents: 'D5', notes: 'D6', acts: 'D6' } as const satisfies Record<ParcelPart, DataCategory>;

/** Compartments whose own data is of category D7: social services and what rests on health (OSL 25 and 26 kap.). */
const sensitive: ReadonlySet<string> = new Set(['KOM-SOC']);
export const isSensitive = (compartment: string): boolean => sensitive.has(compartment);

export const GroundCode = z.enum(['OSL-10-2', 'OSL-10-27', 'OSL-10-15A', 'SFB-110-31', 'SFB-110-39', 'FOL-32C']);
export type GroundCode = z.infer<typeof GroundCode>;

/** A ground, other than a waiver, on which an agency may give data to another. Who decides is the disclosing agency, never the desk. */
export type DisclosureGround = {
  readonly code: GroundCode;
  readonly law: string;
  readonly name: Text;
  /** From and to which compartments, or from and to all. */
  readonly from: readonly string[] | null;
  readonly to: readonly string[] | null;
  readonly categories: readonly Crossing[];
  /** Must the weighing or the need be written down for the case. */
  readonly motive: boolean;
  readonly decidedBy: 'handler' | 'manager';
  /** A general weighing, which stops before absolute secrecy and before secrecy that the law exempts. */
  readonly weighing: boolean;
};

const all: readonly Crossing[] = ['D2', 'D3', 'D4', 'D5', 'D6'];

/** Duties to inform and other secrecy-breaking rules (OSL 10 kap.; domain.md 2.2). A lawyer confirms each before use. */
export const disclosureGrounds: readonly DisclosureGround[] = [
  { code: 'OSL-10-2', law: 'OSL 10 kap. 2 §', name: { sv: 'Nödvändigt för den egna verksamheten', en: 'Necessary for the agency’s own work' }, from: null, to: null, categories: all, motive: true, decidedBy: 'handler', weighing: false },
  { code: 'OSL-10-27', law: 'OSL 10 kap. 27 §', name: { sv: 'Generalklausulen: intresset av att lämna ut väger uppenbart tyngre', en: 'General clause: the interest of disclosure clearly weighs more' }, from: null, to: null, categories: all, motive: true, decidedBy: 'handler', weighing: true },
  { code: 'OSL-10-15A', law: 'OSL 10 kap. 15 a §', name: { sv: 'Förebygga och upptäcka brott och felaktiga utbetalningar', en: 'Prevent and detect crime and wrong payments' }, from: null, to: null, categories: all, motive: true, decidedBy: 'manager', weighing: true },
  { code: 'SFB-110-31', law: 'OSL 10 kap. 28 §, SFB 110 kap. 31 §', name: { sv: 'Uppgiftsskyldighet till Försäkringskassan och Pensionsmyndigheten', en: 'Duty to inform the Social Insurance Agency and the Pensions Agency' }, from: ['SKV-FOLK', 'SKV-BESK', 'AF', 'CSN', 'KFM', 'MIV', 'PM', 'FK'], to: ['FK', 'PM'], categories: ['D3', 'D6'], motive: false, decidedBy: 'handler', weighing: false },
  { code: 'SFB-110-39', law: 'OSL 10 kap. 28 §, SFB 110 kap. 39–42 §§', name: { sv: 'Försäkringskassans och Pensionsmyndighetens uppgiftsskyldighet', en: 'The Social Insurance and Pensions Agencies’ duty to inform' }, from: ['FK', 'PM'], to: ['SKV-BESK', 'SKV-FOLK', 'FK', 'PM'], categories: ['D3', 'D6'], motive: false, decidedBy: 'handler', weighing: false },
  { code: 'FOL-32C', law: 'OSL 10 kap. 28 §, folkbokföringslagen 32 c §', name: { sv: 'Underrättelse om fel i folkbokföringen', en: 'Notice of an error in the population register' }, from: null, to: ['SKV-FOLK'], categories: ['D3', 'D6'], motive: false, decidedBy: 'handler', weighing: false },
];

export const groundNamed = (code: string): DisclosureGround | undefined => disclosureGrounds.find((ground) => ground.code === code);

/**
 * Why a ground cannot carry a category between two compartments, or null when it can. Absolute secrecy yields only to the person's own waiver
 * (OSL 27 kap. 1 §); the weighing clauses do not reach health care and social services (OSL 10 kap. 27 §, 25 and 26 kap.).
 */
export const whyNotGround = (ground: DisclosureGround, crossing: { readonly from: string; readonly to: string; readonly strength: SecrecyStrength }, category: Crossing): 'place' | 'category' | 'absolute' | 'exempt' | null => {
  if ((ground.from && !ground.from.includes(crossing.from)) || (ground.to && !ground.to.includes(crossing.to)) || crossing.from === crossing.to) return 'place';
  if (!ground.categories.includes(category)) return 'category';
  if (ground.weighing && isSensitive(crossing.from)) return 'exempt';
  return crossing.strength === 'absolute' ? 'absolute' : null;
};
