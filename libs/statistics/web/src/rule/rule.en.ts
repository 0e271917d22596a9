import type { SameShape } from '@desk/ui/web';
import type { RuleTexts } from './rule.sv';

export const ruleEn: SameShape<RuleTexts> = {
  group: 'Measures', title: 'Measures and sample', lead: 'This decides how the office’s figures are counted from today. What was counted before keeps the rule that held then.', level: 'Service level, minutes', levelHint: 'Who is called within so many minutes counts as within the service level.', hours: 'Staffed desk hours a week', hoursHint: 'Used for visits per desk hour. Empty if you do not count it.', sample: 'Sample for failure demand, of a hundred visits', sampleHint: 'At so many of a hundred visits the desk is asked whether the visit was failure demand. 0 asks nobody. The house proposes, a person answers.',
  range: 'Write a whole number from {{min}} to {{max}}.', hoursRange: 'Write hours from 0 to 2,000, or leave it empty.', changes: 'This changes: {{what}}', change: '{{name}} from {{from}} to {{to}}', nothing: 'Nothing has changed.', none: 'nothing', save: 'Save the measures', saved: 'Saved. In force from today.', mayNot: 'Only the office’s manager changes the measures.', loading: 'Fetching the measures …', failed: 'The measures could not be fetched.', again: 'Try again', undo: 'Throw the changes away',
};
