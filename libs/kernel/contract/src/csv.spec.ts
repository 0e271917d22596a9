import { csvText, safeText } from './csv';

test.each([['=1+1', "'=1+1"], ['+46', "'+46"], ['-2', "'-2"], ['@SUM(A1)', "'@SUM(A1)"], ['\tx', "'\tx"], ['Väntetid', 'Väntetid']])('%j is written as %j, so that a spreadsheet computes nothing', (text, safe) => expect(safeText(text)).toBe(safe));

test('rows are written as Swedish spreadsheets read them', () => {
  expect(csvText([['Värde', 'Siffra'], ['=1+1', 0.5], ['a;"b"', -2], [], [null, 1 / 3]])).toBe('\uFEFFVärde;Siffra\r\n\'=1+1;0,5\r\n"a;""b""";-2\r\n\r\n;0,333333\r\n');
});
