import type { RoutingTexts } from './routing.sv';

export const routingEn: RoutingTexts = {
  search: {
    label: 'Add a life event or a case', placeholder: 'Add a life event or a case, for example “baby”', event: 'life event, {{n}} steps', one: 'case', alias: 'also called', question: 'Just a question', questionAbout: 'Just a question about “{{words}}”',
    withoutCase: 'without a case', none: 'Nothing matches “{{words}}”. Try another word, or choose just a question.', results: 'Results',
  },
  plan: {
    region: 'Plan', done: '{{done}} of {{all}} steps done', view: 'Show the plan by', order: 'Order', agency: 'Agency', remove: 'Remove', single: 'Cases without a life event',
    change: 'Change answers', keep: 'Done with the answers', unanswered: 'not answered', yes: 'Yes', no: 'No', unknown: 'Do not know', answered: '{{question}} {{answer}}', adds: 'Yes adds: {{names}}', addsNo: 'No adds: {{names}}', decides: 'Decides: {{names}}',
    waitsOne: 'waits for {{name}}', waitsStep: 'waits for step {{n}}', waitsSteps: 'waits for steps {{some}} and {{last}}', waitsMore: 'waits for {{first}} and {{n}} more', stepNumber: 'step {{n}}', group: 'In the plan', removeEvent: 'Remove {{name}}', perhaps: 'perhaps, the answer is not known', uncertain: 'check with the agency', checkEvent: 'Check with the agency: {{what}}', checkAgency: 'check with {{agency}}',
  },
  state: { done: 'Done', underway: 'Under way', ready: 'Ready', next: 'Next', waiting: 'Waiting', automatic: 'Happens by itself', 'not-applicable': 'Does not apply', question: 'Question', refused: 'May not be done here' },
  when: {
    latest: 'by {{date}}', earliest: 'from {{date}}', onDay: 'today', left: '{{n}} days left', oneLeft: '1 day left', weeksLeft: '{{n}} weeks left', monthsLeft: '{{n}} months left', passed: '{{n}} days ago', onePassed: 'yesterday', open: 'open now', in: 'in {{n}} days', inWeeks: 'in {{n}} weeks', inMonths: 'in {{n}} months', tomorrow: 'tomorrow',
    longLatest: 'By {{date}}, {{left}}', longEarliest: 'From {{date}}, {{left}}',
  },
};
