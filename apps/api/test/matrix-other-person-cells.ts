import { about, type HouseCell } from './matrix-house-cells';
import { roles } from './matrix-cells';

const conflict = (act: string, body: object) => about((place) => place.conflict(), (id) => (who) => who.raw('POST', `/api/conflicts/${id}/${act}`, body));
const asked = (by: string, act: string) => about((place) => place.askedGlass(by), (id) => (who) => who.raw('POST', `/api/break-glass/${id}/${act}`, {}));
const second = 'system-admin-2';

const ownReport = 'the report is one’s own (C7)';
const myConflict = `UPDATE people.conflict SET staff_id = $1 WHERE state = 'waiting'`;
const nobodyWaits = { way: 'nobody waits for another agent', by: ['SH'], take: `UPDATE people.conflict SET state = 'kept' WHERE state = 'waiting'` } as const;
const alone = 'the question is one’s own (C9)';
const myQuestion = 'UPDATE access.break_glass SET asked_by = $1 WHERE approved_by IS NULL';
const anothers = { way: 'a colleague asked (C12)', by: ['SA'], take: `UPDATE access.break_glass SET asked_by = '${second}' WHERE approved_by IS DISTINCT FROM '${second}'` } as const;
const protectedHandoff = { way: 'the person is protected (C6)', by: ['SA'], take: 'UPDATE cases.handoff SET protected_identity = true', back: 'UPDATE cases.handoff SET protected_identity = false' } as const;
const extractWalls = [
  { way: 'the person is protected (C6)', by: ['MC'], take: 'UPDATE audit.extract SET protected_identity = true', back: 'UPDATE audit.extract SET protected_identity = false' },
  { way: 'it is about oneself (C7)', by: ['MC'], take: 'UPDATE people.staff SET own_subject_hash = (SELECT max(subject_hash) FROM audit.extract) WHERE id = $1', back: 'UPDATE people.staff SET own_subject_hash = NULL WHERE id = $1' },
] as const;
const proposed = 'the proposal is one’s own (C9)';

/** domain.md 6.3 where who may depends on what somebody else did before: a colleague's report, a second person (C9), what a visitor ordered. */
export const otherPersonCells: readonly HouseCell[] = [
  {
    resource: 'Conflict of interest', action: 'read', rule: 'read Conflict', by: ['SH', 'MC', 'KOC'], but: 'elsewhere', missing: [{ way: ownReport, by: ['SH', 'MC', 'KOC'], take: myConflict }, nobodyWaits],
    ask: about((place) => place.conflict(), (id) => async (who) => {
      const answer = await who.raw('GET', '/api/conflicts');
      return { ...answer, body: { found: ((answer.body as { conflicts?: { id: string }[] }).conflicts ?? []).some((it) => it.id === id) } };
    }), sees: () => 'true',
  },
  { resource: 'Conflict of interest', action: 'take over the visit', rule: 'take-over Conflict', by: ['SH'], but: 'elsewhere', missing: [{ way: ownReport, by: ['SH'], take: myConflict }, nobodyWaits], ask: conflict('take-over', {}) },
  { resource: 'Conflict of interest', action: 'lift', rule: 'lift Conflict', by: ['MC', 'KOC'], but: 'elsewhere', missing: [{ way: ownReport, by: ['MC', 'KOC'], take: myConflict }], ask: conflict('lift', { reason: 'Gäller en annan person' }) },

  { resource: 'Break-glass', action: 'ask', rule: 'ask BreakGlass', by: ['SA'], but: null, missing: [protectedHandoff], ask: about((place) => place.named(), (named) => (who) => who.raw('POST', '/api/break-glass', named)) },
  { resource: 'Break-glass', action: 'read', rule: 'read BreakGlass', by: ['MC', 'SA'], but: 'elsewhere', butBy: ['MC'], missing: [{ way: alone, by: ['MC'], take: myQuestion }], ask: () => (who) => who.raw('GET', '/api/break-glass'), sees: (place) => place.askedGlass(second) },
  { resource: 'Break-glass', action: 'let open', rule: 'approve BreakGlass', by: ['MC', 'SA'], but: 'elsewhere', butBy: ['MC'], missing: [{ way: alone, by: ['MC', 'SA'], take: myQuestion }], ask: asked(second, 'approve') },
  { resource: 'Break-glass', action: 'decline', rule: 'approve BreakGlass', by: ['MC', 'SA'], but: 'elsewhere', butBy: ['MC'], missing: [{ way: alone, by: ['MC', 'SA'], take: myQuestion }], ask: asked(second, 'decline') },
  { resource: 'Break-glass', action: 'end', rule: 'end BreakGlass', by: ['MC', 'SA'], but: 'elsewhere', butBy: ['MC'], missing: [anothers], ask: asked(roles.SA, 'end') },
  {
    resource: 'Break-glass', action: 'look', rule: 'look BreakGlass', by: ['SA'], but: null, ask: about((place) => place.openGlass(roles.SA), (id) => (who) => who.raw('POST', `/api/break-glass/${id}/looks`, {})),
    missing: [
      anothers, protectedHandoff,
      { way: 'no second person has said yes (C9)', by: ['SA'], take: 'UPDATE access.break_glass SET approved_by = NULL, approved_name = NULL, opened_at = NULL' },
      { way: 'the thirty minutes are over', by: ['SA'], take: `UPDATE access.break_glass SET until = '2026-11-23T00:00:00Z'` },
    ],
  },

  { resource: 'Register extract', action: 'order by number', rule: 'order Extract', by: ['HL'], but: 'elsewhere', ask: ({ agency }) => (who) => who.raw('POST', `${agency}/extracts`, { personNumber: '19900101-2385', purpose: 'Brev från den enskilde' }) },
  { resource: 'Register extract', action: 'list', rule: 'read Extract', by: ['MC'], but: 'elsewhere', missing: extractWalls, ask: ({ agency }) => (who) => who.raw('GET', `${agency}/extracts`), sees: async (place) => (await place.extract()).id },
  { resource: 'Register extract', action: 'review', rule: 'review Extract', by: ['MC'], but: 'elsewhere', missing: extractWalls, ask: about((place) => place.extract(), ({ id }, { agency }) => (who) => who.raw('GET', `${agency}/extracts/${id}`)) },

  { resource: 'Retention', action: 'read', rule: 'read Retention', by: ['HL', 'MC', 'RV'], but: 'elsewhere', ask: ({ agency }) => (who) => who.raw('GET', `${agency}/retention`), sees: async (place) => (await place.proposedRule()).id },
  { resource: 'Retention', action: 'propose', rule: 'propose Retention', by: ['HL', 'MC'], but: 'elsewhere', ask: ({ agency }) => (who) => who.raw('POST', `${agency}/retention/rules`, { documentType: 'case', days: 1827, decision: '2026/000019' }) },
  { resource: 'Retention', action: 'approve a rule', rule: 'approve Retention', by: ['MC'], but: 'elsewhere', missing: [{ way: proposed, by: ['MC'], take: `UPDATE audit.retention_rule SET proposed_by = $1 WHERE state = 'proposed'` }], ask: about((place) => place.proposedRule(), ({ id, version }, { agency }) => (who) => who.raw('POST', `${agency}/retention/rules/${id}/decide`, { approve: true, version })) },
  { resource: 'Retention', action: 'list what would go', rule: 'propose Retention', by: ['HL', 'MC'], but: 'elsewhere', ask: about((place) => place.rule(), ({ id }, { agency }) => (who) => who.raw('POST', `${agency}/retention/runs`, { ruleId: id })) },
  { resource: 'Retention', action: 'approve what goes', rule: 'approve Retention', by: ['MC'], but: 'elsewhere', missing: [{ way: proposed, by: ['MC'], take: `UPDATE audit.retention_run SET listed_by = $1 WHERE state = 'listed'` }], ask: about((place) => place.listedRun(), ({ id, version }, { agency }) => (who) => who.raw('POST', `${agency}/retention/runs/${id}/decide`, { approve: true, version })) },
];
