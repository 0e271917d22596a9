// Jest maps our aliases inside tests but not inside a global setup; this does the same for plain requires.
const Module = require('node:module');
const path = require('node:path');
const root = path.resolve(__dirname, '..');
const resolve = Module._resolveFilename;
Module._resolveFilename = function (request, ...rest) {
  const alias = /^@desk\/([^/]+)\/(contract|server|web)$/.exec(request);
  return resolve.call(this, alias ? path.join(root, 'libs', alias[1], alias[2], 'src/index.ts') : request, ...rest);
};
