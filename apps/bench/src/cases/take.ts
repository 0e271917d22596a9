import type { Handoff } from '@desk/cases/contract';
import { addHandoffs, waitingForHandler } from '../bulk.ts';
import { copyRows, insertAll } from '../copied-rows.ts';
import type { TwinValue } from '../twin-process.ts';
import { inTurn, ourSide, twinSide, type BenchCase } from './bench-case.ts';

type Waiting = { readonly id: string; readonly version: number };

export const take: BenchCase = {
  key: 'take',
  name: 'Take a hand-off',
  goals: { throughput: 0.3 },
  prepare: async (stage) => {
    const wanted = stage.quick ? 20_000 : 80_000;
    await addHandoffs(stage.owner, wanted, waitingForHandler);
    const { rows } = await stage.owner.query<Waiting>(
      `SELECT id, version FROM cases.handoff WHERE compartment = 'FK' AND state = 'sent' AND kind = 'T3' AND NOT protected_identity ORDER BY id DESC LIMIT $1`, [wanted],
    );
    const [first, ...waiting] = rows;
    if (!first) throw new Error('no hand-off waits');
    const assign = ({ id, version }: Waiting) => ({ method: 'POST', path: `/api/handoffs/${id}/steps`, body: { version, command: { step: 'assign' } } }) as const;
    const { path, body } = assign(first);
    const taken = await stage.handler.ask<Handoff>('POST', path, body);
    const history = (await copyRows(stage.owner, 'cases.handoff_history', 'handoff_id = $1::uuid', taken.id)).slice(-1);
    const changed = new Map<string, TwinValue>([[history[0]?.values[0] ?? '', { fresh: 'history' }], [taken.id, { said: 'id' }]]);
    const { text, values } = insertAll(history, changed, (place) => [
      `moved AS (UPDATE cases.handoff SET state = 'assigned', assignee_id = ${place({ same: taken.assigneeId })}, assignee_name = ${place({ same: taken.assigneeName })},
         due_at = ${place({ same: taken.dueAt })}::timestamptz, sort_at = coalesce(due_at, sort_at), version = version + 1
       WHERE id = ${place({ said: 'id' })} AND version = ${place({ said: 'version' })} RETURNING *)`,
    ]);
    await stage.twin.serve({ url: 'take', text: text.replace('SELECT * FROM r0', 'SELECT * FROM moved'), values });
    const half = Math.floor(waiting.length / 2);
    return {
      ours: ourSide(stage, stage.handler, inTurn(waiting.slice(0, half), assign)),
      twin: twinSide(stage, inTurn(waiting.slice(half), (it) => ({ method: 'POST', path: '/take', body: it }))),
    };
  },
};
