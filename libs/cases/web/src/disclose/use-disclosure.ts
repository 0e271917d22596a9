import { useRef, useState } from 'react';
import { ask, isRefused, RefusedError, useAsk } from '@desk/access/web';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { casesApi, disclosuresApi, type Handoff, type HandoffPreview, type ParcelPart, type WaiverGiver, type WaiverHow } from '@desk/cases/contract';
import type { Compartment, Day } from '@desk/kernel/contract';
import type { StepRef } from '../desk/step-ref';

export type Answer = WaiverHow | 'no';
export type Chosen = { readonly kind: 'T4' | 'T5'; readonly to: Compartment | null; readonly include: ReadonlySet<ParcelPart>; readonly documentIds: ReadonlySet<string>; readonly contact: string; readonly told: string; /** The last day of a waiver that holds longer than the visit. */ readonly validTo: Day | null };
const nothing: Chosen = { kind: 'T4', to: null, include: new Set(), documentIds: new Set(), contact: '', told: '', validTo: null };

/** What is chosen, what would be sent, the visitor's answer, and the sending: one key for one opening, so that two presses give one hand-off. */
export const useDisclosure = (step: StepRef, onSent: (handoff: Handoff) => void) => {
  const queries = useQueryClient();
  const [requestKey] = useState(() => crypto.randomUUID());
  const [chosen, setChosen] = useState(nothing);
  const [answer, setAnswer] = useState<Answer | null>(null);
  const [giver, setGiver] = useState<WaiverGiver>('visitor');
  const [missing, setMissing] = useState<'ask' | 'pick' | 'pickDocument' | 'refused' | null>(null);
  const onItsWay = useRef(false);
  const choiceOf = ({ kind, to, include, documentIds, contact, told, validTo }: Chosen) => ({
    ...step, kind, to: to ?? undefined, include: [...include], documentIds: [...documentIds],
    contact: contact.trim() || undefined, question: kind === 'T4' ? told.trim() || undefined : undefined, validTo: validTo ?? undefined,
  });
  const choice = choiceOf(chosen);
  const preview = useAsk(casesApi.previewHandoff, choice, { enabled: chosen.to !== null, keepPrevious: true, staleTime: 0 });

  /** The visitor's no leaves what needs no yes. */
  const without = ({ awaits, needsChoice }: HandoffPreview): Chosen => ({
    ...chosen, include: new Set([...chosen.include].filter((part) => !needsChoice.some((line) => line.part === part && line.category && awaits?.categories.some((one) => one === line.category)))),
    documentIds: new Set([...chosen.documentIds].filter((id) => !awaits?.documentIds.includes(id))),
  });

  // What was seen is what is sent: its seal goes along, and a house that would send something else refuses.
  const send = useMutation<Handoff, RefusedError, HandoffPreview | 'without'>({
    mutationFn: async (seen) => {
      if (seen === 'without') {
        const left = choiceOf(without(await ask(casesApi.previewHandoff, choice)));
        const ready = await ask(casesApi.previewHandoff, left);
        return ask(casesApi.sendHandoff, { ...left, reason: ready.proposedReason, seal: ready.seal, requestKey });
      }
      if (seen.awaits && answer !== null && answer !== 'no' && choice.to) {
        await ask(disclosuresApi.giveWaiver, { ...step, to: choice.to, categories: seen.awaits.categories, documentIds: seen.awaits.documentIds, giver, how: answer, text: seen.awaits.text.sv, validTo: chosen.validTo });
      }
      const ready = seen.awaits ? await ask(casesApi.previewHandoff, choice) : seen;
      return ask(casesApi.sendHandoff, { ...choice, reason: ready.proposedReason, seal: ready.seal, requestKey });
    },
    onSuccess: (handoff) => {
      for (const key of ['visits', 'handoffs', 'desk-tasks']) void queries.invalidateQueries({ queryKey: [key] });
      onSent(handoff);
    },
    onError: (error) => { if (isRefused(error, 'changed-meanwhile')) void preview.refetch(); },
    onSettled: () => { onItsWay.current = false; },
  });

  const confirm = () => {
    if (onItsWay.current || send.isPending) return;
    const shown = preview.data;
    if (chosen.to === null) return setMissing('pick');
    if (chosen.kind === 'T5' && chosen.documentIds.size === 0) return setMissing('pickDocument');
    if (!shown || preview.isPlaceholderData) return;
    if (shown.awaits && answer === null) return setMissing('ask');
    if (shown.awaits && answer === 'no') {
      setChosen(without(shown));
      setAnswer(null);
      return setMissing('refused');
    }
    setMissing(null);
    onItsWay.current = true;
    send.mutate(shown);
  };
  /** Sends what needs no yes, when the house has said that the rest may not go. */
  const sendWithout = () => {
    if (onItsWay.current || send.isPending) return;
    onItsWay.current = true;
    send.mutate('without');
  };
  const change = (its: Partial<Chosen>) => {
    setMissing(null);
    setChosen((before) => ({ ...before, ...its }));
  };
  return { chosen, change, answer, setAnswer, giver, setGiver, preview, shown: chosen.to === null ? undefined : preview.data, missing, confirm, sendWithout, pending: send.isPending || preview.isPlaceholderData, error: send.error };
};
