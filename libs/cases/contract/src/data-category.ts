import { z } from 'zod';
import { Text } from '@desk/kernel/contract';

/** Data categories of domain.md 7.4, from statistics (D0) to health, violence and protected identity (D7). */
export const DataCategory = z.enum(['D0', 'D1', 'D2', 'D3', 'D4', 'D5', 'D6', 'D7']);
export type DataCategory = z.infer<typeof DataCategory>;

/** Categories that may cross a secrecy border on a ground. D0 and D1 are about nobody; D7 never stands in a text. */
export const Crossing = z.enum(['D2', 'D3', 'D4', 'D5', 'D6']);
export type Crossing = z.infer<typeof Crossing>;

/** What a waiver would say, before anybody has said yes to it. */
export const ProposedWaiver = z.object({ categories: z.array(Crossing), documentIds: z.array(z.uuid()), text: Text });
export type ProposedWaiver = z.infer<typeof ProposedWaiver>;
