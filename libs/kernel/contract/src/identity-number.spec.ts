import { isIdentityNumber, maskIdentityNumber, readIdentityNumber } from './identity-number';

const today = new Date('2026-11-22T10:00:00Z');
const read = (written: string) => {
  const it = readIdentityNumber(written, today);
  return isIdentityNumber(it) ? `${it.kind} ${it.full}` : it.problem;
};

describe('a written identity number (domain.md 2.8)', () => {
  test.each([
    ['19900101-2385', 'personnummer 199001012385'], ['19850615-2399', 'personnummer 198506152399'],
    ['19540223-2382', 'personnummer 195402232382'], ['20120304-2393', 'personnummer 201203042393'], ['20170101-2393', 'personnummer 201701012393'],
    ['900101-2385', 'personnummer 199001012385'], ['9001012385', 'personnummer 199001012385'], ['199001012385', 'personnummer 199001012385'],
    ['900101+2385', 'personnummer 189001012385'], [' 19900101 2385 ', 'personnummer 199001012385'],
    ['701063-2391', 'samordningsnummer 197010632391'], ['881175-2388', 'samordningsnummer 198811752388'], ['940361-2394', 'samordningsnummer 199403612394'],
    // The research table lists 940361-2390 as valid, but its Luhn sum is 36: the rule decides, the digit must be 4.
    ['940361-2390', 'check-digit'],
    ['20010230-2387', 'date'], ['19900101-2386', 'check-digit'], ['000101-T220', 'interim'], ['hej', 'shape'], ['', 'shape'], ['19900101-23855', 'shape'],
  ])('%s is read as %s', (written, expected) => expect(read(written)).toBe(expected));

  test('is shown masked', () => expect(maskIdentityNumber('199001012385')).toBe('19900101-••••'));
});
