import { abilityFrom, compartmentsOf, compile, type Clause, type Principal } from '@desk/access/contract';
import { Caller } from '@desk/access/server';
import { AgencyId, CaseTypeCode, Compartment, OfficeId, StaffId } from '@desk/kernel/contract';

const office = OfficeId.parse('uddevalla');
const always = { validFrom: '2020-01-01', validTo: null };

/** A desk agent at Uddevalla, employed by Försäkringskassan, on a normal Tuesday. Write only what matters to the test. */
export const aPrincipal = (its: Partial<Principal> = {}): Principal => ({
  staffId: StaffId.parse('desk-uddevalla'), displayName: 'Handläggare S12', employerAgencyId: AgencyId.parse('FK'), officeIds: [office],
  duties: [{ code: 'desk-agent', agencyId: null, compartments: [], officeIds: [office], ...always }],
  assignments: [{ id: 'u1', agencyId: AgencyId.parse('FK'), tasks: ['TA', 'KO', 'ID', 'IA', 'BM', 'HO', 'SJ', 'UT', 'VG'], ...always }],
  competences: [], ownSubjectHash: null, ...its,
});

/** A handler in the back office of one compartment. */
export const aHandler = (compartment = 'FK', its: Partial<Principal> = {}): Principal =>
  aPrincipal({
    staffId: StaffId.parse(`handler-${compartment.toLowerCase()}`), displayName: `Handläggare ${compartment}`, officeIds: [], assignments: [],
    duties: [{ code: 'handler', agencyId: AgencyId.parse(compartment.split('-')[0] ?? compartment), compartments: [Compartment.parse(compartment)], officeIds: [], ...always }], ...its,
  });

/** A line that lets Uddevalla's desk do everything but decide on parental benefit for Försäkringskassan. */
export const aClause = (its: Partial<Clause> = {}): Clause => ({
  id: 'line-1', agreement: 'uddevalla', version: 7, line: 14, grantorAgencyId: AgencyId.parse('FK'), compartments: [Compartment.parse('FK')],
  granteeAgencyIds: [AgencyId.parse('FK')], duty: 'desk-agent', officeIds: [office], caseTypeCodes: [CaseTypeCode.parse('FK-FP')],
  tasks: ['AU', 'VG', 'SJ', 'UT', 'TA', 'KO', 'ID', 'HO'], class: 'P', dataCategories: ['D1', 'D2', 'D3', 'D4', 'D5'], accessMode: 'question-answer',
  legalGround: 'Lag (2019:212) 2 §', purpose: 'Ta emot och lämna över ansökningar', competence: null, receivesDocuments: true, answerWorkingDays: 5,
  escalationContact: 'Samverkansansvarig, Försäkringskassan', suspended: false, ...always, ...its,
});

/** A caller with the rights that these lines give. */
export const aCaller = (principal: Principal = aPrincipal(), clauses: readonly Clause[] = [aClause()], day = '2026-11-24'): Caller => {
  const rules = compile(clauses, principal, day);
  return new Caller(
    { principal, rules, clauses, day, shortName: principal.displayName.slice(-3), languages: ['sv'], ability: abilityFrom(rules), scope: compartmentsOf(clauses, principal, day), version: 'test' },
    { id: 'session', csrfToken: 'token', locked: false }, 'Uddevalla, disk 4',
  );
};
