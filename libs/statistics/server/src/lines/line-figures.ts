import { Injectable } from '@nestjs/common';
import { addDays } from '@desk/kernel/contract';
import { findMeasure, lineMeasures, type Figure } from '@desk/statistics/contract';
import { countFigure, nothing, ratioFigure, together, unknown } from '../ask/figure-of';
import { FigureRows, type Group } from '../ask/figure-rows';
import { shareOfYears } from '../ask/measure-figures';
import type { Standing } from '../ask/standing';
import type { AgreedLine } from './agreed-lines';

/** The task of handing over: what it comes to is counted in hand-offs, not in cases. */
const HAND_OVER = 'HO';
type Span = { readonly from: string; readonly to: string; readonly cases: readonly Group[]; readonly handoffs: readonly Group[] };
export type LineFigure = { readonly line: AgreedLine; readonly from: string; readonly to: string; readonly estimate: number | null; readonly figures: readonly { readonly measureId: string; readonly figure: Figure }[] };

/**
 * Figures of agreement lines, from the same counts as every other figure: one question for cases and one for hand-offs for each span of days on which the same lines hold, however
 * many lines. Shared figures are sums of published cells (office by case type), so they are not divided by task; a change within a reporting period counts from the next.
 */
@Injectable()
export class LineFigures {
  constructor(private readonly rows: FigureRows) {}

  async of(lines: readonly AgreedLine[], standing: Standing): Promise<LineFigure[]> {
    if (!standing.days) return [];
    const asked = standing.held.get('office');
    const here = lines.filter((line) => (standing.held.get('agency')?.includes(line.agencyId) ?? true) && (asked === undefined || line.officeIds.some((it) => asked.includes(it))));
    const spans = await this.spans(here, standing);
    return here.map((line) => {
      const [from, to] = [line.validFrom > standing.from ? line.validFrom : standing.from, line.validTo !== null && line.validTo < standing.to ? line.validTo : standing.to];
      const estimate = line.volumePerYear === null || (asked !== undefined && !line.officeIds.every((it) => asked.includes(it))) ? null : line.volumePerYear * shareOfYears(from, to);
      return { line, from, to, estimate, figures: this.figures(line, spans.filter((span) => span.from >= from && span.to <= to), estimate, standing) };
    });
  }

  private figures(line: AgreedLine, spans: readonly Span[], estimate: number | null, { view }: Standing): LineFigure['figures'] {
    const ofLine = (group: Group): boolean => line.officeIds.some((it) => it === group.keys[0]) && line.caseTypeCodes.some((it) => it === group.keys[1]);
    const ofTask = (group: Group): boolean => (view === 'own' ? line.tasks.some((it) => it === group.keys[2]) : line.tasks.some((it) => it !== HAND_OVER));
    const cases = spans.flatMap((span) => span.cases).filter((group) => ofLine(group) && ofTask(group));
    const handoffs = spans.flatMap((span) => span.handoffs).filter(ofLine);
    const done = [...cases, ...(line.tasks.includes(HAND_OVER) ? handoffs : [])];
    // What is not there may be hidden, for those who see what is shared.
    const volume = done.length === 0 && view === 'shared' ? unknown : countFigure(done.length === 0 ? nothing : together(done), { kind: 'case' }, view);
    const against: Figure = volume.value === null || !estimate ? { ...volume, value: null, mark: volume.value === null ? volume.mark : 'none' } : { value: volume.value / estimate, mark: volume.mark, n: volume.n };
    const sum = together(handoffs);
    return lineMeasures.map((measureId) => {
      const formula = findMeasure(measureId)?.formula;
      return { measureId, figure: formula?.how === 'line' ? (formula.says === 'volume' ? volume : against) : formula?.how === 'ratio' && handoffs.length > 0 ? ratioFigure(sum, formula.over, formula.of, view) : unknown };
    });
  }

  /** Days cut where a line begins or ends, each with its counts. */
  private async spans(lines: readonly AgreedLine[], standing: Standing): Promise<Span[]> {
    const within = (day: string) => day > standing.from && day <= standing.to;
    const starts = [...new Set([standing.from, ...lines.flatMap((line) => [line.validFrom, ...(line.validTo === null ? [] : [addDays(line.validTo, 1)])]).filter(within)])].sort();
    const held = standing.view === 'own' ? standing.held : new Map([...standing.held].filter(([name]) => name === 'office'));
    const spans: Span[] = [];
    for (const [at, from] of starts.entries()) {
      const to = at + 1 < starts.length ? addDays(starts[at + 1] ?? '', -1) : standing.to;
      const its = { ...standing, held, from, to };
      spans.push({ from, to, cases: (await this.rows.counts('case', its, standing.view === 'own' ? ['office', 'caseType', 'task'] : ['office', 'caseType'])) ?? [], handoffs: (await this.rows.counts('handoff', its, ['office', 'caseType'])) ?? [] });
    }
    return spans;
  }
}
