import type { DisclosableTexts } from './disclosable.sv';

export const disclosableEn: DisclosableTexts = {
  title: 'Disclosure decisions', lead: 'Cases that the desk can still send on. Here your agency decides that data may be given to another, also on grounds that only the manager may decide. The list shows nothing about the person, and each decision stands in the journal.',
  receipt: 'Receipt number', receiptHint: 'The number that the handler or the desk gives. Leave empty to see all.', search: 'Search',
  columns: { type: 'Case', from: 'Data held by', office: 'Office', opened: 'Opened', receipts: 'Receipt number', decisions: 'Decisions made' }, act: 'Decide', open: 'Decide…', openOf: 'Decide about {{name}}, opened {{at}}',
  notSent: 'None at the agency', noDecision: 'None', decision: '{{law}} to {{to}}, {{by}} {{at}}',
  none: 'Nothing waits', noneText: 'No open case of the agency can be sent on right now. A case is here from when the desk opens it until a day after the visit.',
  notFound: 'No case has that number', notFoundText: 'Check the number. A case is no longer here when a day has passed since the visit, and then the desk cannot send it either.',
  loading: 'Fetching cases', again: 'Try again', noRight: 'You do not decide about disclosure', noRightText: 'The page is for managers and handlers of the agency that holds the data. Your manager arranges the right.', home: 'To the start',
};
