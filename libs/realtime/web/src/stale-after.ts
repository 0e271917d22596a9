import type { QueryKey } from '@tanstack/react-query';
import { accessApi } from '@desk/access/contract';
import { askKey } from '@desk/access/web';
import { casesApi } from '@desk/cases/contract';
import type { Topic } from '@desk/realtime/contract';

/** Which answers in the cache a nudge makes old. A key covers every key that begins with it. */
export const staleAfter = {
  visits: [['visits']],
  cases: [['cases'], askKey(casesApi.listVisitCases)],
  handoffs: [['handoffs'], askKey(casesApi.listVisitCases)],
  'desk-tasks': [['desk-tasks']],
  devices: [['offices']],
  queue: [['offices'], ['tickets']],
  help: [['offices']],
  // A new ability version empties the rest (MeProvider).
  abilities: [askKey(accessApi.me)],
  session: [askKey(accessApi.me)],
} as const satisfies Record<Topic, readonly QueryKey[]>;

/** Gathers nudges for a moment, so that a busy hall costs one question and not twenty. Times in milliseconds. */
export const gather = (flush: (topics: ReadonlySet<Topic>) => void, soonest = 60, between = 600) => {
  let waiting = new Set<Topic>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last = 0;
  return {
    add(topic: Topic) {
      waiting.add(topic);
      timer ??= setTimeout(() => {
        timer = undefined;
        last = Date.now();
        const all = waiting;
        waiting = new Set();
        flush(all);
      }, Math.max(soonest, between - (Date.now() - last)));
    },
    stop: () => clearTimeout(timer),
  };
};
