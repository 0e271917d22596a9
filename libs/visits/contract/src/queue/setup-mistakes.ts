import type { OfficeId, Text } from '@desk/kernel/contract';
import type { DeskPlace, Queue, QueueSettings } from './office-queue';

/** What is wrong in an office's setup: where (`queues.uddevalla-a.letter`, `hours.1`, `exceptions.2026-12-24`), and what to do. */
export type SetupMistake = { readonly path: string; readonly text: Text };
type Setup = { readonly officeId: OfficeId; readonly settings: QueueSettings; readonly queues: readonly Omit<Queue, 'officeId'>[]; readonly desks: readonly Omit<DeskPlace, 'officeId'>[] };

const MINUTE = 60_000;
const minutesOf = (time: string): number => Date.parse(`2000-01-01T${time}:00Z`) / MINUTE;
const twins = <T>(list: readonly T[], of: (one: T) => string): T[] => list.filter((one, at) => list.findIndex((other) => of(other) === of(one)) < at);

const t = {
  foreign: { sv: 'Koder för köer och diskar börjar med kontorets kod och är olika.', en: 'Codes of queues and desks begin with the office’s code and differ.' },
  letter: { sv: 'Två köer har samma bokstav. Välj en annan bokstav.', en: 'Two queues have the same letter. Choose another letter.' },
  number: { sv: 'Två diskar har samma nummer. Välj ett annat nummer.', en: 'Two desks have the same number. Choose another number.' },
  noQueue: { sv: 'En disk tar emot en kö som inte finns. Välj bland kontorets köer.', en: 'A desk serves a queue that does not exist. Choose among the office’s queues.' },
  noCommon: { sv: 'Ingen öppen kö tar det som ingen annan kö tar. Lämna livshändelserna tomma i en av de öppna köerna.', en: 'No open queue takes what no other queue takes. Leave the life events empty in one of the open queues.' },
  backwards: { sv: 'Stängningen är före öppningen. Byt plats på tiderna.', en: 'Closing is before opening. Swap the times.' },
  overlap: { sv: 'Två tider på samma dag går in i varandra. Låt den första sluta innan den andra börjar.', en: 'Two stretches of one day overlap. Let the first end before the second begins.' },
  half: { sv: 'Skriv både öppning och stängning, eller välj stängt.', en: 'Write both opening and closing, or choose closed.' },
  twice: { sv: 'Samma dag står två gånger. Ta bort den ena.', en: 'The same day stands twice. Remove one of them.' },
  tooEarly: { sv: 'Sista kölapp skulle ges redan när kontoret öppnar. Minska minuterna före stängning.', en: 'The last ticket would be given already at opening. Lower the minutes before closing.' },
} as const satisfies Record<string, Text>;

const hoursMistakes = ({ hours, exceptions, lastTicketMinutes }: QueueSettings): SetupMistake[] => [
  ...[1, 2, 3, 4, 5, 6, 7].flatMap((weekday): SetupMistake[] => {
    const its = hours.filter((one) => one.weekday === weekday).toSorted((one, other) => one.opens.localeCompare(other.opens));
    if (its.some(({ opens, closes }) => opens >= closes)) return [{ path: `hours.${weekday}`, text: t.backwards }];
    if (its.some(({ opens }, at) => at > 0 && opens < (its[at - 1]?.closes ?? ''))) return [{ path: `hours.${weekday}`, text: t.overlap }];
    return its.some(({ opens, closes }) => minutesOf(closes) - minutesOf(opens) <= lastTicketMinutes) ? [{ path: 'lastTicketMinutes', text: t.tooEarly }] : [];
  }).filter(({ path }, at, all) => all.findIndex((one) => one.path === path) === at),
  ...exceptions.flatMap(({ day, opens, closes }): SetupMistake[] => {
    if ((opens === null) !== (closes === null)) return [{ path: `exceptions.${day}`, text: t.half }];
    return opens !== null && closes !== null && opens >= closes ? [{ path: `exceptions.${day}`, text: t.backwards }] : [];
  }),
  ...twins(exceptions, ({ day }) => day).map(({ day }) => ({ path: `exceptions.${day}`, text: t.twice })),
];

/**
 * Everything that is wrong in an office's queues, desks and hours, for the screen while somebody types and for the server before it saves. Empty when all is well.
 * Ids begin with the office's own code, so that no office writes another's.
 */
export const setupMistakes = ({ officeId, settings, queues, desks }: Setup): SetupMistake[] => [
  ...[...queues, ...desks].filter(({ id }) => !id.startsWith(`${officeId}-`)).map(({ id }) => ({ path: id, text: t.foreign })),
  ...twins(queues, ({ id }) => id).map(({ id }) => ({ path: `queues.${id}`, text: t.foreign })),
  ...twins(desks, ({ id }) => id).map(({ id }) => ({ path: `desks.${id}`, text: t.foreign })),
  ...twins(queues, ({ letter }) => letter).map(({ id }) => ({ path: `queues.${id}.letter`, text: t.letter })),
  ...(queues.some(({ open }) => open) && !queues.some(({ open, lifeEventIds }) => open && lifeEventIds.length === 0) ? [{ path: 'queues', text: t.noCommon }] : []),
  ...twins(desks, ({ number }) => number).map(({ id }) => ({ path: `desks.${id}.number`, text: t.number })),
  ...desks.filter(({ queueIds }) => queueIds.some((id) => !queues.some((queue) => queue.id === id))).map(({ id }) => ({ path: `desks.${id}.queueIds`, text: t.noQueue })),
  ...hoursMistakes(settings),
];
