import type { SameShape } from '@desk/ui/web';
import type { RegisterTexts } from './register.sv';

export const registerEn: SameShape<RegisterTexts> = {
  agency: 'Agency', cancel: 'Cancel', home: 'To the start page', print: 'Print',
  noRight: { extracts: { title: 'Register extracts are reviewed by the manager', text: 'You hold no duty that covers register extracts. Ask your manager.' }, retention: { title: 'Retention is kept by the agency', text: 'You hold no duty that covers retention. Ask your manager.' } },
  openings: {
    heading: 'The joint journal', lead: 'Sign-ins, changed rules and whatever was not done in any agency’s name. Two persons open it: one asks, another lets it through (C9). It is open for eight hours.',
    ask: 'Ask to read it', purpose: 'What is to be reviewed?', asked: 'The request is sent. Another auditor or an agency manager lets it through.', second: 'Let through', own: 'Your own request is let through by somebody else.', until: 'Open until {{when}}', waits: 'Waits for another person',
    none: 'Nobody has asked for it', noneText: 'A request stands here for 30 days.', by: '{{name}}, {{when}}', let: 'Let through by {{name}}', house: 'The whole house', table: 'Requests to read the joint journal',
  },
  extracts: {
    title: 'Register extracts', lead: 'What the agency holds about somebody and who has seen it (GDPR art. 15). The agency reviews and releases its own part.',
    order: 'Order by personal number', orderLead: 'For somebody who has written to the agency. The answer is the same whether anything is held or not.', number: 'Personal number', numberHelp: 'Exact number. It is not in the address.', purpose: 'What the order is about', purposeHelp: 'For example a letter from the person, registration number',
    ordered: 'Ordered: {{receipt}}. To be given by {{due}}.', list: 'Parts to review', none: 'No extracts wait', noneText: 'When somebody has ordered an extract it stands here.', receipt: 'Number', due: 'By', state: 'State', how: 'Ordered', handOut: 'Handed out', open: 'Review {{receipt}}',
    states: { ordered: 'To review', released: 'Released', 'handed-out': 'Handed out' }, hows: { desk: 'at the desk', letter: 'by letter' }, late: 'late',
    back: 'To the list', about: 'About {{about}}. Ordered {{when}}, to be given by {{due}}.', held: 'What is held', heldNone: 'The agency holds nothing about the person in the shared service desk.', hold: 'Hold back', holdTitle: 'Hold it back', ground: 'Ground', motive: 'Reasons; they stay with the agency', keep: 'Hold back', needMotive: 'Write the reasons first.', unhold: 'Give out', heldBack: 'Held back',
    seen: 'Who has seen it', seenLead: 'Role and agency, never a name.', seenNone: 'Nobody has seen anything about the person at the agency.', when: 'When', what: 'What', facts: 'Data', role: 'Role', employer: 'Employed by', basis: 'Ground',
    release: 'Release the extract', releaseLead: '{{n}} things are given out, {{held}} are held back. The extract does not change after that.', released: 'The extract is released', json: 'Download for computers (JSON)', pdf: 'Download to print (PDF)', out: 'Was handed out', outHows: { post: 'By post', 'in-person': 'In person', 'secure-mailbox': 'To a digital mailbox' }, outKeep: 'Record that it was handed out', removed: 'The content was removed by the rules of retention.',
    desk: { heading: 'Register extracts for the visitor', lead: 'The visitor may order an extract from each agency of the house. The agency reviews its part and gives it within a month.', choose: 'Agencies', order: 'Order extracts', chooseOne: 'Choose at least one agency.', status: 'How far the extracts have come', none: 'Nothing was ordered from here.', back: 'To the desk' },
    kinds: { visit: 'Visit', identity: 'Identity', mandate: 'Representative', case: 'Case', note: 'Note', document: 'Document', handoff: 'Hand-off', waiver: 'Waiver' },
  },
  retention: {
    title: 'Retention', lead: 'How long things are kept, by which decision. What goes is listed first, approved by another person and then removed. The log and the figures stay.',
    rules: 'Rules', runs: 'Runs', propose: 'Propose a rule', type: 'Document type', days: 'Days', decision: 'Decision (registration number)', state: 'State', by: 'Next step', counted: 'Counted {{from}}.', least: 'At least {{n}} days.', suggested: 'Proposed: {{n}} days.',
    states: { proposed: 'Proposed', approved: 'In force', declined: 'Declined', replaced: 'Replaced' }, runStates: { listed: 'Listed', approved: 'Being removed', declined: 'Declined', done: 'Done' }, approve: 'Approve', decline: 'Decline', list: 'List what goes', own: 'Approved by somebody other than who proposed.',
    noRules: 'No rules yet', noRulesText: 'Without an approved rule nothing is removed.', noRuns: 'No runs yet', noRunsText: 'Choose a rule in force and list what goes.', before: 'Older than', count: 'Number', span: 'From–to', progress: '{{removed}} of {{count}} removed', items: 'Show what goes', itemsOf: 'What goes, {{what}}', item: 'Id', at: 'Time', gone: 'Removed', left: 'Left', first: 'The 500 oldest are shown.', close: 'Close', done: { proposed: 'The rule is proposed', approved: 'Approved', declined: 'Declined', listed: 'Listed: {{n}}' },
    tickets: 'Queue tickets lose their ties to people the day after and need no rule. Registers of documents and figures are not removed.',
  },
};
