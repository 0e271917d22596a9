import { demoAgencies, demoCompartments } from './demo-agencies';
import { demoOffices } from './demo-offices';
import type { Rows } from './insert-missing';

export const houseRows = (): Rows[] => [
  { table: 'people.agency', rows: demoAgencies },
  { table: 'people.compartment_info', rows: demoCompartments },
  { table: 'people.office', rows: demoOffices.map(({ hours: _, ...office }) => office) },
];
