import { randomUUIDv7 } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { Logger } from 'pino';
import type { z } from 'zod';
import { Caller, RightsOf, whoOf } from '@desk/access/server';
import { StaffId, addDays, notFound, notPossible, stockholmDate, type Clock } from '@desk/kernel/contract';
import { CLOCK, CONFIG, Journal, LOG, type Config } from '@desk/platform/server';
import { Report, ReportOrder, Schedule, heldTo, type reportsApi } from '@desk/statistics/contract';
import { isOwn, standingOf } from '../ask/standing';
import { FiguresDatabase } from '../figures-database';
import { ownersOnly } from '../words';
import { Letters } from './letters';
import { fileOf } from './report-files';
import { WriteReport } from './write-report';

type Api = typeof reportsApi;
type In<K extends keyof Api> = z.output<Api[K]['input']>;
const columns = `id, report_order AS "order", state, progress, file_name AS "fileName", length(content) AS bytes, at, done_at AS "doneAt"`;
const KEPT_DAYS = 30;

/** Reports that are ordered, made in the background, and fetched by whoever ordered them. Made with the rights that the person has when it is made. */
@Injectable()
export class Reports {
  constructor(
    private readonly database: FiguresDatabase,
    private readonly write: WriteReport,
    private readonly rights: RightsOf,
    private readonly journal: Journal,
    private readonly letters: Letters,
    @Inject(CONFIG) private readonly config: Pick<Config, 'publicUrl'>,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(LOG) private readonly log: Logger,
  ) {}

  async order(order: In<'orderReport'>, caller: Caller): Promise<Report> {
    standingOf({ from: order.from, to: order.to }, caller, this.clock.now());
    const report: Report = { id: randomUUIDv7(), order, state: 'waiting', progress: 0, fileName: null, bytes: null, at: this.clock.now().toISOString(), doneAt: null };
    await this.inRoom(() => this.add(report, caller.staffId, null));
    this.journal.write({ ...whoOf(caller), act: 'statistics.report', outcome: 'done', object: 'statistics', objectId: report.id, fields: order.format, purpose: order.kind, basis: null, refusal: null });
    return report;
  }

  async list(caller: Caller): Promise<{ reports: Report[] }> {
    return { reports: Report.array().parse(await this.database.look(() => this.database.query(`SELECT ${columns} FROM statistics.report WHERE staff_id = $1 ORDER BY at DESC LIMIT 100`, [caller.staffId]))) };
  }

  async get({ id }: In<'getReport'>, caller: Caller): Promise<Report> {
    const row = await this.database.look(() => this.database.find(`SELECT ${columns} FROM statistics.report WHERE id = $1 AND staff_id = $2`, [id, caller.staffId]));
    if (!row) throw notFound();
    return Report.parse(row);
  }

  async fetch({ id }: In<'fetchReport'>, caller: Caller): Promise<{ fileName: string; mediaType: string; base64: string }> {
    const row = await this.database.look(() => this.database.find<{ fileName: string | null; mediaType: string; content: Buffer | null; own: boolean; order: unknown }>('SELECT file_name AS "fileName", media_type AS "mediaType", content, own, report_order AS "order" FROM statistics.report WHERE id = $1 AND staff_id = $2', [id, caller.staffId]));
    if (!row) throw notFound();
    if (!row.content || !row.fileName) throw notPossible('ReportNotReady', { sv: 'Rapporten är inte klar än. Vänta en stund och försök igen.', en: 'The report is not ready yet. Wait a moment and try again.' }, { reportId: id });
    // Rights are those of the day it is opened, not of the day it was made.
    if (row.own && !isOwn(heldOf(ReportOrder.parse(row.order)), caller, 'export')) throw ownersOnly();
    return { fileName: row.fileName, mediaType: row.mediaType, base64: row.content.toString('base64') };
  }

  async schedules(caller: Caller): Promise<{ schedules: Schedule[] }> {
    return { schedules: Schedule.array().parse(await this.database.look(() => this.database.query('SELECT id, report_order AS "order", every, next_on AS "nextOn", mail_to AS "mailTo" FROM statistics.schedule WHERE staff_id = $1 ORDER BY next_on', [caller.staffId]))) };
  }

  async schedule({ order, every, mailTo }: In<'addSchedule'>, caller: Caller): Promise<Schedule> {
    if (order.officeId && !isOwn(heldTo({ officeId: order.officeId }), caller, 'export')) throw ownersOnly();
    const schedule: Schedule = { id: randomUUIDv7(), order, every, nextOn: periodAfter(stockholmDate(this.clock.now()), every), mailTo };
    await this.inRoom(() => this.database.query('INSERT INTO statistics.schedule (id, staff_id, report_order, every, next_on, mail_to) VALUES ($1, $2, $3::jsonb, $4, $5, $6)', [schedule.id, caller.staffId, JSON.stringify(order), every, schedule.nextOn, mailTo]));
    return schedule;
  }

  async unschedule({ id }: In<'deleteSchedule'>, caller: Caller): Promise<Record<string, never>> {
    const gone = await this.inRoom(() => this.database.query('DELETE FROM statistics.schedule WHERE id = $1 AND staff_id = $2 RETURNING id', [id, caller.staffId]));
    if (gone.length === 0) throw notFound();
    return {};
  }

  /** Orders what falls due today, for the period that has just ended. Each night. */
  async orderDue(): Promise<void> {
    const today = stockholmDate(this.clock.now());
    const oldest = new Date(this.clock.now().getTime() - KEPT_DAYS * 86_400_000).toISOString();
    await this.inRoom(async () => {
      for (const due of await this.database.query<{ id: string; staffId: string; order: unknown; every: Schedule['every']; nextOn: string; mailTo: string | null }>('SELECT id, staff_id AS "staffId", report_order AS "order", every, next_on AS "nextOn", mail_to AS "mailTo" FROM statistics.schedule WHERE next_on <= $1 FOR UPDATE', [today])) {
        const order = ReportOrder.parse({ ...ReportOrder.omit({ from: true, to: true }).parse(due.order), from: periodBefore(due.nextOn, due.every), to: addDays(due.nextOn, -1) });
        await this.add({ id: randomUUIDv7(), order, state: 'waiting', progress: 0, fileName: null, bytes: null, at: this.clock.now().toISOString(), doneAt: null }, due.staffId, due.mailTo);
        await this.database.query('UPDATE statistics.schedule SET next_on = $2 WHERE id = $1', [due.id, periodAfter(due.nextOn, due.every)]);
      }
      await this.database.query('DELETE FROM statistics.report WHERE at < $1', [oldest]);
    });
    await this.letters.forget(oldest);
  }

  /** Makes the reports that wait, one by one, and sends the letters about them. What a stopped process left half-made is begun again after ten minutes. */
  async work(): Promise<void> {
    for (;;) {
      const now = this.clock.now();
      const [taken] = await this.inRoom(() => this.database.query<{ id: string; staffId: string; order: unknown; mailTo: string | null }>(
        `UPDATE statistics.report SET state = 'working', done_at = $1 WHERE id = (SELECT id FROM statistics.report WHERE state = 'waiting' OR (state = 'working' AND done_at < $2) ORDER BY at LIMIT 1 FOR UPDATE SKIP LOCKED) RETURNING id, staff_id AS "staffId", report_order AS "order", mail_to AS "mailTo"`,
        [now.toISOString(), new Date(now.getTime() - 600_000).toISOString()]));
      if (!taken) return this.letters.work();
      const order = ReportOrder.parse(taken.order);
      await this.make(taken.id, taken.staffId, order).then(() => this.tellReady(taken.id, taken.staffId, order, taken.mailTo)).catch(async (error: unknown) => {
        this.log.error({ reportId: taken.id, error: error instanceof Error ? error.message : 'unknown' }, 'report not made');
        await this.inRoom(() => this.database.query(`UPDATE statistics.report SET state = 'failed', done_at = $2 WHERE id = $1`, [taken.id, this.clock.now().toISOString()]));
      });
    }
  }

  private async make(id: string, staffId: string, order: ReportOrder): Promise<void> {
    const rights = await this.rights.of(StaffId.parse(staffId));
    if (!rights) throw new Error('the person who ordered it is no longer known');
    const caller = new Caller(rights, { id: '', csrfToken: '', locked: false }, null);
    const content = await this.write.run(order, caller, this.clock.now(), async (share) => void (await this.inRoom(() => this.database.query('UPDATE statistics.report SET progress = $2 WHERE id = $1', [id, share]))));
    const { bytes, mediaType } = await fileOf(content, order.format);
    const own = isOwn(heldOf(order), caller);
    const name = `${order.kind}-${order.officeId ?? order.agencyId ?? order.lifeEventId ?? 'huset'}-${order.from}-${order.to}.${order.format}`;
    await this.inRoom(() => this.database.query(`UPDATE statistics.report SET state = 'done', progress = 1, file_name = $2, media_type = $3, content = decode($4, 'base64'), done_at = $5, own = $6 WHERE id = $1`, [id, name, mediaType, bytes.toString('base64'), this.clock.now().toISOString(), own]));
  }

  /** A link to the report, never the report. A letter that does not go leaves the report where it is. */
  private async tellReady(id: string, staffId: string, order: ReportOrder, mailTo: string | null): Promise<void> {
    if (mailTo === null) return;
    const link = `${this.config.publicUrl}/statistik/rapporter?rapport=${id}`;
    const letter = order.language === 'sv'
      ? { subject: 'En rapport är klar', text: `Rapporten för ${order.from} till ${order.to} är klar.\n\n${link}\n\nLogga in för att hämta den. Det du ser följer din behörighet den dag du öppnar den. Rapporten finns kvar i ${KEPT_DAYS} dagar.\n\nUtskicket stoppar du på samma sida.\n` }
      : { subject: 'A report is ready', text: `The report for ${order.from} to ${order.to} is ready.\n\n${link}\n\nSign in to fetch it. What you see follows your rights on the day you open it. The report is kept for ${KEPT_DAYS} days.\n\nStop the letters on the same page.\n` };
    await this.letters.add(id, staffId, { to: mailTo, ...letter });
  }

  private async add(report: Report, staffId: string, mailTo: string | null): Promise<void> {
    await this.database.query(`INSERT INTO statistics.report (id, staff_id, report_order, state, progress, at, mail_to) VALUES ($1, $2, $3::jsonb, 'waiting', 0, $4, $5)`, [report.id, staffId, JSON.stringify(report.order), report.at, mailTo]);
  }

  private inRoom<T>(work: () => Promise<T>): Promise<T> {
    return this.database.run(['statistics'], 'write', work);
  }
}

const heldOf = ({ officeId, agencyId }: ReportOrder): ReturnType<typeof heldTo> => heldTo({ ...(officeId ? { officeId } : {}), ...(agencyId ? { agency: agencyId } : {}) });

const months = { month: 1, tertial: 4, year: 12 } as const;
const monthPlus = (day: string, count: number): string => new Date(Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1 + count, 1)).toISOString().slice(0, 10);

/** First day of the period after a day: a Monday, or the first of a month, tertial or year. */
export const periodAfter = (day: string, every: Schedule['every']): string => {
  if (every === 'week') return addDays(day, 7 - ((new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7));
  const size = months[every];
  return monthPlus(`${day.slice(0, 4)}-01-01`, (Math.floor((Number(day.slice(5, 7)) - 1) / size) + 1) * size);
};
/** First day of the period that ended the day before. */
export const periodBefore = (next: string, every: Schedule['every']): string => (every === 'week' ? addDays(next, -7) : monthPlus(next, -months[every]));
