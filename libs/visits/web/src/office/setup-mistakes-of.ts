import type { Locale } from '@desk/kernel/contract';
import { fill } from '@desk/ui/web';
import { queueApi, setupMistakes, settingRanges, type QueueSetup } from '@desk/visits/contract';
import { officeTexts } from './office-texts';

/** What is wrong, by place: `hours.1`, `queues.uddevalla-a.name.sv`, `parkMinutes`. */
export type Mistakes = ReadonlyMap<string, string>;

/** A setup as the endpoint takes it. */
export const asGiven = ({ queues, desks, ...its }: QueueSetup) => ({ ...its, queues: queues.map(({ officeId: _, ...queue }) => queue), desks: desks.map(({ officeId: _, ...desk }) => desk) });

const isRanged = (name: string): name is keyof typeof settingRanges => name in settingRanges;

/** Where a broken field stands on the screen. */
const placeOf = (path: readonly PropertyKey[], { settings, queues, desks }: QueueSetup): string => {
  const [first = '', second = '', third = '', ...rest] = path;
  const at = Number(third);
  if (first === 'queues') return ['queues', queues[Number(second)]?.id, String(third), ...rest.map(String)].join('.');
  if (first === 'desks') return `desks.${desks[Number(second)]?.id}.${String(third)}`;
  if (second === 'hours') return `hours.${settings.hours[at]?.weekday}`;
  if (second === 'exceptions') return `exceptions.${settings.exceptions[at]?.day}`;
  return String(second);
};

/** Everything that stops a setup from being saved, in the reader's words: fields that are empty or out of range, and what does not go together. */
export const mistakesOf = (setup: QueueSetup, locale: Locale): Mistakes => {
  const t = officeTexts.in(locale).mistakes;
  const words = (place: string): string => {
    if (isRanged(place)) return fill(t.range, { min: settingRanges[place][0], max: settingRanges[place][1] });
    if (place.startsWith('hours.')) return t.hours;
    if (place.startsWith('exceptions.')) return t.exception;
    if (place.endsWith('.letter')) return t.letter;
    if (place.endsWith('.name.sv')) return t.nameSv;
    if (place.endsWith('.name.en')) return t.nameEn;
    return place.endsWith('.number') ? t.number : t.other;
  };
  const issues = queueApi.saveQueueSetup.input.safeParse(asGiven(setup)).error?.issues ?? [];
  const broken = issues.map(({ path }): readonly [string, string] => { const place = placeOf(path, setup); return [place, words(place)]; });
  // What does not go together is looked for once every field says something.
  const clashes = broken.length > 0 ? [] : setupMistakes(setup).map(({ path, text }): readonly [string, string] => [path, text[locale]]);
  return new Map([...broken, ...clashes]);
};
