import type { Addressed } from './nudges-of';

const WAIT_MS = 20;
const MOST_IDS = 60;

type Waiting = { readonly first: Addressed; readonly ids: Set<string> };

/**
 * Gathers nudges, so that many with one topic for the same browsers go out as one. What one unit of work tells goes at once, and when it is busy what is told
 * within 20 ms goes together: each sending costs a NOTIFY, whose commits PostgreSQL takes one at a time, and with one for each event registering a visit cost
 * the database twice the processor time.
 */
export class NudgeBasket {
  private readonly waiting = new Map<string, Waiting>();
  private timer: NodeJS.Timeout | null = null;
  private sentAt = -Infinity;

  /** @param send all that was gathered */
  constructor(private readonly send: (addressed: readonly Addressed[]) => void) {}

  put(addressed: Addressed): void {
    const key = [addressed.nudge.topic, addressed.nudge.by, ...addressed.rooms].join('\n');
    const known = this.waiting.get(key) ?? { first: addressed, ids: new Set() };
    for (const id of addressed.nudge.ids) known.ids.add(id);
    this.waiting.set(key, known);
    if (known.ids.size >= MOST_IDS) return this.empty();
    this.timer ??= setTimeout(() => this.empty(), Math.max(0, this.sentAt + WAIT_MS - Date.now()));
  }

  /** Sends what waits. */
  empty(): void {
    if (this.timer) clearTimeout(this.timer);
    this.timer = null;
    if (this.waiting.size === 0) return;
    const full = [...this.waiting.values()];
    this.waiting.clear();
    this.sentAt = Date.now();
    this.send(full.map(({ first, ids }) => ({ rooms: first.rooms, nudge: { ...first.nudge, ids: [...ids] } })));
  }
}
