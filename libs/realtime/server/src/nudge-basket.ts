import type { Addressed } from './nudges-of';

const WAIT_MS = 20;
const MOST_IDS = 60;

type Waiting = { readonly first: Addressed; readonly ids: Set<string> };

/**
 * Gathers nudges for a moment, so that many with one topic for the same browsers go out as one. A use case tells several events, and each nudge costs a
 * NOTIFY, whose commits PostgreSQL takes one at a time: with one for each event, registering a visit cost the database twice the processor time.
 */
export class NudgeBasket {
  private readonly waiting = new Map<string, Waiting>();
  private timer: NodeJS.Timeout | null = null;

  constructor(private readonly send: (addressed: Addressed) => void) {}

  put(addressed: Addressed): void {
    const key = [addressed.nudge.topic, addressed.nudge.by, ...addressed.rooms].join('\n');
    const known = this.waiting.get(key) ?? { first: addressed, ids: new Set() };
    for (const id of addressed.nudge.ids) known.ids.add(id);
    this.waiting.set(key, known);
    if (known.ids.size >= MOST_IDS) return this.empty();
    this.timer ??= setTimeout(() => this.empty(), WAIT_MS);
  }

  /** Sends what waits. */
  empty(): void {
    if (this.timer) clearTimeout(this.timer);
    this.timer = null;
    const full = [...this.waiting.values()];
    this.waiting.clear();
    for (const { first, ids } of full) this.send({ rooms: first.rooms, nudge: { ...first.nudge, ids: [...ids] } });
  }
}
