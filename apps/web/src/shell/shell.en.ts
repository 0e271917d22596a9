import type { ShellTexts } from './shell.sv';

export const shellEn: ShellTexts = {
  brand: 'Gemensam kundtjänst', skip: 'Skip to the content', version: 'Personal data: each agency answers for its own',
  bar: {
    region: 'Header', palette: 'Search or do …', keys: 'Show all keys', place: '{{office}}, desk {{desk}}', choosePlace: 'Where do you sit?', noDesk: '{{office}}, choose a desk', inbox: 'Inbox', inboxOf: 'Inbox, {{name}}', desk: 'Desk', start: 'Start page', lock: 'Lock the screen', signOut: 'Sign out', language: 'Language', swedish: 'Svenska', english: 'English',
    letters: 'Single-letter keys', on: 'on', off: 'off', me: 'Me: {{name}}', go: 'Go to',
  },
  connection: { live: 'Connected', connecting: 'Connecting', reconnecting: 'Reconnecting', offline: 'No network', liveText: 'Changes by others are shown at once.', reconnectingText: 'Changes by others are shown some seconds later.' },
  banner: { another: 'You are signed in as {{me}}.', anotherText: 'The screen was locked by {{name}}. What {{name}} wrote and did not send stays on this computer for at most seven days and is shown to {{name}} only.', anotherOk: 'I see', offline: 'No network since {{time}}.', offlineText: 'What you write is kept here. Send it when the network is back.', away: 'The system does not answer right now.', awayText: 'What you write is kept. The page tries again by itself.', back: 'The network is back.', backText: 'Everything has been fetched again.', soon: 'Locks in one minute.', soonText: 'What you have written stays.', stay: 'Continue' },
  keys: { title: 'All keys', off: 'Single-letter keys are switched off.', turnOn: 'Switch on', turnOff: 'Switch the letters off', close: 'Close' },
  groups: { everywhere: 'Everywhere', places: 'Pages' },
  acts: { wait: 'Wait, what was before is being saved. This comes next.', palette: 'Search or do', keys: 'The keys', close: 'Close, back' },
  palette: { label: 'Search or do something', none: 'Nothing has that name. Try another word.', hint: 'Everything that can be done on this page' },
  loading: 'Fetching …',
  failed: {
    title: 'The page could not be shown', text: 'What you have saved is safe. Try again, or start over from the start page.', who: 'It could not be found out who you are', again: 'Try again', home: 'To the start page', number: 'Error number {{id}}', fresh: 'There is a new version of the program', freshText: 'Reload the page to go on. What you have written stays.', reload: 'Reload',
  },
  missing: { title: 'The page does not exist', text: 'The address may be old or misspelt.', home: 'To the start page' },
  unknown: {
    title: 'We do not know your account', text: 'The sign-in worked, but nobody has added you here, or your assignment has ended. Ask your office manager to add you. If you work at an agency, ask your closest manager.', number: 'Show this number: {{number}}', another: 'Sign in as somebody else', out: 'Sign out',
  },
  signedOut: { title: 'You are signed out', text: 'Close the browser if you share the computer with others.', failedTitle: 'The sign-in did not work', failedText: 'Try again. If it happens more than once, call support.', signIn: 'Sign in' },
  unlocked: { title: 'You are signed in again', text: 'You can close this window. The page you were working on has been unlocked.', back: 'To the start page' },
  home: {
    title: 'Hello, {{name}}', lead: 'This is your start page in Gemensam kundtjänst.', duties: 'Your duties', none: 'You have no duty today. Ask your manager to add one.', from: 'from {{date}}', until: 'until {{date}}', always: 'until further notice', at: 'for {{what}}', places: 'What you can do here today', nothing: 'Your duty has no working page of its own here. If you need the desk or an inbox, ask your manager for such a duty.', employer: 'Employer', officesOfMine: 'Offices', languages: 'Languages', wrong: 'Is something wrong? Tell your manager. Duties are added by the employer.',
    desk: 'The desk', deskText: 'Receive visits, do what the agreement allows and hand over the rest.', office: 'The office', officeText: 'Desks, queues, opening hours, screens and how well waiting times hold.', reception: 'Reception', receptionText: 'Give tickets, answer at once and give priority.', inbox: 'The inbox', inboxText: 'Hand-offs and questions from the desks to your compartment.', agreements: 'Agreements', agreementsText: 'What the desks may do: read, write, try and approve.', statistics: 'Statistics', statisticsText: 'The present, figures of a period, and reports.', extracts: 'Register extracts', extractsText: 'What is held about somebody, and who has seen it.', retention: 'Retention', retentionText: 'How long things are kept, and what goes.', journal: 'The journal', journalText: 'Who did or looked at what, and on which ground. Search, review and verify the chain.', register: 'The register', registerText: 'What has come to the agency, with numbers.', disclosures: 'Disclosure', disclosuresText: 'Decide that data may be given to another agency.', conflicts: 'Conflicts of interest', conflictsText: 'What is hidden from whom, and what waits.', breakGlass: 'Break-glass', breakGlassText: 'Two persons open one hand-off for 30 minutes.', offices: 'Visit us', officesText: 'The offices and their opening hours, as visitors see them.',
  },
  duties: {
    'desk-agent': 'Front-desk agent', handler: 'Handler', 'agency-manager': 'Agency manager', 'office-manager': 'Office manager', 'statistics-reader': 'Reads statistics', 'agreement-admin': 'Agreement administrator', 'system-admin': 'System administrator', auditor: 'Auditor',
  },
  noRight: { title: 'The page is not part of your duties', text: 'You have the duties: {{duties}}. They do not include this page. If you need it, ask your manager for a duty.', home: 'To the start page' },
};
