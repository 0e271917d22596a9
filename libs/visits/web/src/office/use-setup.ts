import { useState } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { askKey, useAsk, useMe, useTell, type RefusedError } from '@desk/access/web';
import type { OfficeId } from '@desk/kernel/contract';
import { useLocale } from '@desk/ui/web';
import { queueApi, type QueueSettings, type QueueSetup } from '@desk/visits/contract';
import { keep, keptKey, readKept, type KeptSetup } from './kept-setup';
import { changesBetween, putOnto, type Change } from './setup-changes';
import { asGiven, mistakesOf, type Mistakes } from './setup-mistakes-of';

export type SetupInHand = {
  /** How I want it; the house's own while I have changed nothing. */
  readonly setup: QueueSetup;
  readonly changes: readonly Change[];
  /** What somebody else saved while I was writing. */
  readonly theirs: readonly Change[];
  readonly mistakes: Mistakes;
  /** When what is unsaved was last written, if it was there before this page was opened. */
  readonly since: string | null;
  readonly write: (its: Partial<Pick<QueueSetup, 'queues' | 'desks'>>) => void;
  readonly set: (its: Partial<QueueSettings>) => void;
  readonly seen: () => void;
  readonly throwAway: () => void;
  readonly save: (onSaved: () => void) => void;
  readonly saving: boolean;
  readonly error: RefusedError | null;
};
export type AskedSetup = { readonly hand: SetupInHand | null; readonly error: RefusedError | null; readonly again: () => void };

/** An office's setup while it is changed: mine beside the house's, kept in this browser until it is saved. Of two who save, the second puts both together. */
export const useSetup = (officeId: OfficeId): AskedSetup => {
  const queries = useQueryClient();
  const locale = useLocale();
  const key = keptKey(useMe().staffId, officeId);
  const [held, setHeld] = useState<{ readonly key: string; readonly kept: KeptSetup | null; readonly since: string | null }>(() => { const kept = readKept(key); return { key, kept, since: kept?.at ?? null }; });
  const { data, error, refetch } = useAsk(queueApi.getQueueSetup, { officeId });
  const hold = (kept: KeptSetup | null) => { keep(key, kept); setHeld({ key, kept, since: null }); };
  const tell = useTell(queueApi.saveQueueSetup, {
    invalidates: ['offices'],
    onDone: (saved) => { queries.setQueryData(askKey(queueApi.getQueueSetup, { officeId }), saved); hold(null); },
  });
  const again = () => void refetch();
  if (!data) return { hand: null, error, again };
  const kept = held.key === key ? held.kept : readKept(key);
  const newer = kept !== null && kept.began.version !== data.version && !tell.isPending;
  const setup = kept === null ? data : newer ? putOnto(kept.began, kept.mine, data) : kept.mine;
  const before = kept === null ? null : (kept.before ?? (newer ? kept.began : null));
  const put = (mine: QueueSetup) => hold(changesBetween(data, mine).length === 0 ? null : { began: data, mine, before, at: new Date().toISOString() });
  const mistakes = mistakesOf(setup, locale);
  return {
    error, again,
    hand: {
      setup, changes: changesBetween(data, setup), theirs: before === null ? [] : changesBetween(before, data), mistakes, since: held.since, saving: tell.isPending,
      // Changed meanwhile: what the other did stands above, and mine can be saved on top of it.
      error: tell.error?.refusal.code === 'changed-meanwhile' ? null : tell.error,
      write: (its) => put({ ...setup, ...its }),
      set: (its) => put({ ...setup, settings: { ...setup.settings, ...its } }),
      seen: () => hold(changesBetween(data, setup).length === 0 ? null : { began: data, mine: setup, before: null, at: new Date().toISOString() }),
      throwAway: () => { tell.reset(); hold(null); },
      save: (onSaved) => { if (!tell.isPending && mistakes.size === 0) tell.mutate({ ...asGiven(setup), version: data.version }, { onSuccess: onSaved }); },
    },
  };
};
