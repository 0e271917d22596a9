import type { DecideTexts } from './decide.sv';

export const decideEn: DecideTexts = {
  title: 'Decide on disclosure', about: '{{name}}, data held by {{from}}. The decision is about this case and is yours, never the desk’s. It gives nothing away by itself: the desk sees the ground when the case is sent.',
  to: 'To', choose: 'Choose a unit', ground: 'Ground', chooseGround: 'Choose a ground', law: '{{law}}', what: 'Which data', motive: 'The weighing', motiveHint: 'Which data it is, who gets it and how you weighed the interests. At least ten characters.', byManager: 'This ground is decided by the agency’s manager.', none: 'No ground in the catalogue holds between these units.',
  categories: { D2: 'Name and contact details', D3: 'Personal number or other identity', D4: 'What the visitor has told', D5: 'Documents', D6: 'Notes and acts in the case' },
  needTo: 'Choose a receiver.', needGround: 'Choose a ground.', needWhat: 'Choose at least one kind of data.', needMotive: 'Write the weighing, at least ten characters.', decide: 'Decide', cancel: 'Cancel', done: 'The decision has been saved and stands in the journal.',
};
