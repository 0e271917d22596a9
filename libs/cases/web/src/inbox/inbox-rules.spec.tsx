import { aHandoff, aRow } from './a-handoff';
import { mergeCalmly } from './calm-rows';
import { dueWords } from './due-words';
import { offeredSteps } from './handoff-acts';
import { addressOfPlace, placeOf } from './inbox-address';
import { inside, inWords, shortly } from './inbox-texts';
import { commandOf, emptyForm } from './step-form';

const now = new Date('2026-11-24T09:42:00Z');
const ids = (rows: readonly { receiptNumber: string }[]) => rows.map(({ receiptNumber }) => receiptNumber);

test('new rows wait, rows that left stay, rows below are added', () => {
  const [a, b, c, d] = ['a', 'b', 'c', 'd'].map((name, at) => aRow(String(at + 1), { receiptNumber: name }));
  const { rows, waiting } = mergeCalmly([b!, c!], [a!, c!, d!]);
  expect(ids(rows)).toEqual(['b', 'c', 'd']);
  expect(rows.map(({ left }) => left)).toEqual([true, false, false]);
  expect(waiting).toBe(1);
});

test.each([
  [{ dueAt: '2026-11-24T14:00:00Z' }, 'i dag 15.00', 'late'],
  [{ dueAt: '2026-11-25T11:00:00Z' }, 'i morgon 12.00', 'soon'],
  [{ dueAt: '2026-11-27T11:00:00Z' }, 'fre 27 nov', 'calm'],
  [{ dueAt: '2026-11-23T11:00:00Z' }, 'försenad sedan mån 23 nov', 'late'],
  [{ dueAt: null }, '–', 'calm'],
  [{ state: 'waiting-third-party', dueAt: '2026-12-04T11:00:00Z' }, 'följ upp fre 4 dec', 'calm'],
  [{ state: 'told', dueAt: '2026-11-30T16:00:00Z' }, 'stängs mån 30 nov', 'calm'],
  [{ visitorWaits: true, dueAt: '2026-11-25T11:00:00Z' }, 'svar nu', 'late'],
])('due %j is said as %s', (change, text, tone) => {
  expect(dueWords(aRow('1', change), now, 'sv')).toEqual({ text, tone });
});

const steps = (change: object, staffId = 'F7') => offeredSteps(aHandoff('1', change), { staffId, mayHandle: true, now }).map(({ step, place, why }) => `${step} ${place}${why ? ` ${why.word}` : ''}`);

test('what nobody has can be taken or returned', () => expect(steps({ state: 'received' })).toEqual(['assign first', 'return bar', 'redirect more', 'reject more']));
test('what is mine can be answered', () => expect(steps({ state: 'assigned', assigneeId: 'F7' })).toEqual(['start more', 'ask-visitor bar', 'ask-third-party more', 'return bar', 'redirect more', 'reject more', 'answer first']));
test('what a colleague has can be taken over, and the answer says why not', () => expect(steps({ state: 'underway', assigneeId: 'F3', assigneeName: 'F3' })).toEqual(['assign bar', 'ask-visitor more others', 'ask-third-party more others', 'reject more', 'answer bar others']));
test('what was closed long ago is not reopened', () => expect(steps({ state: 'closed', history: [{ step: 'close', from: 'told', to: 'closed', at: '2026-09-01T09:00:00Z', byName: 'F7' }] })).toEqual(['reopen bar reopen']));

test('the place in the inbox survives the address', () => {
  const place = { box: 'mine', compartment: 'SKV-FOLK', caseType: undefined } as const;
  expect(placeOf(new URLSearchParams(addressOfPlace(place, 'x').split('?')[1]))).toEqual(place);
});

test('a question to the visitor needs words and a day ahead', () => {
  const form = emptyForm('ask-visitor', now);
  expect(commandOf('ask-visitor', form, now)).toEqual({ problems: { text: 'needText' } });
  expect(commandOf('ask-visitor', { ...form, text: 'Vilken dag?', date: '2026-11-24' }, now)).toEqual({ problems: { date: 'needDate' } });
  expect(commandOf('ask-visitor', { ...form, text: 'Vilken dag?' }, now)).toEqual({ command: { step: 'ask-visitor', question: 'Vilken dag?', lastDate: '2026-12-08' } });
});

test('names fit their place', () => {
  expect([inside('Graviditetspenning'), inside('SGI: inkomst'), shortly('Handläggare F3'), shortly('System')]).toEqual(['graviditetspenning', 'SGI: inkomst', 'F3', 'System']);
  expect(inWords('swedish-passport, seen, annat', { 'swedish-passport': 'svenskt pass', seen: 'kontrollerat' })).toBe('Svenskt pass, kontrollerat, annat');
});
