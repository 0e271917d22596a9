import { Inject, Injectable } from '@nestjs/common';
import type { z } from 'zod';
import type { Caller } from '@desk/access/server';
import { OfficeId, addDays, stockholmDate, stockholmQuarter, type AgencyId, type Clock } from '@desk/kernel/contract';
import { CLOCK } from '@desk/platform/server';
import { Dimension, Duration, FiguresSubject, dimensionNames, markColumn, marksOf, measureKind, measures, type statisticsApi } from '@desk/statistics/contract';
import { factColumns, valueNames } from '../fact';
import { toFact } from '../fact-store';
import { FiguresDatabase } from '../figures-database';
import { AskFigures, measureNamed } from './ask-figures';
import { factsWhere } from './figure-rows';
import { isOwn } from './standing';
import { ownersOnly } from '../words';

type Api = typeof statisticsApi;
type In<K extends keyof Api> = z.output<Api[K]['input']>;
type Out<K extends keyof Api> = z.input<Api[K]['output']>;

const WEEKS = 8;
/** Minutes of a desk that one visit takes, where the office's own are not known (domain.md 1.6, S2 b.15: 8 minutes per contact). */
const MINUTES_PER_VISIT = 8;
/** Share of an hour that a desk can be with visitors without a queue growing; assumed. */
const BUSY = 0.85;

/** What may be asked, what will happen soon, and the rows behind a figure. */
@Injectable()
export class AskNow {
  constructor(
    private readonly database: FiguresDatabase,
    private readonly ask: AskFigures,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async words(_: In<'words'>, caller: Caller): Promise<Out<'words'>> {
    const duties = caller.rights.principal.duties;
    const officeIds = [...new Set(duties.flatMap((duty) => duty.officeIds))].filter((officeId) => caller.may('read', FiguresSubject, { level: 'office', officeId, agencyId: null }));
    const agencyIds = [...new Set(duties.flatMap((duty): AgencyId[] => (duty.agencyId === null ? [] : [duty.agencyId])))].filter((agencyId) => caller.may('read', FiguresSubject, { level: 'agency', officeId: null, agencyId }));
    const first = await this.database.look(() => this.database.find<{ day: string | null }>(`SELECT min(day) AS day FROM statistics.clock`));
    return {
      measures: [...measures], dimensions: Dimension.options.map((id) => ({ id, name: dimensionNames[id] })), firstDay: first?.day ?? null, asOf: this.clock.now().toISOString(),
      reach: { shared: caller.may('read', FiguresSubject, { level: 'shared', officeId: null, agencyId: null }), officeIds, agencyIds, rows: caller.chance('rows', 'Figures'), keep: caller.chance('keep', 'Figures') },
    };
  }

  /** @throws Refused `not-allowed` for another office than the caller's own */
  async forecast({ officeId }: In<'forecast'>, caller: Caller): Promise<Out<'forecast'>> {
    if (!isOwn(new Map([['office', [officeId]]]), caller)) throw ownersOnly();
    const now = this.clock.now();
    const today = stockholmDate(now);
    const from = stockholmQuarter(now);
    const days = await this.database.look(() => this.database.query<{ day: string; counts: number[] }>(
      `SELECT day, counts FROM statistics.clock WHERE kind = 'ticket' AND office_id = $1 AND day = ANY ($2::date[]) ORDER BY day DESC`, [officeId, Array.from({ length: WEEKS }, (_, week) => addDays(today, -7 * (week + 1)))],
    ));
    const arrivals = (counts: readonly number[], hour: number): number => counts.slice(from + hour * 4, from + hour * 4 + 4).reduce((sum, n) => sum + n, 0);
    const hours = [0, 1].map((hour) => {
      const seen = days.map(({ counts }) => arrivals(counts, hour));
      const mean = seen.length === 0 ? null : seen.reduce((sum, n) => sum + n, 0) / seen.length;
      const spread = mean === null ? null : Math.sqrt(Math.max(mean, seen.reduce((sum, n) => sum + (n - mean) ** 2, 0) / Math.max(1, seen.length - 1)));
      return { from: new Date(now.getTime() + hour * 3_600_000).toISOString(), to: new Date(now.getTime() + (hour + 1) * 3_600_000).toISOString(), expected: mean, low: mean === null || spread === null ? null : Math.max(0, mean - 1.28 * spread), high: mean === null || spread === null ? null : mean + 1.28 * spread };
    });
    const peak = Math.max(...hours.map((hour) => hour.high ?? 0));
    const desks = days.length === 0 ? null : Math.max(1, Math.ceil((peak * MINUTES_PER_VISIT) / (60 * BUSY)));
    return { officeId: OfficeId.parse(officeId), at: now.toISOString(), weeks: days.length, hours, error: errorOf(days.map(({ counts }) => arrivals(counts, 0) + arrivals(counts, 1))), desks, hint: hintOf(desks, peak) };
  }

  rows({ measure: id, after, limit, ...question }: In<'rows'>, caller: Caller): Promise<Out<'rows'>> {
    const kind = measureKind(measureNamed(id));
    return this.ask.answer(question, caller, async (standing) => {
      if (standing.view !== 'own' || !isOwn(standing.held, caller, 'rows')) throw ownersOnly();
      const values: unknown[] = [];
      const place = (value: unknown) => `$${values.push(value)}`;
      const where = factsWhere(kind, standing, place);
      const [day, last] = after?.split('~') ?? [];
      const next = day && last && /^\d{4}-\d\d-\d\d$/.test(day) && /^[0-9a-f-]{36}$/.test(last) ? ` AND (day, id) > (${place(day)}::date, ${place(last)}::uuid)` : '';
      const rows = await this.database.query<Record<string, string | number | boolean | null>>(`SELECT ${factColumns.join(', ')} FROM statistics.fact WHERE ${where}${next} ORDER BY day, id LIMIT ${place(limit + 1)}`, values);
      const facts = rows.slice(0, limit).map(toFact);
      const end = facts.at(-1);
      const marks: readonly string[] = marksOf[kind];
      return {
        rows: facts.map((fact) => ({
          id: fact.id, kind: fact.kind, day: fact.day, quarter: fact.quarter, officeId: OfficeId.parse(fact.officeId), values: Object.fromEntries(valueNames.flatMap((name) => { const value = fact.values[name]; return value === undefined ? [] : [[name, value]]; })),
          durations: Object.fromEntries(Duration.options.flatMap((name) => { const value = fact.durations[name]; return value === undefined ? [] : [[name, value]]; })), marks: marks.filter((mark) => (fact.marks[markColumn(kind, mark) - 1] ?? 0) > 0),
        })),
        next: rows.length > limit && end ? `${end.day}~${end.id}` : null,
      };
    });
  }
}

/** How far each week was from the mean of the others, as a share of what came. */
const errorOf = (seen: readonly number[]): number | null => {
  if (seen.length < 3) return null;
  const whole = seen.reduce((sum, n) => sum + n, 0);
  const off = seen.reduce((sum, n) => sum + Math.abs(n - (whole - n) / (seen.length - 1)), 0);
  return whole === 0 ? null : off / whole;
};

const hintOf = (desks: number | null, peak: number) =>
  desks === null ? { sv: 'Det finns ännu för få veckor att jämföra med.', en: 'There are too few weeks to compare with yet.' }
  : { sv: `Räkna med upp till ${Math.round(peak)} besökare i timmen: bemanna ${desks} diskar.`, en: `Expect up to ${Math.round(peak)} visitors an hour: staff ${desks} desks.` };

