// node tools/jest.mjs [paths or flags of jest]: the tests alone, with a database of their own when none is given.
import './node24.mjs';
import { childEnv, runNode } from './lib.mjs';
import { JEST_FLAGS } from './tests-of.mjs';
import { startThrowAway } from './throw-away.mjs';

const given = process.env.TEST_DATABASE_URL;
const cluster = given ? undefined : await startThrowAway();
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => {}); // jest hears it too and ends; then the database does
const { code } = await runNode('node_modules/jest/bin/jest.js', ['--config', 'jest.config.cjs', ...process.argv.slice(2)], {
  env: { ...childEnv(), NODE_ENV: 'test', TEST_DATABASE_URL: given ?? cluster.url },
  nodeFlags: JEST_FLAGS,
});
await cluster?.stop();
process.exit(code);
