import type { VisitorTexts } from './visitor-texts';

export const visitorEn: VisitorTexts = {
  machine: '',
  step: 'Step {at} of {of}',
  openUntil: 'Open until {time}',
  about: { title: 'What is your visit about?', lead: 'Press the picture that fits best.', other: 'Something else', otherHint: 'We will ask you at the desk.', ticket: 'Just a ticket', ticketHint: 'Skip the questions.' },
  needs: {
    title: 'Do you need any of this?', lead: 'Choose one or more. You do not have to say why.', interpreter: 'Interpreter', interpreterHint: 'Talk in your own language', sign: 'Sign language', signHint: 'Sign language interpreter',
    seat: 'Sit close', seatHint: 'A short way to the desk', room: 'Private room', roomHint: 'Quiet, nobody else hears', none: 'No, none of it', take: 'Take a ticket',
  },
  wait: { title: 'The wait is long right now', text: '{low}–{high} minutes, estimated wait. You can take a ticket and come back, or come another day.', take: 'Take a ticket anyway', over: 'I will come back' },
  ticket: {
    title: 'Here is your number', ahead: '{count} ahead of you', first: 'You are first', now: 'in the queue right now', minutes: '{low}–{high} minutes', estimated: 'estimated wait', follow: 'Follow your place on your phone',
    followText: 'Point the camera at the square. You can go out for a while. Your phone will tell you.', qr: 'QR code to the page where you follow your place', sit: 'Have a seat', sitText: 'Your number and desk are shown on the screen. We call out too.',
    take: 'Take your ticket below', printing: 'Your ticket is being printed', photo: 'Take a picture of the square, or write down {number}', swedish: 'The ticket is in Swedish. Your number is {number}.', again: 'Print again', done: 'Done', doneHint: 'The screen is cleared.',
  },
  tools: { label: 'Aids', back: 'Back', listen: 'Listen', noVoice: 'No voice here', larger: 'Larger text', contrast: 'Contrast', lower: 'Move down', help: 'Help', coming: 'Somebody is coming', scrollUp: 'Up', scrollDown: 'Down' },
  idle: { title: 'Are you still here?', stay: 'I am here', over: 'Start over' },
  states: {
    offline: 'We cannot give tickets here right now.', offlineText: 'Please go to the reception.', passed: 'All times today are taken.', closed: 'We are closed.', opens: 'We open {day} at {time}.', hours: 'Opening hours', phones: 'You can also call', wait: 'One moment', again: 'Try again',
  },
  mine: {
    title: 'My place in the queue', yours: 'Your number is', live: 'This page updates by itself', language: 'Change language. Now:', tell: 'Tell me', tellHint: 'Sound and vibration', on: 'On', off: 'Off', late: 'I will be a little late', lateHint: 'We keep your place in the queue',
    leave: 'Leave the queue', leaveAsk: 'Leave the queue?', leaveText: 'You cannot get your place back.', stay: 'Stay', go: 'Leave', ends: 'This page stops working when your visit is over.', turn: 'It is your turn', goTo: 'Go to desk', calm: 'No rush. We will wait for you.',
    more: 'I need more time', moreHint: 'We will call again in a while', parked: 'Your place is kept until {time}.', here: 'I am here', missed: 'We called but did not see you.', missedText: 'Go to the reception, or press here when you are back.', served: 'Welcome to desk {desk}',
    over: 'Thank you for your visit.', overText: 'This ticket is no longer valid.', left: 'You have left the queue.', closed: 'We are closed. Your number is no longer valid.', offline: 'No contact right now. Your place is kept.', last: 'Last seen at {time}',
  },
  events: {
    LH01: 'Having a child', LH02: 'Moving', LH03: 'New in Sweden', LH04: 'Newly arrived', LH05: 'Working here from the EU', LH06: 'Temporary protection', LH07: 'Leaving Sweden', LH08: 'My own business', LH09: 'Business in crisis', LH10: 'Looking for work', LH11: 'Studying', LH12: 'Student loan',
    LH13: 'Falling ill', LH14: 'Ill for long', LH15: 'Disability', LH16: 'A child who needs support', LH17: 'Caring for somebody', LH18: 'Retiring', LH19: 'When somebody has died', LH20: 'Getting married', LH21: 'Separating', LH22: 'Turning 18', LH23: 'Hard to pay',
    LH25: 'Importing', LH26: 'Travelling', LH27: 'Identity card', LH28: 'Citizenship',
  },
};
