/** Counts what went wrong in a window of time, all callers together. */
export class Misses {
  private times: number[] = [];

  constructor(
    private readonly most: number,
    private readonly windowMs: number,
  ) {}

  add(now: Date): void {
    this.times.push(now.getTime());
  }

  tooMany(now: Date): boolean {
    this.times = this.times.filter((at) => at > now.getTime() - this.windowMs);
    return this.times.length >= this.most;
  }
}
