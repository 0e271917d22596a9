import { linesAbout, rulesAbout } from './narrowed';
import { Clause } from './clause';
import { Rule } from './rule';

const rule = (name: string, caseTypeCode?: Rule['conditions'][string]) => Rule.parse({ subject: 'Case', action: ['read'], conditions: { agencyId: 'FK', ...(caseTypeCode === undefined ? {} : { caseTypeCode }) }, reason: name });

test('of many rules those that can match a case type are kept, in their order', () => {
  const rules = [
    rule('none named'), rule('this', 'FK-SJP'), rule('another', 'FK-FP'), rule('equal', { $eq: 'FK-SJP' }), rule('equal to another', { $eq: 'FK-FP' }), rule('among', { $in: ['FK-FP', 'FK-SJP'] }), rule('among others', { $in: ['FK-FP'] }),
    rule('not', { $ne: 'FK-FP' }), rule('not this', { $ne: 'FK-SJP' }), rule('not among', { $nin: ['FK-SJP'] }), rule('null', null), rule('a truth', true),
  ];
  expect(rulesAbout(rules, 'FK-SJP').map(({ reason }) => reason)).toEqual(['none named', 'this', 'equal', 'among', 'not', 'not this', 'not among', 'null', 'a truth']);
});

test('of many lines those that cover a case type are kept', () => {
  const line = (id: string, caseTypeCodes: string[]) => Clause.parse({
    id, agreement: 'a', version: 1, line: 1, grantorAgencyId: 'FK', compartments: ['FK'], granteeAgencyIds: ['FK'], duty: 'desk-agent', officeIds: ['uddevalla'], caseTypeCodes, tasks: ['TA'], class: 'S', dataCategories: [], accessMode: 'none',
    legalGround: 'x', purpose: 'x', competence: null, receivesDocuments: false, answerWorkingDays: 5, escalationContact: 'x', validFrom: '2026-01-01', validTo: null, suspended: false,
  });
  expect(linesAbout([line('one', ['FK-SJP']), line('two', ['FK-FP']), line('both', ['FK-FP', 'FK-SJP'])], 'FK-SJP').map(({ id }) => id)).toEqual(['one', 'both']);
});
