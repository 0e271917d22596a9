import { officeCompartment, OfficeId } from '@desk/kernel/contract';
import { QueueSettings } from '@desk/visits/contract';
import { demoOffices, type DemoOffice } from './demo-offices';
import type { Rows } from './insert-missing';

type Line = { readonly letter: string; readonly sv: string; readonly en: string; readonly lifeEventIds?: readonly string[]; readonly caseTypeCodes?: readonly string[]; readonly competence?: string };

const common: Line = { letter: 'A', sv: 'Vanliga kön', en: 'The common queue' };
const longer: Line = { letter: 'B', sv: 'Längre samtal', en: 'Longer talks', lifeEventIds: ['LH01', 'LH03', 'LH08', 'LH19'], caseTypeCodes: ['FK-FP', 'SKV-FLYTT', 'AF-INSK'] };
const identity: Line = { letter: 'C', sv: 'Id-kontroll', en: 'Identity checks', competence: 'id-kontroll' };

/** The lines of each demo house, and its private rooms beside the desks. */
const plans: Readonly<Record<string, { readonly lines: readonly Line[]; readonly rooms: readonly string[] }>> = {
  uddevalla: { lines: [common, longer, identity], rooms: ['R1', 'R2'] }, tidaholm: { lines: [common, longer], rooms: ['R1'] }, overkalix: { lines: [common], rooms: [] }, norsjo: { lines: [common], rooms: [] },
};

/** Uddevalla gives tickets round the clock, so that the demo house can be tried at any hour; the others keep their hours. */
const settingsOf = (office: DemoOffice) => QueueSettings.parse({ hours: office.hours, alwaysOpen: office.id === 'uddevalla', spokenLanguages: office.id === 'overkalix' ? ['sv', 'fi'] : ['sv', 'en'] });
const codeOf = (office: string, name: string): string => `${office}-${name.toLowerCase()}`;

/** Queues, desks and settings of the demo offices. */
export const queueRows = (): Rows[] => {
  const houses = demoOffices.map((office) => ({ office, compartment: officeCompartment(OfficeId.parse(office.id)), ...(plans[office.id] ?? { lines: [common], rooms: [] }) }));
  return [
    { table: 'visits.queue_office', rows: houses.map(({ office, compartment }) => ({ officeId: office.id, compartment, settings: settingsOf(office), version: 1 })) },
    {
      table: 'visits.queue',
      rows: houses.flatMap(({ office, compartment, lines }) => lines.map((line, position) => ({
        id: codeOf(office.id, line.letter), compartment, officeId: office.id, letter: line.letter, name: { sv: line.sv, en: line.en }, lifeEventIds: line.lifeEventIds ?? [], caseTypeCodes: line.caseTypeCodes ?? [],
        competence: line.competence ?? null, open: true, position,
      }))),
    },
    {
      table: 'visits.desk',
      rows: houses.flatMap(({ office, compartment, lines, rooms }) => [...office.desks.map((number) => ({ number, kind: 'desk' })), ...rooms.map((number) => ({ number, kind: 'room' }))].map(({ number, kind }) => {
        const queueIds = lines.map((line) => codeOf(office.id, line.letter));
        return { id: codeOf(office.id, number), compartment, officeId: office.id, number, kind, queueIds, serves: queueIds, state: 'closed', staffId: null, since: null, languages: [], competences: [], able: [], version: 1 };
      })),
    },
  ];
};
