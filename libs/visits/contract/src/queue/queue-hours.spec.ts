import { QueueSettings } from './office-queue';
import { queueHours } from './queue-hours';

const week = [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, opens: '10:00', closes: '16:00' }));
const rules = QueueSettings.parse({ hours: week, exceptions: [{ day: '2026-12-24', opens: null, closes: null, why: { sv: 'Julafton', en: 'Christmas Eve' } }, { day: '2026-12-23', opens: '10:00', closes: '13:00' }] });

describe('an office’s hours', () => {
  test.each([
    ['before opening', '2026-11-24T08:59:59Z', false, false], ['at opening', '2026-11-24T09:00:00Z', true, true], ['at the last ticket', '2026-11-24T14:45:00Z', true, false], ['at closing', '2026-11-24T15:00:00Z', false, false],
    ['on a short day', '2026-12-23T11:50:00Z', true, false], ['on a closed day', '2026-12-24T10:00:00Z', false, false],
  ])('%s', (_, now, open, givesTickets) => expect(queueHours(rules, new Date(now))).toMatchObject({ open, givesTickets }));

  test('say when it opens next, past days that are closed', () => {
    expect(queueHours(rules, new Date('2026-12-23T13:00:00Z')).nextOpensAt).toBe('2026-12-27T09:00:00.000Z');
    expect(queueHours(rules, new Date('2026-12-24T10:00:00Z')).why).toEqual({ sv: 'Julafton', en: 'Christmas Eve' });
  });

  test('are none on a public holiday, unless an exception says so', () => {
    expect(queueHours(rules, new Date('2027-01-06T10:00:00Z'))).toMatchObject({ open: false, opensAt: null, why: { sv: 'Helgdag.' } });
    expect(queueHours({ ...rules, exceptions: [{ day: '2027-01-06', opens: '12:00', closes: '15:00', why: null }] }, new Date('2027-01-06T12:00:00Z'))).toMatchObject({ open: true, opensAt: '2027-01-06T11:00:00.000Z', why: null });
  });

  test('follow the wall clock over both changes of the year', () => {
    // 28 March 2026 is the last day of winter time; 25 October 2026 begins in summer time and ends in winter time.
    expect([queueHours(rules, new Date('2026-03-28T12:00:00Z')).opensAt, queueHours(rules, new Date('2026-03-29T12:00:00Z')).opensAt]).toEqual(['2026-03-28T09:00:00.000Z', '2026-03-29T08:00:00.000Z']);
    expect([queueHours(rules, new Date('2026-10-24T12:00:00Z')).closesAt, queueHours(rules, new Date('2026-10-25T12:00:00Z')).closesAt]).toEqual(['2026-10-24T14:00:00.000Z', '2026-10-25T15:00:00.000Z']);
  });

  test('may be round the clock', () => expect(queueHours({ ...rules, alwaysOpen: true }, new Date('2026-12-24T03:00:00Z'))).toMatchObject({ open: true, givesTickets: true, nextOpensAt: null }));
});
