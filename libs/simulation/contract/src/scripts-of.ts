import { addDays, isWorkingDay, stockholmDate, stockholmInstant, weekdayOf, workingDeadline } from '@desk/kernel/contract';
import { Dice } from './dice';
import { habits } from './habits';
import type { PlayedCaseType, PlayedOffice, Script, ScriptCase, ScriptHandoff, ScriptStep, ScriptTicket, World } from './script';

const MINUTE = 60_000;
const iso = (at: number): string => new Date(at).toISOString();

/** Everybody who comes to an office on a Swedish day, in the order in which they come. Nobody on a day when it is closed. */
export const scriptsOf = (world: World, office: PlayedOffice, day: string, seed: string): Script[] => {
  const open = office.openingHours.find((it) => it.weekday === weekdayOf(day));
  if (!open || !isWorkingDay(day)) return [];
  const dice = new Dice(`${seed} ${office.id} ${day}`);
  const [from, to] = [stockholmInstant(day, open.opens).getTime(), stockholmInstant(day, open.closes).getTime()];
  const mean = office.visitsPerDay * (habits.weekdays[weekdayOf(day) - 1] ?? 1) * (habits.months[Number(day.slice(5, 7)) - 1] ?? 1);
  const arrivals = Array.from({ length: dice.poisson(mean) }, () => arrivalIn(from, to, dice)).sort((one, other) => one - other);
  const types = typesOf(world, office, day);
  const slow = world.course.outage && world.course.outage.officeId === office.id && day >= world.course.outage.from && day <= world.course.outage.to ? 4 : 1;
  return arrivals.map((at) => scriptOf(world, office, day, at, types, slow, dice));
};

const arrivalIn = (from: number, to: number, dice: Dice): number => {
  const hours = Math.max(1, Math.round((to - from) / 3_600_000));
  const hour = dice.weighted(habits.hours.slice(0, hours).map((weight, at) => [at, weight] as const));
  return Math.min(to - MINUTE, Math.floor((from + hour * 3_600_000 + dice.next() * 3_600_000) / 1000) * 1000);
};

const typesOf = ({ caseTypes, course }: World, office: PlayedOffice, day: string): readonly (readonly [PlayedCaseType, number])[] => {
  const gone = course.agencyLeaves && day >= course.agencyLeaves.from && course.agencyLeaves.officeIds.includes(office.id) ? course.agencyLeaves.agencyId : null;
  const weights: Readonly<Record<string, number>> = habits.agencies;
  const here = caseTypes.filter((type) => office.agencyIds.includes(type.agencyId) && type.agencyId !== gone);
  const sums = new Map<string, number>();
  for (const type of here) sums.set(type.agencyId, (sums.get(type.agencyId) ?? 0) + type.weight);
  return here.map((type) => [type, ((weights[type.agencyId] ?? 1) * type.weight) / (sums.get(type.agencyId) ?? 1)] as const);
};

const scriptOf = (world: World, office: PlayedOffice, day: string, at: number, types: readonly (readonly [PlayedCaseType, number])[], slow: number, dice: Dice): Script => {
  const language = dice.weighted(habits.languages);
  const interpreter = language !== 'sv' && language !== 'en' && dice.chance(habits.interpreter);
  const booked = dice.chance(habits.booked);
  const wait = Math.max(5, Math.round(dice.around(habits.waitMedian * (booked ? 0.4 : 1) * slow, habits.waitSpread) * 60)) * 1000;
  const ends = dice.weighted([['left', habits.left * slow], ['no-show', habits.noShow], ['served', 1]] as const);
  const calledAt = ends === 'left' ? null : at + wait;
  const startedAt = at + wait + Math.round(20 + dice.next() * 70) * 1000;
  const seen = Math.round(wait / MINUTE);
  const span = booked ? null : { low: Math.max(0, Math.floor(seen * 0.5)), high: Math.ceil(seen * (0.8 + dice.next() * 0.8)) + 2 };
  const ticket: ScriptTicket = { id: dice.id(at), issuedAt: iso(at), booked, span, calledAt: calledAt === null ? null : iso(calledAt), ends, endsAt: iso(ends === 'served' ? startedAt : at + wait + 5 * MINUTE), interpreter };
  const type = types.length > 0 && !dice.chance(habits.question) ? dice.weighted(types) : null;
  const lifeEventId = type && type.lifeEventIds.length > 0 && dice.chance(0.7) ? (type.lifeEventIds[dice.below(type.lifeEventIds.length)] ?? null) : null;
  if (ends !== 'served') return { officeId: office.id, day, ticket, language, lifeEventId, visit: null };
  const service = Math.max(40, Math.round(dice.around(habits.serviceMedian * (interpreter ? 1.6 : 1), habits.serviceSpread) * 60)) * 1000;
  const parked = dice.chance(habits.parked) ? [{ from: iso(startedAt + Math.round(service / 3000) * 1000), to: iso(startedAt + Math.round(service / 3000) * 1000 + (2 + dice.below(9)) * MINUTE) }] : [];
  const away = parked.reduce((sum, it) => sum + Date.parse(it.to) - Date.parse(it.from), 0);
  const endedAt = startedAt + service + away;
  const related = type && lifeEventId && dice.chance(0.35) ? types.filter(([it]) => it.code !== type.code && it.lifeEventIds.includes(lifeEventId)) : [];
  const chosen = type ? [type, ...(related.length > 0 ? [dice.weighted(related)] : [])] : [];
  const cases = chosen.map((it, order) => caseOf(world, it, lifeEventId, day, startedAt + 1000 * (5 + order), endedAt - 2000, dice));
  const demandKind = dice.chance(habits.demandSampled) ? dice.weighted([['failure', habits.failure], ['value', 0.55], ['unclear', 0.1]] as const) : null;
  return {
    officeId: office.id, day, ticket, language, lifeEventId,
    visit: {
      id: dice.id(startedAt), channel: dice.weighted([['desk', 94], ['phone', 4], ['video', 2]] as const), startedAt: iso(startedAt), endedAt: iso(endedAt), interpreter, parked, cases, repeatDays: dice.chance(habits.repeat) ? 1 + dice.below(29) : null,
      demand: demandKind === null ? null : demandKind === 'failure' ? { kind: demandKind, party: dice.weighted(habits.parties), cause: dice.weighted(habits.causes), ...(type ? { agencyId: type.agencyId } : {}) } : { kind: demandKind },
    },
  };
};

const caseOf = (world: World, type: PlayedCaseType, lifeEventId: string | null, day: string, at: number, closesAt: number, dice: Dice): ScriptCase => {
  const outcome = dice.weighted(habits.outcomes);
  const handoff = outcome === 'OVERLAMNAT' ? handoffOf(world, type, day, closesAt - 1000, dice) : null;
  return { id: dice.id(at), type, lifeEventId: lifeEventId !== null && type.lifeEventIds.includes(lifeEventId) ? lifeEventId : null, at: iso(at), tasks: dice.chance(0.6) ? ['VG'] : ['AU', 'UT'], outcome, closedAt: iso(closesAt), handoff };
};

/** An agreement that gave access in March takes away most of that reason from then on. */
const handoffOf = ({ course }: World, type: PlayedCaseType, day: string, at: number, dice: Dice): ScriptHandoff => {
  const drawn = dice.weighted(habits.reasons);
  const reason = drawn === 'SAKNAR_SYSTEMATKOMST' && course.agreementChanges && day >= course.agreementChanges.from && type.agencyId === course.agreementChanges.agencyId && dice.chance(0.7) ? 'KOMPLEX' : drawn;
  const steps: ScriptStep[] = [];
  const due = (from: number, days: number): string => workingDeadline(new Date(from), days).toISOString();
  let now = at;
  let state = 'sent';
  const take = (step: string, to: string, after: number, days: number | null, from?: number): void => {
    now = officeHour(now + after);
    steps.push({ step, from: state, state: to, at: iso(now), dueAt: days === null ? null : due(from ?? now, days) });
    state = to;
  };
  take('receive', 'received', dice.around(3, 0.9) * 3_600_000, 1);
  if (dice.chance(0.06)) take('return', 'returned', dice.around(4, 0.8) * 3_600_000, 1);
  else {
    take('assign', 'assigned', dice.around(4, 0.9) * 3_600_000, 2, at);
    take('start', 'underway', dice.around(8, 0.8) * 3_600_000, 5, at);
    take('answer', 'answered', dice.around(40, 0.9) * 3_600_000, 2);
    take('tell', 'told', dice.around(12, 0.9) * 3_600_000, 5);
    take('close', 'closed', 60_000, null);
  }
  return { id: dice.id(at), kind: dice.chance(0.25) ? 'T2' : 'T3', reason, at: iso(at), dueAt: due(at, 1), steps };
};

/** Steps are taken on working days between 8 and 17. */
const officeHour = (wanted: number): number => {
  const at = Math.floor(wanted / 1000) * 1000;
  let day = stockholmDate(new Date(at));
  if (isWorkingDay(day) && at < stockholmInstant(day, '08:00').getTime()) return stockholmInstant(day, '08:00').getTime() + (at % MINUTE);
  if (isWorkingDay(day) && at < stockholmInstant(day, '17:00').getTime()) return at;
  do day = addDays(day, 1);
  while (!isWorkingDay(day));
  return stockholmInstant(day, '08:00').getTime() + (at % (30 * MINUTE));
};
