import type { ConflictTexts } from './conflict.sv';

export const conflictEn: ConflictTexts = {
  title: 'Report a conflict of interest', about: 'About {{about}}. You will not see it again once you have reported. A colleague takes over, and only a manager can change that.',
  label: 'What is it about?', relations: { own: 'It is about me', relative: 'It is about somebody close to me', other: 'Another reason why I am not impartial' },
  law: 'You need not explain any further (Administrative Procedure Act, sections 16–18).', report: 'Report', cancel: 'Cancel', done: 'The conflict of interest has been reported. A colleague takes over.', act: 'Report a conflict of interest …',
};
