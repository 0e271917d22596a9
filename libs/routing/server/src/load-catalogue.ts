import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { CaseType, DeskTask, LifeEvent, type Catalogue } from '@desk/routing/contract';
import { CatalogueBroken, type CatalogueProblem } from './catalogue-problem';
import { parsePart, readCatalogueFile, type CatalogueFile } from './catalogue-file';
import { checkCaseTypes, checkLifeEvents } from './check-catalogue';

/** One part of the catalogue and where it stands, so that a problem found later still has its row. */
export type Placed<T> = { readonly it: T; readonly file: CatalogueFile; readonly path: readonly PropertyKey[] };

const DeskTaskFile = z.strictObject({ tasks: z.array(z.unknown()).min(1) });
/** The defaults hold for every case type of the file that says nothing else. */
const CaseTypeFile = z.strictObject({
  defaults: z.record(z.string(), z.unknown()),
  types: z.array(z.record(z.string(), z.unknown())).min(1),
});

const NOT_SAID = {
  party: null,
  referralOnly: false,
  rule: null,
  bring: null,
  eService: false,
  uncertain: null,
  registrationSource: null,
};

const yamlIn = (folder: string, under: string): string[] =>
  readdirSync(join(folder, under))
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => `${under}/${name}`);

/**
 * Reads desk-tasks.yaml, case-types/*.yaml and life-events/*.yaml from a folder and checks that they fit together.
 * @throws CatalogueBroken listing every problem with file and row: unknown code, ring of steps, missing translation, duplicate id …
 */
export const loadCatalogue = (folder: string): Catalogue => {
  const problems: CatalogueProblem[] = [];
  const read = (name: string) => readCatalogueFile(folder, name, problems);
  const keep = <S extends z.ZodType>(
    schema: S,
    value: unknown,
    file: CatalogueFile,
    path: readonly PropertyKey[],
  ): Placed<z.output<S>>[] => {
    const it = parsePart(schema, value, file, path, problems);
    return it === undefined ? [] : [{ it, file, path }];
  };

  const taskFile = read('desk-tasks.yaml');
  const deskTasks = (parsePart(DeskTaskFile, taskFile.content, taskFile, [], problems)?.tasks ?? []).flatMap((task, i) =>
    keep(DeskTask, task, taskFile, ['tasks', i]),
  );
  /** Also the codes of case types that have other faults, so that one fault is reported once. */
  const codes = new Set<unknown>();
  const caseTypes = yamlIn(folder, 'case-types').flatMap((name) => {
    const file = read(name);
    const content = parsePart(CaseTypeFile, file.content, file, [], problems);
    for (const { code } of content?.types ?? []) codes.add(code);
    return (content?.types ?? []).flatMap((type, i) =>
      keep(CaseType, { ...NOT_SAID, ...content?.defaults, ...type }, file, ['types', i]),
    );
  });
  const lifeEvents = yamlIn(folder, 'life-events').flatMap((name) => {
    const file = read(name);
    return keep(LifeEvent, file.content, file, []);
  });

  problems.push(...checkCaseTypes(caseTypes, deskTasks), ...checkLifeEvents(lifeEvents, codes));
  if (problems.length > 0) throw new CatalogueBroken(problems);

  const content = {
    deskTasks: deskTasks.map(({ it }) => it),
    caseTypes: caseTypes.map(({ it }) => it),
    lifeEvents: lifeEvents.map(({ it }) => it),
  };
  return { version: createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, 16), ...content };
};
