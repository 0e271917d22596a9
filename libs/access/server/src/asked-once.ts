/** Asks once for each key: those who come while the answer is on its way get the same one. Nothing is kept after that. */
export class AskedOnce<T> {
  private readonly underway = new Map<string, Promise<T>>();

  get(key: string, ask: () => Promise<T>): Promise<T> {
    const known = this.underway.get(key);
    if (known) return known;
    const answer = ask().finally(() => {
      if (this.underway.get(key) === answer) this.underway.delete(key);
    });
    this.underway.set(key, answer);
    return answer;
  }

  /** Something changed: who comes from now on asks anew. */
  forget(): void {
    this.underway.clear();
  }
}
