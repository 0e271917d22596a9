import { useMutation, useQueryClient } from '@tanstack/react-query';
import { ask, type RefusedError } from '@desk/access/web';
import { casesApi, type Handoff } from '@desk/cases/contract';
import type { StepRef } from './step-ref';

/** Records a referral (T0) in one press: nothing of the visitor is sent, so the preview is confirmed at once. */
export const useRefer = () => {
  const queries = useQueryClient();
  return useMutation<Handoff, RefusedError, StepRef>({
    mutationFn: async (step) => {
      const choice = { ...step, kind: 'T0' as const, include: [] };
      const preview = await ask(casesApi.previewHandoff, choice);
      return ask(casesApi.sendHandoff, { ...choice, reason: preview.proposedReason, seal: preview.seal, requestKey: crypto.randomUUID() });
    },
    onSuccess: () => void queries.invalidateQueries({ queryKey: ['visits'] }),
  });
};
