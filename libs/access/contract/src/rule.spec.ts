import { Rule } from './rule';

const good = { subject: 'Handoff', action: ['read'], conditions: { compartment: { $in: ['FK'] } }, reason: 'duty|handler' };

test.each([
  ['one of several values', good],
  ['one value', { ...good, conditions: { agencyId: 'FK' } }],
  ['a field list', { ...good, fields: ['visitorText'] }],
  ['a wall', { ...good, conditions: { protectedIdentity: true }, inverted: true }],
  ['no value at all', { ...good, conditions: { assigneeId: null } }],
])('the rule language knows %s', (_, rule) => expect(Rule.safeParse(rule).success).toBe(true));

test.each([
  ['no condition, which would open everything', { ...good, conditions: {} }],
  ['a condition without a value, which would vanish on its way to the browser', { ...good, conditions: { compartment: undefined } }],
  ['no conditions', { subject: 'Handoff', action: ['read'], reason: 'x' }],
  ['an empty list of values', { ...good, conditions: { compartment: { $in: [] } } }],
  ['an empty text', { ...good, conditions: { compartment: '' } }],
  ['a pattern', { ...good, conditions: { compartment: { $regex: '.*' } } }],
  ['a regular expression', { ...good, conditions: { compartment: /.*/ } }],
  ['an operator of CASL that is not ours', { ...good, conditions: { compartment: { $exists: true } } }],
  ['two operators at once', { ...good, conditions: { compartment: { $eq: 'FK', $ne: 'KFM' } } }],
  ['a nested condition', { ...good, conditions: { compartment: { $not: { $eq: 'FK' } } } }],
  ['an alternative', { ...good, conditions: { $or: [{ compartment: 'FK' }] } }],
  ['a word that the subject does not have', { ...good, conditions: { office: 'uddevalla' } }],
  ['a subject that nobody has', { ...good, subject: 'all' }],
  ['an action that the subject does not have', { ...good, action: ['manage'] }],
  ['no action', { ...good, action: [] }],
  ['a field that the subject does not disclose', { ...good, fields: ['number'] }],
  ['an empty field list', { ...good, fields: [] }],
  ['no reason', { ...good, reason: '' }],
  ['a property of its own', { ...good, because: 'x' }],
])('the rule language refuses %s', (_, rule) => expect(Rule.safeParse(rule).success).toBe(false));
