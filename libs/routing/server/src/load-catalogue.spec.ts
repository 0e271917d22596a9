import { join } from 'node:path';
import { loadCatalogue } from './load-catalogue';

const folder = join(__dirname, '../../catalogue');

test('the catalogue of the house can be loaded', () => {
  expect(loadCatalogue(folder).caseTypes.length).toBeGreaterThan(80);
});
