const ZONE = 'Europe/Stockholm';
const parts = new Intl.DateTimeFormat('en-CA', {
  timeZone: ZONE, year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23',
});

const HOUR_MS = 3_600_000;
const REMEMBERED_HOURS = 1000;
const offsets = new Map<number, number>();

/** How far Stockholm's wall clock is ahead of UTC, in milliseconds. It changes on the hour, and the formatter is slow: hours are remembered. */
const offsetAt = (instant: number): number => {
  const hour = Math.floor(instant / HOUR_MS);
  const known = offsets.get(hour);
  if (known !== undefined) return known;
  const found = Object.fromEntries(parts.formatToParts(hour * HOUR_MS).map((part) => [part.type, Number(part.value)]));
  const shown = Date.UTC(found.year ?? 0, (found.month ?? 1) - 1, found.day, found.hour, found.minute, found.second);
  if (offsets.size >= REMEMBERED_HOURS) offsets.clear();
  offsets.set(hour, shown - hour * HOUR_MS);
  return shown - hour * HOUR_MS;
};

const iso = (at: Date) => at.toISOString().slice(0, 10);
const utc = (date: string) => new Date(`${date}T00:00:00Z`);

/** The calendar day in Sweden, `YYYY-MM-DD`. */
export const stockholmDate = (at: Date): string => iso(new Date(at.getTime() + offsetAt(at.getTime())));

/** The quarter of an hour of the day that Swedish clocks show, 0–95. The hour that comes twice in autumn gives the same quarters twice. */
export const stockholmQuarter = (at: Date): number => Math.floor((((at.getTime() + offsetAt(at.getTime())) % 86_400_000) + 86_400_000) % 86_400_000 / 900_000);

/**
 * The instant of a wall-clock time in Sweden. At the spring gap the later reading is taken, at the autumn overlap the first (summer time).
 * @param date `YYYY-MM-DD`  @param time `HH:MM`
 */
export const stockholmInstant = (date: string, time: string): Date => {
  const wanted = Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8, 10)), Number(time.slice(0, 2)), Number(time.slice(3, 5)));
  const candidates = [2, 1].map((hours) => wanted - hours * HOUR_MS).filter((instant) => instant + offsetAt(instant) === wanted);
  return new Date(candidates[0] ?? wanted - HOUR_MS);
};

/** Easter Sunday (Gregorian computus, Gauss/Meeus) as month and day. */
const easter = (year: number): Date => {
  const a = year % 19, b = Math.floor(year / 100), c = year % 100;
  const d = Math.floor(b / 4), e = b % 4, f = Math.floor((b + 8) / 25), g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - d - g + 15) % 30, i = Math.floor(c / 4), k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7, m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return new Date(Date.UTC(year, Math.floor(n / 31) - 1, (n % 31) + 1));
};

const plus = (at: Date, days: number) => new Date(at.getTime() + days * 86_400_000);
/** First given weekday (0 = Sunday) on or after month-day. */
const onOrAfter = (year: number, month: number, day: number, weekday: number): Date => {
  const first = new Date(Date.UTC(year, month - 1, day));
  return plus(first, (weekday - first.getUTCDay() + 7) % 7);
};

const redDaysByYear = new Map<number, ReadonlySet<string>>();

/**
 * Days when agencies do not work besides Saturdays and Sundays: the public holidays of lag (1989:253), and midsommarafton, julafton and
 * nyårsafton, which count as Sundays for authorities' time limits in practice (lag 1930:173 2 §).
 */
export const swedishHolidays = (year: number): ReadonlySet<string> => {
  const known = redDaysByYear.get(year);
  if (known) return known;
  const sunday = easter(year);
  const midsummerEve = onOrAfter(year, 6, 19, 5);
  const days = new Set([
    `${year}-01-01`, `${year}-01-06`, iso(plus(sunday, -2)), iso(sunday), iso(plus(sunday, 1)), `${year}-05-01`, iso(plus(sunday, 39)), iso(plus(sunday, 49)),
    `${year}-06-06`, iso(midsummerEve), iso(plus(midsummerEve, 1)), iso(onOrAfter(year, 10, 31, 6)), `${year}-12-24`, `${year}-12-25`, `${year}-12-26`, `${year}-12-31`,
  ]);
  redDaysByYear.set(year, days);
  return days;
};

/** Is this calendar day (`YYYY-MM-DD`) one when Swedish agencies work? */
export const isWorkingDay = (date: string): boolean => {
  const weekday = utc(date).getUTCDay();
  return weekday !== 0 && weekday !== 6 && !swedishHolidays(Number(date.slice(0, 4))).has(date);
};

/** 1 = Monday … 7 = Sunday, of a calendar day (`YYYY-MM-DD`). */
export const weekdayOf = (date: string): number => utc(date).getUTCDay() || 7;

/** The calendar day `days` after a date (negative: before). */
export const addDays = (date: string, days: number): string => iso(plus(utc(date), days));

/** The working day that is `days` working days after a date; 0 gives the day itself or the next working day. */
export const addWorkingDays = (date: string, days: number): string => {
  let at = date;
  while (!isWorkingDay(at)) at = addDays(at, 1);
  for (let left = days; left > 0; ) {
    at = addDays(at, 1);
    if (isWorkingDay(at)) left -= 1;
  }
  return at;
};

/** How many working days come after a date, up to and with another; 0 when that one is not later. */
export const workingDaysBetween = (after: string, until: string): number => {
  let days = 0;
  for (let at = addDays(after, 1); at <= until; at = addDays(at, 1)) if (isWorkingDay(at)) days += 1;
  return days;
};

/** The end (17.00 in Sweden) of the working day that is `days` working days after an instant. */
export const workingDeadline = (from: Date, days: number): Date => stockholmInstant(addWorkingDays(stockholmDate(from), days), '17:00');
