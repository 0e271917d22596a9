import { outcomeNamesEn } from '@desk/cases/contract';
import type { DeskTexts } from './desk.sv';

export const deskEn: DeskTexts = {
  case: { kinds: { T0: 'Referred', T2: 'Question asked', T3: 'Handed over', T4: 'To another agency', T5: 'Document sent on' }, done: 'Done', on: 'line {{line}}', duty: 'own duty', document: '{{pages}} pages', documentOne: '1 page', documents: 'Documents', arrived: 'arrived {{date}}', notArrived: 'the agency sets the day of arrival', register: 'Register a document', outcome: 'Outcome', proposed: 'proposed' },
  outcomes: outcomeNamesEn,
  notes: {
    title: 'Note for {{agency}}', hint: 'Read only by {{agency}}.', saved: 'saved {{time}}', draft: 'draft {{time}}', saving: 'saving …', unsaved: 'saved once you have done something in the step', save: 'Save the note', correct: 'Correct', earlier: 'Version {{n}}', versions: '{{n}} earlier', by: '{{name}} {{time}}',
    group: 'In the step', correctLast: 'Correct the latest note', showEarlier: 'Show earlier versions', reason: 'Why is it corrected?', reasons: { spelling: 'Spelling', wrong: 'Wrong information', more: 'More to say' }, saveCorrection: 'Save the correction', cancel: 'Cancel', failed: 'The note has not been sent. It is still here.', again: 'Try again', changed: '{{name}} changed the note {{time}}. Choose which one to keep. The other becomes an older version.',
    keepMine: 'Keep mine', takeTheirs: 'Take theirs', needsCorrection: 'Change the text before you save.',
  },
  track: { sent: 'Sent', received: 'Received', underway: 'Under way', answered: 'Answer', by: 'by {{when}}', status: '{{receipt}}: {{state}}', waitsFor: 'Waits for: {{what}}' },
  status: {
    title: 'Hand-off {{number}}', ask: 'Question {{number}}', refer: 'Referral {{number}}', answer: 'Answer to the visitor', none: 'No answer yet from {{agency}}, due by {{when}}.', noDate: 'No answer yet.', paused: 'No answer yet. The time to answer stands still until the reply has come.', pausedLeft: 'No answer yet. The time to answer stands still since {{since}}. When the reply has come, {{n}} working days are left, counted from that day.', pausedOne: 'No answer yet. The time to answer stands still since {{since}}. When the reply has come, 1 working day is left, counted from that day.', earlier: 'Earlier answer, before the question was taken up again', group: 'In the step', next: 'Next step', nextDate: 'by {{date}}', returned: 'Why it came back', returnedHint: 'Contact the visitor or hand it over right.', told: 'Told: {{how}}', outcome: 'Outcome',
    tell: 'The visitor has the answer', how: 'How did the visitor get the answer?', hows: { 'at-desk': 'at the desk', phone: 'by phone', letter: 'by letter', 'e-mail': 'by e-mail', sms: 'by text message' }, resume: 'The visitor has answered, go on', withdraw: 'Withdraw', close: 'Close', reopen: 'Reopen', withdrawHint: 'What has been sent stays with the agency.', reopenText: 'The visitor comes back with the same question.',
    slip: 'Receipt for the visitor', openVisit: 'Open the visit', loading: 'Fetching the hand-off …', failed: 'The hand-off could not be fetched.', again: 'Try again', question: 'The question from the agency', sure: 'Withdraw {{number}}?', yes: 'Yes, withdraw', no: 'Keep', history: 'Events', handler: 'Handled by {{name}}', nobody: 'Nobody has taken it yet', reply: 'What the visitor answered',
  },
};
