import type { DiscloseTexts } from './disclose.sv';

export const discloseEn: DiscloseTexts = {
  title: 'To another agency', about: '{{name}}, from {{from}}. Nothing goes along that the visitor has not agreed to.',
  what: 'What is to be sent?', case: 'A question about the case', document: 'Only the document', to: 'To', choose: 'Choose a unit', loading: 'Fetching what would be sent …', failed: 'It could not be fetched. Nothing has been sent.', notSent: 'It could not be sent. Nothing has been sent.', again: 'Try again',
  contact: 'Name and telephone', contactHint: 'Fill in only if the visitor wants to be contacted.', told: 'What the visitor told', toldHint: 'Read it aloud to the visitor. Write nothing about health, violence or protection.',
  copied: 'Copied', choice: 'Needs a choice', none: 'nothing is chosen', some: '{{n}} chosen', left: 'Not copied', warnings: 'Warnings', nothing: 'There is nothing more to send.',
  aloud: 'Read aloud to the visitor', other: 'In Swedish', answer: 'The visitor’s answer', oral: 'Yes, orally', written: 'Yes, signed', signature: 'Yes, with an e-signature', no: 'No',
  giver: 'Who answers?', givers: { visitor: 'The visitor', guardian: 'Guardian', representative: 'Representative' }, valid: 'The answer holds for this visit. It can be taken back. What has already been sent stays with the receiver.',
  holds: 'For how long does the answer hold?', hold: { visit: 'This visit', month: '30 days', half: 'Half a year', year: 'One year' }, validLonger: 'The answer holds to and including {{day}}, in new visits too. It can be taken back. What has already been sent stays with the receiver.',
  refused: 'The visitor said no. What needed a yes has been left out. You can send the rest, or help in another way.', ask: 'Read the text aloud and choose the visitor’s answer.', pick: 'Choose who is to receive it.', pickDocument: 'Choose the document to send.',
  answerBy: 'Answer expected', first: 'First contact {{when}}.', by: 'Answer {{when}}.', cancel: 'Cancel', send: 'Send and show receipt', without: 'Send without personal data', save: 'Save the answer and send', sending: 'Sending …',
  waivers: 'Waivers', to_: 'to {{to}}', given: '{{how}} at {{time}}', hows: { oral: 'orally', written: 'in writing', 'e-signature': 'with an e-signature' }, taken: 'taken back at {{time}}', take: 'Take back', sure: 'Take the waiver back?', yes: 'Yes, take it back', keep: 'Keep', stops: 'Nothing more is sent. What has already been sent stays with the receiver.', group: 'In the step', act: 'Take the waiver back', done: 'The waiver has been taken back',
  categories: { D2: 'contact details', D3: 'identity', D4: 'what the visitor told', D5: 'documents', D6: 'the case’s data' },
};
