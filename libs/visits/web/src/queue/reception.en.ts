import type { SameShape } from '@desk/ui/web';
import type { receptionSv } from './reception.sv';

export const receptionEn: SameShape<typeof receptionSv> = {
  group: 'The reception', title: 'Reception', at: 'Reception · {{office}}', what: 'What is it about?', skip: 'May be left out', find: 'Search life events', findHint: 'For example move. Leave it empty if you do not know.', none: 'None chosen', noMatch: 'None is called that. Give a ticket anyway and the desk will ask.',
  needs: 'Needs', needsOf: { interpreter: 'Interpreter', 'sign-language': 'Sign language', seat: 'A seat nearby', 'quiet-room': 'Quiet room' }, language: 'Language', interpreterLanguage: 'Interpreter in which language?', easy: 'Easy Swedish',
  priority: 'Priority, choose why', priorityHint: 'Seen by colleagues, not on the screen', noPriority: 'No priority', reasons: { 'booked-time': 'Booked time', 'cannot-wait': 'Cannot wait long', 'sent-back': 'Sent back here', 'last-day': 'Last day today' },
  give: 'Give a ticket', nothing: 'Nothing chosen, to the common queue', given: 'Ticket {{number}}', print: 'Print', ahead: '{{n}} before', spanOf: 'estimated wait {{low}}–{{high}} min', clear: 'Clear the choices',
  direct: 'Answered at once', today: '{{n}} today', kinds: { 'showed-the-way': 'Showed the way', 'opening-hours': 'Opening hours', 'left-a-form': 'Gave a form', 'visitor-computer': 'Visitor computer', 'right-phone-number': 'Right phone number', other: 'Another short question' },
  recent: 'Just now', undo: 'Undo', undoOf: 'Undo {{what}}', left: 'Has left', leftOf: '{{what}} has left', byAnswer: 'answered at once', nobody: 'Nothing yet today.', waiting: '{{n}} waiting', desks: '{{open}} of {{all}} desks open', span: '{{low}}–{{high}} min',
  states: { waiting: 'waiting', called: 'called', 'in-service': 'at the desk', parked: 'parked', 'no-show': 'did not come', done: 'done', left: 'has left' }, loading: 'Fetching the reception …', failed: 'The reception could not be fetched.', again: 'Try again',
};
