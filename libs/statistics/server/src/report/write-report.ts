import { Injectable } from '@nestjs/common';
import type { Caller } from '@desk/access/server';
import { addDays } from '@desk/kernel/contract';
import { dimensionNames, findMeasure, lineMeasures, type Dimension, type ReportOrder, type Unit } from '@desk/statistics/contract';
import { AskFigures } from '../ask/ask-figures';
import { daysBetween } from '../ask/measure-figures';
import { KeepSettings } from '../keep/keep-settings';
import { AskLines } from '../lines/ask-lines';
import { FigureNames } from './figure-names';
import { cellOf, type ReportContent, type ReportTable } from './report-content';

const breakdowns: readonly (readonly [measure: string, by: Dimension])[] = [
  ['visits', 'office'], ['cases', 'agency'], ['visits', 'lifeEvent'], ['cases', 'caseType'], ['cases', 'outcome'], ['handoffs', 'agency'], ['handoffs', 'reason'], ['refusals', 'condition'], ['visits', 'language'], ['visits', 'channel'], ['visits', 'demandCause'], ['cases', 'rosa'],
];
/** What Kammarkollegiet asks of figures: visitors by office, and what was done by office (förordning 2019:214 4 §). */
const yearly: readonly (readonly [measure: string, by: Dimension])[] = [['visits', 'office'], ['cases', 'task'], ['cases', 'caseType']];

/** Puts a report together from the very questions that the screens ask, in the reader's own view. */
@Injectable()
export class WriteReport {
  constructor(
    private readonly ask: AskFigures,
    private readonly settings: KeepSettings,
    private readonly names: FigureNames,
    private readonly agreed: AskLines,
  ) {}

  async run(order: ReportOrder, caller: Caller, made: Date, progress: (share: number) => Promise<void>): Promise<ReportContent> {
    const { from, to, language } = order;
    const sv = language === 'sv';
    const held = { from, to, ...(order.officeId ? { officeId: order.officeId } : {}), ...(order.agencyId ? { agency: order.agencyId } : {}), ...(order.lifeEventId ? { lifeEvent: order.lifeEventId } : {}) };
    const before = { compareTo: addDays(from, -1), compareFrom: addDays(from, -daysBetween(from, to)) };
    const tiles = await this.ask.tiles({ ...held, ...before }, caller);
    const tables: ReportTable[] = [{
      caption: sv ? 'Mått' : 'Measures', columns: sv ? ['Mått', 'Perioden', 'Perioden före', 'Definition'] : ['Measure', 'Period', 'Period before', 'Definition'],
      rows: tiles.tiles.map((tile) => [{ value: findMeasure(tile.measureId)?.name[language] ?? tile.measureId }, cellOf(tile.figure, tile.unit, language), tile.compared ? cellOf(tile.compared, tile.unit, language) : { value: null }, { value: findMeasure(tile.measureId)?.definition[language] ?? '' }]),
    }];
    const wanted = order.kind === 'kammarkollegiet' ? yearly : breakdowns;
    for (const [at, [measure, by]] of wanted.entries()) {
      const table = await this.breakdown(measure, by, held, caller, language);
      if (table) tables.push(table);
      await progress((at + 1) / (wanted.length + 1));
    }
    const lines = order.kind === 'period' && !order.lifeEventId ? await this.lines(held, caller, language) : [];
    const tertial = order.kind === 'tertial' && order.officeId ? await this.tertial(order.officeId, to, language) : [];
    const where = order.officeId ? await this.names.of('office', order.officeId, language) : order.agencyId ? await this.names.of('agency', order.agencyId, language) : order.lifeEventId ? await this.names.of('lifeEvent', order.lifeEventId, language) : sv ? 'hela huset' : 'the whole house';
    const kinds = { period: sv ? 'Periodrapport' : 'Period report', tertial: sv ? 'Tertialrapport' : 'Tertial report', kammarkollegiet: sv ? 'Underlag till Kammarkollegiet' : 'Figures for Kammarkollegiet' };
    return {
      title: `${kinds[order.kind]}, ${where}, ${tiles.from} – ${tiles.to}`, language, made: made.toISOString(),
      notes: [sv ? `Siffrorna är ${tiles.view === 'own' ? 'exakta' : 'delade: små tal är dolda'}.` : `The figures are ${tiles.view === 'own' ? 'exact' : 'shared: small numbers are hidden'}.`, ...tiles.notes.map((note) => note[language])],
      tables: [...tertial, ...tables, ...lines],
    };
  }

  private async breakdown(id: string, by: Dimension, held: Parameters<AskFigures['breakdown']>[0] extends infer I ? Omit<I, 'measure' | 'by'> : never, caller: Caller, language: 'sv' | 'en'): Promise<ReportTable | null> {
    const measure = findMeasure(id);
    if (!measure?.by.includes(by)) return null;
    const answer = await this.ask.breakdown({ ...held, measure: id, by }, caller);
    if (answer.rows.length === 0) return null;
    const unit: Unit = measure.unit;
    const rows = [];
    for (const row of answer.rows) rows.push([{ value: await this.names.of(by, row.value, language) }, cellOf(row.figure, unit, language)]);
    return { caption: `${measure.name[language]}: ${dimensionNames[by][language].toLowerCase()}`, columns: [dimensionNames[by][language], measure.name[language]], rows };
  }

  /** Each line of the agreements: estimate beside volume, promise beside what was kept (domain.md 7.5). */
  private async lines(held: Parameters<AskLines['lines']>[0], caller: Caller, language: 'sv' | 'en'): Promise<ReportTable[]> {
    const sv = language === 'sv';
    const { lines, notes } = await this.agreed.lines(held, caller);
    if (lines.length === 0) return [];
    const rows = [];
    for (const line of lines) {
      const places = await Promise.all(line.officeIds.map((it) => this.names.of('office', it, language)));
      rows.push([
        { value: `${line.agreement} ${line.version}:${line.line}, ${await this.names.of('agency', line.agencyId, language)}, ${places.join(', ')}: ${line.purpose}` }, { value: `${line.from} – ${line.to}` }, line.estimate === null ? { value: null } : { value: line.estimate, unit: 'count' as const },
        { value: line.serviceLevel }, ...line.figures.map(({ measureId, figure }) => cellOf(figure, findMeasure(measureId)?.unit ?? 'count', language)),
      ]);
    }
    const names = lineMeasures.map((id) => findMeasure(id)?.name[language] ?? id);
    return [{ caption: [sv ? 'Avtalen, rad för rad.' : 'The agreements, line by line.', ...notes.map((note) => note[language])].join(' '), columns: [...(sv ? ['Avtalsrad', 'Dagar', 'Uppskattat för dagarna', 'Servicenivå'] : ['Agreement line', 'Days', 'Estimate for the days', 'Service level']), ...names], rows }];
  }

  /** The fixed process scale with its trend, and the free sections (domain.md 1.5). */
  private async tertial(officeId: NonNullable<ReportOrder['officeId']>, to: string, language: 'sv' | 'en'): Promise<ReportTable[]> {
    const number = Math.ceil(Number(to.slice(5, 7)) / 4);
    const report = await this.settings.tertial({ officeId, year: Number(to.slice(0, 4)), number });
    const sv = language === 'sv';
    return [
      { caption: sv ? 'Process: styrning, samordning, engagemang (1–5)' : 'Process: steering, coordination, engagement (1–5)', columns: sv ? ['Tertial', 'Styrning', 'Samordning', 'Engagemang'] : ['Tertial', 'Steering', 'Coordination', 'Engagement'],
        rows: report.trend.map((row) => [{ value: `T${row.number} ${row.year}` }, { value: row.scale.steering, unit: 'count' as const }, { value: row.scale.coordination, unit: 'count' as const }, { value: row.scale.engagement, unit: 'count' as const }]) },
      ...report.sections.map((section) => ({ caption: section.heading, columns: [sv ? 'Text' : 'Text'], rows: [[{ value: section.text }]] })),
    ];
  }
}
