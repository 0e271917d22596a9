import type { QueueId } from './office-queue';
import type { TicketId, WaitingSpan } from './ticket';

/** An open desk as the forecast sees it: what it serves, and for how many seconds it has been busy with a visitor (null when free). */
export type DeskAhead = { readonly serves: readonly QueueId[]; readonly busySeconds: number | null; readonly busyWith: QueueId | null };
/** Those who wait, in the order in which they will be called. */
export type WaitingAhead = { readonly id: TicketId; readonly queueId: QueueId };
/** Recent service times in seconds by queue, and what is assumed where there are none. */
export type ServiceTimes = Readonly<Record<string, readonly number[]>>;

/**
 * `spans` and `ahead` of each who waits, `newcomers` and `behind` of somebody who came to a queue now. One meaning of "ahead" everywhere: those who will be
 * called before from queues that share an open desk with one's own, since it is they whom one waits for.
 */
export type Forecasts = {
  readonly spans: ReadonlyMap<TicketId, WaitingSpan>; readonly ahead: ReadonlyMap<TicketId, number>; readonly newcomers: ReadonlyMap<QueueId, WaitingSpan>; readonly behind: ReadonlyMap<QueueId, number>;
};

const RUNS = 60;
const MOST_SAMPLES = 60;
/** The optimistic and the pessimistic figure leave a tenth of the runs on each side: eight of ten should wait inside. */
const LOW = 0.1;
const HIGH = 0.9;
/** Between two visitors: the call, and the walk to the desk. */
const BETWEEN_SECONDS = 40;
/** Minutes assumed for a queue whose times nobody knows yet. */
const UNKNOWN_SECONDS: readonly number[] = [180, 300, 420, 540, 600, 720, 900, 1200];

/** A small seeded generator (mulberry32): the same queue gives the same span on every server. @returns numbers from 0 up to 1 */
const seeded = (seed: number) => {
  let at = seed >>> 0;
  return (): number => {
    at = (at + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(at ^ (at >>> 15), at | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
};

/** Whole minutes under ten, fives above: a span says no more than is known. */
const rounded = (low: number, high: number): WaitingSpan => {
  const down = (seconds: number) => (seconds < 600 ? Math.floor(seconds / 60) : Math.floor(seconds / 300) * 5);
  const up = (seconds: number) => (seconds <= 600 ? Math.ceil(seconds / 60) : Math.ceil(seconds / 300) * 5);
  const least = Math.min(down(low), 999);
  return { low: least, high: Math.min(Math.max(up(high), least + 2), 999) };
};

const spanOf = (waits: number[]): WaitingSpan => {
  const sorted = [...waits].sort((one, other) => one - other);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
  return rounded(at(LOW), at(HIGH));
};

/**
 * Plays the rest of the queue many times over the desks that are open now, with service times drawn from recent ones, and takes the tenth and ninetieth
 * percentile of each wait. Pure and seeded. Queues that no open desk serves get no span.
 * @param waiting in the order of call  @param seed the same seed gives the same spans
 */
export const waitingSpans = (waiting: readonly WaitingAhead[], desks: readonly DeskAhead[], times: ServiceTimes, queueIds: readonly QueueId[], seed: number): Forecasts => {
  const random = seeded(seed);
  const draw = (queueId: string, from = 0): number => {
    const known = times[queueId] ?? [];
    const samples = (known.length < 5 ? [...known, ...UNKNOWN_SECONDS] : known.slice(0, MOST_SAMPLES)).filter((seconds) => seconds > from);
    return samples.length === 0 ? from + 120 : (samples[Math.floor(random() * samples.length)] ?? 0);
  };
  const lines = linesOf(waiting);
  const waits = waiting.map((): number[] => []);
  const comers = queueIds.map((): number[] => []);
  for (let run = 0; run < RUNS; run += 1) {
    const free = desks.map((desk) => (desk.busySeconds === null ? 0 : Math.max(0, draw(desk.busyWith ?? '', desk.busySeconds) - desk.busySeconds) + BETWEEN_SECONDS));
    playOnce(waiting, lines, desks, free, (at, start) => waits[at]?.push(start), draw);
    queueIds.forEach((queueId, at) => {
      const serving = free.filter((_, desk) => desks[desk]?.serves.includes(queueId));
      if (serving.length > 0) comers[at]?.push(Math.min(...serving));
    });
  }
  return {
    spans: new Map(waiting.flatMap(({ id }, at) => (waits[at]?.length ? [[id, spanOf(waits[at])]] : []))),
    newcomers: new Map(queueIds.flatMap((queueId, at) => (comers[at]?.length ? [[queueId, spanOf(comers[at])]] : []))),
    ...aheadOf(waiting, desks, queueIds),
  };
};

type Lines = ReadonlyMap<string, readonly number[]>;
/** Places in the whole queue by the queue they wait in. */
const linesOf = (waiting: readonly WaitingAhead[]): Lines => {
  const lines = new Map<string, number[]>();
  waiting.forEach(({ queueId }, at) => {
    const line = lines.get(queueId);
    if (line) line.push(at);
    else lines.set(queueId, [at]);
  });
  return lines;
};

/** One play: the desk that is free first takes the first whom it serves. `free` is changed: when each desk has nobody left. */
const playOnce = (waiting: readonly WaitingAhead[], lines: Lines, desks: readonly DeskAhead[], free: number[], seat: (at: number, start: number) => void, draw: (queueId: string) => number): void => {
  const next = new Map([...lines.keys()].map((queueId) => [queueId, 0]));
  const working = new Set(desks.keys());
  while (working.size > 0) {
    const desk = [...working].reduce((first, other) => ((free[other] ?? 0) < (free[first] ?? 0) ? other : first));
    const heads = (desks[desk]?.serves ?? []).flatMap((queueId) => lines.get(queueId)?.[next.get(queueId) ?? 0] ?? []);
    const at = Math.min(...heads);
    const chosen = waiting[at];
    if (heads.length === 0 || !chosen) {
      working.delete(desk);
      continue;
    }
    next.set(chosen.queueId, (next.get(chosen.queueId) ?? 0) + 1);
    seat(at, free[desk] ?? 0);
    free[desk] = (free[desk] ?? 0) + draw(chosen.queueId) + BETWEEN_SECONDS;
  }
};

/** How many stand before each, and before somebody who comes to a queue now: those called earlier from queues that share a desk with its own. */
const aheadOf = (waiting: readonly WaitingAhead[], desks: readonly DeskAhead[], queueIds: readonly QueueId[]): Pick<Forecasts, 'ahead' | 'behind'> => {
  const shares = new Map([...queueIds, ...waiting.map(({ queueId }) => queueId)].map((queueId) => [queueId, new Set([queueId, ...desks.filter((desk) => desk.serves.includes(queueId)).flatMap((desk) => desk.serves)])]));
  const before = new Map<QueueId, number>();
  const standing = (queueId: QueueId): number => [...(shares.get(queueId) ?? [])].reduce((sum, other) => sum + (before.get(other) ?? 0), 0);
  const ahead = new Map(waiting.map(({ id, queueId }) => {
    const its = standing(queueId);
    before.set(queueId, (before.get(queueId) ?? 0) + 1);
    return [id, its];
  }));
  return { ahead, behind: new Map(queueIds.map((queueId) => [queueId, standing(queueId)])) };
};
