import { mayBeHeard, spokenCall } from './spoken-call';

test('number and desk are said in Swedish, letters as letters', () => {
  expect(spokenCall({ number: 'B 027', desk: '4', language: 'sv' })).toEqual([{ voice: 'sv', text: 'Nummer B, 27, disk 4' }]);
});
test('and then in the language of the ticket', () => {
  expect(spokenCall({ number: 'AC 8', desk: '2', language: 'pl' })).toEqual([{ voice: 'sv', text: 'Nummer A C, 8, disk 2' }, { voice: 'pl', text: 'Numer A C, 8, stanowisko 2' }]);
});
test('easy Swedish is not said twice, and a language nobody knows is left out', () => {
  for (const language of ['sv-x-latt', 'tlh']) expect(spokenCall({ number: 'B 1', desk: '1', language })).toHaveLength(1);
});
test.each([['06:59', false], ['07:00', true], ['17:59', true], ['18:00', false]])('at %s sound is on: %s', (clock, on) => {
  expect(mayBeHeard(clock, { silent: false, soundFrom: '07:00', soundTo: '18:00' })).toBe(on);
  expect(mayBeHeard(clock, { silent: true, soundFrom: '07:00', soundTo: '18:00' })).toBe(false);
});
