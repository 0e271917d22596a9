import type { PeopleTexts } from './people.sv';

export const peopleEn: PeopleTexts = {
  who: { region: 'The visitor', anonymous: 'Anonymous', anonymousHint: 'not needed yet', show: 'Show', showAll: 'Show the whole number', hide: 'Hide', identify: 'Give identity', checked: '{{document}} {{time}}', notChecked: 'not checked', other: 'Other identity', mandate: 'Representative', addMandate: 'Add a representative', mandates: '{{n}} representatives', more: 'More about the identity' },
  unmask: { title: 'Show the whole number', why: 'Why do you need the number?', hint: 'The reason is kept in the journal.', help: 'To help the visitor with the case', check: 'To check it against an identity document', write: 'To write it on a form for the visitor', own: 'Another reason', show: 'Show the number', cancel: 'Cancel' },
  identity: {
    title: 'Who is the visitor?', because: 'Needed for: {{task}}.', intro: 'Only you see this, until you hand over a case.', how: 'Identity', number: 'Personal identity number or coordination number', other: 'Other identity', without: 'Without identity', numberNeeded: 'Write the number, or choose Other identity.', numberHint: 'For example 19900101-2385.',
    describe: 'Which document or information?', describeHint: 'For example an LMA card, a foreign passport or a prid. Write nothing about health.', ok: 'The number is right: {{masked}}', coordination: 'Coordination number: {{masked}}', checkNow: 'I have checked an identity document', save: 'Save and continue', saveOnly: 'Save', skip: 'Continue without identity', cancel: 'Cancel',
    already: 'Already given: {{masked}}', recordCheck: 'Save the check', checkTitle: 'Check identity',
  },
  check: { title: 'Identity check', document: 'Document', validUntil: 'Valid until', method: 'How it was checked', result: 'Result', confirmed: 'Matches', notConfirmed: 'Does not match', lma: 'An LMA card does not show who somebody is. The check is kept, but does not count as proven identity.', expired: 'The document has expired.' },
  methods: { seen: 'Looked at', 'machine-read': 'Machine read', 'e-id-qr': 'eID with a QR code', 'certifier-present': 'Certifier is here' },
  mandate: {
    title: 'Representative of the visitor', kind: 'Position', name: 'Name of the representative', agencies: 'Valid at', from: 'Valid from', to: 'Valid to', noEnd: 'Leave empty when it has no end.', source: 'Shown by', substitution: 'May put somebody else in their place', save: 'Save the representative', cancel: 'Cancel', order: 'The last day is before the first.',
    needName: 'Write the name of the representative.', needAgency: 'Choose at least one agency.',
    kinds: { representative: 'Representative', guardian: 'Guardian of a child', 'good-man': 'Appointed representative', assistant: 'Assistant' }, sources: { 'paper-shown': 'Power of attorney on paper', 'original-handed-in': 'Original handed in', 'court-decision': 'Court decision', digital: 'Digital power of attorney' },
  },
};
