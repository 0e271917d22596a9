import { useMutation, useQueryClient } from '@tanstack/react-query';
import { ask, askKey, type RefusedError } from '@desk/access/web';
import { casesApi, type CaseFile } from '@desk/cases/contract';
import { draftKey, forgetDrafts, readDraft } from '@desk/cases/web';
import { visitsApi, type Visit } from '@desk/visits/contract';
import type { DeskStep } from './visit-plan';

type What = { readonly visit: Visit; readonly cases: readonly CaseFile[]; readonly steps: readonly DeskStep[] };

/**
 * Ends the visit as the bottom line said: notes that were written but not sent go with their case, every case gets its outcome, and the visit ends.
 * A visit without any case is recorded as just a question. What stops half way is told, and pressing again goes on from there.
 */
export const useEnding = () => {
  const queries = useQueryClient();
  return useMutation<Visit, RefusedError, What>({
    mutationFn: async ({ visit, cases, steps }) => {
      const visitId = visit.id;
      for (const { key, file } of steps) {
        const draft = file && readDraft(draftKey(visitId, key));
        if (file && draft && draft.text.trim().length >= 2) {
          await ask(casesApi.writeNote, { caseId: file.id, text: draft.text.trim() });
          window.localStorage.removeItem(draftKey(visitId, key));
        }
      }
      for (const file of cases.filter(({ outcome }) => outcome === null)) {
        await ask(casesApi.setOutcome, { caseId: file.id, version: file.version, outcome: file.proposedOutcome });
      }
      const { version } = cases.length === 0 && !visit.question ? await ask(visitsApi.updateVisit, { visitId, version: visit.version, question: true }) : visit;
      return ask(visitsApi.endVisit, { visitId, version });
    },
    onSuccess: (ended) => {
      forgetDrafts(ended.id);
      queries.setQueryData(askKey(visitsApi.getVisit, { visitId: ended.id }), ended);
    },
    onSettled: () => void queries.invalidateQueries({ queryKey: ['visits'] }),
  });
};
