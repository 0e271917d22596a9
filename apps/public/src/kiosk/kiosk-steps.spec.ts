import { KioskTicket } from '@desk/visits/contract';
import { next, start, type KioskAct, type KioskState } from './kiosk-steps';

const walk = (...acts: KioskAct[]): KioskState => acts.reduce(next, start);
const ticket = KioskTicket.parse({ ticketId: '01890000-0000-7000-8000-000000000000', number: 'B 27', token: `uddevalla.${'x'.repeat(32)}`, language: 'fi', ahead: 4, span: { low: 10, high: 25 } });

test('a language leads to the question, the question to needs', () => {
  expect(walk({ act: 'speak', language: 'ar' })).toMatchObject({ step: 'about', language: 'ar' });
  expect(walk({ act: 'speak', language: 'ar' }, { act: 'about', about: 'LH01' })).toMatchObject({ step: 'needs', language: 'ar', about: 'LH01' });
});
test('a need pressed twice is no need', () => {
  expect(walk({ act: 'need', need: 'seat' }, { act: 'need', need: 'sign-language' }, { act: 'need', need: 'seat' }).needs).toEqual(['sign-language']);
});
test('another language asks for an interpreter without asking which matter it is', () => {
  expect(walk({ act: 'other-language' })).toMatchObject({ step: 'needs', about: 'other', needs: ['interpreter'] });
});
test('going back takes the answer back', () => {
  expect(walk({ act: 'speak', language: 'fi' }, { act: 'about', about: 'LH01' }, { act: 'need', need: 'quiet-room' }, { act: 'back' })).toEqual({ ...start, step: 'about', language: 'fi' });
  expect(walk({ act: 'speak', language: 'fi' }, { act: 'back' })).toEqual(start);
});
test('a ticket cannot be gone back from, and forgetting leaves nothing', () => {
  const given = walk({ act: 'speak', language: 'fi' }, { act: 'about', about: 'LH01' }, { act: 'given', ticket });
  expect(next(given, { act: 'back' })).toEqual(given);
  expect(next(given, { act: 'forget' })).toEqual(start);
});
