/** Random numbers that are the same for the same seed (mulberry32). */
export class Dice {
  private state: number;

  constructor(seed: string) {
    let hash = 2166136261;
    for (let at = 0; at < seed.length; at += 1) hash = Math.imul(hash ^ seed.charCodeAt(at), 16777619);
    this.state = hash >>> 0;
  }

  /** From 0 up to but not including 1. */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let mixed = this.state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  }

  chance(share: number): boolean {
    return this.next() < share;
  }

  /** A whole number below a limit. */
  below(limit: number): number {
    return Math.floor(this.next() * limit);
  }

  /** One of several, by weight. */
  weighted<T>(choices: readonly (readonly [T, number])[]): T {
    let left = this.next() * choices.reduce((sum, [, weight]) => sum + weight, 0);
    for (const [choice, weight] of choices) if ((left -= weight) < 0) return choice;
    const last = choices.at(-1);
    if (!last) throw new Error('nothing to choose from');
    return last[0];
  }

  /** Skewed like waiting and talking: the median given, a long tail (log-normal). */
  around(median: number, spread: number): number {
    const normal = Math.sqrt(-2 * Math.log(1 - this.next())) * Math.cos(2 * Math.PI * this.next());
    return median * Math.exp(spread * normal);
  }

  /** How many events in a time with this mean (Poisson; by the normal curve above 60). */
  poisson(mean: number): number {
    if (mean > 60) return Math.max(0, Math.round(mean + Math.sqrt(mean) * Math.sqrt(-2 * Math.log(1 - this.next())) * Math.cos(2 * Math.PI * this.next())));
    const limit = Math.exp(-mean);
    let count = 0;
    for (let product = this.next(); product > limit; product *= this.next()) count += 1;
    return count;
  }

  /** An id in the form of a UUID, ordered by time (version 7). */
  id(at: number): string {
    const time = at.toString(16).padStart(12, '0');
    const hex = (digits: number) => this.below(16 ** digits).toString(16).padStart(digits, '0');
    return `${time.slice(0, 8)}-${time.slice(8, 12)}-7${hex(3)}-${'89ab'.charAt(this.below(4))}${hex(3)}-${hex(6)}${hex(6)}`;
  }
}
