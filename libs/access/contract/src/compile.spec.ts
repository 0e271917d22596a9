import { abilityFrom, asSubject } from './ability';
import { Clause } from './clause';
import { compartmentsOf, compile } from './compile';
import { Principal } from './principal';

const day = '2026-11-24';
const always = { validFrom: '2026-01-01', validTo: null };
const line = Clause.parse({
  id: 'l5', agreement: 'uddevalla', version: 7, line: 5, grantorAgencyId: 'FK', compartments: ['FK'], granteeAgencyIds: ['FK'], duty: 'desk-agent', officeIds: ['uddevalla'],
  caseTypeCodes: ['FK-SJP'], tasks: ['TA', 'HO'], class: 'P', dataCategories: [], accessMode: 'none', legalGround: 'x', purpose: 'x', competence: null, receivesDocuments: true,
  answerWorkingDays: 5, escalationContact: 'x', suspended: false, ...always,
});
const person = (duty: object, its: object = {}) => Principal.parse({
  staffId: 'me', displayName: 'M', employerAgencyId: 'FK', officeIds: ['uddevalla'], assignments: [{ id: 'u', agencyId: 'FK', tasks: ['TA', 'HO'], ...always }], competences: [], ownSubjectHash: 'my-own',
  duties: [{ agencyId: null, compartments: [], officeIds: [], ...always, ...duty }], ...its,
});
const people = {
  agent: person({ code: 'desk-agent', officeIds: ['uddevalla'] }),
  'agent without assignment': person({ code: 'desk-agent', officeIds: ['uddevalla'] }, { assignments: [] }),
  handler: person({ code: 'handler', agencyId: 'FK', compartments: ['FK'] }),
  manager: person({ code: 'agency-manager', agencyId: 'FK', compartments: ['FK'] }),
  'office manager': person({ code: 'office-manager', officeIds: ['uddevalla'] }),
  administrator: person({ code: 'agreement-admin', agencyId: 'FK' }),
  auditor: person({ code: 'auditor', agencyId: 'FK' }),
  reader: person({ code: 'statistics-reader' }),
  operator: person({ code: 'system-admin' }),
};
type Who = keyof typeof people;

const visit = { officeId: 'uddevalla', deskStaffId: 'me', needOpen: true, protectedIdentity: false, subjectHash: 'visitor' };
const ofCase = { ...visit, agencyId: 'FK', compartment: 'FK', caseTypeCode: 'FK-SJP' };
const handoff = { ...ofCase, sharedWith: null, assigneeId: null, deskStaffId: 'me' };
const here = { officeId: 'uddevalla' };
const elsewhere = { officeId: 'tidaholm' };
const figures = (level: string) => ({ level, officeId: level === 'office' ? 'uddevalla' : null, agencyId: level === 'agency' ? 'FK' : null });
const rows: readonly (readonly [string, string, string, object, readonly Who[]])[] = [
  ['register a visit at the own office', 'Visit', 'register', { officeId: 'uddevalla' }, ['agent', 'agent without assignment']],
  ['register a visit at another office', 'Visit', 'register', { officeId: 'tidaholm' }, []],
  ['read the own open visit', 'Visit', 'read', visit, ['agent', 'agent without assignment']],
  ['read a colleague’s visit', 'Visit', 'read', { ...visit, deskStaffId: 'she' }, []],
  ['read the own visit after the need has ended', 'Visit', 'read', { ...visit, needOpen: false }, []],
  ['read who the visitor is', 'Visitor', 'read', visit, ['agent', 'agent without assignment']],
  ['read a protected visitor', 'Visitor', 'read', { ...visit, protectedIdentity: true }, []],
  ['read themselves as a visitor', 'Visitor', 'read', { ...visit, subjectHash: 'my-own' }, []],
  ['do a task of the line', 'DeskTask', 'perform', { agencyId: 'FK', officeId: 'uddevalla', caseTypeCode: 'FK-SJP', task: 'TA' }, ['agent']],
  ['do a task outside the line', 'DeskTask', 'perform', { agencyId: 'FK', officeId: 'uddevalla', caseTypeCode: 'FK-SJP', task: 'IA' }, []],
  ['act on a case of the own visit', 'Case', 'act', ofCase, ['agent']],
  ['act on a case of another case type', 'Case', 'act', { ...ofCase, caseTypeCode: 'FK-FP' }, []],
  ['read a case of the own compartment', 'Case', 'read', { ...ofCase, deskStaffId: 'she', needOpen: false }, ['handler']],
  ['read a case of another compartment', 'Case', 'read', { ...ofCase, compartment: 'KFM', agencyId: 'KFM' }, []],
  ['read the notes of the compartment', 'Note', 'read', { ...ofCase, deskStaffId: 'she' }, ['handler']],
  ['write a note on the own visit’s case', 'Note', 'write', ofCase, ['agent']],
  ['follow the own hand-off', 'Handoff', 'follow', handoff, ['agent', 'agent without assignment']],
  ['read a hand-off of the agency', 'Handoff', 'read', { ...handoff, deskStaffId: 'she' }, ['handler', 'manager']],
  ['handle a hand-off', 'Handoff', 'handle', handoff, ['handler']],
  ['handle a protected hand-off', 'Handoff', 'handle', { ...handoff, protectedIdentity: true }, []],
  ['handle a hand-off about themselves', 'Handoff', 'handle', { ...handoff, subjectHash: 'my-own' }, []],
  ['handle a hand-off of another compartment', 'Handoff', 'handle', { ...handoff, agencyId: 'SKV', compartment: 'SKV-BESK' }, []],
  ['read a hand-off shared with the compartment', 'Handoff', 'handle', { ...handoff, agencyId: 'SKV', compartment: 'SKV-BESK', deskStaffId: 'she', sharedWith: 'FK' }, ['handler']],
  ['finish a task that came back to them', 'DeskToDo', 'finish', { officeId: 'uddevalla', deskStaffId: 'me' }, ['agent', 'agent without assignment']],
  ['read the agreement', 'Agreement', 'read', { officeId: 'uddevalla', agencyId: 'FK' }, ['agent', 'agent without assignment', 'handler', 'manager', 'office manager', 'administrator', 'auditor']],
  ['read another agency’s agreement elsewhere', 'Agreement', 'read', { officeId: 'tidaholm', agencyId: 'SKV' }, []],
  ['draft an agreement of the own agency', 'Agreement', 'draft', { agencyId: 'FK', drafterId: 'me' }, ['administrator']],
  ['draft an agreement of another agency', 'Agreement', 'draft', { agencyId: 'SKV', drafterId: 'me' }, []],
  ['approve a draft of somebody else', 'Agreement', 'approve', { agencyId: 'FK', drafterId: 'she' }, ['manager']],
  ['approve their own draft', 'Agreement', 'approve', { agencyId: 'FK', drafterId: 'me' }, []],
  ['approve for another agency', 'Agreement', 'approve', { agencyId: 'SKV', drafterId: 'she' }, []],
  ['keep personal grants of the own agency', 'Agreement', 'assign', { agencyId: 'FK', drafterId: null }, ['manager', 'administrator']],
  ['read whom the agency has given personal grants', 'Agreement', 'oversee', { agencyId: 'FK', officeId: null, holderId: 'she' }, ['manager', 'administrator', 'auditor']],
  ['read which grants the office’s staff hold', 'Agreement', 'oversee', { agencyId: 'SKV', officeId: 'uddevalla', holderId: 'she' }, ['office manager']],
  ['read their own grants', 'Agreement', 'oversee', { agencyId: 'SKV', officeId: null, holderId: 'me' }, ['agent', 'agent without assignment']],
  ['read grants of strangers', 'Agreement', 'oversee', { agencyId: 'SKV', officeId: 'tidaholm', holderId: 'she' }, []],
  ['try an agreement of the own agency', 'Agreement', 'test', { agencyId: 'FK', drafterId: null }, ['manager', 'administrator']],
  ['read a task that came back to a colleague', 'DeskToDo', 'read', { officeId: 'uddevalla', deskStaffId: 'she' }, []],
  ['read a ticket of the office', 'Ticket', 'read', here, ['agent', 'agent without assignment', 'office manager']],
  ['give a ticket of the office', 'Ticket', 'issue', here, ['agent', 'agent without assignment', 'office manager']],
  ['serve a ticket of the office', 'Ticket', 'handle', here, ['agent', 'agent without assignment', 'office manager']],
  ['serve a ticket of another office', 'Ticket', 'handle', elsewhere, []],
  ['read how the queue is set', 'Queue', 'read', here, ['agent', 'agent without assignment', 'office manager']],
  ['sit down at a desk of the queue', 'Queue', 'staff', here, ['agent', 'agent without assignment', 'office manager']],
  ['set the queue', 'Queue', 'manage', here, ['office manager']],
  ['set another office’s queue', 'Queue', 'manage', elsewhere, []],
  ['measure the estimates', 'Queue', 'measure', here, ['office manager']],
  ['see the kiosks', 'Device', 'read', here, ['agent', 'agent without assignment', 'office manager']],
  ['pair and revoke kiosks', 'Device', 'manage', here, ['office manager']],
  ['pair another office’s kiosks', 'Device', 'manage', elsewhere, []],
  ['read shared figures', 'Figures', 'read', figures('shared'), ['agent', 'agent without assignment', 'handler', 'manager', 'office manager', 'administrator', 'auditor', 'reader']],
  ['export shared figures', 'Figures', 'export', figures('shared'), ['manager', 'office manager', 'reader']],
  ['read the office’s own figures', 'Figures', 'read', figures('office'), ['office manager']],
  ['read the agency’s own figures', 'Figures', 'read', figures('agency'), ['manager', 'administrator']],
  ['read the rows behind the office’s figures', 'Figures', 'rows', figures('office'), ['office manager']],
  ['read the rows behind the agency’s figures', 'Figures', 'rows', figures('agency'), ['manager']],
  ['export the agency’s own figures', 'Figures', 'export', figures('agency'), ['manager']],
  ['keep settings of the office’s figures', 'Figures', 'keep', figures('office'), ['office manager']],
  ['read another office’s own figures', 'Figures', 'read', { ...figures('office'), officeId: 'tidaholm' }, []],
  ['read another agency’s own figures', 'Figures', 'read', { ...figures('agency'), agencyId: 'SKV' }, []],
  ['decide to give out what a case holds', 'Case', 'disclose', ofCase, ['handler', 'manager']],
  ['decide to give out another agency’s', 'Case', 'disclose', { ...ofCase, agencyId: 'SKV', compartment: 'SKV-BESK' }, []],
  ['unmask the visitor of a hand-off', 'Handoff', 'unmask', { ...handoff, deskStaffId: 'she' }, ['handler']],
  ['unmask the visitor at the desk', 'Visitor', 'unmask', visit, ['agent', 'agent without assignment']],
  ['review the agency’s journal', 'JournalEntry', 'review', { agencyId: 'FK' }, ['auditor']],
  ['read the agency’s journal', 'JournalEntry', 'read', { agencyId: 'FK' }, ['auditor']],
  ['read another agency’s journal', 'JournalEntry', 'read', { agencyId: 'SKV' }, []],
  ['ask to read the joint journal', 'JournalEntry', 'open', { agencyId: 'house' }, ['auditor']],
  ['let the joint journal be read', 'JournalEntry', 'second', { agencyId: 'house' }, ['manager', 'auditor']],
  ['order an extract for the visitor at the desk', 'Extract', 'order', visit, ['agent', 'agent without assignment']],
  ['order an extract in a colleague’s visit', 'Extract', 'order', { ...visit, deskStaffId: 'she' }, []],
  ['order the agency’s extract by number', 'Extract', 'order', { agencyId: 'FK', protectedIdentity: false, subjectHash: 'visitor' }, ['handler']],
  ['order another agency’s extract', 'Extract', 'order', { agencyId: 'SKV', protectedIdentity: false, subjectHash: 'visitor' }, []],
  ['review and release the agency’s extract', 'Extract', 'review', { agencyId: 'FK', protectedIdentity: false, subjectHash: 'visitor' }, ['manager']],
  ['review a protected person’s extract', 'Extract', 'review', { agencyId: 'FK', protectedIdentity: true, subjectHash: 'visitor' }, []],
  ['read the agency’s rules of retention', 'Retention', 'read', { agencyId: 'FK', proposerId: 'she' }, ['handler', 'manager', 'auditor']],
  ['propose a rule of retention', 'Retention', 'propose', { agencyId: 'FK', proposerId: null }, ['handler', 'manager']],
  ['approve what somebody else proposed to remove', 'Retention', 'approve', { agencyId: 'FK', proposerId: 'she' }, ['manager']],
  ['approve what they proposed themselves', 'Retention', 'approve', { agencyId: 'FK', proposerId: 'me' }, []],
];

test.each(rows)('who may %s', (_, subject, action, row, may) => {
  const who = (Object.keys(people) as Who[]).filter((name) => abilityFrom(compile([line], people[name], day)).can(action, asSubject(subject, row)));
  expect(who).toEqual([...may]);
});

test('the competence for protected persons opens them, and only within the need', () => {
  const able = { ...people.agent, competences: [{ code: 'skyddad', ...always }] };
  const ability = abilityFrom(compile([line], able, day));
  expect([visit, { ...visit, deskStaffId: 'she' }].map((row) => ability.can('read', asSubject('Visitor', { ...row, protectedIdentity: true })))).toEqual([true, false]);
});

test('the ground of an act is the line, and of the back office’s own work the duty', () => {
  const reason = (who: Principal, action: string, row: object) => abilityFrom(compile([line], who, day)).relevantRuleFor(action, asSubject('Case', row))?.reason;
  expect([reason(people.agent, 'act', ofCase), reason(people.handler, 'read', ofCase)]).toEqual(['line|l5|uddevalla|7|5', 'duty|handler']);
});

test('a manager sees the outcome of a hand-off and not what was sent', () => {
  const ability = abilityFrom(compile([line], people.manager, day));
  expect(['visitorText', 'parcel', 'internalText'].map((field) => ability.can('read', asSubject('Handoff', handoff), field))).toEqual([true, false, false]);
});

test.each([
  ['agent', ['FK', 'office:uddevalla', 'staff']], ['handler', ['FK', 'retention:FK', 'staff']], ['auditor', ['journal:FK', 'journal:house', 'retention:FK', 'staff']], ['manager', ['FK', 'journal:FK', 'managed:FK', 'register:FK', 'retention:FK', 'staff']], ['office manager', ['staff']], ['operator', ['operator', 'staff']], ['reader', ['staff']],
] as const)('the second wall of the %s holds these compartments', (who, compartments) => expect(compartmentsOf([line], people[who], day)).toEqual(compartments));

test('a duty that has ended opens nothing', () => {
  for (const person of Object.values(people)) {
    const ended = { ...person, duties: person.duties.map((duty) => ({ ...duty, validTo: '2026-11-23' })) };
    expect(compile([line], ended, day).filter((rule) => !rule.inverted)).toEqual([]);
    expect(compartmentsOf([line], ended, day)).toEqual(['staff']);
  }
});
