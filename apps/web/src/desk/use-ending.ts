import { useMutation, useQueryClient } from '@tanstack/react-query';
import { ask, askKey, useMe, type RefusedError } from '@desk/access/web';
import { casesApi, type CaseFile } from '@desk/cases/contract';
import { draftKey, forgetDrafts, readDraft } from '@desk/cases/web';
import type { VisitId } from '@desk/kernel/contract';
import { visitsApi, type DemandMark, type Visit } from '@desk/visits/contract';
import type { DeskStep } from './visit-plan';

type What = { readonly visit: Visit; readonly cases: readonly CaseFile[]; readonly steps: readonly DeskStep[]; readonly demand?: DemandMark };

/**
 * Ends the visit as the bottom line said: notes that were written but not sent go with their case, every case gets its outcome, and the visit ends.
 * What stops half way is told, and pressing again goes on from there.
 */
export const useEnding = (id: VisitId, onEnded: (ended: Visit) => void) => {
  const queries = useQueryClient();
  const { staffId } = useMe();
  return useMutation<Visit, RefusedError, What>({
    // After what was pressed just before, so that nobody clashes with themselves.
    scope: { id: `visit-${id}` },
    mutationFn: async ({ visit, cases, steps, demand }) => {
      const visitId = visit.id;
      for (const { key, file } of steps) {
        const draft = file && readDraft(draftKey(staffId, visitId, key));
        if (file && draft && draft.text.trim().length >= 2) {
          await ask(casesApi.writeNote, { caseId: file.id, text: draft.text.trim() });
          window.localStorage.removeItem(draftKey(staffId, visitId, key));
        }
      }
      for (const file of cases.filter(({ outcome }) => outcome === null)) {
        await ask(casesApi.setOutcome, { caseId: file.id, version: file.version, outcome: file.proposedOutcome });
      }
      const { version } = queries.getQueryData<Visit>(askKey(visitsApi.getVisit, { visitId })) ?? visit;
      return ask(visitsApi.endVisit, { visitId, version, ...(demand ? { demand } : {}) });
    },
    // The desk is left before anything says that the visit has ended, so that no other page is seen on the way.
    onSuccess: (ended) => {
      forgetDrafts(ended.id, new Date());
      onEnded(ended);
    },
    onSettled: () => void queries.invalidateQueries({ queryKey: ['visits'] }),
  });
};
