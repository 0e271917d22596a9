import { createMongoAbility, subject as tagged, type MongoAbility } from '@casl/ability';
import type { Rule } from './rule';

export type Ability = MongoAbility;

/** The ability that a list of rules gives: the same factory in server and browser. */
export const abilityFrom = (rules: readonly Rule[]): Ability => createMongoAbility(rules.map((rule) => ({ ...rule })));

/** A row under its subject's name, so that rules about that subject can be asked of it. */
export const asSubject = <T extends object>(name: string, row: T) => tagged(name, { ...row });
