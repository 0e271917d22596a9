import { randomUUID } from 'node:crypto';
import type { GivenTicket } from '@desk/visits/contract';
import { copyRows, insertAll } from '../copied-rows.ts';
import { OFFICE } from '../pressure/waiting-room.ts';
import type { TwinValue } from '../twin-process.ts';
import { ourSide, twinSide, type BenchCase } from './bench-case.ts';
import { emptyRoom, queueRoom } from './queue-room.ts';

/** The number is counted in the twin's statement too: it is what makes tickets of one queue wait for each other. */
const counted = new Map([['visits.ticket.sequence', '(SELECT last FROM counted)'], ['visits.ticket.number', `(SELECT 'A ' || last FROM counted)`]]);

export const issueTicket: BenchCase = {
  key: 'queue',
  name: 'Issue a ticket',
  goals: { throughput: 0.3 },
  looksBySecond: true,
  prepare: async (stage) => {
    const { queues } = await queueRoom(stage);
    await emptyRoom(stage);
    const path = `/api/offices/${OFFICE}/tickets`;
    let at = 0;
    const said = () => ({ queueId: queues[at++ % queues.length] ?? '', requestKey: randomUUID() });
    const first = said();
    const { ticket } = await stage.desk.ask<GivenTicket>('POST', path, first);
    const rows = [
      ...await copyRows(stage.owner, 'visits.ticket', 'id = $1::uuid', ticket.id), ...await copyRows(stage.owner, 'visits.ticket_period', 'ticket_id = $1::uuid', ticket.id),
      ...await copyRows(stage.owner, 'audit.entry', `object_id = $1`, ticket.id), ...await copyRows(stage.owner, 'statistics.told', 'subject = $1::uuid', ticket.id),
    ];
    const [row, , , told] = rows;
    const tokenHash = row?.values[row.columns.indexOf('token_hash')] ?? '';
    const changed = new Map<string, TwinValue>([
      [ticket.id, { fresh: 'ticket' }], [tokenHash, { fresh: 'token' }], [told?.values[0] ?? '', { fresh: 'told' }], [first.requestKey, { said: 'requestKey' }], [first.queueId, { said: 'queueId' }],
    ]);
    const count = (place: (value: TwinValue) => string) => [`counted AS (INSERT INTO visits.queue_counter AS n (queue_id, day, compartment, last, last_at) VALUES (${place({ said: 'queueId' })}, ${place({ same: ticket.day })}, 'office:${OFFICE}', 1, now())
      ON CONFLICT (queue_id, day) DO UPDATE SET last = n.last + 1, last_at = GREATEST(n.last_at, EXCLUDED.last_at) RETURNING last)`];
    await stage.twin.serve({ url: 'issue', ...insertAll(rows, changed, count, counted) });
    const before = () => emptyRoom(stage);
    return {
      connections: [1, 8, 32, 64],
      ours: ourSide(stage, stage.desk, { before, next: () => ({ method: 'POST', path, body: said() }) }),
      twin: twinSide(stage, { before, next: () => ({ method: 'POST', path: '/issue', body: said() }) }),
    };
  },
};
