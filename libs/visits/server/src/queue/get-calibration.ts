import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import type { Caller } from '@desk/access/server';
import { stockholmInstant, addDays } from '@desk/kernel/contract';
import { Database } from '@desk/platform/server';
import { QueueSubject, type queueApi } from '@desk/visits/contract';
import { OfficeWork } from './office-work';

type Answer = z.input<typeof queueApi.getCalibration.output>;
const SMALLEST = 5;

/** Waits in whole minutes from arrival (or the booked time) to the first call, beside the span that was told. Who was parked or came late chose to wait longer and is left out, and so is a time that was flagged. */
const calibrate = `WITH waits AS (
    SELECT t.given_queue_id AS queue_id, CASE WHEN $4 = 'week' THEN date_trunc('week', t.day)::date ELSE t.day END AS day, t.origin, (t.told_span ->> 'low')::int AS low, (t.told_span ->> 'high')::int AS high,
      floor(extract(epoch FROM t.first_called_at - GREATEST(t.arrived_at, t.booked_at)) / 60) AS minutes
    FROM visits.ticket t WHERE t.office_id = $1 AND t.first_called_at IS NOT NULL AND t.told_span IS NOT NULL AND t.called_at >= $2 AND t.called_at < $3
      AND NOT EXISTS (SELECT 1 FROM visits.ticket_period p WHERE p.ticket_id = t.id AND p.started_at < t.first_called_at AND (p.state = 'parked' OR p.wrong IS NOT NULL)))
  SELECT queue_id AS "queueId", day, origin, count(*)::int AS called, count(*) FILTER (WHERE minutes BETWEEN low AND high)::int AS inside,
    count(*) FILTER (WHERE minutes < low)::int AS shorter, count(*) FILTER (WHERE minutes > high)::int AS longer
  FROM waits GROUP BY 1, 2, 3 HAVING count(*) >= ${SMALLEST} ORDER BY 2, 1, 3`;

/** How often visitors waited within the span they were told: the aim is eight of ten. */
@Injectable()
export class GetCalibration {
  constructor(
    private readonly work: OfficeWork,
    private readonly database: Database,
  ) {}

  async run({ officeId, from, to, per }: z.output<typeof queueApi.getCalibration.input>, caller: Caller): Promise<Answer> {
    caller.must('measure', QueueSubject, { officeId });
    const [begins, ends] = [stockholmInstant(from, '00:00').toISOString(), stockholmInstant(addDays(to, 1), '00:00').toISOString()];
    return { days: await this.work.read(officeId, () => this.database.query<Answer['days'][number]>(calibrate, [officeId, begins, ends, per])) };
  }
}
