import type { FastifyRequest } from 'fastify';
import { objectIdOf, rawInput, workplaceOf } from './request-parts';

const request = (its: Partial<Record<'headers' | 'params' | 'query' | 'body', unknown>>) => ({ headers: {}, params: {}, ...its }) as unknown as FastifyRequest;

test.each([
  ['Disk%204', 'Disk 4'], ['Kontor%20%C3%96st', 'Kontor Öst'], ['%', null], ['%E0%A4%A', null], ['%00', null], ['<b>', null], ['x'.repeat(61), null], [undefined, null],
])('the workplace %s is read as %s', (said, workplace) => expect(workplaceOf(request({ headers: { 'x-desk-workplace': said } }))).toBe(workplace));

test.each([
  ['an id', '01890000-0000-7000-8000-000000000000', true], ['a code', 'FK-TFP10', true], ['a line', 'uddevalla-7-5', true],
  ['a number in the wrong place', '19900101-2385', false], ['NUL', 'a\u0000', false], ['a sentence', 'Anna bor här', false], ['nothing', '', false],
])('the journal keeps of a path %s: %s', (_, last, kept) => expect(objectIdOf(request({ params: { visitId: 'x', last } }))).toBe(kept ? last : null));

test('the path has the last word over body and query', () => {
  expect(rawInput(request({ query: { visitId: 'q', version: '1' }, body: { visitId: 'b', version: 2 }, params: { visitId: 'p' } }))).toEqual({ visitId: 'p', version: 2 });
});

test('a body that is a text or nothing is no input', () => expect([rawInput(request({ body: 'abc' })), rawInput(request({ body: null }))]).toEqual([{}, {}]));
