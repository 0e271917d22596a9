import type { DemandTexts } from './demand.sv';

export const demandEn: DemandTexts = {
  title: 'Was the visit needed?', text: 'A sample of the visits is asked about. You decide, and the answer is kept without the visitor.', guess: 'The system’s guess', label: 'Was the visit needed?', value: 'Yes, it gave the visitor something new', failure: 'No, something went wrong before', unclear: 'Cannot be said',
  party: 'Where it went wrong', parties: { agency: 'The agency', visitor: 'The visitor', 'third-party': 'Somebody else, such as a doctor', unknown: 'Do not know' }, cause: 'What went wrong', agency: 'Which agency', none: 'Not stated', end: 'End the visit', skip: 'Skip the question',
};
