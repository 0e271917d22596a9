import { useMutation, useQueryClient } from '@tanstack/react-query';
import { ask, askKey, isRefused, type RefusedError } from '@desk/access/web';
import type { CaseTypeCode, LifeEventId, VisitId } from '@desk/kernel/contract';
import type { AnswerValue } from '@desk/routing/web';
import { visitsApi, type Visit } from '@desk/visits/contract';

/** A change of the visit that a person asked for. */
export type VisitChange =
  | { readonly kind: 'choose'; readonly lifeEventId: LifeEventId }
  | { readonly kind: 'answer'; readonly lifeEventId: LifeEventId; readonly question: string; readonly answer: AnswerValue }
  | { readonly kind: 'remove'; readonly lifeEventId: LifeEventId }
  | { readonly kind: 'case-type'; readonly code: CaseTypeCode }
  | { readonly kind: 'question' }
  | { readonly kind: 'settings'; readonly language: string; readonly interpreter: boolean; readonly channel: Visit['channel'] }
  | { readonly kind: 'park'; readonly note: string | undefined }
  | { readonly kind: 'resume' }
  | { readonly kind: 'end' };

const answersOf = (visit: Visit, id: LifeEventId) => visit.lifeEvents.find(({ lifeEventId }) => lifeEventId === id)?.answers ?? {};

const send = (visit: Visit, change: VisitChange): Promise<Visit> => {
  const at = { visitId: visit.id, version: visit.version };
  switch (change.kind) {
    case 'choose': return ask(visitsApi.chooseLifeEvent, { ...at, lifeEventId: change.lifeEventId, answers: answersOf(visit, change.lifeEventId) });
    case 'answer': return ask(visitsApi.chooseLifeEvent, { ...at, lifeEventId: change.lifeEventId, answers: { ...answersOf(visit, change.lifeEventId), [change.question]: change.answer } });
    case 'remove': return ask(visitsApi.removeLifeEvent, { ...at, lifeEventId: change.lifeEventId });
    case 'case-type': return ask(visitsApi.addCaseType, { ...at, caseTypeCode: change.code });
    case 'question': return ask(visitsApi.updateVisit, { ...at, question: true });
    case 'settings': return ask(visitsApi.updateVisit, { ...at, language: change.language, interpreter: change.interpreter, channel: change.channel });
    case 'park': return ask(visitsApi.parkVisit, { ...at, note: change.note });
    case 'resume': return ask(visitsApi.resumeVisit, at);
    case 'end': return ask(visitsApi.endVisit, at);
  }
};

/** What the screen shows at once, before the house has answered. */
const foreseen = (visit: Visit, change: VisitChange): Visit => {
  const { lifeEvents } = visit;
  switch (change.kind) {
    case 'choose': return lifeEvents.some(({ lifeEventId }) => lifeEventId === change.lifeEventId) ? visit : { ...visit, lifeEvents: [...lifeEvents, { lifeEventId: change.lifeEventId, answers: {} }] };
    case 'answer': return { ...visit, lifeEvents: lifeEvents.map((one) => (one.lifeEventId === change.lifeEventId ? { ...one, answers: { ...one.answers, [change.question]: change.answer } } : one)) };
    case 'case-type': return visit.caseTypes.includes(change.code) ? visit : { ...visit, caseTypes: [...visit.caseTypes, change.code] };
    case 'question': return { ...visit, question: true };
    default: return visit;
  }
};

/**
 * Changes a visit one thing at a time, in the order in which they were pressed, each on the version that the last one gave:
 * three quick answers are three changes and no clash with oneself. The screen shows each at once.
 */
export const useVisitChanges = (visitId: VisitId) => {
  const queries = useQueryClient();
  const key = askKey(visitsApi.getVisit, { visitId });
  const mine = ['visit-change', visitId];
  const last = () => queries.isMutating({ mutationKey: mine }) <= 1;
  return useMutation<Visit, RefusedError, VisitChange>({
    mutationKey: mine,
    scope: { id: `visit-${visitId}` },
    onMutate: async (change) => {
      await queries.cancelQueries({ queryKey: key });
      queries.setQueryData<Visit>(key, (visit) => visit && foreseen(visit, change));
    },
    mutationFn: async (change) => {
      const known = queries.getQueryData<Visit>(key) ?? await ask(visitsApi.getVisit, { visitId });
      return send(known, change);
    },
    onSuccess: (after) => {
      // With more changes on their way the screen is ahead of the answer: only the version is news.
      queries.setQueryData<Visit>(key, (shown) => (last() || !shown ? after : { ...shown, version: after.version }));
      if (last()) void queries.invalidateQueries({ queryKey: askKey(visitsApi.listMyVisits) });
    },
    onError: (error) => {
      if (isRefused(error, 'changed-meanwhile', 'not-possible', 'not-found', 'not-valid', 'unavailable', 'failed')) void queries.invalidateQueries({ queryKey: ['visits'] });
    },
  });
};
