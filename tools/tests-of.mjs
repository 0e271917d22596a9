// Runs jest and Playwright and counts what they say. A run that gives no count is one failure, never silence.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { childEnv, readJson, root, runNode } from './lib.mjs';
import { restartOnSignal } from './stack.mjs';

/** Node needs the first flag so that jest can load ES modules with require. */
export const JEST_FLAGS = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'];
const JEST = 'node_modules/jest/bin/jest.js';
const workers = String(Math.max(1, Math.min(4, os.availableParallelism())));

/** Runs jest on paths or with flags of its own. Answers `{ passed, failed, skipped }`. */
export async function runJest(args, { databaseUrl, folder, nodeEnv = 'test' }) {
  const report = path.join(folder, 'jest.json');
  const words = ['--config', 'jest.config.cjs', '--ci', `--maxWorkers=${workers}`, '--json', `--outputFile=${report}`, ...args];
  const env = { ...childEnv(), NODE_ENV: nodeEnv, TEST_DATABASE_URL: databaseUrl };
  const { code } = await runNode(JEST, words, { env, nodeFlags: JEST_FLAGS });
  const said = readJson(report);
  if (!said) return { passed: 0, failed: 1, skipped: 0 };
  const failed = said.numFailedTests + said.numRuntimeErrorTestSuites;
  const counted = { passed: said.numPassedTests, failed, skipped: said.numPendingTests + said.numTodoTests };
  return code && !failed ? { ...counted, failed: 1 } : counted; // for example an outdated snapshot, or no test at all
}

/** Runs the browser journeys against a house that is up. Answers `{ passed, failed, skipped }`. */
export async function runJourneys({ house, chromium, folder }) {
  const config = 'apps/e2e/playwright.config.mts';
  if (!fs.existsSync(path.join(root, config))) {
    console.error(`${config} is missing, so no journey was made.`);
    return { passed: 0, failed: 1, skipped: 0 };
  }
  const report = path.join(folder, 'journeys.json');
  const env = {
    ...childEnv(),
    CHROME_BIN: chromium,
    DESK_URL: house.url,
    DESK_ISSUER: house.issuer,
    ...restartOnSignal(house),
    PLAYWRIGHT_JSON_OUTPUT_NAME: report,
    PLAYWRIGHT_JSON_OUTPUT_FILE: report,
  };
  const { code } = await runNode(
    'node_modules/@playwright/test/cli.js',
    ['test', '--config', config, '--reporter', 'list,json'],
    { env },
  );
  const stats = readJson(report)?.stats;
  if (!stats) return { passed: 0, failed: 1, skipped: 0 };
  const failed = stats.unexpected + stats.flaky;
  return { passed: stats.expected, failed: code && !failed ? 1 : failed, skipped: stats.skipped };
}
