import { OfficeId } from '@desk/kernel/contract';
import { QueueSetup } from '@desk/visits/contract';
import { mistakesOf } from './setup-mistakes-of';

const officeId = OfficeId.parse('uddevalla');
const setup = QueueSetup.parse({
  officeId, version: 1, settings: { hours: [{ weekday: 1, opens: '10:00', closes: '16:00' }], exceptions: [{ day: '2026-12-23', opens: '10:00', closes: '12:00' }] },
  queues: [{ id: 'uddevalla-a', officeId, letter: 'A', name: { sv: 'Vanliga kön', en: 'The common queue' }, position: 0 }], desks: [{ id: 'uddevalla-1', officeId, number: '1', queueIds: ['uddevalla-a'] }],
});
const [queue] = setup.queues;
const [desk] = setup.desks;
const said = (its: Partial<QueueSetup>) => [...mistakesOf({ ...setup, ...its }, 'sv')];
const settings = (its: Partial<QueueSetup['settings']>) => ({ settings: { ...setup.settings, ...its } });

test('an ordinary setup has no mistakes', () => expect(said({})).toEqual([]));

test.each([
  ['a name that is not written yet', { queues: queue ? [{ ...queue, name: { sv: '', en: 'x' } }] : [] }, 'queues.uddevalla-a.name.sv', 'Skriv köns namn på svenska.'],
  ['a letter that is none', { queues: queue ? [{ ...queue, letter: '4' }] : [] }, 'queues.uddevalla-a.letter', 'Skriv en bokstav, A till Z.'],
  ['a number that is too long', { desks: desk ? [{ ...desk, number: 'Disk ett' }] : [] }, 'desks.uddevalla-1.number', 'Skriv högst sex bokstäver eller siffror.'],
  ['minutes outside the range', settings({ parkMinutes: 500 }), 'parkMinutes', 'Skriv ett helt tal från 1 till 180.'],
  ['minutes that are half typed', settings({ lastTicketMinutes: -1 }), 'lastTicketMinutes', 'Skriv ett helt tal från 0 till 240.'],
  ['an hour that was cleared', settings({ hours: [{ weekday: 1, opens: '', closes: '16:00' }] }), 'hours.1', 'Skriv både öppning och stängning.'],
  ['an hour of a day that differs', settings({ exceptions: [{ day: '2026-12-23', opens: '', closes: '12:00', why: null }] }), 'exceptions.2026-12-23', 'Skriv både öppning och stängning, eller välj stängt.'],
  ['what does not go together', settings({ hours: [{ weekday: 1, opens: '16:00', closes: '10:00' }] }), 'hours.1', 'Stängningen är före öppningen. Byt plats på tiderna.'],
])('%s is said at its field', (_, its, place, words) => expect(said(its)).toEqual([[place, words]]));
