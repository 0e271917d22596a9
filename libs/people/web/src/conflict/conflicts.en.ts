import type { ConflictsTexts } from './conflicts.sv';

export const conflictsEn: ConflictsTexts = {
  title: 'Reported conflicts of interest', lead: 'What a member of staff may not meet. It is hidden from that person until a manager lifts it.', none: 'No conflicts of interest are reported', noneText: 'When somebody reports one it is shown here.', loading: 'Fetching …', failed: 'It could not be fetched.', again: 'Try again',
  noRight: 'This page is not part of your duties', noRightText: 'A conflict of interest is lifted by a manager of the office or the agency.', home: 'To the start page',
  columns: { about: 'About', staff: 'Staff', relation: 'What', reported: 'Reported', state: 'State', act: 'Act' }, relations: { own: 'Own matter', relative: 'Somebody close', other: 'Another reason' }, states: { waiting: 'Waits for another agent', kept: 'Hidden from the person', lifted: 'Lifted' },
  lift: 'Lift …', liftTitle: 'Lift the conflict of interest', liftAbout: '{{staff}} may see {{about}} again. The reason is kept in the journal.', reason: 'Why is there no conflict of interest?', needReason: 'Write at least three characters.', doLift: 'Lift', cancel: 'Cancel', lifted: 'The conflict of interest has been lifted.',
  waiting: '{{n}} visits need another agent', waitingText: 'A colleague has reported a conflict of interest.', take: 'Take over {{number}}', taken: 'You have taken over {{number}}.', group: 'Visits',
};
