import type { Visit } from '@desk/visits/contract';
import { copyRows, insertAll } from '../copied-rows.ts';
import type { TwinValue } from '../twin-process.ts';
import { inRing, ourSide, twinSide, type BenchCase } from './bench-case.ts';

/** Steps of "Vänta och få barn" that the desk at Uddevalla may guide in, one agency each. */
const guided = [
  { caseTypeCode: 'FK-FP', task: 'VG', lifeEventId: 'LH01', stepId: 'foraldrapenning' },
  { caseTypeCode: 'SKV-NAMN-BARN', task: 'VG', lifeEventId: 'LH01', stepId: 'namn' },
];
const more = ['FK-VAB', 'FK-BARNB', 'FK-UH', 'FK-BT', 'FK-SJP', 'FK-REHAB'].map((caseTypeCode) => ({ caseTypeCode, task: 'AU' }));

/** A visit with a life event and two cases, one with each of two agencies. */
export const registration = (acts: readonly object[] = guided) => ({ officeId: 'uddevalla', channel: 'desk', lifeEvents: [{ lifeEventId: 'LH01', answers: { gifta: 'no' } }], acts });

const post = (acts: readonly object[]) => () => ({ method: 'POST', path: '/api/visits', body: registration(acts) }) as const;

export const register: BenchCase = {
  key: 'register',
  name: 'Register a visit, a life event and two cases',
  goals: { throughput: 0.3, slower: 4 },
  prepare: async (stage) => {
    const visit = await stage.desk.ask<Visit>('POST', '/api/visits', registration());
    const [visits, cases] = [await copyRows(stage.owner, 'visits.visit', 'id = $1::uuid', visit.id), await copyRows(stage.owner, 'cases.case_file', 'visit_id = $1::uuid', visit.id)];
    const acts = await copyRows(stage.owner, 'cases.act', 'case_id IN (SELECT id FROM cases.case_file WHERE visit_id = $1::uuid)', visit.id);
    const changed = new Map<string, TwinValue>([...visits, ...cases, ...acts].flatMap(({ values: [id] }) => (id ? [[id, { fresh: id }]] : [])));
    await stage.twin.serve({ url: 'register', ...insertAll([...visits, ...cases, ...acts], changed) });
    return {
      ours: ourSide(stage, stage.desk, inRing([guided], (acts) => post(acts)())),
      twin: twinSide(stage, inRing([registration()], (body) => ({ method: 'POST', path: '/register', body }))),
      sizes: { small: post(guided.slice(0, 1)), large: post([...guided, ...more]) },
    };
  },
};
