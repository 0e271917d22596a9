import { createHash } from 'node:crypto';
import { readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';

/** The first bytes of a key's SHA-256: which key sealed a text, without telling the key. */
export const nameOfKey = (key: Buffer): string => createHash('sha256').update(key).digest('hex').slice(0, 8);

/** The keys that identity numbers are sealed with: the newest seals, all of them open. */
export abstract class Keyring {
  /** Newest first, never empty. */
  abstract readonly keys: readonly Buffer[];
  /** Looks whether keys have come since. Called when a text names a key that is not known. */
  abstract reread(): void;
}

/** Keys that stay the same as long as the process lives, as they came from the environment. */
export class FixedKeyring extends Keyring {
  constructor(readonly keys: readonly Buffer[]) {
    super();
  }
  reread(): void {}
}

const LOOK_AGAIN_MS = 5000;

/**
 * Keys in a file, one in base64 on each line, the newest first. A running process sees within five seconds that a key was added, so that keys change while
 * people work: the rotation writes the file, waits, and seals anew.
 */
export class KeyFile extends Keyring {
  private known: readonly Buffer[];
  private changed: number;
  private looked = Date.now();

  /** @param older keys that are kept elsewhere and still open  @throws with the line that is no key */
  constructor(
    private readonly path: string,
    private readonly older: readonly Buffer[] = [],
  ) {
    super();
    this.known = [...keysIn(path), ...older];
    this.changed = statSync(path).mtimeMs;
  }

  get keys(): readonly Buffer[] {
    if (Date.now() - this.looked > LOOK_AGAIN_MS) this.reread();
    return this.known;
  }

  reread(): void {
    this.looked = Date.now();
    const { mtimeMs } = statSync(this.path);
    if (mtimeMs === this.changed) return;
    this.known = [...keysIn(this.path), ...this.older];
    this.changed = mtimeMs;
  }
}

/** @throws with the line that is no key */
export const keysIn = (path: string): Buffer[] => {
  const lines = readFileSync(path, 'utf8').split('\n').map((line) => line.trim()).filter((line) => line !== '');
  const keys = lines.map((line) => Buffer.from(line, 'base64'));
  const wrong = keys.findIndex((key) => key.length !== 32);
  if (wrong >= 0 || keys.length === 0) throw new Error(`${path}: rad ${Math.max(wrong, 0) + 1} är ingen nyckel. Varje rad ska vara 32 byte i base64, den nyaste först.`);
  return keys;
};

/** Puts the keys in the file in one step, so that nobody reads half of it. */
export const writeKeys = (path: string, keys: readonly Buffer[]): void => {
  const draft = `${path}.new`;
  writeFileSync(draft, `${keys.map((key) => key.toString('base64')).join('\n')}\n`, { mode: 0o600 });
  renameSync(draft, path);
};
