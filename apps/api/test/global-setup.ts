import '../../../tools/alias.cjs';
import 'reflect-metadata';
import { prepareTemplate } from '@desk/testing/server';
import { migrations } from '../src/migrations';

/** Before all tests: one migrated template database, which each test file clones. */
export default async function setUp(): Promise<void> {
  const base = process.env.TEST_DATABASE_URL;
  if (!base) throw new Error('TEST_DATABASE_URL is missing: run npm test, or node tools/jest.mjs <path>');
  process.env.DESK_TEMPLATE = await prepareTemplate(base, migrations);
}
