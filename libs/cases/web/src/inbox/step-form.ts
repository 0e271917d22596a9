import { HandoffCommand } from '@desk/cases/contract';
import { addWorkingDays, stockholmDate } from '@desk/kernel/contract';
import type { HandlerStep } from './handoff-acts';

/** What the dialog of a step asks for. Every step uses a few of them. */
export type StepForm = { readonly text: string; readonly who: string; readonly date: string; readonly choice: string };
export type FormField = keyof StepForm;
/** What is wrong with a field: an entry of the texts. */
export type FormProblems = Partial<Record<FormField, 'needText' | 'needWho' | 'needDate' | 'needChoice'>>;

type AskingStep = 'ask-visitor' | 'ask-third-party' | 'return' | 'redirect' | 'reject' | 'tell' | 'reopen';
/** The fields of each dialog, in order. */
export const fieldsOf = {
  'ask-visitor': ['text', 'date'], 'ask-third-party': ['who', 'text'], return: ['choice', 'text'], redirect: ['choice', 'text'], reject: ['text'], tell: ['choice'], reopen: ['text'],
} as const satisfies Record<AskingStep, readonly FormField[]>;
export const isAskingStep = (step: HandlerStep): step is AskingStep => step in fieldsOf;
export type { AskingStep };

/**
 * Nothing is chosen for the person but what is nearly always so: told at the desk, an answer within ten working days.
 * @param only the compartment to send on to, when there is but one
 */
export const emptyForm = (step: AskingStep, now: Date, only = ''): StepForm => ({ text: '', who: '', date: addWorkingDays(stockholmDate(now), 10), choice: step === 'tell' ? 'at-desk' : step === 'return' ? 'incomplete' : step === 'redirect' ? only : '' });

const raw = (step: AskingStep, { text, who, date, choice }: StepForm): unknown => {
  switch (step) {
    case 'ask-visitor': return { step, question: text, lastDate: date };
    case 'ask-third-party': return { step, who, question: text };
    case 'return': return { step, reason: choice, text };
    case 'redirect': return { step, compartment: choice, text };
    case 'tell': return { step, how: choice };
    default: return { step, text };
  }
};

/** Reads the form into a command by the contract's own schema, or says which fields need what. */
export const commandOf = (step: AskingStep, form: StepForm, now: Date): { readonly command: HandoffCommand } | { readonly problems: FormProblems } => {
  const read = HandoffCommand.safeParse(raw(step, form));
  const late = step === 'ask-visitor' && form.date <= stockholmDate(now);
  if (read.success && !late) return { command: read.data };
  const paths = new Set(read.success ? [] : read.error.issues.map((issue) => String(issue.path[0])));
  return {
    problems: {
      ...(paths.has('text') || paths.has('question') ? { text: 'needText' } : {}),
      ...(paths.has('who') ? { who: 'needWho' } : {}),
      ...(late || paths.has('lastDate') ? { date: 'needDate' } : {}),
      ...(paths.has('compartment') || paths.has('reason') || paths.has('how') ? { choice: 'needChoice' } : {}),
    },
  };
};
