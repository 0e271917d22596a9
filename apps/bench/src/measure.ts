import type { Prepared } from './cases/bench-case.ts';
import { summarise, together, type Figures, type Summary } from './figures.ts';
import { load, type AtWill, type Side, type Wanted } from './load.ts';

/** Seconds of each run, how many runs a side has at each number of connections, and seconds of warm-up. */
export type Pace = { readonly seconds: number; readonly rounds: number; readonly warmUp: number };

export const CONNECTIONS = [1, 8, 32] as const;

/** Loads ours and the twin by turns, so that what else the machine does meets both. */
export async function* measure({ ours, twin, connections: wanted = CONNECTIONS }: Prepared, pace: Pace, postgresPid: number): AsyncGenerator<{ connections: number; ours: Summary; twin: Summary }> {
  let runs = wanted.length * pace.rounds + 1;
  const run = (side: Side, connections: number, seconds: number) => load(side, connections, seconds, postgresPid, runs);
  // With the most connections, so that both pools are full before anything is counted.
  const most = Math.max(...wanted);
  await run(ours, most, pace.warmUp);
  await run(twin, most, pace.warmUp);
  runs -= 1;
  for (const connections of wanted) {
    const both: Record<'ours' | 'twin', Figures[]> = { ours: [], twin: [] };
    for (let round = 0; round < pace.rounds; round++, runs--) {
      both.ours.push(await run(ours, connections, pace.seconds));
      both.twin.push(await run(twin, connections, pace.seconds));
    }
    yield { connections, ours: summarise(together(both.ours)), twin: summarise(together(both.twin)) };
  }
}

const TIMES = 40;

/** Statements of one request, the mean of some. @throws when one is refused, since a refusal asks less */
export const statementsOf = async (side: Side & AtWill, wanted: () => Wanted): Promise<number> => {
  const before = (await side.statements?.()) ?? NaN;
  for (let i = 0; i < TIMES; i++) {
    const { method, path, body } = wanted();
    const reply = await fetch(new URL(path, side.origin), { method, headers: side.headers, ...(body === undefined ? {} : { body: JSON.stringify(body) }) });
    const text = await reply.text();
    if (reply.status !== 200) throw new Error(`${method} ${path} answered ${reply.status} ${text.slice(0, 400)}`);
  }
  return (((await side.statements?.()) ?? NaN) - before) / TIMES;
};
