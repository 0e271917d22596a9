import { abilityFrom, asSubject } from './ability';
import { Clause } from './clause';
import { compartmentsOf, compile } from './compile';
import { decideTask } from './decide-task';
import { Principal } from './principal';
import { Rule } from './rule';
import { vocabulary } from './vocabulary';

const day = '2026-11-24';
const yesterday = '2026-11-23';
const tomorrow = '2026-11-25';
const always = { validFrom: '2026-01-01', validTo: null };
const question = { officeId: 'uddevalla', agencyId: 'FK', caseTypeCode: 'FK-SJP', task: 'TA' };
const line = (its: object = {}) => Clause.parse({
  id: 'l5', agreement: 'uddevalla', version: 7, line: 5, grantorAgencyId: 'FK', compartments: ['FK'], granteeAgencyIds: ['FK'], duty: 'desk-agent', officeIds: ['uddevalla'], caseTypeCodes: ['FK-SJP'], tasks: ['TA'],
  class: 'S', dataCategories: [], accessMode: 'none', legalGround: 'x', purpose: 'x', competence: null, receivesDocuments: true, answerWorkingDays: 5, escalationContact: 'x', suspended: false, ...always, ...its,
});
const duty = (code: string, its: object = {}) => ({ code, agencyId: null, compartments: [], officeIds: [], ...always, ...its });
const person = (duties: readonly object[], its: object = {}) =>
  Principal.parse({ staffId: 'me', displayName: 'M', employerAgencyId: 'FK', officeIds: [], assignments: [], competences: [], ownSubjectHash: null, duties, ...its });
const agent = (its: object = {}) => person([duty('desk-agent', { officeIds: ['uddevalla'] })], its);
const opened = (lines: readonly Clause[], who: Principal) => compile(lines, who, day).filter((rule) => !rule.inverted);
const fromLines = (lines: readonly Clause[], who: Principal) => opened(lines, who).filter((rule) => rule.reason.startsWith('line|'));
const ofCase = { agencyId: 'FK', compartment: 'FK', officeId: 'uddevalla', caseTypeCode: 'FK-SJP', deskStaffId: 'me', needOpen: true, protectedIdentity: false, subjectHash: null };

describe('a line that misses one thing gives no rule at all', () => {
  test.each([
    ['suspended', line({ suspended: true }), agent()],
    ['for another employer', line({ granteeAgencyIds: ['SKV'] }), agent()],
    ['for another office', line({ officeIds: ['tidaholm'] }), agent()],
    ['for another duty', line({ duty: 'handler' }), agent()],
    ['with a competence that the person lacks', line({ competence: 'sjuk' }), agent({ competences: [{ code: 'other', ...always }] })],
    ['with a competence that ran out', line({ competence: 'sjuk' }), agent({ competences: [{ code: 'sjuk', validFrom: '2026-01-01', validTo: yesterday }] })],
    ['with personal tasks and no assignment', line({ class: 'P' }), agent()],
  ])('%s', (_, one, who) => expect(fromLines([one], who)).toEqual([]));

  test('and one that misses nothing gives three', () => expect(fromLines([line()], agent()).map((rule) => rule.subject)).toEqual(['DeskTask', 'Case', 'Note']));
});

test('a case may be handed off only on a line with that task', () => {
  const may = (tasks: string[]) => fromLines([line({ tasks })], agent()).find((rule) => rule.subject === 'Case')?.action;
  expect([may(['TA']), may(['TA', 'HO'])]).toEqual([['read', 'act', 'note', 'close'], ['read', 'act', 'note', 'close', 'hand-off']]);
});

test('the ground of a line says kind, line, agreement, version and number', () => {
  expect(new Set(fromLines([line()], agent()).map((rule) => rule.reason))).toEqual(new Set(['line|l5|uddevalla|7|5']));
});

test('of a person’s offices only those of the line are opened', () => {
  const who = person([duty('desk-agent', { officeIds: ['uddevalla', 'tidaholm'] })]);
  const ability = abilityFrom(compile([line()], who, day));
  expect(['uddevalla', 'tidaholm'].map((officeId) => ability.can('act', asSubject('Case', { ...ofCase, officeId })))).toEqual([true, false]);
  expect(decideTask([line()], who, { ...question, officeId: 'tidaholm' }, day)).toEqual({ allowed: false, condition: 'C1', clause: null });
});

test.each([
  ['several offices', line({ officeIds: ['tidaholm', 'uddevalla'] }), agent()],
  ['several case types', line({ caseTypeCodes: ['FK-FP', 'FK-SJP'] }), agent()],
  ['several employers', line({ granteeAgencyIds: ['SKV', 'FK'] }), agent()],
  ['a duty at several offices', line({ officeIds: ['tidaholm', 'uddevalla'] }), person([duty('desk-agent', { officeIds: ['tidaholm', 'uddevalla'] })])],
  ['the competence among others', line({ competence: 'sjuk' }), agent({ competences: [{ code: 'other', ...always }, { code: 'sjuk', ...always }] })],
])('a line with %s is one for each of them', (_, one, who) => expect(decideTask([one], who, question, day).allowed).toBe(true));

test('the line that is named with a no is the one that comes nearest', () => {
  const asked = (lines: readonly Clause[], who: Principal) => {
    const answer = decideTask(lines, who, question, day);
    return answer.allowed ? null : [answer.condition, answer.clause?.id ?? null];
  };
  expect(asked([line({ tasks: ['VG', 'SJ'] })], agent())).toEqual(['C1', 'l5']);
  expect(asked([line({ id: 'service', class: 'P' }), line({ id: 'able', class: 'S', competence: 'sjuk' })], agent())).toEqual(['C11', 'able']);
  expect(asked([line({ id: 'elsewhere', caseTypeCodes: ['FK-FP'] })], agent())).toEqual(['C1', null]);
  expect(decideTask([line({ officeIds: ['tidaholm'] })], person([duty('desk-agent', { officeIds: ['tidaholm', 'uddevalla'] })]), question, day)).toEqual({ allowed: false, condition: 'C1', clause: null });
});

describe('a person with a protected identity', () => {
  const opens = (competences: readonly object[]) => abilityFrom(compile([line()], agent({ competences }), day)).can('read', asSubject('Visitor', { ...ofCase, protectedIdentity: true }));
  test.each([
    ['the competence in force', [{ code: 'skyddad', ...always }], true],
    ['the competence on its last day', [{ code: 'skyddad', validFrom: '2026-01-01', validTo: day }], true],
    ['the competence that ran out', [{ code: 'skyddad', validFrom: '2026-01-01', validTo: yesterday }], false],
    ['the competence from tomorrow', [{ code: 'skyddad', validFrom: tomorrow, validTo: null }], false],
    ['another competence', [{ code: 'id-kontroll', ...always }], false],
    ['no competence', [], false],
  ])('is met with %s: %s', (_, competences, may) => expect(opens(competences)).toBe(may));

  test('stands behind the same wall in every room, with its code', () => {
    const walls = compile([], agent({ ownSubjectHash: 'own' }), day).filter((rule) => rule.inverted);
    const said = new Map(walls.map((rule) => [`${rule.subject} ${rule.reason}`, rule.conditions]));
    expect(said).toEqual(new Map(vocabulary.filter((it) => it.where.includes('subjectHash')).flatMap(({ name }): [string, Rule['conditions']][] => [[`${name} wall|C6`, { protectedIdentity: true }], [`${name} wall|C7`, { subjectHash: 'own' }]])));
    expect(walls.map((rule) => rule.action).slice(0, 2)).toEqual([['read', 'identify', 'unmask'], ['read', 'identify', 'unmask']]);
    expect(compile([], agent({ competences: [{ code: 'skyddad', ...always }] }), day).filter((rule) => rule.inverted)).toEqual([]);
  });
});

describe('duties', () => {
  const everywhere = { agencyId: 'FK', compartments: ['FK'], officeIds: ['uddevalla'] };
  const nowhere = {};
  test.each([
    'desk-agent', 'handler', 'agency-manager', 'office-manager', 'agreement-admin', 'auditor',
  ])('of %s open things on that ground alone, and nothing without a place', (code) => {
    expect(new Set(opened([], person([duty(code, everywhere)])).map((rule) => rule.reason))).toEqual(new Set([`duty|${code}`]));
    expect(opened([], person([duty(code, nowhere)]))).toEqual([]);
  });

  test('of a statistics reader open the shared figures and nothing else, with or without a place', () => {
    for (const place of [everywhere, nowhere]) expect(opened([], person([duty('statistics-reader', place)])).map(({ subject, conditions }) => [subject, conditions])).toEqual([['Figures', { level: 'shared' }]]);
  });

  test('of a system administrator open nothing but the question for one named thing', () => expect(new Set(opened([], person([duty('system-admin', everywhere)])).map(({ subject }) => subject))).toEqual(new Set(['BreakGlass'])));

  test.each([
    ['on their last day', { validTo: day }, true], ['on their first day', { validFrom: day }, true], ['after it', { validTo: yesterday }, false], ['before it', { validFrom: tomorrow }, false],
  ])('open compartments %s: %s', (_, dates, open) => {
    const who = person([duty('handler', { agencyId: 'FK', compartments: ['FK'], ...dates }), duty('desk-agent', { officeIds: ['tidaholm'], ...dates }), duty('auditor', { agencyId: 'KFM', ...dates })]);
    expect(compartmentsOf([], who, day)).toEqual(open ? ['FK', 'journal:KFM', 'journal:house', 'office:tidaholm', 'retention:FK', 'retention:KFM', 'staff'] : ['staff']);
  });

  test('of an auditor without an agency open no journal', () => expect(compartmentsOf([], person([duty('auditor')]), day)).toEqual(['staff']));
});

test.each([
  ['unknown subject All', { subject: 'All', action: ['read'], conditions: { agencyId: 'FK' }, reason: 'x' }],
  ['Handoff has no action manage', { subject: 'Handoff', action: ['manage'], conditions: { agencyId: 'FK' }, reason: 'x' }],
  ['Handoff has no word office', { subject: 'Handoff', action: ['read'], conditions: { office: 'x' }, reason: 'x' }],
  ['Handoff does not disclose number', { subject: 'Handoff', action: ['read'], conditions: { agencyId: 'FK' }, fields: ['number'], reason: 'x' }],
  ['a rule without conditions would open everything', { subject: 'Handoff', action: ['read'], conditions: {}, reason: 'x' }],
])('a mistake in a rule is told: %s', (told, rule) => expect(Rule.safeParse(rule).error?.issues.map((issue) => issue.message)).toEqual([told]));

test('a rule may forbid several values, and must name one', () => {
  const nin = (values: readonly unknown[]) => Rule.safeParse({ subject: 'Handoff', action: ['read'], conditions: { compartment: { $nin: values } }, reason: 'x' }).success;
  expect([nin(['FK', 'KFM']), nin(['FK']), nin([])]).toEqual([true, true, false]);
});
