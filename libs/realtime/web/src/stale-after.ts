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
  figures: [['statistics']],
  conflicts: [['conflicts']],
  'break-glass': [['break-glass']],
  // A new ability version empties the rest (MeProvider).
  abilities: [askKey(accessApi.me)],
  session: [askKey(accessApi.me)],
  // Every key begins with nothing.
  again: [[]],
} as const satisfies Record<Topic, readonly QueryKey[]>;
