import type { Topic } from '@desk/realtime/contract';

/** How quickly nudges become questions. Times in milliseconds. */
export type Pace = {
  /** Nudges of one moment, which one use case or one neighbour's press gives, are one question. */
  readonly moment: number;
  /** So many questions may be asked one after another; each takes `between` to earn back, so that no hall makes a browser ask more often than that for long. */
  readonly atOnce: number;
  readonly between: number;
  /** When it is busy every browser of the office waits a while of its own beside, so that they do not all ask in the same instant. */
  readonly chance: () => number;
};

const pace: Pace = { moment: 60, atOnce: 4, between: 600, chance: () => Math.random() * 200 };

/**
 * Gathers nudges into rounds of questions. The first after a quiet while is acted on at once; those of the next moment share a round; and in a busy hall the
 * rounds are as far apart as `between`, each browser at times of its own.
 */
export const gather = (flush: (topics: ReadonlySet<Topic>) => void, { moment, atOnce, between, chance }: Pace = pace) => {
  let waiting = new Set<Topic>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last = -Infinity;
  // Full at the start, as after a quiet while.
  let saved = { rounds: atOnce, at: -Infinity };
  const roundsAt = (now: number): number => Math.min(atOnce, saved.rounds + (now - saved.at) / between);
  const go = () => {
    const now = Date.now();
    timer = undefined;
    last = now;
    saved = { rounds: Math.max(0, roundsAt(now) - 1), at: now };
    const all = waiting;
    waiting = new Set();
    flush(all);
  };
  return {
    add(topic: Topic) {
      waiting.add(topic);
      if (timer !== undefined) return;
      const now = Date.now();
      const rounds = roundsAt(now);
      const wait = Math.max(last + moment - now, rounds >= 1 ? 0 : (1 - rounds) * between + chance());
      if (wait <= 0) go();
      else timer = setTimeout(go, wait);
    },
    stop: () => clearTimeout(timer),
  };
};
