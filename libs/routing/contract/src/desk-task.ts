import { z } from 'zod';
import { Text } from '@desk/kernel/contract';

/** S: service without personal data. P: needs personal data. M: exercise of public authority. */
export const TaskClass = z.enum(['S', 'P', 'M']);
export type TaskClass = z.infer<typeof TaskClass>;

/** The desk tasks (diskuppgifter), from general information (AU) to a decision (MB). */
export const DeskTaskCode = z.enum(['AU', 'VG', 'SJ', 'UT', 'SP', 'TA', 'KO', 'ID', 'IA', 'BM', 'HO', 'MB']);
export type DeskTaskCode = z.infer<typeof DeskTaskCode>;

/** What somebody at the desk can do. A `general` task makes sense for every case type; the others only where the case type lists them. */
export const DeskTask = z.strictObject({ code: DeskTaskCode, name: Text, needs: Text, class: TaskClass, general: z.boolean() });
export type DeskTask = z.infer<typeof DeskTask>;
