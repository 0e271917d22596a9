import { DraftLine, problem } from '@desk/agreements/contract';
import { againstVersion, byLine, filterLines, pageOf } from './line-filter';

const line = (number: number, its: object = {}): DraftLine => DraftLine.parse({
  line: number, grantorAgencyId: 'FK', compartments: ['FK'], granteeAgencyIds: ['SKV'], duty: 'desk-agent', officeIds: ['tidaholm'], caseTypeCodes: ['FK-BOB'], tasks: ['AU'], class: 'S', dataCategories: [], accessMode: 'none',
  legalGround: '', purpose: 'Upplysa', competence: null, receivesDocuments: false, answerWorkingDays: 5, escalationContact: 'Någon', validFrom: null, validTo: null, volumePerYear: null, costKey: null, serviceLevel: null, persons: [], ...its,
});

const all = againstVersion([line(14), line(17, { tasks: ['TA'] }), line(41, { grantorAgencyId: 'SKV' })], [line(14), line(17), line(27)]);

test('each line says how it stands against the version in force, and those that go keep their place', () => {
  expect(all.map((it) => `${it.line} ${it.change ?? '–'}`)).toEqual(['14 –', '17 changed', '27 removed', '41 new']);
  expect(againstVersion([line(14)], null).map((it) => it.change)).toEqual([null]);
});

test.each([
  [{ words: '', agencyId: '', shown: 'all' as const }, [14, 17, 27, 41]],
  [{ words: '17', agencyId: '', shown: 'all' as const }, [17]],
  [{ words: 'ansökan bostads', agencyId: '', shown: 'all' as const }, [17]],
  [{ words: '', agencyId: 'SKV', shown: 'all' as const }, [41]],
  [{ words: '', agencyId: '', shown: 'changed' as const }, [17, 27, 41]],
  [{ words: '', agencyId: '', shown: 'problems' as const }, [14]],
])('%j finds %j', (filter, found) => {
  expect(filterLines(all, filter, byLine([problem('ground-missing', 14), problem('no-office', null)]), (it) => `Bostadsbidrag ${it.tasks.includes('TA') ? 'Ta emot ansökan' : 'Upplysa'}`).map((it) => it.line)).toEqual(found);
});

test('a line stands on its page', () => expect([pageOf(0), pageOf(99), pageOf(100), pageOf(-1)]).toEqual([1, 1, 2, 1]));
