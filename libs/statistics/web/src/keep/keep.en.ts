import type { KeepTexts } from './keep.sv';

export const keepEn: KeepTexts = {
  title: 'Basis', lead: 'What people enter and decide: costs, desk hours, service level, and times that are not to be counted.', office: 'Office',
  notYours: { title: 'The basis belongs to the office’s manager', text: 'The office manager enters costs and desk hours for the own office. Ask the office manager, or read the figures under Statistics.', to: 'To the statistics' },
  costs: {
    title: 'Cost by year', text: 'The year’s cost is divided evenly over its days and then by the visits. Without an amount no cost per visit is shown.', year: 'Year', kronor: 'Whole kronor', note: 'What is included', noteExample: 'For example premises, staff and systems.',
    save: 'Save the cost', saved: 'The cost is saved.', number: 'Write the amount in whole kronor, for example 4 440 000.', list: 'Costs entered', kept: '{{year}}: SEK {{kronor}}', none: 'No cost is entered for the last three years.',
  },
  flagged: {
    title: 'Times that are not counted', text: 'After an outage or wrong registration: what happened then is taken out of every figure, and it is said how much is taken out.', fromDay: 'From day', fromTime: 'From time', toDay: 'To day', toTime: 'To time',
    why: 'Why', whyExample: 'For example an outage of the queue system.', add: 'Do not count this time', added: 'The time is no longer counted.', again: 'Count again', againOf: 'Count again: {{name}}', counted: 'The time is counted again.', span: '{{from}} – {{to}}', facts: '{{n}} facts taken out', none: 'All times are counted.',
    what: 'Time', left: 'Taken out', short: 'Write why, at least three characters.', order: 'The time ends before it begins.', act: 'Act', whole: 'Fill in day and time for both beginning and end.',
  },
  reconciled: { title: 'Reconciliation', text: 'Each night the figures are counted again straight from the facts and compared.', none: 'No reconciliation has been made yet. It is made each night.', good: '{{n}} questions were compared {{at}}. All agreed.', bad: '{{n}} questions were compared {{at}}. {{wrong}} did not agree:', row: '{{measure}}: figure {{found}}, facts {{expected}}' },
  failed: 'Try again', loading: 'Fetching …',
};
