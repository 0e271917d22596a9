import { spawnSync } from 'node:child_process';
import path from 'node:path';

const root = path.resolve(__dirname, '..');
const WALL = '@nx/enforce-module-boundaries';
type Finding = { ruleId: string | null; message: string };
type FileResult = { filePath: string; messages: Finding[] };

const node = (file: string, args: string[], input?: string) =>
  spawnSync(process.execPath, [path.join(root, 'node_modules', file), ...args], {
    cwd: root,
    encoding: 'utf8',
    input,
    env: { ...process.env, NX_DAEMON: 'false' },
  });
const eslint = (args: string[], input?: string) =>
  JSON.parse(node('eslint/bin/eslint.js', ['--format', 'json', ...args], input).stdout) as FileResult[];

let fixtures: FileResult[];
const findings = (file: string) => fixtures.find(({ filePath }) => filePath.endsWith(file))?.messages ?? [];
const asIf = (filename: string, text: string) =>
  eslint(['--stdin', '--stdin-filename', filename], text).flatMap(({ messages }) =>
    messages.flatMap(({ ruleId }) => ruleId ?? []),
  );

beforeAll(() => {
  expect(node('nx/dist/bin/nx.js', ['show', 'projects']).status).toBe(0); // the rule needs the graph on disk
  fixtures = eslint(['--no-ignore', 'tools/fixtures/boundary']);
});

test('a browser floor that imports a server floor is stopped', () => {
  expect(findings('sees-server.ts')).toEqual([
    expect.objectContaining({ ruleId: WALL, message: expect.stringContaining('type:web') as string }),
  ]);
});

test('a browser floor that imports the database driver, or a server later, is stopped', () => {
  expect(findings('sees-driver.ts').map(({ ruleId }) => ruleId)).toEqual([WALL, WALL]);
});

test('a contract that imports Nest is stopped', () => {
  expect(findings('sees-nest.ts')).toEqual([
    expect.objectContaining({ ruleId: WALL, message: expect.stringContaining('@nestjs/common') as string }),
  ]);
});

test('a room that only hears may not ask another room', () => {
  expect(findings('sees-room.ts')).toEqual([
    expect.objectContaining({ ruleId: WALL, message: expect.stringContaining('talk:hears-only') as string }),
  ]);
});

test.each([
  [
    'a decision that reads the clock',
    'libs/cases/server/src/x-decisions.ts',
    'export const late = () => [new Date(), Date.now()];',
    ['no-restricted-syntax', 'no-restricted-syntax'],
  ],
  [
    'a decision that reads a given time',
    'libs/cases/server/src/x-decisions.ts',
    'export const at = (text: string) => new Date(text);',
    [],
  ],
  [
    'a room that takes the data source',
    'libs/cases/server/src/x.ts',
    "export { DataSource } from 'typeorm';",
    ['no-restricted-imports'],
  ],
  ['a platform that takes the data source', 'libs/platform/server/src/x.ts', "export { DataSource } from 'typeorm';", []],
  [
    'a type assertion in a room',
    'libs/cases/server/src/x.ts',
    "export const id = 'a' as unknown;",
    ['@typescript-eslint/consistent-type-assertions'],
  ],
  ['a constant assertion', 'libs/cases/server/src/x.ts', "export const id = ['a'] as const;", []],
  ['any', 'libs/cases/server/src/x.ts', 'export const f = (a: any) => a;', ['@typescript-eslint/no-explicit-any']],
  [
    'a switched-off rule',
    'libs/cases/server/src/x.ts',
    '/* eslint-disable */\nexport const f = (a: any) => a;',
    ['@typescript-eslint/no-explicit-any'],
  ],
])('house rules: %s', (_, file, text, rules) => {
  expect(asIf(file, text)).toEqual(rules);
});
