import { useState } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { askKey, isRefused, useTell } from '@desk/access/web';
import { casesApi, type Handoff, type HandoffCommand } from '@desk/cases/contract';
import type { Refusal } from '@desk/kernel/contract';

export type HandoffStepTaker = {
  readonly take: (command: HandoffCommand) => Promise<boolean>;
  readonly pending: boolean;
  readonly refusal: Refusal | null;
  readonly forget: () => void;
};

/** Takes steps on the hand-off that is read. A refusal stays on the screen until the next try; a change by somebody else is fetched at once. */
export const useHandoffStep = (handoff: Handoff, onTaken: (after: Handoff, step: HandoffCommand['step']) => void): HandoffStepTaker => {
  const queries = useQueryClient();
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const key = askKey(casesApi.getHandoff, { handoffId: handoff.id });
  const tell = useTell(casesApi.stepHandoff, { invalidates: [casesApi.listHandoffs, casesApi.countHandoffs], onDone: (after) => queries.setQueryData(key, after) });
  return {
    take: async (command) => {
      setRefusal(null);
      try {
        onTaken(await tell.mutateAsync({ handoffId: handoff.id, version: handoff.version, command }), command.step);
        return true;
      } catch (error) {
        if (!isRefused(error)) throw error;
        setRefusal(error.refusal);
        if (error.refusal.code !== 'failed') void queries.invalidateQueries({ queryKey: key });
        return false;
      }
    },
    pending: tell.isPending,
    refusal,
    forget: () => setRefusal(null),
  };
};
