const swc = (tsx) => ['@swc/jest', {
  jsc: {
    parser: { syntax: 'typescript', decorators: true, tsx },
    transform: { legacyDecorator: true, decoratorMetadata: true, react: { runtime: 'automatic' } },
    target: 'es2023', keepClassNames: true,
  },
  module: { type: 'commonjs' }, sourceMaps: 'inline', swcrc: false,
}];
const shared = {
  rootDir: __dirname,
  modulePathIgnorePatterns: ['<rootDir>/dist', '<rootDir>/tmp', '<rootDir>/.data'],
  moduleNameMapper: {
    '^@desk/([^/]+)/(contract|server|web)$': '<rootDir>/libs/$1/$2/src/index.ts',
    '\\.module\\.css$': '<rootDir>/tools/css-names.cjs',
    '\\.css$': '<rootDir>/tools/css-names.cjs',
  },
  transform: { '^.+\\.[cm]?tsx?$': swc(true) },
  transformIgnorePatterns: ['/node_modules/'],
};
/** Two projects: node (rules, database, whole house) and jsdom (screens). */
module.exports = {
  workerIdleMemoryLimit: '1GB',
  testTimeout: 30000,
  projects: [
    { ...shared, displayName: 'node', testEnvironment: 'node', testMatch: ['<rootDir>/{libs,apps,tools}/**/*.spec.ts'],
      testPathIgnorePatterns: ['/node_modules/', '<rootDir>/apps/e2e/'],
      transform: { '^.+\\.[cm]?ts$': swc(false), '^.+\\.tsx$': swc(true) },
      setupFiles: ['reflect-metadata'], globalSetup: '<rootDir>/apps/api/test/global-setup.ts' },
    { ...shared, displayName: 'jsdom', testEnvironment: '<rootDir>/tools/jsdom-environment.cjs', testMatch: ['<rootDir>/{libs,apps}/**/*.spec.tsx'] },
  ],
};
