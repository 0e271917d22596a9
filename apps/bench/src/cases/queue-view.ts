import type { QueueView } from '@desk/visits/contract';
import { OFFICE } from '../pressure/waiting-room.ts';
import { inRing, ourSide, twinSide, type BenchCase } from './bench-case.ts';
import { emptyRoom, fillRoom, queueRoom } from './queue-room.ts';

const WAITING = 500;
const bare = `SELECT id, number, office_id AS "officeId", queue_id AS "queueId", day, state, origin, language, life_event_id AS "lifeEventId", needs, interpreter_language AS "interpreterLanguage", priority, booked_at AS "bookedAt",
  arrived_at AS "arrivedAt", since, desk_id AS "deskId", staff_id AS "staffId", visit_id AS "visitId", to_desk_id AS "toDeskId", to_competence AS "toCompetence", parked_until AS "parkedUntil", calls, called_at AS "calledAt",
  called_desk AS "calledDesk", told_span AS "toldSpan", told_ahead AS "toldAhead", version FROM visits.ticket WHERE office_id = '${OFFICE}' AND state IN ('waiting', 'called', 'in-service', 'parked', 'no-show') ORDER BY arrived_at, sequence`;

/** The whole column. The twin answers the tickets only: no order of calling, no spans, no desks, no colleagues. */
export const queueView: BenchCase = {
  key: 'queue',
  name: `Queue view, ${WAITING} waiting`,
  goals: { throughput: 0.3 },
  looksBySecond: true,
  prepare: async (stage) => {
    const room = await queueRoom(stage);
    await emptyRoom(stage);
    await fillRoom(stage, room, WAITING);
    await stage.twin.serve({ url: 'queue', text: bare, values: [], list: true });
    const path = `/api/offices/${OFFICE}/queue`;
    const { tickets } = await stage.desk.ask<QueueView>('GET', path);
    const { rows } = (await (await fetch(`${stage.twin.url}/queue`)).json()) as { rows: object[] };
    if (tickets.length !== WAITING || rows.length !== WAITING) throw new Error(`${tickets.length} and ${rows.length} tickets instead of ${WAITING}`);
    return {
      ours: ourSide(stage, stage.desk, inRing([path], () => ({ method: 'GET', path }))),
      twin: twinSide(stage, inRing([path], () => ({ method: 'GET', path: '/queue' }))),
    };
  },
};
