import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import { Board, seen } from './board.ts';
import { checkEverything, checkOrder, truth } from './checks.ts';
import { Gate, Ledger } from './ledger.ts';
import { Line, type Met } from './line.ts';
import { Clerk, issues, type Tally } from './people.ts';
import { furnish, OFFICE, type Room } from './waiting-room.ts';

/** The house that `tools/pressure.mjs` has started. */
export type Pressed = {
  readonly origins: readonly string[];
  /** Of the public address: it is in the names of the cookies. */
  readonly port: number;
  readonly ownerUrl: string;
  /** How many processes ended by themselves. */
  gone(): number;
  /** Ends one process with SIGKILL and starts it again. */
  kill(at: number): Promise<void>;
  restartDatabase(): Promise<void>;
};
export type Size = { readonly tickets: number; readonly clerks: number; readonly kiosks: number; readonly boards: number; readonly samples: number; readonly killEveryMs: number; /** How long a board may take after the last event. */ readonly boardMs: number };

type Disturb = 'nothing' | 'kills' | 'database';
const FIRST_MS = 300;
/** The sockets' adapter listens to the database again after at most three seconds; then every browser is told to ask again. */
const LISTENS_MS = 4000;

/** Runs the three rounds: undisturbed, with processes killed, and with the database restarted. @returns every fault, none when all is right */
export const runPressure = async (house: Pressed, size: Size): Promise<string[]> => {
  const first = await connected(house.ownerUrl);
  const room = await furnish(first, house.port, size);
  await first.end();
  const faults: string[] = [];
  const ledger = new Ledger();
  for (const [name, share] of [['nothing', 0.6], ['kills', 0.3], ['database', 0.1]] as const) {
    const found = await round(house, size, room, ledger, name, Math.round(size.tickets * share));
    for (const fault of found) console.log(`    ${fault}`);
    faults.push(...found.map((fault) => `${name}: ${fault}`));
  }
  return faults;
};

const connected = async (url: string): Promise<Client> => {
  const client = new Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  return client;
};

const round = async (house: Pressed, size: Size, room: Room, ledger: Ledger, disturb: Disturb, tickets: number): Promise<string[]> => {
  const met: Met = { statuses: new Map(), lost: 0 };
  const line = (headers: Record<string, string>, at: number) => new Line(house.origins, headers, at, met);
  const [gate, tally]: [Gate, Tally] = [new Gate(), { left: tickets, inside: 0, over: false }];
  const clerks = room.seats.map((seat, at) => new Clerk(line(seat.headers, at), seat, ledger, tally, room.queues));
  const boards = room.boards.map((cookie, at) => new Board(house.origins[at % house.origins.length] ?? '', cookie, line({ cookie }, at)));
  await Promise.all(clerks.map((clerk) => clerk.sitDown()));
  const [began, callsBefore] = [performance.now(), ledger.calls];
  ledger.times.length = 0;
  const stop = new AbortController();
  const disturbing = disturber(house, size, disturb, tally, stop.signal);
  const reception = room.seats[0];
  const giving = Promise.all(room.kiosks.map((cookie, at) =>
    at % 10 === 9 && reception ? issues(line(reception.headers, at), gate, ledger, tally, room.queues, true) : issues(line({ cookie }, at), gate, ledger, tally, room.queues, false)));
  const working = Promise.all(clerks.map((clerk) => clerk.work(gate)));
  const samples = disturb === 'nothing' ? await sampling(house, size, room, clerks, gate, ledger, tally) : 0;
  await giving;
  const disturbances = await disturbing(stop);
  await emptied(house.ownerUrl);
  tally.over = true;
  await working;
  const seconds = (performance.now() - began) / 1000;
  const owner = await connected(house.ownerUrl);
  const late = await converged(owner, boards, house, size, room, ledger, clerks);
  const faults = [...ledger.faults.splice(0), ...await checkEverything(owner, ledger), ...late];
  const failed = [...met.statuses].filter(([status]) => status >= 500);
  if (disturb === 'nothing' && (failed.length > 0 || met.lost > 0)) faults.push(`${met.lost} lost and ${failed.map(String).join(' ')} failed answers in an undisturbed house`);
  if (house.gone() > 0) faults.push(`${house.gone()} processes ended by themselves`);
  if (disturb === 'database' && [...met.statuses].some(([status]) => status === 500)) faults.push(`${met.statuses.get(500)} answers of 500 while the database restarted: it should be 503`);
  boards.forEach((board) => board.close());
  await owner.end();
  const times = ledger.times.toSorted((one, other) => one - other);
  const calls = ledger.calls - callsBefore;
  console.log(`${disturb.padEnd(9)} ${String(tickets).padStart(7)} tickets ${String(calls).padStart(7)} calls ${(calls / seconds).toFixed(0).padStart(5)} calls/s   call next p50 ${at(times, 0.5)} p95 ${at(times, 0.95)} ms   ${samples} looks at the order   `
    + `${disturbances} disturbances, ${met.lost} lost answers, ${failed.map(([status, count]) => `${count} × ${status}`).join(', ') || 'no 5xx'}   boards: ${boards.reduce((sum, board) => sum + board.nudges, 0)} nudges, ${boards.reduce((sum, board) => sum + board.drops, 0)} drops   ${faults.length} faults`);
  return faults;
};

const at = (sorted: readonly number[], part: number): string => (sorted[Math.floor((sorted.length - 1) * part)] ?? NaN).toFixed(0);

/** While tickets are left: stands the room still now and then, and looks whom one desk calls. */
const sampling = async (house: Pressed, size: Size, room: Room, clerks: readonly Clerk[], gate: Gate, ledger: Ledger, tally: Tally): Promise<number> => {
  const owner = await connected(house.ownerUrl);
  const all = tally.left;
  let samples = 0;
  while (tally.left > 0) {
    const wanted = Math.floor(size.samples * (1 - tally.left / all));
    if (samples >= wanted) {
      await pause(20);
      continue;
    }
    const who = Math.floor(Math.random() * clerks.length);
    const [clerk, seat] = [clerks[who], room.seats[who]];
    if (clerk && seat) await gate.alone(() => checkOrder(owner, ledger, clerk, seat));
    samples += 1;
  }
  await owner.end();
  return samples;
};

/** Disturbs while tickets are left. The answer ends it, waits until all stands again, and says how often it was done. */
const disturber = (house: Pressed, size: Size, what: Disturb, tally: Tally, signal: AbortSignal): ((stop: AbortController) => Promise<number>) => {
  const all = tally.left;
  const act = async (): Promise<number> => {
    if (what === 'nothing') return 0;
    if (what === 'database') {
      while (tally.left > all * 0.6) await pause(20);
      await house.restartDatabase();
      await pause(LISTENS_MS);
      return 1;
    }
    for (let times = 1; ; times++) {
      await pause(times === 1 ? FIRST_MS : size.killEveryMs, undefined, { signal }).catch(() => undefined);
      if (signal.aborted && times > 1) return times - 1;
      await house.kill(times % house.origins.length);
    }
  };
  const acting = act();
  return (stop) => (stop.abort(), acting);
};

/** Waits until everybody has gone, at most two minutes after the last ticket. */
const emptied = async (ownerUrl: string): Promise<void> => {
  for (const until = Date.now() + 120_000; Date.now() < until; await pause(200)) {
    const owner = await connected(ownerUrl).catch(() => null);
    const inside = await owner?.query(`SELECT 1 FROM visits.ticket WHERE office_id = $1 AND state NOT IN ('done', 'left') LIMIT 1`, [OFFICE]).catch(() => null);
    await owner?.end();
    if (inside?.rowCount === 0) return;
  }
};

/** One more visitor comes and is called; soon after (`boardMs`) every board must show it. */
const converged = async (owner: Client, boards: readonly Board[], house: Pressed, size: Size, room: Room, ledger: Ledger, clerks: readonly Clerk[]): Promise<string[]> => {
  for (const until = Date.now() + 15_000; Date.now() < until && boards.some((board) => !board.connected); ) await pause(100);
  const away = boards.filter((board) => !board.connected).length;
  const tally: Tally = { left: 1, inside: 0, over: false };
  const cookie = room.kiosks[0] ?? '';
  const line = new Line(house.origins, { cookie }, 0, { statuses: new Map(), lost: 0 });
  await issues(line, new Gate(), ledger, tally, room.queues, false);
  for (const clerk of clerks) {
    const ticket = await clerk.next();
    if (!ticket) continue;
    await clerk.leave(ticket);
    break;
  }
  const wanted = await truth(owner);
  const began = Date.now();
  while (Date.now() - began < size.boardMs && boards.some((board) => seen(board.shown) !== wanted)) await pause(10);
  const stale = boards.filter((board) => seen(board.shown) !== wanted).length;
  return [...(away ? [`${away} boards are not connected`] : []), ...(stale ? [`${stale} boards of ${boards.length} do not show the truth ${size.boardMs} ms after the last event`] : [])];
};
