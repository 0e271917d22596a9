import type { MinPlanTexts } from './min-plan.sv';

export const minPlanEn: MinPlanTexts = {
  title: 'My plan', office: 'Service office {{office}}', lead: 'We went through this on {{date}}. Take the steps in order.', leadQuestion: 'You visited us on {{date}} with a question.', first: 'Do this first', steps: 'The steps', single: 'Your matters',
  state: { done: 'Done today', underway: 'Under way', ready: 'Do this now', waiting: 'After {{names}}', automatic: 'Comes by itself', question: 'Perhaps', 'not-applicable': 'Does not apply' },
  latest: 'By', earliest: 'From', time: 'Time', bring: 'Bring', how: 'How', receipt: 'Receipt number', answerBy: 'Answer by {{date}}', answerWaits: 'Answer when the agency has got what it asked for', nextStep: 'Next step', done: '[DONE]', step: 'step {{n}}',
  sure: 'Check the date with {{agency}}.', check: 'Check with {{agency}}.', perhaps: 'It depends on answers that you did not have with you.', ask: 'Whom can I ask?', again: 'Come back: {{office}}. Bring the plan.', nothing: 'No steps were chosen in the visit.',
  foot: 'The plan has no name and no personal number. Say the receipt number if you call. This is information, not a decision. Visit {{number}}, {{date}}.',
  tools: { otherLanguage: 'Change the language of the plan', otherPaper: 'Change paper', print: 'Print', language: 'Language', format: 'Paper', a4: 'A4', slip: 'Receipt 80 mm', sv: 'Svenska', en: 'English', back: 'To the visit', loading: 'Fetching the plan …', failed: 'The plan could not be fetched', again: 'Try again', region: 'Printing' },
};
