import { OfficeId } from '@desk/kernel/contract';
import { QueueSetup } from '@desk/visits/contract';
import { changeWords } from './change-words';
import { changesBetween, putOnto } from './setup-changes';

const officeId = OfficeId.parse('uddevalla');
const aSetup = (its: { settings?: object; queues?: object[]; desks?: object[] } = {}): QueueSetup => QueueSetup.parse({
  officeId, version: 1, settings: { hours: [{ weekday: 1, opens: '10:00', closes: '16:00' }], ...its.settings },
  queues: its.queues ?? [{ id: 'uddevalla-a', officeId, letter: 'A', name: { sv: 'Vanliga kön', en: 'The common queue' }, position: 0 }],
  desks: its.desks ?? [{ id: 'uddevalla-1', officeId, number: '1', queueIds: ['uddevalla-a'] }],
});
const said = (one: QueueSetup, other: QueueSetup) => changesBetween(one, other).flatMap((change) => changeWords(change, 'sv'));

test('what changes is said in whole sentences, each by its name', () => {
  const next = aSetup({
    settings: { hours: [{ weekday: 1, opens: '09:00', closes: '15:00' }], parkMinutes: 25, exceptions: [{ day: '2026-12-23', opens: '10:00', closes: '12:00', why: { sv: 'Kort dag', en: 'Short day' } }], order: ['booked'] },
    queues: [{ id: 'uddevalla-a', officeId, letter: 'A', name: { sv: 'Vanliga kön', en: 'The common queue' }, position: 0, open: false }, { id: 'uddevalla-d', officeId, letter: 'D', name: { sv: 'Pass', en: 'Passports' }, position: 1 }],
    desks: [{ id: 'uddevalla-1', officeId, number: '4', queueIds: ['uddevalla-a'] }],
  });
  expect(said(aSetup(), next)).toEqual([
    'Disk 1: numret ändras från 1 till 4.', 'Kö A Vanliga kön: kön ändras från öppen till stängd.', 'Kö D Pass läggs till.', 'Måndag: 09.00–15.00 i stället för 10.00–16.00.', 'Onsdag 23 december: 10.00–12.00 (Kort dag).',
    'Turordningen ändras från Skickad till just den här disken, Bokad tid, inom tidens fönster, Förtur, med angivet skäl, Först till kvarn till Bokad tid, inom tidens fönster, Först till kvarn.', '”Jag blir lite sen” håller platsen, minuter ändras från 20 till 25.',
  ]);
});

test('of two who change different things, both stand', () => {
  const mine = aSetup({ settings: { hours: [{ weekday: 2, opens: '10:00', closes: '16:00' }, { weekday: 1, opens: '10:00', closes: '16:00' }], parkMinutes: 25 } });
  const theirs = aSetup({ settings: { lastTicketMinutes: 30 }, desks: [{ id: 'uddevalla-1', officeId, number: '1', queueIds: ['uddevalla-a'] }, { id: 'uddevalla-2', officeId, number: '2', queueIds: [] }] });
  const both = putOnto(aSetup(), mine, { ...theirs, version: 2 });
  expect([both.version, both.settings.parkMinutes, both.settings.lastTicketMinutes, both.settings.hours.length, both.desks.map(({ number }) => number)]).toEqual([2, 25, 30, 2, ['1', '2']]);
});

test('what I took away stays away, and where both changed the same, mine stands until it is saved', () => {
  const base = aSetup({ settings: { exceptions: [{ day: '2026-12-23', opens: null, closes: null }] } });
  const mine = aSetup({ settings: { exceptions: [], parkMinutes: 25 } });
  const theirs = { ...base, version: 2, settings: { ...base.settings, parkMinutes: 40 } };
  const both = putOnto(base, mine, theirs);
  expect([both.settings.exceptions, both.settings.parkMinutes]).toEqual([[], 25]);
  expect(said(theirs, both)).toEqual(['Onsdag 23 december blir som vanligt igen.', '”Jag blir lite sen” håller platsen, minuter ändras från 40 till 25.']);
});
