import { csvOf } from './save-chart';

test('a file opens in a spreadsheet and no cell becomes a formula', () => {
  expect(csvOf({ columns: ['Värde', 'Siffra'], rows: [['=1+1', '0,5'], ['a;"b"', '-2']] })).toBe('\uFEFFVärde;Siffra\r\n\'=1+1;0,5\r\n"a;""b""";-2\r\n');
});
