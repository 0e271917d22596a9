// npm run mutation: do the tests of the permission grammar notice when it is changed? What is changed and how is in stryker.config.mjs.
import './node24.mjs';
import { childEnv, runNode } from './lib.mjs';

const { code } = await runNode('node_modules/@stryker-mutator/core/bin/stryker.js', ['run', ...process.argv.slice(2)], { env: { ...childEnv(), NODE_ENV: 'test', STRYKER_DASHBOARD_API_KEY: '' } });
process.exit(code);
