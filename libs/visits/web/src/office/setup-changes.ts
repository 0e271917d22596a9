import type { DeskPlace, HoursException, Queue, QueueSettings, QueueSetup, WeekHours } from '@desk/visits/contract';

export type SettingName = Exclude<keyof QueueSettings, 'hours' | 'exceptions'>;
/** One thing that differs between two setups. `before` null: added; `after` null: taken away. */
export type Change =
  | { readonly what: 'queue'; readonly before: Queue | null; readonly after: Queue | null }
  | { readonly what: 'desk'; readonly before: DeskPlace | null; readonly after: DeskPlace | null }
  | { readonly what: 'hours'; readonly weekday: number; readonly before: readonly WeekHours[]; readonly after: readonly WeekHours[] }
  | { readonly what: 'exception'; readonly day: string; readonly before: HoursException | null; readonly after: HoursException | null }
  | { readonly what: 'setting'; readonly name: SettingName; readonly before: QueueSettings; readonly after: QueueSettings };

export const weekdays = [1, 2, 3, 4, 5, 6, 7] as const;
/** In the order in which they are said. */
export const settingNames = [
  'alwaysOpen', 'lastTicketMinutes', 'order', 'bookedEarlyMinutes', 'bookedLateMinutes', 'languageHeadStartMinutes', 'noShowGraceSeconds', 'noShowReturnMinutes', 'parkMinutes', 'spokenLanguages',
] as const satisfies readonly SettingName[];

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
const hoursOf = ({ settings }: QueueSetup, weekday: number): WeekHours[] => settings.hours.filter((one) => one.weekday === weekday);

/** Pairs of what was and what is, by name; unchanged ones left out. */
const pairs = <T>(before: readonly T[], after: readonly T[], nameOf: (one: T) => string): { readonly before: T | null; readonly after: T | null }[] =>
  [...new Set([...before, ...after].map(nameOf))].map((name) => ({ before: before.find((one) => nameOf(one) === name) ?? null, after: after.find((one) => nameOf(one) === name) ?? null })).filter((pair) => !same(pair.before, pair.after));

/** Everything that differs, in the order of the tabs. */
export const changesBetween = (one: QueueSetup, other: QueueSetup): Change[] => [
  ...pairs(one.desks, other.desks, ({ id }) => id).map((pair) => ({ what: 'desk' as const, ...pair })),
  ...pairs(one.queues, other.queues, ({ id }) => id).map((pair) => ({ what: 'queue' as const, ...pair })),
  ...weekdays.map((weekday) => ({ what: 'hours' as const, weekday, before: hoursOf(one, weekday), after: hoursOf(other, weekday) })).filter(({ before, after }) => !same(before, after)),
  ...pairs(one.settings.exceptions, other.settings.exceptions, ({ day }) => day).map((pair) => ({ what: 'exception' as const, day: pair.after?.day ?? pair.before?.day ?? '', ...pair })),
  ...settingNames.filter((name) => !same(one.settings[name], other.settings[name])).map((name) => ({ what: 'setting' as const, name, before: one.settings, after: other.settings })),
];

/** Mine where I changed it, theirs everywhere else. */
const woven = <T>(base: readonly T[], mine: readonly T[], theirs: readonly T[], nameOf: (one: T) => string): T[] => {
  const kept = new Map(theirs.map((one) => [nameOf(one), one]));
  for (const { before, after } of pairs(base, mine, nameOf)) {
    if (after !== null) kept.set(nameOf(after), after);
    else if (before !== null) kept.delete(nameOf(before));
  }
  return [...kept.values()];
};

/** Puts what I changed since `base` onto what somebody else saved meanwhile. Where both changed the same thing, mine stands until it is saved or thrown away. */
export const putOnto = (base: QueueSetup, mine: QueueSetup, theirs: QueueSetup): QueueSetup => {
  const changed = Object.fromEntries(settingNames.filter((name) => !same(base.settings[name], mine.settings[name])).map((name) => [name, mine.settings[name]]));
  const hours = weekdays.flatMap((weekday) => hoursOf(same(hoursOf(base, weekday), hoursOf(mine, weekday)) ? theirs : mine, weekday));
  return {
    ...theirs,
    settings: { ...theirs.settings, ...changed, hours, exceptions: woven(base.settings.exceptions, mine.settings.exceptions, theirs.settings.exceptions, ({ day }) => day) },
    queues: woven(base.queues, mine.queues, theirs.queues, ({ id }) => id), desks: woven(base.desks, mine.desks, theirs.desks, ({ id }) => id),
  };
};
