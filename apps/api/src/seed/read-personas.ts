import { readFileSync } from 'node:fs';
import { z } from 'zod';

const Persona = z.object({ id: z.string(), group: z.string(), name: z.string(), sv: z.string(), en: z.string() });
export type Persona = z.infer<typeof Persona>;

/**
 * The personas of the demo sign-in; the identity provider gives their id as subject.
 * @param file from the root of the project
 */
export const readPersonas = (file = 'apps/identity/personas.json'): Persona[] => Persona.array().parse(JSON.parse(readFileSync(file, 'utf8')));
