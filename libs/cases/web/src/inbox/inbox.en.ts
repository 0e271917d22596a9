import type { InboxTexts } from './inbox.sv';

export const inboxEn: InboxTexts = {
  page: { title: 'Inbox', boxes: 'Boxes', list: 'Hand-offs', promise: 'The promise in the agreement', promiseText: 'First contact within {{days}} working days.', all: 'All compartments', compartment: 'Compartment' },
  boxes: { open: 'All open', received: 'Received', mine: 'Mine', waiting: 'Waiting', due: 'Due today', answered: 'To tell', ended: 'Ended' },
  list: {
    sorted: 'Due first', filter: 'Filter', caseType: 'Case type', allTypes: 'All case types', clear: 'Show all', question: 'Question: {{name}}', you: 'you', nobody: '–', waits: 'the visitor is still at the desk', left: 'no longer in the box', reminded: 'no reply yet, reminded {{date}}',
    waiting_one: '1 new – show', waiting_other: '{{count}} new – show', more: 'Show more', fetching: 'Fetching more …', loading: 'Fetching the inbox …', over: '{{count}}+', rows: '{{count}} rows',
  },
  empty: {
    open: 'Nothing to handle', openText: 'When a desk hands over a case or asks you a question, it is shown here.', other: 'The box is empty', otherText: 'There is nothing in {{box}} now.', toOpen: 'Show all open',
    pick: 'Choose a hand-off', pickText: 'Arrow down opens the one that is due first.', first: 'Open the first',
  },
  error: {
    list: 'The inbox could not be fetched', read: 'The hand-off could not be fetched', again: 'Try again', number: 'Error number {{id}}', gone: 'The hand-off is not here', goneText: 'It may have been redirected, or it belongs to another compartment. You see only what belongs to your assignment.', back: 'To the list',
    notAllowed: 'The inbox belongs to handlers', notAllowedText: 'Your assignment does not include handling hand-offs (OSL 8:1). If you need it, ask your manager for an assignment.', home: 'To the start page', draft: 'Your draft is saved.',
  },
  read: { contact: 'Contact', categories: { D2: 'Contact', D3: 'Identity', D4: 'What the visitor told', D5: 'Documents', D6: 'The case’s data' },
    clock: 'Time to answer', stands: 'Stands still until the reply has come.', standsLeft: 'Stands still since {{since}}. {{n}} working days are left, counted from the day the reply comes.', standsOne: 'Stands still since {{since}}. 1 working day is left, counted from the day the reply comes.', from: '{{number}}, from the desk in {{office}}, on behalf of {{agency}}', question: 'Question: {{name}}', visitor: 'Visitor', show: 'Show', hide: 'Hide', anonymous: 'Anonymous', id: 'Identity', noCheck: 'Not checked', wants: 'Wants to know', reason: 'Reason', language: 'Language', interpreter: '{{language}}, interpreter needed',
    done: 'Done at the desk', documents: 'Attached', document_one: '{{kind}}, 1 page', document_other: '{{kind}}, {{count}} pages', arrived: 'arrived {{date}}', notes: 'Notes', ground: 'Ground', line: 'Agreement for {{agreement}}, version {{version}}, line {{line}}.', inside: 'Same agency, no secrecy border.', duty: 'Own assignment.', none: 'Nothing',
    waitsFor: 'Waits for', returned: 'Returned because', event: 'Life event', hidden: 'Only the receiving compartment sees the content.', redirected: 'Redirected. The new hand-off is with the receiver.', told: 'Told {{how}}', history: 'Events', by: '{{name}}, {{time}}', outcome: 'Outcome', next: 'Next step',
  },
  track: { stands: 'stands still since {{when}}', sent: 'Sent', received: 'Received', assigned: 'Assigned to {{name}}', unassigned: 'Assigned', contact: 'First contact', answer: 'Answer', answered: 'Answered', told: 'Visitor told', closed: 'Closed', promised: 'promised {{when}}', by: 'by {{when}}', status: 'How far the hand-off has come' },
  answer: {
    earlier: 'Earlier answer', visitorText: 'Text for the visitor and the desk', visitorHint: 'Write so that the visitor understands. No reasoning from the case.', internalText: 'Internal note', internalHint: 'Seen only by {{agency}}, never at the desk.', outcome: 'Outcome', nextStep: 'Next step for the visitor', nextStepHint: 'For example: Send in the certificate.', nextDate: 'By',
    draft: 'Draft saved {{time}}.', yours: 'Your draft {{time}}. It is not sent.', needText: 'Write what the visitor should know, at least three characters.', form: 'Answer',
  },
  outcomes: { INFORMERAT: 'Answered', VAGLETT: 'Guided onwards', HANDLING_MOTTAGEN: 'Document received, the case goes on', BOKAT: 'Time booked', HANVISAT_ATERKOMMA: 'The visitor needs to come back', KRAVER_EGET_KONTOR: 'Needs a visit to the agency', AVBRUTET_BESOKARE: 'The visitor withdraws' },
  tasks: { AU: 'Information', VG: 'Guidance', SJ: 'Help with self-service', UT: 'Print-out', SP: 'Language support', TA: 'Received a document', KO: 'Checked papers', ID: 'Checked identity', IA: 'Fetched information', BM: 'Booked a meeting', HO: 'Handed over', MB: 'Simple decision' },
  checks: {
    'swedish-passport': 'Swedish passport', 'national-id': 'national identity card', 'sis-id': 'SIS-marked identity card', 'driving-licence': 'driving licence', 'tax-agency-id': 'identity card from Skatteverket', 'residence-permit-card': 'residence permit card', 'lma-card': 'LMA card', certifier: 'certifier', 'e-id': 'eID',
    seen: 'checked at the desk', 'machine-read': 'machine read at the desk', 'e-id-qr': 'checked with a QR code', 'certifier-present': 'present at the desk', confirmed: 'matches', 'not-confirmed': 'does not match',
  },
  documentKinds: { application: 'application', attachment: 'attachment', completion: 'completion', other: 'document' },
  reasons: {
    EJ_I_AVTAL: 'Not in the agreement', MYNDIGHETSUTOVNING: 'Needs a decision by the agency', SAKNAR_BEHORIGHET: 'The desk lacks the right', SAKNAR_KOMPETENS: 'The desk lacks the competence', SAKNAR_SYSTEMATKOMST: 'The desk cannot reach the system', SKYDDAD: 'Special handling', JAV: 'Conflict of interest at the desk', TOLK_SAKNAS: 'No interpreter', KOMPLEX: 'More than the desk can sort out', BESOKARENS_ONSKAN: 'The visitor wants it',
  },
  acts: {
    boxes: 'Boxes', group: 'In the inbox', down: 'Next', up: 'Previous', receive: 'Confirm receipt', assign: 'Assign to me', takeOver: 'Take over from {{name}}', start: 'Start', askVisitor: 'Ask for more …', askThird: 'Ask a third party …', resume: 'Resume', return: 'Return …', redirect: 'Redirect …', reject: 'Reject …',
    answer: 'Answer', tell: 'The visitor has the answer …', close: 'Close', reopen: 'Reopen …', conflict: 'Report a conflict of interest …', decide: 'Decide on disclosure …', diary: 'Show in the register {{number}}', more: 'More', next: 'Next received', filter: 'Filter the list', show: 'Show the whole number', ask: 'Ask', showNew: 'Show new', toList: 'To the list',
  },
  why: { mine: 'Assign the hand-off to yourself first.', others: 'Not possible: {{name}} has the case.', right: 'Your assignment does not include this compartment.', reopen: 'Not possible: more than {{days}} days have passed.', text: 'Write the answer to the visitor first.', sending: 'Sending …', noOther: 'The agency has no other compartment in the house.' },
  done: { receive: 'Received', assign: 'Assigned to you', start: 'Under way', 'ask-visitor': 'The question is at the desk', 'ask-third-party': 'Waiting for a third party', resume: 'Under way again', return: 'Returned to the desk', redirect: 'Redirected', reject: 'Rejected', answer: 'Answered. The desk sees the answer now.', tell: 'Visitor told', close: 'Closed', reopen: 'Reopened', withdraw: 'Withdrawn' },
  dialogs: {
    choose: 'Choose …', needChoice: 'Choose one of them.', cancel: 'Cancel', optional: 'May be left empty.', needText: 'Write at least three characters.', needDate: 'Choose a day ahead.', needWho: 'Write who, at least two characters.',
    'ask-visitor': { title: 'Ask the visitor', intro: 'The desk and the visitor see the question. The clock stands still until the answer is here.', question: 'What do you need to know?', lastDate: 'Answer by', act: 'Send the question' },
    'ask-third-party': { title: 'Ask a third party', intro: 'The visitor sees whom you wait for. Follow up within ten working days.', who: 'Whom do you wait for?', whoHint: 'For example: the employer, the region.', question: 'What do you need?', act: 'Note it and wait' },
    return: { title: 'Return to the desk', intro: 'Counts as a wrong hand-off. The desk gets a task and contacts the visitor.', reason: 'Why?', reasons: { 'wrong-agency': 'Wrong agency or compartment', incomplete: 'Information is missing', 'no-ground': 'No ground' }, text: 'What should the desk do?', textHint: 'Write what is missing, and where it should go instead.', act: 'Return' },
    redirect: { title: 'Redirect', intro: 'A new hand-off is made at the other compartment. This one ends.', compartment: 'To which compartment?', text: 'Why?', act: 'Redirect' },
    reject: { title: 'Reject', intro: 'The question is outside the agency’s task. Write where the visitor should turn (FL 6 and 8 §§).', text: 'Text for the visitor', act: 'Reject' },
    tell: { title: 'The visitor has the answer', intro: 'Time and way are kept.', how: 'How?', hows: { 'at-desk': 'At the desk', phone: 'By phone', letter: 'By letter', 'e-mail': 'By e-mail', sms: 'By text message' }, act: 'Note it' },
    reopen: { title: 'Reopen', intro: 'The same question is taken up again. Counts as a repeated contact.', text: 'Why?', act: 'Reopen' },
    unmask: { title: 'Show the whole number', intro: 'The reason is kept in the journal. The visitor can get to know who has looked.', purpose: 'Why do you need the number?', purposes: { register: 'Find the case in our own system', contact: 'Contact the visitor', check: 'Check that it is the right person', other: 'Another reason' }, own: 'Write the reason', act: 'Show the number' },
  },
  changed: {
    back: 'Back to the hand-off',
    did: '{{name}} {{what}} {{time}}.', read: 'You can read but not answer.', kept: 'What you had written is saved as a draft.', title: 'What changed', row: '{{from}} became {{to}}', again: 'The latest has been fetched.',
    steps: { receive: 'confirmed receipt', assign: 'took the case', start: 'started', 'ask-visitor': 'asked the visitor', 'ask-third-party': 'asked a third party', resume: 'resumed', return: 'returned the case', redirect: 'redirected the case', reject: 'rejected the case', answer: 'answered the case', tell: 'noted that the visitor was told', close: 'closed the case', withdraw: 'withdrew the case', reopen: 'reopened the case', expire: 'let the case expire', 'close-by-time': 'closed the case', 'pause-agreement': 'paused the case', 'resume-agreement': 'resumed the case', 'give-back': 'put the case back in the inbox', sent: 'sent the case' },
  },
};
