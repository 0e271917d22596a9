import { REOPEN_DAYS } from '@desk/cases/contract';
import type { HandlerStep, WhyNot } from './handoff-acts';
import { said } from './inbox-texts';
import type { InboxTexts } from './inbox.sv';

/** A step as its button says it. */
export const stepLabel = (step: HandlerStep, taken: string | null, t: InboxTexts): string => {
  switch (step) {
    case 'assign': return taken === null ? t.acts.assign : said(t.acts.takeOver, { name: taken });
    case 'ask-visitor': return t.acts.askVisitor;
    case 'ask-third-party': return t.acts.askThird;
    default: return t.acts[step];
  }
};

/** Why a step cannot be taken, in words. */
export const whyWords = (why: WhyNot, t: InboxTexts): string => said(t.why[why.word], { name: why.name ?? '', days: REOPEN_DAYS });
