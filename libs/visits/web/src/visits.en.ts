import type { VisitsTexts } from './visits.sv';

export const visitsEn: VisitsTexts = {
  list: {
    region: 'Visits and tasks', newVisit: 'New visit', visits: 'Visits', parked: 'Parked', open: 'Under way', none: 'No open visit.', noEvent: 'no life event yet',
    question: 'just a question', minutes: '{{n}} min', hours: '{{h}} h {{n}} min', closed: 'The office is not open now.',
  },
  tasks: {
    title: 'Tasks at the desk', none: 'Nothing to pass on.', returned: 'Returned', expired: 'Nobody received it', answer: 'Answer to give', before: 'by', late: 'late,',
  },
  head: {
    language: 'Language', interpreter: 'interpreter needed', noInterpreter: 'no interpreter', change: 'Change language, interpreter and channel', group: 'Visits', since: 'since {{time}}', park: 'Park', resume: 'Resume', parkedNote: 'Parked',
    save: 'Save', needs: 'Interpreter needed', cancel: 'Cancel', channel: 'Channel', channels: { desk: 'At the desk', phone: 'Telephone', video: 'Video', chat: 'Chat' },
  },
  parking: {
    title: 'Park visit {{number}}', why: 'What does the visit wait for?', hint: 'Seen only in your list. Write no personal data.', papers: 'Fetching papers', interpreter: 'Waiting for an interpreter', phone: 'Making a call',
    none: 'Without a note', own: 'Other', park: 'Park the visit', cancel: 'Cancel',
  },
  end: {
    left: 'Left:', nothing: 'do something in a step, or choose just a question', question: 'Just a question', records: 'Recorded at the end:', outcomeFor: '{{outcome}} for {{name}}',
    change: 'Change outcome', plan: 'My plan', endVisit: 'End the visit', asQuestion: 'Just a question, no case.',
    ending: 'Ending …',
  },
};
