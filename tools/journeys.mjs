// The browser journeys alone: `node tools/journeys.mjs [words of a title or a file]`. `--house` only starts the house and waits.
import './node24.mjs';
import fs from 'node:fs';
import path from 'node:path';
import { build } from './build.mjs';
import { findChromium } from './chromium.mjs';
import { childEnv, log, root, runNode } from './lib.mjs';
import { readSettings } from './settings.mjs';
import { restartOnSignal, startStack } from './stack.mjs';
import { temporaryDir } from './throw-away.mjs';

const words = process.argv.slice(2);
const built = await build();
if (!built.every(({ ok }) => ok)) process.exit(1);
const chromium = await findChromium();
const folder = temporaryDir();
const dataDir = path.join(folder, 'house');
const { settings } = readSettings({ PORT: '0', DESK_DATA_DIR: dataDir });
const house = await startStack({ settings, year: true });
log(`The house is up at ${house.url}`);

let ended;
const end = () =>
  (ended ??= house.stop().then(() => {
    const kept = path.join(root, 'test-results');
    fs.mkdirSync(kept, { recursive: true });
    fs.copyFileSync(path.join(dataDir, 'log', 'api.log'), path.join(kept, 'api.log'));
    fs.rmSync(folder, { recursive: true, force: true });
  }));
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => void end().then(() => process.exit(130)));

if (words.includes('--house')) {
  log(`DESK_URL=${house.url} DESK_ISSUER=${house.issuer} CHROME_BIN=${chromium}`);
} else {
  const env = { ...childEnv(), CHROME_BIN: chromium, DESK_URL: house.url, DESK_ISSUER: house.issuer, ...restartOnSignal(house) };
  const args = ['test', '--config', 'apps/e2e/playwright.config.mts', '--reporter', 'list', ...words];
  const { code } = await runNode('node_modules/@playwright/test/cli.js', args, { env });
  await end();
  process.exit(code);
}
