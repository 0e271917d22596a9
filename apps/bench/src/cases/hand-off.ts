import { randomUUID } from 'node:crypto';
import type { Handoff, HandoffPreview, HandoffReason } from '@desk/cases/contract';
import type { Visit } from '@desk/visits/contract';
import { copyRows, insertAll } from '../copied-rows.ts';
import type { Stage } from '../stage.ts';
import type { TwinValue } from '../twin-process.ts';
import { each, inRing, inTurn, ourSide, twinSide, type BenchCase } from './bench-case.ts';
import { registration } from './register.ts';

type Ready = { readonly visitId: string; readonly step: object; readonly reason: HandoffReason; readonly seal: string };

const steps = registration().acts.map((act) => ({ ...act, task: undefined, kind: 'T3' }));

/** Visits with two open cases each. */
const registerVisits = ({ desk }: Stage, count: number): Promise<Visit[]> => each(Array.from({ length: count }), 8, () => desk.ask<Visit>('POST', '/api/visits', registration()));

/** Cases that may be sent, with the seal of each one's preview. */
const prepare = async (stage: Stage): Promise<Ready[]> => {
  const { desk, quick } = stage;
  const visits = await registerVisits(stage, quick ? 1200 : 6000);
  const choices = steps.flatMap((step) => visits.map(({ id }) => ({ visitId: id, step })));
  return each(choices, 8, async ({ visitId, step }) => {
    const { seal, proposedReason } = await desk.ask<HandoffPreview>('POST', `/api/visits/${visitId}/handoff-previews`, step);
    return { visitId, step, seal, reason: proposedReason };
  });
};

const bodyOf = ({ step, seal, reason }: Ready) => ({ ...step, seal, reason, requestKey: randomUUID() });

export const handOff: BenchCase = {
  key: 'hand-off',
  name: 'Hand a case over (T3)',
  goals: { throughput: 0.3 },
  prepare: async (stage) => {
    const [first, ...ready] = await prepare(stage);
    if (!first) throw new Error('no visit could be prepared');
    const sent = await stage.desk.ask<Handoff>('POST', `/api/visits/${first.visitId}/handoffs`, bodyOf(first));
    const handoffs = await copyRows(stage.owner, 'cases.handoff', 'id = $1::uuid', sent.id);
    const history = await copyRows(stage.owner, 'cases.handoff_history', 'handoff_id = $1::uuid', sent.id);
    const acts = await copyRows(stage.owner, 'cases.act', `case_id = $1::uuid AND task = 'HO'`, sent.caseId);
    const requestKey = handoffs[0]?.values[handoffs[0].columns.indexOf('request_key')] ?? '';
    const changed = new Map<string, TwinValue>([
      ...[...handoffs, ...history, ...acts].flatMap(({ values: [id] }): [string, TwinValue][] => (id ? [[id, { fresh: id }]] : [])),
      [requestKey, { said: 'requestKey' }], [sent.receiptNumber, { fresh: 'receipt' }], [sent.visitId, { said: 'visitId' }], [sent.caseId, { said: 'caseId' }],
    ]);
    await stage.twin.serve({
      url: 'hand-off',
      ...insertAll([...handoffs, ...history, ...acts], changed, (place) => [`c AS (UPDATE cases.case_file SET status = 'handed-off', version = version + 1 WHERE id = ${place({ said: 'caseId' })})`]),
    });
    // Cases of the twin's own: what it adds to one would make the preview of ours stale.
    const others = await registerVisits(stage, stage.quick ? 200 : 1000);
    const { rows: cases } = await stage.owner.query<{ caseId: string; visitId: string }>('SELECT id AS "caseId", visit_id AS "visitId" FROM cases.case_file WHERE visit_id = ANY ($1::uuid[])', [others.map((it) => it.id)]);
    return {
      ours: ourSide(stage, stage.desk, inTurn(ready, (it) => ({ method: 'POST', path: `/api/visits/${it.visitId}/handoffs`, body: bodyOf(it) }))),
      twin: twinSide(stage, inRing(cases, (it) => ({ method: 'POST', path: '/hand-off', body: { ...bodyOf(first), ...it } }))),
    };
  },
};
