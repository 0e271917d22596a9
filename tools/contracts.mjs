// Lets a tool read the contracts of the rooms as they stand, by the names that the house uses: `@desk/<room>/contract`.
import fs from 'node:fs';
import { registerHooks, stripTypeScriptTypes } from 'node:module';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { root } from './lib.mjs';

registerHooks({
  resolve(name, context, next) {
    const alias = /^@desk\/([^/]+)\/contract$/.exec(name);
    if (alias) return next(pathToFileURL(path.join(root, 'libs', alias[1], 'contract/src/index.ts')).href, context);
    const isOurs = name.startsWith('.') && !path.extname(name).match(/^\.[cm]?[jt]s$/) && context.parentURL?.includes('/libs/');
    return next(isOurs ? `${name}.ts` : name, context);
  },
  load(url, context, next) {
    if (!/\/libs\/.*\.ts$/.test(url)) return next(url, context);
    return { format: 'module', shortCircuit: true, source: stripTypeScriptTypes(fs.readFileSync(fileURLToPath(url), 'utf8'), { mode: 'transform' }) };
  },
});
