import { demoStaff, type DemoStaff } from './demo-staff';
import type { Rows } from './insert-missing';
import { readPersonas } from './read-personas';

const FROM = '2024-01-01';
type Dates = { /** The day when an old training ran out. */ readonly trainingEnded: string };
type Known = { readonly id: string; readonly name: string; readonly staff: DemoStaff };

const known = (): Known[] =>
  readPersonas().flatMap(({ id, name }) => {
    const staff = demoStaff[id];
    return staff ? [{ id, name, staff }] : [];
  });

/** The personas as staff, with duties, personal assignment agreements and competences. */
export const staffRows = (dates: Dates): Rows[] => {
  const people = known();
  return [
    {
      table: 'people.staff',
      rows: people.map(({ id, name, staff }) => ({
        id, compartment: 'staff', subject: id, displayName: name, shortName: staff.shortName, employerAgencyId: staff.employer, officeIds: staff.offices,
        languages: staff.languages, ownSubjectHash: null, active: true,
      })),
    },
    {
      table: 'access.duty_assignment',
      rows: people.flatMap(({ id, staff }) => staff.duties.map((duty, at) => ({
        id: `${id}:${duty.code}:${at + 1}`, compartment: 'staff', staffId: id, code: duty.code, agencyId: duty.agencyId ?? null,
        compartments: duty.compartments ?? [], officeIds: duty.officeIds ?? [], validFrom: FROM, validTo: null,
      }))),
    },
    {
      table: 'agreements.assignment',
      rows: people.flatMap(({ id, staff }) => Object.entries(staff.assignments ?? {}).map(([agencyId, tasks]) => ({
        id: `${id}:${agencyId}`, compartment: 'staff', staffId: id, agencyId, tasks, validFrom: FROM, validTo: null,
      }))),
    },
    {
      table: 'agreements.competence',
      rows: people.flatMap(({ id, staff }) => Object.entries(staff.competences ?? {}).map(([code, state]) => ({
        id: `${id}:${code}`, compartment: 'staff', staffId: id, code, validFrom: FROM, validTo: state === 'over' ? dates.trainingEnded : null,
      }))),
    },
  ];
};
