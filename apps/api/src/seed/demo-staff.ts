import type { DutyCode } from '@desk/access/contract';

export type DemoDuty = { readonly code: DutyCode; readonly agencyId?: string; readonly compartments?: readonly string[]; readonly officeIds?: readonly string[] };
export type DemoStaff = {
  readonly employer: string;
  readonly shortName: string;
  readonly offices: readonly string[];
  readonly languages: readonly string[];
  readonly duties: readonly DemoDuty[];
  /** Agencies that have given this person a personal assignment agreement, with the tasks. */
  readonly assignments?: Readonly<Record<string, readonly string[]>>;
  /** Competence → `now`, or `over` for one whose training is too old. */
  readonly competences?: Readonly<Record<string, 'now' | 'over'>>;
};

const P = ['TA', 'KO', 'ID', 'IA', 'BM', 'HO'] as const;
const KOM = ['KOM-SOC', 'KOM-BYGG', 'KOM-UTB', 'KOM-OFN', 'KOM-OVR'];
const withTasks = (agencies: readonly string[], more: Readonly<Record<string, readonly string[]>> = {}) =>
  ({ ...Object.fromEntries(agencies.map((agency) => [agency, P])), ...more });

const desk = (employer: string, shortName: string, office: string, its: Partial<DemoStaff> = {}): DemoStaff => ({
  employer, shortName, offices: [office], languages: ['sv', 'en'], duties: [{ code: 'desk-agent', officeIds: [office] }], ...its,
});
const handler = (agency: string, shortName: string, compartments: readonly string[], its: Partial<DemoStaff> = {}): DemoStaff => ({
  employer: agency, shortName, offices: [], languages: ['sv', 'en'], duties: [{ code: 'handler', agencyId: agency, compartments }], ...its,
});
const other = (employer: string, shortName: string, duties: readonly DemoDuty[], its: Partial<DemoStaff> = {}): DemoStaff => ({ employer, shortName, offices: [], languages: ['sv', 'en'], duties, ...its });

const everyone = ['FK', 'SKV', 'AF', 'KFM', 'CSN', 'PM', 'MIV', 'TV', 'KOM'];

/** What each persona is in the house. `unknown-person` is left out: an account that the house does not know. */
export const demoStaff: Readonly<Record<string, DemoStaff>> = {
  'desk-uddevalla': desk('FK', 'U4', 'uddevalla', {
    languages: ['sv', 'en', 'so'], assignments: withTasks(everyone, { SKV: [...P, 'MB'], PM: [...P, 'MB'] }), competences: { 'id-kontroll': 'now', 'enkla-beslut': 'now' },
  }),
  'desk-uddevalla-2': desk('SKV', 'U2', 'uddevalla', { assignments: withTasks(everyone), competences: { 'id-kontroll': 'over' } }),
  'desk-tidaholm': desk('SKV', 'T1', 'tidaholm', { assignments: withTasks(['SKV', 'FK', 'AF', 'PM', 'KFM', 'CSN']), competences: { 'id-kontroll': 'now' } }),
  'desk-overkalix': desk('KOM', 'Ö1', 'overkalix', { languages: ['sv', 'fi'], assignments: withTasks(['FK', 'SKV', 'KOM']) }),
  'desk-new': desk('FK', 'U9', 'uddevalla'),
  'handler-fk': handler('FK', 'F3', ['FK']),
  'handler-skv-folkbokforing': handler('SKV', 'S12', ['SKV-FOLK']),
  'handler-skv-beskattning': handler('SKV', 'S21', ['SKV-BESK']),
  'handler-skv-skyddad': handler('SKV', 'S30', ['SKV-FOLK'], { competences: { skyddad: 'now' } }),
  'handler-kfm': handler('KFM', 'K5', ['KFM']),
  'handler-af': handler('AF', 'A7', ['AF']),
  'handler-csn': handler('CSN', 'C2', ['CSN']),
  'handler-pm': handler('PM', 'P4', ['PM']),
  'handler-miv': handler('MIV', 'M6', ['MIV']),
  'handler-tullverket': handler('TV', 'TV1', ['TV']),
  'handler-kommun': handler('KOM', 'KU8', KOM),
  'manager-fk': other('FK', 'F1', [{ code: 'agency-manager', agencyId: 'FK', compartments: ['FK'] }]),
  'manager-skv': other('SKV', 'S1', [{ code: 'agency-manager', agencyId: 'SKV', compartments: ['SKV-FOLK', 'SKV-BESK'] }]),
  'manager-skv-skyddad': other('SKV', 'S3', [{ code: 'agency-manager', agencyId: 'SKV', compartments: ['SKV-FOLK'] }], { competences: { skyddad: 'now' } }),
  'office-manager-uddevalla': other('FK', 'U1', [{ code: 'office-manager', officeIds: ['uddevalla'] }], { offices: ['uddevalla'] }),
  'statistics-reader': other('FK', 'D1', [{ code: 'statistics-reader' }]),
  'agreement-admin-fk': other('FK', 'F2', [{ code: 'agreement-admin', agencyId: 'FK' }]),
  'agreement-admin-skv': other('SKV', 'S2', [{ code: 'agreement-admin', agencyId: 'SKV' }]),
  'system-admin': other('SKV', 'X1', [{ code: 'system-admin' }]),
  'system-admin-2': other('FK', 'X2', [{ code: 'system-admin' }]),
  auditor: other('SKV', 'G1', everyone.map((agencyId) => ({ code: 'auditor', agencyId }))),
};
