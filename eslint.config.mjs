import nx from '@nx/eslint-plugin';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const code = ['**/*.ts', '**/*.tsx', '**/*.mts'];
const tests = ['**/*.spec.ts', '**/*.spec.tsx', '**/test/**', '**/testing/**', 'apps/e2e/**'];

const react = ['react', 'react-*', 'react/*', 'react-dom/*', '@casl/react', '@tanstack/react-query'];
const server = ['@nestjs/*', 'typeorm', 'pg', 'pg-boss'];

/** The walls between the floors. A project that matches no row may import nothing. */
const walls = [
  {
    sourceTag: 'type:contract',
    onlyDependOnLibsWithTags: ['type:contract'],
    bannedExternalImports: [...server, ...react, 'socket.io*'],
  },
  { sourceTag: 'type:platform', onlyDependOnLibsWithTags: ['type:contract', 'type:platform'], bannedExternalImports: react },
  {
    sourceTag: 'type:server',
    onlyDependOnLibsWithTags: ['type:contract', 'type:platform', 'type:server'],
    bannedExternalImports: react,
  },
  { sourceTag: 'type:ui', onlyDependOnLibsWithTags: ['type:contract', 'type:ui'], bannedExternalImports: server },
  {
    sourceTag: 'type:web',
    onlyDependOnLibsWithTags: ['type:contract', 'type:ui'],
    bannedExternalImports: [...server, 'react-aria-components'],
  },
  {
    sourceTag: 'type:app-server',
    onlyDependOnLibsWithTags: ['type:contract', 'type:platform', 'type:server'],
    bannedExternalImports: react,
  },
  {
    sourceTag: 'type:app-web',
    onlyDependOnLibsWithTags: ['type:contract', 'type:ui', 'type:web'],
    bannedExternalImports: server,
  },
  { sourceTag: 'type:app-e2e', onlyDependOnLibsWithTags: ['type:contract'], bannedExternalImports: ['@nestjs/*', ...react] },
  { sourceTag: 'talk:hears-only', onlyDependOnLibsWithTags: ['type:contract', 'type:platform'] },
];

const clockWords = 'Nothing here reads the time from the air: take `now` or a Clock as an argument.';

export default tseslint.config(
  {
    ignores: [
      '**/node_modules',
      'dist',
      'tmp',
      '.data',
      '.nx',
      'coverage',
      'test-results',
      'playwright-report',
      'tools/fixtures',
    ],
  },
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'off' } },
  ...tseslint.configs.recommended.map((one) => ({ ...one, files: [...code, '**/*.mjs'] })),
  {
    name: 'house/types',
    files: code,
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      'no-console': 'error',
      eqeqeq: 'error',
    },
  },
  {
    name: 'house/edges',
    files: [...tests, 'libs/kernel/**', 'apps/bench/**'],
    rules: { '@typescript-eslint/consistent-type-assertions': 'off', 'no-console': 'off' },
  },
  {
    name: 'house/first-words',
    // A process that cannot start has no log yet.
    files: ['apps/*/src/main.ts'],
    rules: { 'no-console': ['error', { allow: ['error'] }] },
  },
  {
    name: 'house/walls',
    files: ['libs/**/*.{ts,tsx,mts}', 'apps/**/*.{ts,tsx}', 'tools/fixtures/**/*.ts'],
    plugins: { '@nx': nx },
    rules: {
      '@nx/enforce-module-boundaries': [
        'error',
        {
          allow: ['../../../tools/alias.cjs'],
          enforceBuildableLibDependency: false,
          checkNestedExternalImports: true,
          depConstraints: walls,
        },
      ],
    },
  },
  {
    name: 'house/database-behind-the-platform',
    files: ['libs/**/*.ts'],
    ignores: ['libs/platform/server/**', 'libs/access/server/**', 'libs/realtime/server/**', ...tests],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          paths: [
            {
              name: 'typeorm',
              importNames: ['DataSource', 'getRepository', 'getConnection'],
              message: 'Use Database for the room’s own tables, accessible() for what a caller lists.',
            },
            { name: '@nestjs/typeorm', message: 'Use Database for the room’s own tables, accessible() for what a caller lists.' },
            { name: 'pg', message: 'Only the platform talks to the database driver.' },
          ],
        },
      ],
    },
  },
  {
    name: 'house/no-time-from-the-air',
    files: ['**/*-decisions.ts', 'libs/*/contract/**/*.ts'],
    ignores: [...tests, 'libs/kernel/contract/src/clock.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: clockWords },
        { selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']", message: clockWords },
        { selector: "CallExpression[callee.name='Date']", message: clockWords },
      ],
    },
  },
  {
    name: 'house/hooks',
    files: ['**/*.tsx', 'libs/*/web/**/*.ts', 'apps/web/**/*.ts', 'apps/public/**/*.ts'],
    ...reactHooks.configs.flat.recommended,
  },
);
