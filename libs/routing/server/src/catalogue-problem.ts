/** One thing that is wrong in a catalogue file. */
export type CatalogueProblem = { readonly file: string; readonly line: number; readonly message: string };

/** The catalogue cannot be used. The message lists every problem with its file and row. */
export class CatalogueBroken extends Error {
  constructor(readonly problems: readonly CatalogueProblem[]) {
    const rows = problems.map(({ file, line, message }) => `  ${file}:${line}  ${message}`);
    super([`The catalogue cannot be used, ${problems.length} problem(s):`, ...rows].join('\n'));
    this.name = 'CatalogueBroken';
  }
}
