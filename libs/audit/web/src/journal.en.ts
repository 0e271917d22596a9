import type { SameShape } from '@desk/ui/web';
import type { JournalTexts } from './journal.sv';

export const journalEn: SameShape<JournalTexts> = {
  title: 'The journal', lead: 'Who did or looked at what, in whose name and on which ground. It shows acts, never content.', agency: 'Agency',
  nav: { label: 'Parts of the journal', search: 'Search', reviews: 'Reviews', chain: 'The chain' },
  noRight: { title: 'The journal is read by auditors', text: 'You hold no duty as an auditor. Ask your manager or your agency’s data protection officer.', home: 'To the start page' },
  failed: { loading: 'Fetching' },
  search: {
    heading: 'Search the journal', from: 'From', to: 'To', person: 'Personal number', personHelp: 'Exact number. Shows everything that followed from the visits. The number is not kept and is not in the address.', staff: 'User', staffHelp: 'For example desk-uddevalla',
    object: 'Visit, case or hand-off', objectHelp: 'Exact id', act: 'Act', anyAct: 'All acts', outcome: 'Outcome', any: 'All', done: 'Done', refused: 'Refused',
    run: 'Search', more: 'Show more', clear: 'Clear', save: 'Save the search', saveTitle: 'Save the search', name: 'Name', saved: 'Saved searches', savedIs: 'Saved: {{name}}', forget: 'Remove', days: 'last {{n}} days',
    export: 'Download', exported: '{{n}} lines in the file', none: 'No lines', noneText: 'Change the time or remove a condition.', begin: 'Choose a time and press Search', beginText: 'The search is written in the journal.', found: 'Lines: {{n}}', foundMore: 'Lines: {{n}}, and there are more',
  },
  staff: {
    heading: 'Regular review of own staff', lead: 'What those employed by {{agency}} have done and seen in the agency’s name. It shows acts, never content. That you read it is written in the journal.',
    run: 'Show', person: 'Member of staff', everybody: 'Everybody', people: 'Staff in the period', lines: 'Lines', refused: 'Refused', unmasked: 'Numbers shown', only: 'Show lines', onlyOf: 'Show lines of {{name}}',
    begin: 'Choose a period and press Show', beginText: 'Review regularly, for example once a month. If something looks wrong: ask the person, and if needed ask an auditor to look in the journal.',
  },
  line: { time: 'Time', act: 'Act', who: 'Who', object: 'What', why: 'Visit or purpose', basis: 'Ground', fields: 'Data', place: 'Place', seal: 'Line {{n}} of the chain', house: 'The house itself', refused: 'Refused: {{why}}', more: 'More about the line', none: 'Not stated' },
  reviews: {
    heading: 'Regular review', lead: 'Lines drawn at random are judged one by one. The protocol is signed and does not change after that.', draw: 'Draw lines', drawTitle: 'Draw lines', size: 'Number of lines', of: '{{drawn}} of {{population}} lines',
    state: '{{judged}} of {{drawn}} judged', remarks: '{{n}} with a remark', signed: 'Signed {{when}} by {{who}}', open: 'Under way', none: 'No review yet', noneText: 'Draw lines to begin.', period: 'Period', result: 'State', drawnBy: 'Drawn {{when}} by {{who}}',
    back: 'To the reviews', right: 'Right', ask: 'Ask', wrong: 'Wrong', verdict: 'Judgement of line {{n}}', note: 'What is to be asked, or what is wrong?', keep: 'Keep the judgement', conclusion: 'Conclusion', sign: 'Sign the protocol', signLead: 'Nothing in the protocol changes after it is signed.', left: '{{n}} lines left to judge', print: 'Print',
  },
  chain: {
    heading: 'The chain', lead: 'Each line is sealed with the line before it. Whoever changes, removes or moves a line breaks the chain. It is verified every night.', holds: 'The chain holds', broken: 'The chain is broken', never: 'Not verified yet', neverText: 'The first verification is made tonight.',
    at: 'Last verified {{when}}, {{lines}} lines', head: 'Newest seal', findings: 'What was found', position: 'line {{n}}',
    what: { changed: 'the line or its place was changed', removed: 'the line was removed', missing: 'line and seal were removed', rewritten: 'the chain was made anew up to here', cut: 'the end of the chain was removed' },
    tell: 'Contact system management and the data protection officer at once. Compare with the log and the latest backup.',
  },
  acts: { group: 'The journal', search: 'Search', draw: 'Draw lines', sign: 'Sign the protocol', export: 'Download' },
  cancel: 'Cancel',
  words: {
    'sign-in': 'Sign-in', 'visit.register': 'Visit registered', 'visit.end': 'Visit ended', 'visitor.identify': 'Identity given', 'visitor.read': 'Identity shown, masked', 'visitor.unmask': 'Personal number shown', 'visitor.check': 'Identity checked',
    'visitor.mandate': 'Representative recorded', 'desk-task': 'Task at the desk', 'desk-task.refused': 'Refused at the desk', 'case.read': 'Cases shown', 'case.act': 'Task done', 'case.outcome': 'Outcome set', 'note.read': 'Notes shown', 'note.write': 'Note written', 'note.correct': 'Note corrected',
    'handoff.read': 'Hand-off shown', 'handoff.unmask': 'Personal number shown in a hand-off', 'handoff.send': 'Hand-off sent', handoff: 'Hand-off', agreement: 'Agreement', whitelist: 'Permitted decisions', assignment: 'Assignment agreement', competence: 'Competence', device: 'Kiosk or board',
    'journal.read': 'Journal read', 'journal.search': 'Journal searched', 'journal.export': 'Journal downloaded', 'journal.review': 'Review of the journal', 'journal.oversee': 'Own staff reviewed', 'journal.open': 'The joint journal opened', extract: 'Register extract', retention: 'Retention', ticket: 'Queue ticket', document: 'Document', waiver: 'Waiver of secrecy',
  },
};
