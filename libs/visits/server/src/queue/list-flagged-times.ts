import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import type { Caller } from '@desk/access/server';
import { addDays, stockholmInstant, type StaffId } from '@desk/kernel/contract';
import { People } from '@desk/people/server';
import { Database } from '@desk/platform/server';
import { QueueSubject, type FlaggedTime, type queueApi } from '@desk/visits/contract';
import { OfficeWork } from './office-work';

type Row = Omit<z.input<typeof FlaggedTime>, 'byName'> & { readonly by: StaffId | null; readonly total: number };
const MOST = 200;

/** A ticket taken back never counted, so its time is nobody's mistake. What was left in the night was flagged when it ended. */
const flagged = `SELECT p.ticket_id AS "ticketId", p.sequence, t.number, p.queue_id AS "queueId", p.desk_id AS "deskId", p.state, p.wrong AS why, p.started_at AS "startedAt", p.ended_at AS "endedAt", p.wrong_by AS by,
    COALESCE(p.wrong_at, CASE WHEN p.wrong = 'overnight' THEN p.ended_at END) AS "flaggedAt", count(*) OVER ()::int AS total
  FROM visits.ticket_period p JOIN visits.ticket t ON t.id = p.ticket_id
  WHERE p.office_id = $1 AND p.wrong IS NOT NULL AND t.last_step <> 'take-back' AND p.started_at >= $2 AND p.started_at < $3 AND ($4::text IS NULL OR p.wrong = $4) AND ($5::text IS NULL OR p.queue_id = $5)
  ORDER BY p.started_at DESC, p.ticket_id, p.sequence DESC LIMIT ${MOST}`;

/** Times that figures and estimates leave out, with who said so. */
@Injectable()
export class ListFlaggedTimes {
  constructor(
    private readonly work: OfficeWork,
    private readonly database: Database,
    private readonly people: People,
  ) {}

  async run({ officeId, from, to, why, queueId }: z.output<typeof queueApi.listFlaggedTimes.input>, caller: Caller): Promise<z.input<typeof queueApi.listFlaggedTimes.output>> {
    caller.must('measure', QueueSubject, { officeId });
    const [begins, ends] = [stockholmInstant(from, '00:00').toISOString(), stockholmInstant(addDays(to, 1), '00:00').toISOString()];
    const rows = await this.work.read(officeId, () => this.database.query<Row>(flagged, [officeId, begins, ends, why ?? null, queueId ?? null]));
    const names = await this.people.staffNames(rows.flatMap(({ by }) => by ?? []));
    return { times: rows.map(({ by, total: _, ...time }) => ({ ...time, byName: by === null ? null : (names.get(by) ?? by) })), total: rows[0]?.total ?? 0 };
  }
}
