import { OfficeId } from '@desk/kernel/contract';
import { DeskPlace, Queue, QueueSettings } from './office-queue';
import { setupMistakes } from './setup-mistakes';

const officeId = OfficeId.parse('uddevalla');
const aQueue = (letter: string, its: object = {}): Queue => Queue.parse({ id: `uddevalla-${letter.toLowerCase()}`, officeId, letter, name: { sv: `Kö ${letter}`, en: `Queue ${letter}` }, position: 0, ...its });
const aDesk = (number: string, its: object = {}): DeskPlace => DeskPlace.parse({ id: `uddevalla-${number}`, officeId, number, queueIds: ['uddevalla-a'], ...its });
const day = (opens: string, closes: string, weekday = 1) => ({ weekday, opens, closes });
const setup = (its: { settings?: object; queues?: Queue[]; desks?: DeskPlace[] } = {}) =>
  ({ officeId, queues: its.queues ?? [aQueue('A')], desks: its.desks ?? [aDesk('1')], settings: QueueSettings.parse({ hours: [day('10:00', '16:00')], ...its.settings }) });

test('an ordinary office has nothing wrong', () => expect(setupMistakes(setup())).toEqual([]));

test.each([
  ['a code of another office', setup({ queues: [aQueue('A'), aQueue('B', { id: 'tidaholm-b' })] }), 'tidaholm-b', /kontorets kod/],
  ['two queues with one letter', setup({ queues: [aQueue('A'), aQueue('A', { id: 'uddevalla-b' })] }), 'queues.uddevalla-b.letter', /samma bokstav/],
  ['open queues that leave the rest out', setup({ queues: [aQueue('A', { lifeEventIds: ['LH01'] })] }), 'queues', /ingen annan kö tar/],
  ['two desks with one number', setup({ desks: [aDesk('1'), aDesk('1', { id: 'uddevalla-x' })] }), 'desks.uddevalla-x.number', /samma nummer/],
  ['a desk that serves a queue that is no more', setup({ desks: [aDesk('1', { queueIds: ['uddevalla-b'] })] }), 'desks.uddevalla-1.queueIds', /inte finns/],
  ['closing before opening', setup({ settings: { hours: [day('16:00', '10:00')] } }), 'hours.1', /före öppningen/],
  ['two stretches that overlap', setup({ settings: { hours: [day('12:00', '16:00', 2), day('09:00', '13:00', 2)] } }), 'hours.2', /går in i varandra/],
  ['a last ticket before anybody could come', setup({ settings: { hours: [day('10:00', '10:30')], lastTicketMinutes: 30 } }), 'lastTicketMinutes', /Minska minuterna/],
  ['half an exception', setup({ settings: { exceptions: [{ day: '2026-12-23', opens: '10:00', closes: null }] } }), 'exceptions.2026-12-23', /både öppning och stängning/],
  ['a day that stands twice', setup({ settings: { exceptions: [{ day: '2026-12-24', opens: null, closes: null }, { day: '2026-12-24', opens: null, closes: null }] } }), 'exceptions.2026-12-24', /två gånger/],
])('%s is said at its place, with what to do', (_, wrong, path, words) => expect(setupMistakes(wrong)).toEqual([{ path, text: { sv: expect.stringMatching(words), en: expect.any(String) } }]));
