import type { DialogsTexts } from './dialogs.sv';

export const dialogsEn: DialogsTexts = {
  outcome: { title: 'Outcome', intro: 'The proposal comes from what was done. Change it where it is wrong.', save: 'Save outcomes', cancel: 'Cancel', of: 'Outcome for {{name}}', settled: 'saved', proposed: 'proposed' },
  document: { title: 'Receive a document', name: 'What is it?', application: 'Application: {{name}}', pages: 'Number of pages', kind: 'Kind', kinds: { application: 'Application or report', attachment: 'Attachment', completion: 'Completion', other: 'Other' }, save: 'Receive the document', cancel: 'Cancel', hint: 'The document belongs to the agency. The paper is sent there.', needTitle: 'Write what the document is.', needPages: 'Write how many pages it has, at least 1.' },
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
};
