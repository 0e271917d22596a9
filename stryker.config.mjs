// npm run mutation: changes the permission grammar in small ways, one at a time, and sees whether a test notices.
export default {
  mutate: [...['compile', 'conditions', 'decide-task', 'duties', 'walls', 'rule', 'narrowed'].map((name) => `libs/access/contract/src/${name}.ts`), 'libs/access/server/src/rows-to-sql.ts'],
  testRunner: 'jest',
  plugins: ['@stryker-mutator/jest-runner'],
  testRunnerNodeArgs: ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'],
  jest: { configFile: 'tools/mutation-jest.cjs' },
  coverageAnalysis: 'perTest',
  ignorePatterns: ['/dist', '/docs', '/docker', '/test-results', '/.data', '/.nx', '/apps/web', '/apps/e2e'],
  tempDirName: 'tmp/stryker',
  concurrency: 2,
  // A mutant is given up when it takes much longer than the plain run did: generous, since the machine may have other work.
  timeoutMS: 60_000,
  timeoutFactor: 4,
  reporters: ['clear-text', 'json'],
  clearTextReporter: { allowColor: false, logTests: false },
  jsonReporter: { fileName: 'test-results/mutation.json' },
  thresholds: { high: 95, low: 90, break: 90 },
};
