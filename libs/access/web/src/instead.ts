import { createContext, use } from 'react';
import type { Alternative, AlternativeAct, Explanation } from '@desk/kernel/contract';

/** Where each act has its button. */
export const placeOf = {
  perform: 'desk', 'hand-off': 'desk', refer: 'desk', 'resume-visit': 'desk', 'report-conflict': 'desk', 'ask-colleague': 'desk', 'send-without': 'disclose', assign: 'inbox', return: 'inbox', 'ask-break-glass': 'break-glass',
} as const satisfies Record<AlternativeAct, string>;
export type Place = (typeof placeOf)[AlternativeAct];

type ActAt<P extends Place> = { [A in AlternativeAct]: (typeof placeOf)[A] extends P ? A : never }[AlternativeAct];
type Does = (alternative: Alternative) => (() => void) | null;

/** What can be done of what a no offers, where it is shown. Null: not here and now, so it is left out. An act that is missing is done elsewhere, and the words say where. */
export type Instead = { readonly [A in AlternativeAct]?: Does };
/** Every act of one place, so that a new one does not compile before it has its button. */
export type InsteadAt<P extends Place> = { readonly [A in ActAt<P>]: Does };

const Around = createContext<Instead>({});
/** The acts of the page around, also for the dialogs on it. */
export const InsteadProvider = Around.Provider;

export type Offer = { readonly alternative: Alternative; readonly run: () => void };

/** Sorts what a no offers into what can be done from here and what is done elsewhere. */
export const offersOf = ({ instead }: Explanation, acts: Instead): { readonly offers: readonly Offer[]; readonly elsewhere: readonly Alternative[] } => ({
  offers: instead.flatMap((alternative) => {
    const run = acts[alternative.act]?.(alternative);
    return run ? [{ alternative, run }] : [];
  }),
  elsewhere: instead.filter(({ act }) => acts[act] === undefined),
});

/** What a no offers here. @param own acts of the dialog itself, before those of the page */
export const useOffers = (explanation: Explanation | undefined, own: Instead = {}): ReturnType<typeof offersOf> => {
  const acts = { ...use(Around), ...own };
  return explanation ? offersOf(explanation, acts) : { offers: [], elsewhere: [] };
};
