import { percentile, summarise, together, type Figures } from './figures.ts';
import { judge, judgeStatements } from './goals.ts';

const aRun = (its: Partial<Figures> = {}): Figures => ({ answers: 4, failures: 0, seconds: 2, times: [4, 1, 3, 2], appMs: 8, databaseMs: 4, statements: 8, ...its });

describe('percentiles', () => {
  const hundred = Array.from({ length: 100 }, (_, at) => at + 1);

  it.each([[0.5, 50], [0.95, 95], [0.99, 99], [1, 100], [0, 1]])('the %d part of one to a hundred is %d', (part, wanted) => {
    expect(percentile(hundred, part)).toBe(wanted);
  });

  it('nothing has no percentile', () => {
    expect(percentile([], 0.5)).toBeNaN();
  });
});

describe('runs', () => {
  it('are summed before they are divided', () => {
    const both = summarise(together([aRun(), aRun({ seconds: 6, times: [10, 10, 10, 10] })]));
    expect(both).toMatchObject({ perSecond: 1, p50: 4, p99: 10, appMs: 2, databaseMs: 1, statements: 2, failures: 0 });
  });
});

describe('goals', () => {
  const ours = summarise(aRun({ seconds: 8 }));
  const twin = summarise(aRun());

  it('half a throughput is enough where a third is asked', () => {
    expect(judge({ throughput: 0.25, slower: 4 }, 8, ours, twin).map((it) => it.met)).toEqual([true, true]);
  });

  it('a quarter is not enough where a third is asked', () => {
    expect(judge({ throughput: 0.3 }, 8, ours, twin)).toEqual([{ name: 'throughput ÷ twin', reached: 0.25, goal: '≥ 0.3', met: false }]);
  });

  it('the limit in milliseconds counts with one connection only', () => {
    expect(judge({ p95: { connections: 1, ms: 5 } }, 8, ours, twin)).toEqual([]);
    expect(judge({ p95: { connections: 1, ms: 5 } }, 1, ours, twin)).toHaveLength(1);
  });

  it('a failed request meets no goal', () => {
    expect(judge({}, 1, summarise(aRun({ failures: 1 })), twin)).toMatchObject([{ name: 'failed requests', met: false }]);
  });

  it('what was not measured is a miss', () => {
    expect(judge({ throughput: 0.3 }, 1, summarise(aRun({ answers: 0, seconds: 0, times: [] })), twin)).toMatchObject([{ met: false }]);
  });

  it('one statement more for a larger request is growth', () => {
    expect([judgeStatements(2, 2.1).met, judgeStatements(2, 3).met]).toEqual([true, false]);
  });
});
