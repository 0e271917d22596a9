import type { KioskTicket, TicketNeed, VisitorLanguage } from '@desk/visits/contract';

export type KioskStep = 'language' | 'about' | 'needs' | 'long-wait' | 'ticket';

/** One visitor's way through the kiosk. Kept nowhere but on the screen. */
export type KioskState = {
  readonly step: KioskStep;
  readonly language: VisitorLanguage;
  /** A life event's code, `other`, or null: not asked. */
  readonly about: string | null;
  readonly needs: readonly TicketNeed[];
  readonly ticket: KioskTicket | null;
};

export const start: KioskState = { step: 'language', language: 'sv', about: null, needs: [], ticket: null };

export type KioskAct =
  | { readonly act: 'speak'; readonly language: VisitorLanguage }
  /** None of the twelve: the desk meets the visitor with an interpreter. */
  | { readonly act: 'other-language' }
  | { readonly act: 'about'; readonly about: string }
  | { readonly act: 'need'; readonly need: TicketNeed }
  | { readonly act: 'no-needs' }
  | { readonly act: 'warn' }
  | { readonly act: 'given'; readonly ticket: KioskTicket }
  | { readonly act: 'back' }
  | { readonly act: 'forget' };

const before: Readonly<Record<KioskStep, KioskStep>> = { language: 'language', about: 'language', needs: 'about', 'long-wait': 'language', ticket: 'ticket' };

/** What follows on a touch. One question for each screen; going back takes the answer back. */
export const next = (state: KioskState, act: KioskAct): KioskState => {
  switch (act.act) {
    case 'speak': return { ...start, step: 'about', language: act.language };
    case 'other-language': return { ...start, step: 'needs', about: 'other', needs: ['interpreter'] };
    case 'about': return { ...state, step: 'needs', about: act.about };
    case 'need': return { ...state, needs: state.needs.includes(act.need) ? state.needs.filter((need) => need !== act.need) : [...state.needs, act.need] };
    case 'no-needs': return { ...state, needs: [] };
    case 'warn': return { ...state, step: 'long-wait' };
    case 'given': return { ...state, step: 'ticket', ticket: act.ticket };
    case 'back':
      if (state.step === 'ticket') return state;
      return before[state.step] === 'language' ? start : { ...state, step: before[state.step], needs: [], about: null };
    case 'forget': return start;
  }
};
