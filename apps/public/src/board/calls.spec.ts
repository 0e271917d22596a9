import { firstCalls, heard as heardOf, turn, type BoardCalls, type Call } from './calls';

const call = (number: string, desk = '1', key = number): Call => ({ key, number, desk, at: '2026-11-24T09:42:00Z', language: 'sv' });
const shown = ({ now, waiting, last }: BoardCalls) => [now?.number, waiting.map((it) => it.number), last.map((it) => it.number)];
const empty = firstCalls([], 0);
/** Nobody has come yet, unless told. */
const heard = (board: BoardCalls, calls: readonly Call[], at: number, come: readonly string[] = []) => heardOf(board, calls, new Set(calls.map(({ key }) => key).filter((key) => !come.includes(key))), at);

test('what was called before the board started is shown and not called again', () => {
  expect(shown(firstCalls([call('B 3'), call('B 2'), call('B 1')], 0))).toEqual(['B 3', [], ['B 2', 'B 1']]);
});
test('a call on an empty board is shown at once', () => {
  expect(shown(heard(empty, [call('B 1')], 0))).toEqual(['B 1', [], []]);
});
test('two calls at once: the older first, each for at least eight seconds', () => {
  const both = heard(empty, [call('B 2'), call('B 1')], 1_000);
  expect(shown(both)).toEqual(['B 1', ['B 2'], []]);
  expect(shown(turn(both, 8_999))).toEqual(['B 1', ['B 2'], []]);
  expect(shown(turn(both, 9_000))).toEqual(['B 2', [], ['B 1']]);
});
test('the same answer heard again changes nothing', () => {
  const once = heard(empty, [call('B 1')], 0);
  expect(shown(heard(once, [call('B 1')], 60_000))).toEqual(shown(once));
});
test('a recall is shown again and leaves no second line', () => {
  const board = heard(heard(empty, [call('B 1')], 0), [call('B 2'), call('B 1')], 10_000);
  const again = heard(board, [call('B 1', '1', 'B 1 again'), call('B 2'), call('B 1')], 20_000);
  expect(shown(again)).toEqual(['B 1', [], ['B 2']]);
});
test('a visitor who came or left while the call waited takes nobody’s time', () => {
  const three = heard(empty, [call('B 3'), call('B 2'), call('B 1')], 0);
  expect(shown(three)).toEqual(['B 1', ['B 2', 'B 3'], []]);
  expect(shown(heard(three, [call('B 3'), call('B 2'), call('B 1')], 8_000, ['B 2']))).toEqual(['B 3', [], ['B 1', 'B 2']]);
});
test('only the last six stand below', () => {
  const many = Array.from({ length: 9 }, (_, at) => call(`B ${at}`)).reverse();
  expect(firstCalls(many, 0).last.map((it) => it.number)).toEqual(['B 7', 'B 6', 'B 5', 'B 4', 'B 3', 'B 2']);
});
