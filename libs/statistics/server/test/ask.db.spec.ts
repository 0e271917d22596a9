import { aCaller, aPrincipal } from '@desk/testing/server';
import { AgencyId, Compartment, OfficeId, StandingClock, addDays } from '@desk/kernel/contract';
import { Dimension, dimensionsOf, heldTo, measureKind, measures, type Figure, type Question } from '@desk/statistics/contract';
import { Dice } from '@desk/simulation/contract';
import { AskFigures } from '../src/ask/ask-figures';
import { AskShapes } from '../src/ask/ask-shapes';
import { FigureRows } from '../src/ask/figure-rows';
import { MeasureFigures } from '../src/ask/measure-figures';
import { Reconcile } from '../src/check/reconcile';
import { durationColumns, markColumns, valueColumns } from '../src/fact';
import { LineFigures } from '../src/lines/line-figures';
import { WriteHistory } from '../src/write-history';
import { aWorld, openStatisticsRoom, type StatisticsRoom } from './a-statistics-room';
import { SomeLines, aLine } from './some-lines';

const NOW = '2026-11-24T09:42:00Z';
const always = { validFrom: '2020-01-01', validTo: null };
const duty = (code: 'office-manager' | 'agency-manager' | 'statistics-reader', its: { officeIds?: string[]; agencyId?: string }) =>
  aCaller(aPrincipal({ duties: [{ code, agencyId: its.agencyId ? AgencyId.parse(its.agencyId) : null, compartments: its.agencyId ? [Compartment.parse(its.agencyId)] : [], officeIds: (its.officeIds ?? []).map((it) => OfficeId.parse(it)), ...always }] }), []);
const reader = duty('statistics-reader', {});
const manager = duty('office-manager', { officeIds: ['liten'] });
const fk = duty('agency-manager', { agencyId: 'FK' });

describe('questions about figures', () => {
  let room: StatisticsRoom;
  let ask: AskFigures;
  let shapes: AskShapes;
  let figures: MeasureFigures;
  beforeAll(async () => {
    room = await openStatisticsRoom(NOW);
    const history = WriteHistory.open(room.data.ownerUrl, room.data.clock);
    await history.run(aWorld, { from: '2026-10-01', to: '2026-11-21', seed: 'ask', until: NOW });
    await history.close();
    const rows = new FigureRows(room.database);
    figures = new MeasureFigures(room.database, rows);
    ask = new AskFigures(room.database, figures, rows, new StandingClock(new Date(NOW)));
    shapes = new AskShapes(ask, figures, rows, room.database);
  }, 60_000);
  afterAll(() => room.close());

  const question = (its: Partial<Question>): Question => ({ from: '2026-10-01', to: '2026-11-21', ...its });
  const sum = (rows: readonly { figure: Figure }[]) => rows.reduce((all, { figure }) => all + (figure.value ?? 0), 0);

  /** The same figure by counting the facts, written without a line of the code that answers. */
  const byHand = async (id: string, asked: Question): Promise<number | null> => {
    const measure = measures.find((it) => it.id === id)!;
    const { formula } = measure;
    const kind = measureKind(measure);
    const values: unknown[] = [kind, asked.from, asked.to];
    const held = [...heldTo(asked)].map(([name, them]) => { values.push(them); return ` AND ${name === 'office' ? 'office_id' : valueColumns[name]} = ANY ($${values.length}::text[])`; }).join('');
    const where = `kind = $1 AND day BETWEEN $2 AND $3 AND NOT flagged${held}${asked.weekday ? ` AND extract(isodow FROM day) IN (${asked.weekday})` : ''}`;
    const mark = (name: string | undefined) => (name === undefined ? 'count(*)' : `sum(${markColumns[marksAt(kind, name)]})`);
    const text = formula.how === 'count' ? mark(formula.of.mark) : formula.how === 'ratio' ? `${mark(formula.over.mark)}::float / NULLIF(${mark(formula.of.mark)}, 0)`
      : formula.how === 'quantile' ? `percentile_disc(${formula.q}) WITHIN GROUP (ORDER BY ${durationColumns[formula.of]})` : formula.how === 'mean' ? `avg(${durationColumns[formula.of]})::float` : 'NULL';
    const [row] = await room.data.asOwner<{ v: string | number | null }>(`SELECT ${text} AS v FROM statistics.fact WHERE ${where}`, values);
    return row?.v === null || row?.v === undefined ? null : Number(row.v);
  };
  const marksAt = (kind: keyof typeof dimensionsOf, name: string) => jest.requireActual<typeof import('@desk/statistics/contract')>('@desk/statistics/contract').markColumn(kind, name) - 1;

  test('every measure equals a count of the facts, for random filters', async () => {
    const dice = new Dice('filters');
    for (let run = 0; run < 40; run += 1) {
      const from = addDays('2026-10-01', dice.below(40));
      const agency = dice.chance(0.5);
      const asked = question({ from, to: addDays(from, dice.below(12)), ...(agency ? { agency: 'FK' } : { officeId: 'liten' }), ...(agency && dice.chance(0.4) ? { officeId: 'stor' } : {}), ...(dice.chance(0.3) ? { lifeEvent: 'LH01' } : {}), ...(dice.chance(0.2) ? { channel: 'desk' } : {}), ...(dice.chance(0.3) ? { weekday: '1,3' } : {}) });
      const usable = measures.filter(({ formula, by }) => formula.how !== 'cost' && formula.how !== 'load' && formula.how !== 'line' && [...heldTo(asked).keys()].every((name) => by.includes(name)));
      const { tiles, view } = await ask.tiles({ ...asked, measures: usable.map((it) => it.id).join() }, agency ? fk : manager);
      expect(view).toBe('own');
      for (const tile of tiles) expect([tile.measureId, asked, tile.figure.value]).toEqual([tile.measureId, asked, await byHand(tile.measureId, asked).then((it) => (it === null && tile.unit === 'count' ? 0 : it === null ? null : expect.closeTo(it, 9)))]);
    }
  });

  test('parts sum to the whole, and a look changes nothing', async () => {
    for (const by of ['lifeEvent', 'language', 'channel'] as const) {
      const first = await ask.breakdown({ ...question({ officeId: 'liten' }), measure: 'visits', by }, manager);
      expect(sum(first.rows)).toBe(first.whole.value);
      expect(await ask.breakdown({ ...question({ officeId: 'liten' }), measure: 'visits', by }, manager)).toEqual(first);
    }
    const flow = await shapes.flow(question({ agency: 'FK' }), fk);
    const layer = (from: string) => flow.links.filter((link) => link.from.startsWith(from)).reduce((all, { figure }) => all + (figure.value ?? 0), 0);
    expect(layer('lifeEvent')).toBe(layer('office'));
    expect(layer('office')).toBe(layer('agency'));
  });

  test('who does not own the figures sees shared ones, and is told', async () => {
    const seen = await ask.tiles({ ...question({ officeId: 'liten', from: '2026-10-03' }), view: 'own', measures: 'visits' }, reader);
    expect([seen.view, seen.from, seen.to]).toEqual(['shared', '2026-10-08', '2026-11-21']);
    expect(seen.notes.map((note) => note.sv).join(' ')).toContain('delade siffrorna');
  });

  test('a cell with fewer than five is hidden from everybody else, and what would give it away too', async () => {
    const seen = await ask.breakdown({ ...question({ officeId: 'liten', from: '2026-11-08', to: '2026-11-14' }), measure: 'visits', by: 'lifeEvent' }, reader);
    const exact = await ask.breakdown({ ...question({ officeId: 'liten', from: '2026-11-08', to: '2026-11-14' }), measure: 'visits', by: 'lifeEvent' }, manager);
    for (const row of exact.rows) if ((row.figure.value ?? 0) < 5) expect(seen.rows.find((it) => it.value === row.value)?.figure.value ?? null).toBeNull();
    expect(seen.rows.filter((row) => row.figure.value === null).length).not.toBe(1);
  });

  // The attack: every question a reader may ask about the small office, over every period, and every difference of two answers whose facts lie one within the other.
  test('no difference of two answers about a small office is a small number', async () => {
    const starts = ['2026-10-01', '2026-10-08', '2026-10-15', '2026-10-22', '2026-11-01', '2026-11-08', '2026-11-15'];
    const ends = ['2026-10-07', '2026-10-14', '2026-10-21', '2026-10-31', '2026-11-07', '2026-11-14', '2026-11-21'];
    for (const kind of ['visits', 'cases', 'handoffs'] as const) {
      const told: { readonly value: number; readonly from: string; readonly to: string; readonly office: string | null; readonly by: string | null; readonly of: string | null }[] = [];
      const dims = [null, ...dimensionsOf[measureKind({ formula: measures.find((it) => it.id === kind)!.formula })]];
      const facts = await room.data.asOwner<Record<string, string | null>>('SELECT * FROM statistics.fact WHERE kind = $1', [kind.slice(0, -1)]);
      for (const [at, from] of starts.entries()) for (const to of ends.slice(at)) for (const officeId of ['liten', undefined]) for (const by of dims) {
        const answer = await ask.breakdown({ ...question({ from, to, ...(officeId ? { officeId } : {}) }), measure: kind, by: by ?? 'office' }, reader);
        for (const row of answer.rows) {
          if (row.figure.value === null || row.figure.mark !== 'shown') continue;
          const column = by === null ? 'office_id' : valueColumns[by];
          const its = facts.filter((fact) => fact.day! >= from && fact.day! <= to && (!officeId || fact.office_id === officeId) && (fact[column] ?? '–') === row.value);
          expect(its.length).toBe(row.figure.value);
          told.push({ value: row.figure.value, from, to, office: by === null ? row.value : (officeId ?? null), by, of: by === null ? null : row.value });
        }
      }
      const answers = told.filter((it) => it.value > 0);
      expect(answers.length).toBeGreaterThan(50);
      // Within another: the same or a shorter period, at the same office or within the whole house, the same value or within all values.
      for (const big of answers) for (const small of answers) {
        const within = big.from <= small.from && small.to <= big.to && (big.office === null || big.office === small.office) && (big.by === null || (big.by === small.by && big.of === small.of));
        const left = big.value - small.value;
        if (within && left > 0 && left < 5) throw new Error(`${kind}: ${JSON.stringify(big)} less ${JSON.stringify(small)}`);
      }
    }
  }, 120_000);

  test('the nightly comparison finds nothing wrong, and finds what is', async () => {
    const dice = new Dice('night');
    const agreed = new SomeLines([aLine({}), aLine({ line: 2, tasks: ['HO'] })]);
    const reconcile = new Reconcile(room.database, figures, new FigureRows(room.database), agreed, new LineFigures(new FigureRows(room.database)), new StandingClock(new Date(NOW)));
    expect((await reconcile.run(() => dice.next())).differences).toEqual([]);
    await room.data.asOwner(`UPDATE statistics.rollup SET n = n + 1, c1 = c1 + 1, c2 = c2 + 1 WHERE grain = 'd'`);
    expect((await reconcile.run(() => dice.next())).differences.length).toBeGreaterThan(0);
  });

  test('names every dimension of every kind', () => expect(Object.values(dimensionsOf).flat().every((name) => Dimension.options.includes(name))).toBe(true));
});
