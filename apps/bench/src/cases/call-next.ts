import type { CalledTicket } from '@desk/visits/contract';
import { Pool } from 'pg';
import { copyRows, statementValues } from '../copied-rows.ts';
import { atMost } from '../goals.ts';
import type { InTurns } from '../load.ts';
import { statementsSent } from '../metrics.ts';
import { OFFICE } from '../pressure/waiting-room.ts';
import type { TwinValue } from '../twin-process.ts';
import type { BenchCase } from './bench-case.ts';
import { emptyRoom, fillRoom, queueRoom } from './queue-room.ts';

const WAITING = 300;
const json = { 'content-type': 'application/json' };

/** Who was called goes to the end of the line: everybody waits as before, and the desk may call again. */
const back = `WITH t AS (UPDATE visits.ticket SET state = 'waiting', desk_id = NULL, staff_id = NULL, since = GREATEST(since, clock_timestamp()), arrived_at = GREATEST(since, clock_timestamp()), version = version + 1 WHERE desk_id = $1 AND state = 'called' RETURNING *),
  closed AS (UPDATE visits.ticket_period p SET ended_at = t.since FROM t WHERE p.ticket_id = t.id AND p.ended_at IS NULL RETURNING p.ticket_id, p.sequence)
  INSERT INTO visits.ticket_period (ticket_id, sequence, compartment, office_id, state, queue_id, started_at) SELECT t.id, closed.sequence + 1, t.compartment, t.office_id, t.state, t.queue_id, t.since FROM t JOIN closed ON closed.ticket_id = t.id`;

/** The first to arrive in the desk's queues, by hand: no order of the office, no languages, no agreements. The other rows are copies of what one call of ours wrote. */
const bare = (place: (value: TwinValue) => string, copies: readonly string[]): string => {
  const [desk, staff] = [place({ said: 'deskId' }), place({ said: 'staffId' })];
  return `WITH next AS (SELECT t.id FROM visits.ticket t, visits.desk d WHERE d.id = ${desk}::text AND t.office_id = '${OFFICE}' AND t.state = 'waiting' AND t.queue_id = ANY (d.serves) ORDER BY t.arrived_at LIMIT 1 FOR UPDATE OF t SKIP LOCKED),
    changed AS (UPDATE visits.ticket t SET state = 'called', desk_id = ${desk}::text, staff_id = ${staff}::text, since = now(), calls = calls + 1, called_at = now(), called_desk = ${desk}::text, version = version + 1 FROM next WHERE t.id = next.id RETURNING t.*),
    closed AS (UPDATE visits.ticket_period p SET ended_at = c.since FROM changed c WHERE p.ticket_id = c.id AND p.ended_at IS NULL RETURNING p.ticket_id, p.sequence),
    opened AS (INSERT INTO visits.ticket_period (ticket_id, sequence, compartment, office_id, state, queue_id, desk_id, staff_id, started_at)
      SELECT c.id, closed.sequence + 1, c.compartment, c.office_id, c.state, c.queue_id, c.desk_id, c.staff_id, c.since FROM changed c JOIN closed ON closed.ticket_id = c.id),
    ${copies.join(',\n')}
    SELECT * FROM changed`;
};

export const callNext: BenchCase = {
  key: 'queue',
  name: `Call next, ${WAITING} waiting, 64 desks`,
  goals: { throughput: 0.3, p95: { connections: 8, ms: 50 } },
  prepare: async (stage) => {
    const { house, owner, twin } = stage;
    const room = await queueRoom(stage);
    const seatOf = (client: number) => {
      const seat = room.seats[client];
      if (!seat) throw new Error('more clerks than desks');
      return seat;
    };
    const pool = new Pool({ connectionString: house.ownerUrl, max: 16 });
    const letBack = (deskId: string) => pool.query({ name: 'back', text: back, values: [deskId] });
    const path = `/api/offices/${OFFICE}/calls`;
    const before = async () => (await emptyRoom(stage), await fillRoom(stage, room, WAITING));
    await before();

    const first = seatOf(0);
    const called = (await (await fetch(new URL(path, house.url), { method: 'POST', headers: { ...first.headers, ...json }, body: JSON.stringify({ deskId: first.deskId }) })).json()) as CalledTicket;
    const ticketId = called.ticket?.id ?? '';
    const rows = [...await copyRows(owner, 'audit.entry', 'object_id = $1', ticketId), ...await copyRows(owner, 'statistics.told', 'subject = $1::uuid', ticketId)];
    const { values, place } = statementValues();
    const text = bare(place, rows.map(({ table, columns, values: row }, at) => {
      const chosen = row.map((value) => (value === ticketId ? 'c.id' : place(table === 'statistics.told' && value === row[0] ? { fresh: 'told' } : { same: value })));
      return `r${at} AS (INSERT INTO ${table} (${columns.join(', ')}) SELECT ${columns.map((column) => `v.${column}`).join(', ')} FROM changed c CROSS JOIN LATERAL jsonb_populate_record(NULL::${table}, jsonb_build_object(${columns.map((column, i) => `'${column}', ${chosen[i]}::text`).join(', ')})) v)`;
    }));
    await twin.serve({ url: 'call', text, values });

    const seen = new Set<string>();
    let double = 0;
    const ours: InTurns = {
      wanted: (client) => ({ method: 'POST', path, headers: { ...seatOf(client).headers, ...json }, body: { deskId: seatOf(client).deskId } }),
      after: async (client, body) => {
        const { ticket, again } = JSON.parse(body) as CalledTicket;
        if (!ticket || again) return false;
        const call = `${ticket.id} ${ticket.version}`;
        if (seen.has(call)) double += 1;
        seen.add(call);
        await letBack(seatOf(client).deskId);
        return true;
      },
    };
    const twins: InTurns = {
      wanted: (client) => ({ method: 'POST', path: '/call', headers: json, body: { deskId: seatOf(client).deskId, staffId: seatOf(client).staffId } }),
      after: async (client) => (await letBack(seatOf(client).deskId), true),
    };
    return {
      connections: [1, 8, 32, 64],
      ours: { origin: house.url, pid: house.apiPid, statements: () => statementsSent(house.metricsUrl), before, ...ours },
      twin: { origin: twin.url, pid: twin.pid, before, ...twins },
      check: async () => {
        await pool.end();
        return [atMost(`visitors called twice, of ${seen.size} calls`, double, 0)];
      },
    };
  },
};
