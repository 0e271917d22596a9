import { spawn } from 'node:child_process';
import path from 'node:path';
import pg from 'pg';
import { atMost, type Verdict } from './goals.ts';
import { printFoot, printHead } from './print.ts';
import { signIn, type Person } from './sign-in.ts';
import type { House } from './stage.ts';

const OFFICES = 150;
const TIMES = 40;
const GOALS = { tile: 1.5, dashboardMs: 300, growth: 2 };
type Size = { readonly name: string; readonly months: number };
/** Months of 150 offices that give about so many visits. Each size grows from the one before it. */
const sizes: readonly Size[] = [{ name: '1 million', months: 4 }, { name: '5 million', months: 22 }, { name: '15 million', months: 67 }];
const quickSizes: readonly Size[] = [{ name: '0.4 million', months: 1 }];

/** What a tile asks, by hand on the rollups: everybody's visits of a month, and by day. */
const bare = `SELECT day, sum(n) FROM statistics.rollup WHERE kind = 'case' AND dims = 'agency' AND grain = 'd' AND office_id = '*' AND v1 = 'FK' AND day BETWEEN $1 AND $2 GROUP BY day`;

const simulate = (house: House, months: number, grow: boolean): Promise<void> =>
  new Promise((done, failed) => {
    const child = spawn(process.execPath, [path.resolve('dist/apps/api/commands.mjs'), 'simulate', '--offices', String(OFFICES), '--months', String(months), ...(grow ? ['--grow'] : [])], { stdio: 'inherit', env: { ...process.env, DATABASE_URL: house.ownerUrl, DATABASE_MIGRATION_URL: house.ownerUrl } });
    child.once('exit', (code) => (code === 0 ? done() : failed(new Error(`simulate ended with ${code}`))));
  });

const timesOf = async (act: () => Promise<unknown>): Promise<{ p50: number; p95: number }> => {
  const times: number[] = [];
  for (let at = 0; at < TIMES + 5; at += 1) {
    const from = performance.now();
    await act();
    if (at >= 5) times.push(performance.now() - from);
  }
  times.sort((one, other) => one - other);
  return { p50: times[Math.floor(TIMES / 2)] ?? NaN, p95: times[Math.floor(TIMES * 0.95)] ?? NaN };
};

/** The last whole month before this one. */
const lastMonth = (): { from: string; to: string } => {
  const now = new Date();
  const iso = (at: number) => new Date(at).toISOString().slice(0, 10);
  return { from: iso(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - 1, 1)), to: iso(Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), 0)) };
};

/**
 * Figures over a country's history: one tile and a whole dashboard of a month, as the manager of an agency and as everybody, beside the same question by hand on the rollups.
 * @param most size in million visits to stop at  @returns the goals that were missed
 */
export const runStatistics = async (house: House, quick: boolean, most = Infinity): Promise<Verdict[]> => {
  const owner = new pg.Client({ connectionString: house.ownerUrl });
  await owner.connect();
  const verdicts: Verdict[] = [];
  const medians: number[] = [];
  try {
    for (const [at, size] of (quick ? quickSizes : sizes.filter((it) => parseFloat(it.name) <= most)).entries()) {
      printHead(`Statistics, ${size.name} visits`);
      await simulate(house, size.months, at > 0);
      await owner.query('VACUUM (ANALYZE) statistics.fact, statistics.rollup, statistics.duration, statistics.clock');
      const { rows: [counted] } = await owner.query<{ n: string }>(`SELECT sum(n) AS n FROM statistics.rollup WHERE kind = 'visit' AND dims = '' AND grain = 'd' AND office_id = '*'`);
      console.log(`    ${counted?.n ?? 0} visits`);
      // To write the history takes longer than a session may be idle.
      const [manager, reader] = [await signIn(house.url, 'manager-fk'), await signIn(house.url, 'statistics-reader')];
      const found = await oneSize(owner, manager, reader, medians);
      printFoot(found.map((it) => ({ ...it, name: `${size.name}: ${it.name}` })));
      verdicts.push(...found.map((it) => ({ ...it, name: `${size.name}: ${it.name}` })));
    }
    const [smallest, largest] = [medians[0], medians.at(-1)];
    if (medians.length > 1 && smallest && largest) verdicts.push(atMost('Dashboard of a month, median with most visits ÷ with fewest', largest / smallest, GOALS.growth));
    printFoot(verdicts.slice(-1));
    return verdicts.filter((it) => !it.met);
  } finally {
    await owner.end();
  }
};

const oneSize = async (owner: pg.Client, manager: Person, reader: Person, medians: number[]): Promise<Verdict[]> => {
  const { from, to } = lastMonth();
  const ask = (who: Person, more: string) => () => who.ask('GET', `/api/statistics/tiles?from=${from}&to=${to}${more}`);
  const byHand = await timesOf(() => owner.query({ name: 'bare', text: bare, values: [from, to] }));
  const tile = await timesOf(ask(manager, '&agency=FK&measures=cases'));
  const nothing = await timesOf(() => manager.ask('GET', '/api/me'));
  const own = await timesOf(ask(manager, '&agency=FK'));
  const shared = await timesOf(ask(reader, ''));
  const { tiles } = await manager.ask<{ tiles: { figure: { value: number | null } }[] }>('GET', `/api/statistics/tiles?from=${from}&to=${to}&agency=FK`);
  const counted = tiles.filter((it) => it.figure.value !== null).length;
  medians.push(shared.p50);
  console.log(`    by hand ${byHand.p50.toFixed(2)} ms, one tile ${tile.p50.toFixed(2)} ms, an answer without figures (/me) ${nothing.p50.toFixed(2)} ms, dashboard own ${own.p50.toFixed(1)} (p95 ${own.p95.toFixed(1)}), shared ${shared.p50.toFixed(1)} (p95 ${shared.p95.toFixed(1)})`);
  return [
    atMost(`a tile of a dashboard (${counted} tiles, less an empty answer) ÷ by hand`, (own.p50 - nothing.p50) / counted / byHand.p50, GOALS.tile), atMost('dashboard of an agency, p95 ms', own.p95, GOALS.dashboardMs), atMost('dashboard of the whole house, p95 ms', shared.p95, GOALS.dashboardMs),
  ];
};
