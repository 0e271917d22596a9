import { HOUSE_JOURNAL } from '@desk/audit/contract';
import { basisToReason } from '@desk/kernel/contract';
import type { Clause } from './clause';
import { dutyOffices, hasAssignment, hasCompetence, namesPrincipal } from './conditions';
import { rulesOfDuties } from './duties';
import type { Principal } from './principal';
import { Rule } from './rule';
import { walls } from './walls';

/**
 * Turns agreement lines and duties into permission rules for one person on one day. Pure, the same in server and browser.
 * Order: duties (code), lines in force that name the person (data), walls (code). A line that cannot be resolved opens nothing.
 * @param day Swedish calendar day `YYYY-MM-DD`
 * @returns rules that the strict schema has read; `reason` carries the ground
 * @throws when a rule uses a word outside the vocabulary
 */
export const compile = (clauses: readonly Clause[], principal: Principal, day: string): Rule[] =>
  [...rulesOfDuties(principal, day), ...clauses.flatMap((clause) => rulesOfClause(clause, principal, day)), ...walls(principal, day)].map((rule) => Rule.parse(rule));

/** The rules that one line gives one person: the tasks, and the cases and notes that those tasks make. */
const rulesOfClause = (clause: Clause, principal: Principal, day: string): Rule[] => {
  if (!namesPrincipal(clause, principal, day) || !hasCompetence(clause, principal, day)) return [];
  const officeIds = dutyOffices(principal, clause, day);
  const tasks = clause.tasks.filter((task) => hasAssignment(clause, task, principal, day));
  if (officeIds.length === 0 || tasks.length === 0) return [];
  const reason = basisToReason({ kind: 'agreement', lineId: clause.id, agreement: clause.agreement, version: clause.version, line: clause.line });
  const where = { agencyId: clause.grantorAgencyId, officeId: { $in: officeIds }, caseTypeCode: { $in: clause.caseTypeCodes } };
  const mine = { ...where, compartment: { $in: clause.compartments }, deskStaffId: principal.staffId, needOpen: true };
  return [
    { subject: 'DeskTask', action: ['perform'], conditions: { ...where, task: { $in: tasks } }, reason },
    { subject: 'Case', action: ['read', 'act', 'note', 'close', ...(tasks.includes('HO') ? ['hand-off'] : [])], conditions: mine, reason },
    { subject: 'Note', action: ['read', 'write'], conditions: mine, reason },
  ];
};

/** The compartments that a person's acts may touch on a day: the second wall, one coarse list for row-level security. */
export const compartmentsOf = (clauses: readonly Clause[], principal: Principal, day: string): string[] => {
  const inForce = principal.duties.filter((duty) => duty.validFrom <= day && (duty.validTo === null || day <= duty.validTo));
  return [
    ...new Set([
      'staff',
      ...inForce.flatMap((duty) => duty.compartments),
      ...inForce.flatMap((duty) => (duty.code === 'desk-agent' ? duty.officeIds.map((office) => `office:${office}`) : [])),
      ...inForce.flatMap((duty) => (duty.code === 'agency-manager' && duty.agencyId !== null ? [`managed:${duty.agencyId}`] : [])),
      ...(inForce.some(({ code }) => code === 'system-admin') ? ['operator'] : []),
      ...inForce.flatMap((duty) => (duty.code === 'auditor' && duty.agencyId !== null ? [`journal:${duty.agencyId}`, `journal:${HOUSE_JOURNAL}`] : [])),
      ...inForce.flatMap((duty) => (duty.code === 'agency-manager' && duty.agencyId !== null ? [`register:${duty.agencyId}`, `journal:${duty.agencyId}`] : [])),
      ...inForce.flatMap((duty) => (duty.agencyId !== null && ['agency-manager', 'handler', 'auditor'].includes(duty.code) ? [`retention:${duty.agencyId}`] : [])),
      ...(principal.conflicts ?? []).flatMap(({ visitId, subjectHash }) => [`conflict:${visitId}`, ...(subjectHash === null ? [] : [`conflict:${subjectHash}`])]),
      ...clauses.filter((clause) => namesPrincipal(clause, principal, day)).flatMap((clause) => clause.compartments),
    ]),
  ].sort();
};
