import { randomUUID } from 'node:crypto';
import { RightsOf } from '@desk/access/server';
import { roles, type Missing, type Role, type Rows } from './matrix-cells';
import type { TestHouse } from './test-house';

const YESTERDAY = '2026-11-23';
const NUMBER = '199001012385';

/** The rights of everybody are forgotten in this process. NOTIFY keeps its order, so when the second word is heard the first has done its work. */
export const told = async (house: TestHouse): Promise<void> => {
  const word = `matrix:${randomUUID()}`;
  const heard = new Promise<void>((done) => house.app.get(RightsOf).onEvict((what) => (what === word ? done() : undefined)));
  await house.data.asOwner(`SELECT pg_notify('desk_evict', 'all'), pg_notify('desk_evict', $1)`, [word]);
  await heard;
};

/** Takes one condition away from a person or a row. @returns who asks then, and how to give back what others need */
export const takeAway = async (house: TestHouse, missing: Missing, role: Role, { visit, visitor, file, handoff, waiver, received }: Rows): Promise<{ readonly persona: string; readonly giveBack: () => Promise<void> }> => {
  const persona: string = roles[role];
  const run = (sql: string, values: unknown[]) => house.data.asOwner(sql, values);
  const undone = (...statements: (readonly [string, unknown[]])[]) => async (): Promise<void> => {
    for (const [sql, values] of statements) await run(sql, values);
    await told(house);
  };
  const nothing = async (): Promise<void> => undefined;
  switch (missing) {
    case 'C1 line suspended':
      await run(`UPDATE agreements.line SET suspended = true WHERE id LIKE 'uddevalla-7-%' AND case_type_codes && ARRAY['FK-TFP10', 'SKV-SAMNR', 'PM-BOT']`, []);
      await told(house);
      return { persona, giveBack: undone([`UPDATE agreements.line SET suspended = false WHERE id LIKE 'uddevalla-7-%' AND case_type_codes && ARRAY['FK-TFP10', 'SKV-SAMNR', 'PM-BOT']`, []]) };
    case 'C2 no assignment':
      await run('UPDATE agreements.assignment SET valid_to = $2 WHERE staff_id = $1', [persona, YESTERDAY]);
      await told(house);
      return { persona, giveBack: undone(['UPDATE agreements.assignment SET valid_to = NULL WHERE staff_id = $1', [persona]]) };
    case 'C11 competence out of date':
      await run('UPDATE agreements.competence SET valid_to = $2 WHERE staff_id = $1', [persona, YESTERDAY]);
      await told(house);
      return { persona, giveBack: undone(['UPDATE agreements.competence SET valid_to = NULL WHERE staff_id = $1', [persona]]) };
    case 'C3 another’s':
      return { persona: role === 'HL' ? 'handler-kfm' : role === 'MC' ? 'manager-skv' : 'desk-uddevalla-2', giveBack: nothing };
    case 'C3 need over':
      for (const [table, id] of [['visits.visit', visit.id], ['people.visitor', visitor.id], ['cases.case_file', file.id], ['cases.case_file', received.id]]) await run(`UPDATE ${table} SET need_open = false, need_until = '2026-11-22T00:00:00Z' WHERE id = $1`, [id]);
      await run(`UPDATE cases.waiver SET need_until = '2026-11-22T00:00:00Z' WHERE id = $1`, [waiver.id]);
      return { persona, giveBack: nothing };
    case 'C6 protected':
      for (const [table, id] of [['people.visitor', visitor.id], ['cases.case_file', file.id], ['cases.case_file', received.id], ['cases.handoff', handoff.id], ['cases.waiver', waiver.id]]) await run(`UPDATE ${table} SET protected_identity = true WHERE id = $1`, [id]);
      await run('UPDATE cases.registration SET protected_identity = true WHERE visit_id = $1', [visit.id]);
      return { persona, giveBack: nothing };
    case 'C7 own number':
      await run('UPDATE people.staff SET own_subject_hash = $2 WHERE id = $1', [persona, house.data.cipher.hash(NUMBER)]);
      await told(house);
      return { persona, giveBack: undone(['UPDATE people.staff SET own_subject_hash = NULL WHERE id = $1', [persona]]) };
  }
};

/** Gives a person the competence to meet people with protected identities. */
export const mayMeetProtected = async (house: TestHouse, persona: string): Promise<() => Promise<void>> => {
  await house.data.asOwner(`INSERT INTO agreements.competence (id, compartment, staff_id, code, valid_from, valid_to) VALUES ($1, 'staff', $2, 'skyddad', '2026-01-01', NULL)`, [`${persona}:skyddad`, persona]);
  await told(house);
  return async () => {
    await house.data.asOwner('DELETE FROM agreements.competence WHERE id = $1', [`${persona}:skyddad`]);
    await told(house);
  };
};
