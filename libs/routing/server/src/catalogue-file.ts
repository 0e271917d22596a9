import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LineCounter, isNode, parseDocument } from 'yaml';
import type { z } from 'zod';
import type { CatalogueProblem } from './catalogue-problem';

export type Path = readonly PropertyKey[];

/** A YAML file that knows on which row each value stands. */
export type CatalogueFile = {
  readonly name: string;
  readonly content: unknown;
  /** The row of the value, or of the nearest thing around it that exists. */
  readonly lineOf: (path: Path) => number;
};

const LANGUAGE: Record<string, string> = { sv: 'Swedish', en: 'English' };

/** Reads one file of the catalogue; what is not YAML is reported, not thrown. */
export const readCatalogueFile = (folder: string, name: string, problems: CatalogueProblem[]): CatalogueFile => {
  const lines = new LineCounter();
  const document = parseDocument(readFileSync(join(folder, name), 'utf8'), { lineCounter: lines, prettyErrors: false });
  for (const error of document.errors)
    problems.push({ file: name, line: lines.linePos(error.pos[0]).line, message: error.message });
  const lineOf = (path: Path): number => {
    for (let length = path.length; length > 0; length -= 1) {
      const node: unknown = document.getIn(path.slice(0, length), true);
      if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
    }
    return 1;
  };
  return { name, content: document.errors.length > 0 ? undefined : document.toJS(), lineOf };
};

/** Where an issue points: a key that may not be there is its own place. */
const placeOf = (issue: z.core.$ZodIssue): PropertyKey[] =>
  issue.code === 'unrecognized_keys' ? [...issue.path, ...issue.keys.slice(0, 1)] : issue.path;

const sayIssue = (issue: z.core.$ZodIssue): string => {
  const at = placeOf(issue).join('.');
  const language = LANGUAGE[String(issue.path.at(-1))];
  if (language && (issue.code === 'invalid_type' || issue.code === 'too_small')) return `${at}: the ${language} text is missing`;
  return `${at}: ${issue.message}`;
};

/** Checks a part of a file by its schema; problems get the row of the part they stand in. */
export const parsePart = <S extends z.ZodType>(
  schema: S,
  value: unknown,
  file: CatalogueFile,
  path: Path,
  problems: CatalogueProblem[],
): z.output<S> | undefined => {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  for (const issue of parsed.error.issues) {
    problems.push({ file: file.name, line: file.lineOf([...path, ...placeOf(issue)]), message: sayIssue(issue) });
  }
  return undefined;
};
