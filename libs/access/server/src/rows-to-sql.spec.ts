import type { Rule } from '@desk/access/contract';
import { accessible, alternatives } from './rows-to-sql';

const rule = (conditions: Rule['conditions'], its: Partial<Rule> = {}): Rule => ({ subject: 'Handoff', action: ['read', 'handle'], conditions, reason: 'test', ...its });
const wall = (conditions: Rule['conditions']): Rule => rule(conditions, { inverted: true });
const asked = (rules: readonly Rule[], from?: readonly unknown[]) => accessible(rules, 'read', 'Handoff', 'h', from);

/** The text and the values themselves. That they mean the same as the rules in memory is proved on real rows by the parity test of the whole house. */
test.each([
  ['a text', { agencyId: 'FK' }, 'h.agency_id = $1', ['FK']],
  ['a text as an operator', { agencyId: { $eq: 'FK' } }, 'h.agency_id = $1', ['FK']],
  ['yes', { protectedIdentity: true }, 'h.protected_identity IS TRUE', []],
  ['no', { protectedIdentity: false }, 'h.protected_identity IS FALSE', []],
  ['nothing', { assigneeId: null }, 'h.assignee_id IS NULL', []],
  ['nothing, as an operator', { assigneeId: { $eq: null } }, 'h.assignee_id IS NULL', []],
  ['one of one', { compartment: { $in: ['FK'] } }, 'h.compartment = $1', ['FK']],
  ['one of one, said twice', { compartment: { $in: ['FK', 'FK'] } }, 'h.compartment = $1', ['FK']],
  ['one of several', { compartment: { $in: ['FK', 'KFM'] } }, 'h.compartment = ANY ($1::text[])', [['FK', 'KFM']]],
  ['one of several or nothing', { compartment: { $in: ['FK', 'KFM', null] } }, '(h.compartment = ANY ($1::text[]) OR h.compartment IS NULL)', [['FK', 'KFM']]],
  ['yes, no or nothing', { protectedIdentity: { $in: [true, false, null] } }, '(h.protected_identity IS TRUE OR h.protected_identity IS FALSE OR h.protected_identity IS NULL)', []],
  ['another than a text', { agencyId: { $ne: 'FK' } }, '(h.agency_id = $1) IS NOT TRUE', ['FK']],
  ['another than nothing', { assigneeId: { $ne: null } }, '(h.assignee_id IS NULL) IS NOT TRUE', []],
  ['none of several', { compartment: { $nin: ['FK', 'KFM'] } }, '(h.compartment = ANY ($1::text[])) IS NOT TRUE', [['FK', 'KFM']]],
  ['two words at once', { agencyId: 'FK', deskStaffId: 'me' }, 'h.agency_id = $1 AND h.desk_staff_id = $2', ['FK', 'me']],
] as const)('a condition on %s', (_, conditions, sql, values) => {
  expect(asked([rule({ ...conditions } as Rule['conditions'])])).toEqual({ sql: `(((${sql})))`, values });
});

test('an empty list of values opens nothing, and forbids nothing', () => {
  expect(asked([rule({ compartment: { $in: [] } })])).toEqual({ sql: '(((FALSE)))', values: [] });
  expect(asked([rule({ compartment: { $nin: [] } })])).toEqual({ sql: '((((FALSE) IS NOT TRUE)))', values: [] });
});

test('an operator that nobody knows is a mistake, not an open door', () => {
  const foreign = { compartment: { $regex: '.*' } } as unknown as Rule['conditions'];
  expect(() => asked([rule(foreign)])).toThrow('unknown operator in {"$regex":".*"}');
});

test('no rule opens no row', () => expect(asked([])).toEqual({ sql: 'FALSE', values: [] }));

test.each([
  ['about another subject', rule({ agencyId: 'FK' }, { subject: 'Visit' })],
  ['about another action', rule({ agencyId: 'FK' }, { action: ['unmask'] })],
  ['that only forbids', wall({ agencyId: 'FK' })],
] as const)('a rule %s opens no row', (_, one) => expect(asked([one])).toEqual({ sql: 'FALSE', values: [] }));

test('two rules are two ways in', () => {
  const rules = [rule({ agencyId: 'FK' }), rule({ deskStaffId: 'me' })];
  expect(asked(rules)).toEqual({ sql: '(((h.agency_id = $1)) OR ((h.desk_staff_id = $2)))', values: ['FK', 'me'] });
  expect(alternatives(rules, 'read', 'Handoff', 'h')).toEqual({ sql: ['(h.agency_id = $1)', '(h.desk_staff_id = $2)'], values: ['FK', 'me'] });
});

test('a wall stands against every rule before it and against none after it', () => {
  const { sql, values } = alternatives([rule({ agencyId: 'FK' }), wall({ protectedIdentity: true }), rule({ deskStaffId: 'me' }), wall({ subjectHash: 'own' })], 'read', 'Handoff', 'h');
  expect(sql).toEqual([
    '(h.agency_id = $2) AND (h.protected_identity IS TRUE) IS NOT TRUE AND (h.subject_hash = $1) IS NOT TRUE',
    '(h.desk_staff_id = $4) AND (h.subject_hash = $3) IS NOT TRUE',
  ]);
  expect(values).toEqual(['own', 'FK', 'own', 'me']);
});

test('values come after those that stand in the statement already', () => {
  const before = ['2026-11-24'];
  expect(asked([rule({ agencyId: 'FK' })], before)).toEqual({ sql: '(((h.agency_id = $2)))', values: ['2026-11-24', 'FK'] });
  expect(before).toEqual(['2026-11-24']);
});
