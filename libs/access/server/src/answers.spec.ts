import { z } from 'zod';
import { Refused } from '@desk/kernel/contract';
import { readInput, refusalOf } from './answers';

const schema = z.object({ text: z.string().optional(), answers: z.record(z.string(), z.string()).optional() });
const refused = (raw: unknown) => {
  try {
    readInput(schema, raw);
    return null;
  } catch (error) {
    return error instanceof Refused ? [error.refusal.fact, error.refusal.fields?.map((it) => it.path)] : error;
  }
};

test.each([
  ['NUL in a text', { text: 'a\u0000b' }, ['text']],
  ['half a character', { text: '\ud800' }, ['text']],
  ['NUL in a text further in', { answers: { a: 'x', b: '\u0000' } }, ['answers.b']],
  ['NUL in the name of a field', { answers: { 'a\u0000': 'x' } }, ['answers']],
  ['NUL in a list', { more: ['a', '\u0000'] }, ['more.1']],
])('%s is refused where it stands', (_, raw, paths) => expect(refused(raw)).toEqual(['InputNotValid', paths]));

test.each([['ordinary', 'Åsa Öberg'], ['of several parts', '🧑‍💼'], ['combined', 'na\u0308r'], ['on several lines', 'a\n\tb']])('a text that is %s is let in', (_, text) => expect(refused({ text })).toBeNull());

test('input nested deeper than a call stack is read', () => {
  let deep: unknown = 'x';
  for (let level = 0; level < 50_000; level += 1) deep = [deep];
  expect(refused({ deep })).toBeNull();
});

test.each([[400, 'RequestNotReadable'], [404, 'NotFound'], [405, 'NotFound'], [413, 'RequestTooLarge'], [414, 'RequestNotReadable'], [415, 'RequestNotReadable'], [429, 'TooMany'], [500, 'Failed'], [599, 'Failed'], [0, 'Failed']])(
  'what the web server calls %i is told as %s', (status, fact) => expect(refusalOf(status).fact).toBe(fact));
