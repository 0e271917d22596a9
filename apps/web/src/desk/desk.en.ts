import type { DeskPageTexts } from './desk.sv';

export const deskPageEn: DeskPageTexts = {
  groups: { desk: 'The desk', visit: 'Visits', plan: 'In the plan', step: 'In the step', end: 'Ending' },
  acts: { extract: 'Register extracts',
    conflict: 'Report a conflict of interest …', mandate: 'Add a representative', whyNot: 'Why not: {{label}}', nextTask: 'Next task at the desk', newVisit: 'New visit', visit: 'Visit {{number}}', search: 'Add an event', yes: 'Answer yes', no: 'Answer no', unknown: 'Answer do not know', order: 'Show by order or agency', number: 'Show the whole number', hide: 'Hide the number', up: 'Up', down: 'Down',
    likely: 'The usual: {{label}}', note: 'Write a note', outcome: 'Change outcome', plan: 'My plan', park: 'Park', resume: 'Go on with the visit', end: 'End the visit', question: 'Just a question', identify: 'Give identity', back: 'Back to the step', language: 'Language and interpreter',
  },
  tasks: {
    AU: { row: 'Inform', past: 'informed {{time}}' }, VG: { row: 'Guide', past: 'guided {{time}}' }, SJ: { row: 'Show e-service', past: 'self-service {{time}}' }, UT: { row: 'Print', past: 'printed {{time}}' },
    SP: { row: 'Language support', past: 'language support {{time}}' }, TA: { row: 'Receive document', past: 'received {{time}}' }, KO: { row: 'Help complete', past: 'completed {{time}}' }, ID: { row: 'Check identity', past: 'checked {{time}}' },
    IA: { row: 'Give status', past: 'status given {{time}}' }, BM: { row: 'Book a meeting', past: 'meeting booked {{time}}' }, HO: { row: 'Hand over …', past: 'handed over {{time}}' }, MB: { row: 'Decide', past: 'decided {{time}}' },
  },
  row: { line: 'line {{line}}', refer: 'Refer', why: 'See why', settle: 'Done here', tell: 'Tell', handoff: '{{number}} · {{state}}', settled: '{{outcome}}', noAgreement: 'no agreement about this', outside: 'outside the agreements', only: 'line {{line}} allows information only' },
  disclose: 'To another agency …', handOver: 'Hand over the case …', ask: 'Ask {{agency}}', refer: 'Refer to {{agency}}',
  pane: { region: 'Chosen step', bring: 'Bring: {{what}}', rule: '{{rule}}', source: ' ({{source}})', uncertain: 'Check with the agency: {{what}}', contact: '{{contact}}', deadlineUncertain: 'The day is not certain. Check with the agency.', waits: 'Waits for: {{names}}.', choose: 'Choose a step in the plan.', automatic: 'Happens by itself. The visitor does not have to apply.', referOnly: 'Outside the agreements. Show the visitor the way.' },
  empty: { title: 'No visit under way', text: 'Press N when somebody comes. The visit is anonymous until a task needs identity.', plan: 'What is the visit about?', planText: 'Write what the visitor says, for example “baby”, “moving” or “debts”. Enter takes the first suggestion.', question: 'End the visit when it is answered, or add something above.' },
  error: { visit: 'The visit could not be fetched', safe: 'What you have written is still here.', again: 'Try again', gone: 'The visit is not here', goneText: 'It may have ended, or belong to a colleague.', toDesk: 'To the desk', catalogue: 'The plan could not be fetched', rights: 'What you may do here could not be fetched', number: 'Error number {{id}}', notAllowed: 'The desk is not part of your duties', notAllowedText: 'Ask your office manager for a duty at the desk.', noOffice: 'You have no office', noOfficeText: 'Ask your office manager to set up the office where you work.' },
  loading: { dialog: 'Opening …', visit: 'Fetching the visit …', plan: 'Fetching the plan …', step: 'Fetching what you may do …' },
  ended: { title: 'Visit {{number}} has ended', text: 'It can be read for a day after it ended. My plan can be printed.', plan: 'My plan', new: 'New visit' },
  said: { called: 'Your colleagues see that you want help.', ended: 'Visit {{number}} has ended', parked: 'Visit {{number}} is parked', referred: '{{name}}: referred, {{number}}', done: '{{name}}: {{what}}', printed: 'Recorded. Print from My plan.', outcome: '{{name}}: {{outcome}}' },
  failed: { title: 'It did not work.', changed: 'The visit changed meanwhile.', close: 'Close', look: 'Look again' },
  cannotEnd: 'Not yet: nothing has been done, and the visit is not marked as just a question.',
  parkedBanner: { title: 'The visit is parked.', text: 'Take it up to go on.' },
  task: { close: 'Close', open: 'Open the visit', gone: 'The hand-off is not here any more.' },
};
