import { setTimeout as pause } from 'node:timers/promises';
import { OFFICE, furnish, type Room } from '../pressure/waiting-room.ts';
import type { House, Stage } from '../stage.ts';

const CLERKS = 64;
const rooms = new WeakMap<House, Promise<Room>>();

const make = async ({ house, owner }: Stage): Promise<Room> => {
  const room = await furnish(owner, Number(new URL(house.url).port), { clerks: CLERKS, kiosks: 0, boards: 0 });
  await owner.query(`SELECT pg_notify('desk_evict', 'all')`);
  await pause(200);
  for (const { deskId, headers } of room.seats) {
    const reply = await fetch(new URL(`/api/offices/${OFFICE}/desks/${deskId}`, house.url), { method: 'PUT', headers: { ...headers, 'content-type': 'application/json' }, body: JSON.stringify({ state: 'open' }) });
    if (!reply.ok) throw new Error(`desk ${deskId} did not open: ${reply.status} ${await reply.text()}`);
  }
  return room;
};

/** One large office for all the queue's cases: 20 queues, 64 open desks with a clerk each. Made once for a house. */
export const queueRoom = (stage: Stage): Promise<Room> => {
  const room = rooms.get(stage.house) ?? make(stage);
  rooms.set(stage.house, room);
  return room;
};

/** Sends everybody home who waits: a hall holds hundreds, not what a load gives in some seconds. */
export const emptyRoom = async ({ owner }: Stage): Promise<void> => {
  await owner.query(`WITH gone AS (UPDATE visits.ticket SET state = 'left', since = GREATEST(since, now()), token_hash = NULL, version = version + 1 WHERE office_id = $1 AND state IN ('waiting', 'called') RETURNING id, since)
    UPDATE visits.ticket_period p SET ended_at = gone.since FROM gone WHERE p.ticket_id = gone.id AND p.ended_at IS NULL`, [OFFICE]);
  await owner.query('VACUUM (ANALYZE) visits.ticket, visits.ticket_period, visits.queue_counter');
};

/** Lets so many wait, spread over the queues, who came one second after the other. */
export const fillRoom = async ({ owner }: Stage, room: Room, waiting: number): Promise<void> => {
  await owner.query(
    `WITH given AS (INSERT INTO visits.ticket (id, compartment, office_id, number, sequence, day, given_queue_id, queue_id, state, origin, language, needs, arrived_at, since, calls, last_step, version)
       SELECT uuidv7(), q.compartment, q.office_id, q.letter || ' ' || 100000 + i, 100000 + i + (SELECT count(*) FROM visits.ticket), current_date, q.id, q.id, 'waiting', 'kiosk', CASE WHEN i % 9 = 0 THEN 'so' ELSE 'sv' END, '{}', at, at, 0, 'issue', 1
       FROM generate_series(1, $2::int) i, LATERAL (SELECT now() - ($2 - i) * interval '1 second' AS at) t, LATERAL (SELECT * FROM visits.queue WHERE id = ($1::text[])[1 + i % cardinality($1::text[])]) q RETURNING *)
     INSERT INTO visits.ticket_period (ticket_id, sequence, compartment, office_id, state, queue_id, started_at) SELECT id, 1, compartment, office_id, state, queue_id, since FROM given`, [room.queues, waiting]);
};
