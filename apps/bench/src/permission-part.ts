import type { Client } from 'pg';
import { Clause, Principal, abilityFrom, asSubject, compile, decideTask, linesAbout, rulesAbout, type Ability } from '@desk/access/contract';

type Row = Record<string, unknown>;
const camel = (row: Row): Row => Object.fromEntries(Object.entries(row).map(([name, value]) => [name.replaceAll(/_(\w)/g, (_, letter: string) => letter.toUpperCase()), value]));
const TIMES = 2000;

/** The lines of the large agreement that hold at an office, and somebody who stands there, as the house compiles them. */
export const atOffice = async (owner: Client, staffId: string): Promise<{ readonly clauses: Clause[]; readonly principal: Principal }> => {
  const dates = 'valid_from::text AS valid_from, valid_to::text AS valid_to';
  const rows = async (sql: string): Promise<Row[]> => (await owner.query<Row>(sql, [staffId])).rows.map(camel);
  const [staff] = await rows('SELECT id AS staff_id, display_name, employer_agency_id, office_ids FROM people.staff WHERE id = $1');
  const clauses = await rows(`SELECT l.*, l.valid_from::text AS valid_from, l.valid_to::text AS valid_to, v.agreement_id AS agreement, v.number AS version FROM agreements.line l JOIN agreements.version v ON v.id = l.version_id
    WHERE v.id = 'bench-1' AND l.office_ids && (SELECT office_ids FROM people.staff WHERE id = $1)`);
  return {
    clauses: clauses.map((row) => Clause.parse(row)),
    principal: Principal.parse({
      ...staff, ownSubjectHash: 'somebody', duties: await rows(`SELECT code, agency_id, compartments, office_ids, ${dates} FROM access.duty_assignment WHERE staff_id = $1`),
      assignments: await rows(`SELECT id, agency_id, tasks, ${dates} FROM agreements.assignment WHERE staff_id = $1`), competences: await rows(`SELECT code, ${dates} FROM agreements.competence WHERE staff_id = $1`),
    }),
  };
};

const percentile = (times: readonly number[], share: number): number => [...times].sort((one, other) => one - other)[Math.floor(times.length * share)] ?? NaN;

/**
 * The permission part of a request that does a desk task, and only that: the door's question, the explained decision, the row's rule, and one row that is refused.
 * @returns milliseconds: compiling once, and the part of one request at p50 and p95
 */
export const permissionPart = (clauses: readonly Clause[], principal: Principal, day: string): { readonly rules: number; readonly compileMs: number; readonly p50: number; readonly p95: number } => {
  const from = performance.now();
  const rules = compile(clauses, principal, day);
  const ability = abilityFrom(rules);
  const compileMs = performance.now() - from;
  // As a caller keeps them (`access/server`).
  const abilities = new Map<string, Ability>();
  const lines = new Map<string, readonly Clause[]>();
  const officeId = principal.officeIds[0] ?? '';
  const times: number[] = [];
  for (let at = -200; at < TIMES; at += 1) {
    const line = clauses[(at + 200) * 7919 % clauses.length];
    const caseTypeCode = line?.caseTypeCodes[0] ?? '';
    const row = { agencyId: line?.grantorAgencyId, compartment: line?.compartments[0], officeId, caseTypeCode, deskStaffId: principal.staffId, needOpen: true, protectedIdentity: false, subjectHash: null };
    const began = performance.now();
    ability.can('act', 'Case');
    const about = abilities.get(caseTypeCode) ?? abilityFrom(rulesAbout(rules, caseTypeCode));
    abilities.set(caseTypeCode, about);
    const its = lines.get(caseTypeCode) ?? linesAbout(clauses, caseTypeCode);
    lines.set(caseTypeCode, its);
    decideTask(its, principal, { officeId, agencyId: row.agencyId ?? '', caseTypeCode, task: line?.tasks[0] ?? '' }, day);
    ability.relevantRuleFor('read', asSubject('Visit', { officeId, deskStaffId: principal.staffId, needOpen: true, protectedIdentity: false }));
    about.relevantRuleFor('act', asSubject('Case', row));
    about.relevantRuleFor('act', asSubject('Case', { ...row, deskStaffId: 'somebody-else' }));
    if (at >= 0) times.push(performance.now() - began);
  }
  return { rules: rules.length, compileMs, p50: percentile(times, 0.5), p95: percentile(times, 0.95) };
};
