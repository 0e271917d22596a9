// The tests that npm run mutation asks: those of the permission grammar. No database: what the rules mean in SQL has a test of its text and
// values among these, and one against real rows in apps/api/test. No random rules either: one plain example should notice too, and faster.
const path = require('node:path');
const { projects } = require('../jest.config.cjs');

const { globalSetup: _, displayName: __, ...node } = projects[0];
module.exports = {
  ...node,
  rootDir: path.resolve(__dirname, '..'),
  testMatch: ['<rootDir>/libs/access/{contract,server}/**/*.spec.ts'],
  testPathIgnorePatterns: ['/node_modules/', '(\\.db|-properties)\\.spec\\.ts$'],
};
