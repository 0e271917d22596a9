import type { LinesTexts } from './lines.sv';

export const linesEn: LinesTexts = {
  title: 'The agreements, line by line', lead: 'What was estimated and promised when the agreement was written, beside what came of it.',
  line: 'Agreement line', lineOf: '{{agreement}}, line {{line}} (version {{version}})', where: 'Offices', days: 'Days', daysOf: '{{from}}–{{to}}', covers: 'Case types and tasks', coversOf: '{{types}} case types, {{tasks}} tasks', tasks: 'Tasks',
  perYear: 'Estimated a year', estimate: 'For these days', promise: 'Service level', noPromise: 'not entered', answer: 'answer within {{n}} working days', noEstimate: 'not entered',
  none: 'No agreement lines for these choices', noneText: 'No signed line held on these days. Choose another period, another office or all agencies.', only: 'Show lines', every: 'all', apart: 'apart from the estimate', apartText: 'Less than half or more than one and a half times the estimate.', noneApart: 'No line is apart', noneApartText: 'Every line with an estimate is between half and one and a half times of it.',
  csv: 'Download the figures (CSV)', report: 'Order as a report', table: 'Agreement lines', shown: '{{n}} of {{all}} lines',
};
