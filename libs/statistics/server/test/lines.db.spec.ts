import { aCaller, aPrincipal } from '@desk/testing/server';
import { AgencyId, Compartment, OfficeId, StandingClock } from '@desk/kernel/contract';
import { lineMeasures, type Figure } from '@desk/statistics/contract';
import { AskFigures } from '../src/ask/ask-figures';
import { FigureRows } from '../src/ask/figure-rows';
import { MeasureFigures } from '../src/ask/measure-figures';
import { AskLines } from '../src/lines/ask-lines';
import { LineFigures } from '../src/lines/line-figures';
import { WriteHistory } from '../src/write-history';
import { aWorld, openStatisticsRoom, type StatisticsRoom } from './a-statistics-room';
import { SomeLines, aLine } from './some-lines';

const NOW = '2026-11-24T09:42:00Z';
const period = { from: '2026-10-01', to: '2026-11-21' };
const duty = (code: 'office-manager' | 'agency-manager' | 'statistics-reader', its: { officeId?: string; agencyId?: string }) => aCaller(aPrincipal({ duties: [{
  code, agencyId: its.agencyId ? AgencyId.parse(its.agencyId) : null, compartments: its.agencyId ? [Compartment.parse(its.agencyId)] : [], officeIds: its.officeId ? [OfficeId.parse(its.officeId)] : [], validFrom: '2020-01-01', validTo: null,
}] }), []);
const fk = duty('agency-manager', { agencyId: 'FK' });
const reader = duty('statistics-reader', {});
const agreed = new SomeLines([
  aLine({ validTo: '2026-10-31' }), aLine({ id: 'stor-8-1', version: 8, validFrom: '2026-11-01', tasks: ['VG'] }), aLine({ line: 2, tasks: ['HO'], volumePerYear: 365 }), aLine({ line: 3, officeIds: ['stor', 'mellan', 'liten'], caseTypeCodes: ['FK-BB', 'FK-FP'], volumePerYear: null, serviceLevel: null }),
  aLine({ line: 4, officeIds: ['liten'], volumePerYear: 40 }), aLine({ line: 5, agencyId: 'SKV', caseTypeCodes: ['SKV-FB'] }), aLine({ line: 6, validTo: '2026-09-30' }),
]);

describe('agreements followed up line by line', () => {
  let room: StatisticsRoom;
  let ask: AskLines;
  beforeAll(async () => {
    room = await openStatisticsRoom(NOW);
    const history = WriteHistory.open(room.data.ownerUrl, room.data.clock);
    await history.run(aWorld, { ...period, seed: 'lines', until: NOW });
    await history.close();
    const rows = new FigureRows(room.database);
    ask = new AskLines(new AskFigures(room.database, new MeasureFigures(room.database, rows), rows, new StandingClock(new Date(NOW))), agreed, new LineFigures(rows));
  }, 60_000);
  afterAll(() => room.close());

  const figure = (line: { readonly figures: readonly { readonly measureId: string; readonly figure: Figure }[] } | undefined, id: (typeof lineMeasures)[number]) => line?.figures.find((it) => it.measureId === id)?.figure;
  const count = async (where: string): Promise<number> => Number((await room.data.asOwner<{ n: string }>(`SELECT count(*) AS n FROM statistics.fact WHERE day BETWEEN '${period.from}' AND '${period.to}' AND ${where}`))[0]?.n);

  test('an agency’s manager sees each own line that held, with its volume as counted from the facts', async () => {
    const { lines, view } = await ask.lines({ ...period, agency: 'FK' }, fk);
    expect([view, lines.map((line) => line.id)]).toEqual(['own', ['stor-7-1', 'stor-8-1', 'stor-7-2', 'stor-7-3', 'stor-7-4']]);
    const counted = [
      await count(`kind = 'case' AND office_id = 'stor' AND case_type = 'FK-FP' AND task IN ('VG', 'AU') AND day < '2026-11-01'`), await count(`kind = 'case' AND office_id = 'stor' AND case_type = 'FK-FP' AND task = 'VG' AND day >= '2026-11-01'`),
      await count(`kind = 'handoff' AND office_id = 'stor' AND case_type = 'FK-FP'`), await count(`kind = 'case' AND case_type IN ('FK-FP', 'FK-BB') AND task IN ('VG', 'AU')`), await count(`kind = 'case' AND office_id = 'liten' AND case_type = 'FK-FP' AND task IN ('VG', 'AU')`),
    ];
    expect(counted.every((n) => n > 0)).toBe(true);
    expect(lines.map((line) => figure(line, 'line-volume')?.value)).toEqual(counted);
    expect([lines[0]?.from, lines[0]?.to, lines[1]?.from]).toEqual(['2026-10-01', '2026-10-31', '2026-11-01']);
    expect(lines[0]?.estimate).toBeCloseTo(310);
    expect(figure(lines[0], 'line-against-estimate')?.value).toBeCloseTo((counted[0] ?? 0) / 310);
    expect(figure(lines[3], 'line-against-estimate')?.value).toBeNull();
  });

  test('the promise that was kept and the reasons are those of the line’s hand-offs', async () => {
    const line = (await ask.lines({ ...period, agency: 'FK' }, fk)).lines[3];
    const of = `kind = 'handoff' AND case_type IN ('FK-FP', 'FK-BB')`;
    expect(figure(line, 'answer-in-time')?.value).toBeCloseTo((await count(`${of} AND c7 = 1`)) / (await count(`${of} AND c3 = 1`)));
    expect(figure(line, 'not-in-agreement')?.value).toBeCloseTo((await count(`${of} AND reason = 'EJ_I_AVTAL'`)) / (await count(of)));
    expect(figure(line, 'no-system-access')?.value).toBeCloseTo((await count(`${of} AND reason = 'SAKNAR_SYSTEMATKOMST'`)) / (await count(of)));
  });

  test('an estimate for more offices than are asked about is not compared', async () => {
    const { lines, notes } = await ask.lines({ from: period.from, to: period.to, officeId: 'liten' }, duty('office-manager', { officeId: 'liten' }));
    expect(lines.map((line) => [line.line, line.estimate === null])).toEqual([[3, true], [4, false]]);
    expect(notes).toEqual([]);
  });

  test('everybody else sees sums of published cells: never fewer than five, and nothing that is hidden in a table', async () => {
    for (const asked of [period, { from: '2026-11-08', to: '2026-11-14' }]) {
      const { lines, view, notes } = await ask.lines(asked, reader);
      expect([view, lines.length > 0, notes.some((note) => note.sv.includes('delas inte efter diskuppgift'))]).toEqual(['shared', true, true]);
      for (const line of lines) {
        const volume = figure(line, 'line-volume');
        if (volume?.value !== null && volume?.value !== undefined) expect(volume.value === 0 || volume.value >= 5).toBe(true);
        const [few] = await room.data.asOwner<{ n: number }>(
          `SELECT coalesce(sum(n), 0)::int AS n FROM statistics.rollup r WHERE kind = 'case' AND dims = 'caseType' AND grain = 'p' AND day BETWEEN $1 AND $2 AND office_id = ANY ($3::text[]) AND v1 = ANY ($4::text[]) AND shown
           AND EXISTS (SELECT 1 FROM statistics.published p WHERE p.kind = r.kind AND p.dims = r.dims AND p.day = r.day)`, [line.from, line.to, line.officeIds, line.caseTypeCodes]);
        if (!line.tasks.includes('HO')) expect([line.id, volume?.value ?? 0]).toEqual([line.id, volume?.value === null ? 0 : few?.n]);
      }
    }
  });
});
