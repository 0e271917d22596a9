import { z } from 'zod';
import { Day, Instant, OfficeId, Text } from '@desk/kernel/contract';
import { Measure, Unit } from './measure';
import { Dimension } from './dimension';
import { View } from './question';

/**
 * One figure. `shown`: as it is. `partly`: at least this much, small parts are left out. `few`: fewer than five, hidden. `hidden`: hidden so that a smaller one
 * cannot be worked out. `none`: nothing to count, or not known (no cost entered).
 */
export const Figure = z.object({
  value: z.number().nullable(),
  mark: z.enum(['shown', 'partly', 'few', 'hidden', 'none']),
  /** What the figure stands on: how many facts, or the lower part of a share. */
  n: z.int().nullable(),
});
export type Figure = z.infer<typeof Figure>;

/** What every answer says about itself. */
export const Told = z.object({
  view: View,
  /** The days that were counted; a shared answer is cut to whole closed reporting periods. */
  from: Day, to: Day,
  /** When the figures were last brought up to date. */
  asOf: Instant,
  /** Facts left out since they fall in a period that somebody has marked as faulty. */
  flagged: z.int(),
  /** What is missing for this reader, and why, in words. */
  notes: z.array(Text),
});
export type Told = z.infer<typeof Told>;

export const Value = z.object({ value: z.string(), figure: Figure });
export const Tile = z.object({ measureId: z.string(), unit: Unit, figure: Figure, compared: Figure.nullable(), trend: z.array(z.object({ day: Day, figure: Figure })) });
export const Cell = z.object({ row: z.string(), column: z.string(), figure: Figure });

export const TilesAnswer = Told.extend({ tiles: z.array(Tile) });
export const BreakdownAnswer = Told.extend({ measureId: z.string(), by: Dimension, whole: Figure, rows: z.array(Value), compared: z.array(Value).nullable() });
export const MatrixAnswer = Told.extend({ measureId: z.string(), rows: Dimension, columns: Dimension, cells: z.array(Cell) });
export const SeriesAnswer = Told.extend({ measureId: z.string(), step: z.enum(['day', 'week', 'month']), points: z.array(z.object({ from: Day, to: Day, figure: Figure })) });
/** Hour 0–23 and weekday 1–7 (Monday first), in Swedish time. */
export const HeatmapAnswer = Told.extend({ measureId: z.string(), cells: z.array(z.object({ weekday: z.int(), hour: z.int(), figure: Figure, /** By day of its weekday in the period. */ perDay: z.number().nullable() })) });
export const DistributionAnswer = Told.extend({ duration: z.string(), unit: Unit, whole: Figure, bins: z.array(z.object({ from: z.int(), to: z.int(), figure: Figure })), median: z.int().nullable(), p90: z.int().nullable() });
export const FlowAnswer = Told.extend({ nodes: z.array(z.object({ id: z.string(), layer: z.enum(['lifeEvent', 'office', 'agency', 'outcome']), value: z.string() })), links: z.array(z.object({ from: z.string(), to: z.string(), figure: Figure })) });
export const FunnelAnswer = Told.extend({ steps: z.array(z.object({ step: z.enum(['sent', 'received', 'contacted', 'answered', 'told']), count: Figure, inTime: Figure.nullable(), median: z.int().nullable(), p90: z.int().nullable() })), lost: z.array(Value) });
/** Values in order of size, with the running share; `few` says how many values it takes to reach the target. */
export const ParetoAnswer = Told.extend({ by: Dimension, target: z.number(), reachedBy: z.int().nullable(), rows: z.array(z.object({ value: z.string(), figure: Figure, share: z.number().nullable(), running: z.number().nullable() })) });
/** Offices side by side: with each the limits within which 95 in 100 offices of its size would stand by chance. */
export const ComparisonAnswer = Told.extend({ measureId: z.string(), whole: Figure, rows: z.array(z.object({ officeId: OfficeId, size: Figure, figure: Figure, low: z.number().nullable(), high: z.number().nullable(), apart: z.enum(['above', 'within', 'below', 'unknown']) })) });
/** One line of an agreement: what was estimated and promised, and what came of it on the days asked about on which it held. */
export const FollowedLine = z.object({
  id: z.string(), agreement: z.string(), version: z.int(), line: z.int(), agencyId: z.string(), officeIds: z.array(OfficeId), caseTypeCodes: z.array(z.string()), tasks: z.array(z.string()), purpose: z.string(),
  from: Day, to: Day, volumePerYear: z.int().nullable(), /** The year’s estimate for these days. Null when there is none, or when the line holds at more offices than are asked about. */ estimate: z.number().nullable(),
  serviceLevel: z.string().nullable(), answerWorkingDays: z.int(), /** By `lineMeasures`, in their order. */ figures: z.array(z.object({ measureId: z.string(), figure: Figure })),
});
export type FollowedLine = z.infer<typeof FollowedLine>;
export const LinesAnswer = Told.extend({ lines: z.array(FollowedLine) });
export const ForecastAnswer = z.object({
  officeId: OfficeId, at: Instant, weeks: z.int(),
  hours: z.array(z.object({ from: Instant, to: Instant, expected: z.number().nullable(), low: z.number().nullable(), high: z.number().nullable() })),
  /** How wrong the same forecast was on average in the last weeks, as a share. */
  error: z.number().nullable(),
  desks: z.int().nullable(), hint: Text,
});
export const Fact = z.object({
  id: z.string(), kind: z.string(), day: Day, quarter: z.int(), officeId: OfficeId, values: z.record(z.string(), z.string()), durations: z.record(z.string(), z.int()), marks: z.array(z.string()),
});
export const RowsAnswer = Told.extend({ rows: z.array(Fact), next: z.string().nullable() });
export const WordsAnswer = z.object({
  measures: z.array(Measure), dimensions: z.array(z.object({ id: Dimension, name: Text })),
  reach: z.object({ shared: z.boolean(), officeIds: z.array(OfficeId), agencyIds: z.array(z.string()), rows: z.boolean(), keep: z.boolean() }),
  firstDay: Day.nullable(), asOf: Instant,
});
