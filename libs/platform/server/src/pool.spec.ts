import { isoInstant } from './pool';

describe('an instant out of the database', () => {
  it.each([
    ['2026-11-24 09:42:07+00', '2026-11-24T09:42:07.000Z'],
    ['2026-11-24 09:42:07.5+00', '2026-11-24T09:42:07.500Z'],
    ['2026-11-24 09:42:07.123987+00', '2026-11-24T09:42:07.123Z'],
    ['2026-11-24 10:42:07.12+01', '2026-11-24T09:42:07.120Z'],
  ])('%s is %s', (text, wanted) => {
    expect(isoInstant(text)).toBe(wanted);
    expect(new Date(text).toISOString()).toBe(wanted);
  });
});
