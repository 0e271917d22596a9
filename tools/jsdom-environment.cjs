// react-router 8 and fetch-based clients need these globals, which jsdom does not carry.
const { TestEnvironment } = require('jest-environment-jsdom');
const carried = ['TextEncoder', 'TextDecoder', 'Request', 'Response', 'Headers', 'fetch', 'ReadableStream', 'WritableStream',
  'TransformStream', 'AbortController', 'AbortSignal', 'structuredClone'];
module.exports = class extends TestEnvironment {
  constructor(config, context) {
    super(config, context);
    for (const name of carried) this.global[name] = globalThis[name];
  }
};
