import { isUnanswered, standsSince, type Handoff } from '@desk/cases/contract';
import { stockholmDate, type Locale } from '@desk/kernel/contract';
import { dayWords } from '@desk/routing/web';
import { fill } from '@desk/ui/web';
import type { MinPlanTexts } from './min-plan.sv';
import type { Names } from './use-desk-words';
import type { DeskStep, PlanSection } from './visit-plan';

/** One step as it stands on the visitor's paper. Nothing here can carry a name or a number of a person. */
export type PlanLine = {
  readonly key: string;
  readonly mark: string;
  readonly done: boolean;
  readonly now: boolean;
  readonly when: string;
  readonly agency: string;
  readonly name: string;
  readonly text: string | null;
  readonly checks: readonly string[];
  readonly facts: readonly { readonly term: string; readonly said: string }[];
};
type Words = { readonly t: MinPlanTexts; readonly locale: Locale; readonly names: Names; readonly today: string };

const capital = (text: string): string => text.charAt(0).toLocaleUpperCase('sv') + text.slice(1);

/** What the agency has promised about this one hand-off. What came back, was stopped or is answered promises nothing, and while the agency waits no day stands. */
const promiseOf = (handoff: Handoff, { t, locale, today }: Words): string | null => {
  if (handoff.kind === 'T0' || !isUnanswered(handoff)) return null;
  if (standsSince(handoff) !== null) return t.answerWaits;
  return handoff.answerBy && fill(t.answerBy, { date: dayWords(stockholmDate(new Date(handoff.answerBy)), locale, today.slice(0, 4), 'long') });
};

const lineOf = (step: DeskStep, section: PlanSection, words: Words): PlanLine => {
  const { t, locale, today } = words;
  const agency = words.names.owner(step);
  const { deadline } = step;
  const before = step.waitsFor.map((id) => section.steps.find(({ stepId }) => stepId === id)).flatMap((one) => (one?.number ? [fill(t.step, { n: one.number })] : one ? [one.name[locale]] : []));
  const date = deadline?.date ? dayWords(deadline.date, locale, today.slice(0, 4), 'long') : null;
  const handoffs = step.handoffs.filter(({ state }) => state !== 'withdrawn');
  const facts = [
    deadline && { term: date ? (deadline.kind === 'earliest' ? t.earliest : t.latest) : t.time, said: date ?? deadline.text[locale] },
    step.state !== 'done' && step.state !== 'automatic' && step.caseType.bring && { term: t.bring, said: step.caseType.bring[locale] },
    step.state !== 'done' && { term: t.how, said: step.caseType.contact[locale] },
    ...handoffs.map((one) => ({ term: t.receipt, said: [one.receiptNumber, promiseOf(one, words)].filter(Boolean).join('. ') })),
    ...handoffs.flatMap((one) => (one.nextStep && !isUnanswered(one) ? [{ term: t.nextStep, said: one.nextStep }] : [])),
  ];
  return {
    key: step.key, mark: step.number === null ? '–' : String(step.number), done: step.state === 'done', now: step.state === 'ready', when: fill(t.state[step.state], { names: before.join(', ') }), agency: capital(agency), name: step.name[locale],
    text: [step.note?.[locale], step.handoffs.map((one) => (isUnanswered(one) ? null : one.visitorText)).filter(Boolean).join(' ')].filter(Boolean).join(' ') || step.caseType.rule?.[locale] || null,
    checks: [deadline?.uncertain && date && fill(t.sure, { agency }), step.uncertain && !(deadline?.uncertain && date) && fill(t.check, { agency }), step.perhaps && t.perhaps].flatMap((said) => (said ? [said] : [])),
    facts: facts.flatMap((fact) => (fact ? [fact] : [])),
  };
};

/** The paper's parts: each life event with its steps, and what stands alone. Steps that do not apply, or that a question decides, are left out. */
export const planLines = (sections: readonly PlanSection[], words: Words) =>
  sections.map((section) => ({
    id: section.event?.id ?? 'single', title: section.event?.name[words.locale] ?? words.t.single,
    lines: section.steps.filter(({ state }) => state !== 'not-applicable' && state !== 'question').map((step) => lineOf(step, section, words)),
  }));

/** What presses most: the ready step whose last day is nearest, else the first that is ready. */
export const firstOf = (sections: readonly PlanSection[]): DeskStep | null => {
  const ready = sections.flatMap(({ steps }) => steps).filter(({ state }) => state === 'ready');
  const dated = ready.filter(({ deadline }) => deadline?.kind === 'latest' && deadline.date !== null).sort((a, b) => (a.deadline?.date ?? '').localeCompare(b.deadline?.date ?? ''));
  return dated[0] ?? ready[0] ?? null;
};

/** A contact beside the name of its agency does not say the name again. */
export const withoutOwner = (said: string, owner: string): string => (said.startsWith(`${owner}: `) ? said.slice(owner.length + 2) : said);

/** Whom to ask, once per agency, in the order of the plan. */
export const contactsOf = (sections: readonly PlanSection[], words: Words): { readonly agency: string; readonly said: string }[] => {
  const found = new Map<string, string>();
  for (const step of sections.flatMap(({ steps }) => steps)) {
    if (step.state === 'not-applicable' || step.state === 'question') continue;
    const agency = words.names.owner(step);
    if (!found.has(agency)) found.set(agency, step.caseType.contact[words.locale]);
  }
  return [...found].map(([agency, said]) => ({ agency: capital(agency), said: withoutOwner(said, agency) }));
};
