import type { DeskTexts } from './desk.sv';

export const deskEn: DeskTexts = {
  case: { kinds: { T0: 'Referred', T2: 'Question asked', T3: 'Handed over', T4: 'To another agency', T5: 'Document sent on' }, done: 'Done', on: 'line {{line}}', duty: 'own duty', document: '{{pages}} pages', documentOne: '1 page', documents: 'Documents', arrived: 'arrived {{date}}', notArrived: 'the agency sets the day of arrival', register: 'Register a document', outcome: 'Outcome', proposed: 'proposed' },
  outcomes: {
    LOST_I_DISK: 'Solved at the desk', INFORMERAT: 'Informed', VAGLETT: 'Guided', SJALVSERVICE_KLAR: 'Self-service done', HANDLING_MOTTAGEN: 'Document received', BOKAT: 'Time booked', KOPPLAT_LIVE: 'Connected to a handler', OVERLAMNAT: 'Handed over',
    HANVISAT_UTAN_OVERLAMNING: 'Referred', HANVISAT_ATERKOMMA: 'Will come back', KRAVER_EGET_KONTOR: 'Needs the agency’s office', AVBRUTET_BESOKARE: 'Visitor stopped', SYSTEMFEL: 'Technical fault',
  },
  outcome: { title: 'Outcome', intro: 'The proposal comes from what was done. Change it where it is wrong.', save: 'Save outcomes', cancel: 'Cancel', of: 'Outcome for {{name}}', settled: 'saved', proposed: 'proposed' },
  notes: {
    title: 'Note for {{agency}}', hint: 'Read only by {{agency}}.', saved: 'saved {{time}}', draft: 'draft {{time}}', saving: 'saving …', unsaved: 'saved once you have done something in the step', save: 'Save the note', correct: 'Correct', earlier: 'Version {{n}}', versions: '{{n}} earlier', by: '{{name}} {{time}}',
    group: 'In the step', correctLast: 'Correct the latest note', showEarlier: 'Show earlier versions', reason: 'Why is it corrected?', reasons: { spelling: 'Spelling', wrong: 'Wrong information', more: 'More to say' }, saveCorrection: 'Save the correction', cancel: 'Cancel', failed: 'The note has not been sent. It is still here.', again: 'Try again', changed: '{{name}} changed the note {{time}}. Choose which one to keep. The other becomes an older version.',
    keepMine: 'Keep mine', takeTheirs: 'Take theirs', needsCorrection: 'Change the text before you save.',
  },
  document: { title: 'Receive a document', name: 'What is it?', application: 'Application: {{name}}', pages: 'Number of pages', kind: 'Kind', kinds: { application: 'Application or report', attachment: 'Attachment', completion: 'Completion', other: 'Other' }, save: 'Receive the document', cancel: 'Cancel', hint: 'Only facts about the document. The paper is sent to the agency.', needTitle: 'Write what the document is.', needPages: 'Write how many pages it has, at least 1.' },
  handoff: {
    title: 'Hand over to {{agency}}', askTitle: 'Ask {{agency}}', referTitle: 'Refer to {{agency}}', about: '{{name}}. {{agency}} owns the case.', copied: 'Copied', copiedNone: 'no personal data', choice: 'Needs a choice', choiceNone: 'nothing is chosen', choiceSome: '{{n}} chosen', notCopied: 'Not copied', warnings: 'Warnings', nothing: 'Nothing.',
    reason: 'Reason', question: 'Question', questionHint: 'May be left as it is.', defaultQuestion: 'The visitor asks what applies to {{name}} and how to go on.', waits: 'The visitor waits here', answer: 'Answer expected', firstContact: 'First contact {{when}}.', answerBy: 'Answer {{when}}.', noDates: 'The agency sets the day.',
    ground: 'Ground', groundText: 'Agreement {{agreement}}, version {{version}}, line {{line}}.', groundDuty: 'Own duty.', now: 'Sent now: {{parts}}.', cancel: 'Cancel', send: 'Send and show receipt', ask: 'Send the question and show receipt', refer: 'Refer and show receipt', sending: 'Sending …', loading: 'Fetching what would be sent …', failed: 'It could not be sent. Nothing has been sent.', previewFailed: 'The preview could not be fetched. Nothing has been sent.', again: 'Try again',
    who: 'The visitor', identify: 'Give identity', refreshed: 'Something changed meanwhile. Read once more what will be sent.',
  },
  parts: { errand: 'Case', language: 'Language', contact: 'Name and contact', told: 'What the visitor told', identity: 'Identity', 'identity-check': 'Identity check', notes: 'Notes', documents: 'Documents', acts: 'Done at the desk' },
  reasons: {
    EJ_I_AVTAL: 'Not in the agreement', MYNDIGHETSUTOVNING: 'Needs a decision by the agency', SAKNAR_BEHORIGHET: 'The desk lacks the right', SAKNAR_KOMPETENS: 'The desk lacks the competence', SAKNAR_SYSTEMATKOMST: 'The desk cannot reach the system', SKYDDAD: 'Special handling', JAV: 'Conflict of interest', TOLK_SAKNAS: 'No interpreter', KOMPLEX: 'More than the desk can sort out', BESOKARENS_ONSKAN: 'The visitor wants it',
  },
  receipt: {
    sent: 'Sent {{time}}', referred: 'Referred {{time}}', number: 'Number {{number}}, {{agency}}', forYou: 'Receipt for you', what: 'What', to: 'To whom', why: 'Why', when: 'When', undo: 'Undo', undoText: 'Say the number {{number}} at the office and the hand-off is withdrawn. What has been sent stays with the agency.', referText: 'You contact {{agency}} yourself. {{contact}}', back: 'To the visit', print: 'Print the receipt', seal: 'Checksum {{seal}}. Kept in the journal.', dated: '{{office}}, {{date}}',
    answerBy: 'Answer by {{when}}', firstContact: 'First contact by {{when}}', soon: 'The agency sets the day', nothing: 'The case, without personal data',
  },
  track: { sent: 'Sent', received: 'Received', underway: 'Under way', answered: 'Answer', by: 'by {{when}}', status: '{{receipt}}: {{state}}', waitsFor: 'Waits for: {{what}}' },
  status: {
    title: 'Hand-off {{number}}', ask: 'Question {{number}}', refer: 'Referral {{number}}', answer: 'Answer to the visitor', none: 'No answer yet from {{agency}}, due by {{when}}.', noDate: 'No answer yet.', paused: 'No answer yet. The time to answer stands still until the reply has come.', pausedLeft: 'No answer yet. The time to answer stands still since {{since}}. When the reply has come, {{n}} working days are left, counted from that day.', pausedOne: 'No answer yet. The time to answer stands still since {{since}}. When the reply has come, 1 working day is left, counted from that day.', earlier: 'Earlier answer, before the question was taken up again', group: 'In the step', next: 'Next step', nextDate: 'by {{date}}', returned: 'Why it came back', returnedHint: 'Contact the visitor or hand it over right.', told: 'Told: {{how}}', outcome: 'Outcome',
    tell: 'The visitor has the answer', how: 'How did the visitor get the answer?', hows: { 'at-desk': 'at the desk', phone: 'by phone', letter: 'by letter', 'e-mail': 'by e-mail', sms: 'by text message' }, resume: 'The visitor has answered, go on', withdraw: 'Withdraw', close: 'Close', reopen: 'Reopen', withdrawHint: 'What has been sent stays with the agency.', reopenText: 'The visitor comes back with the same question.',
    openVisit: 'Open the visit', loading: 'Fetching the hand-off …', failed: 'The hand-off could not be fetched.', again: 'Try again', question: 'The question from the agency', sure: 'Withdraw {{number}}?', yes: 'Yes, withdraw', no: 'Keep', history: 'Events', handler: 'Handled by {{name}}', nobody: 'Nobody has taken it yet', reply: 'What the visitor answered',
  },
};
