import { parseArgs } from 'node:util';
import { Client } from 'pg';
import { addDays, stockholmDate, systemClock } from '@desk/kernel/contract';
import { migrate } from '@desk/platform/server';
import { loadCatalogue } from '@desk/routing/server';
import { caseTypesIn, courseUntil, officesOfACountry, type PlayedOffice } from '@desk/simulation/contract';
import { WriteHistory } from '@desk/statistics/server';
import { migrations } from '../migrations';
import { insertMissing } from '../seed/insert-missing';

const say = (line: string) => process.stdout.write(`${line}\n`);
const whole = (text: string, name: string, most: number): number => {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1 || number > most) throw new Error(`--${name} is a whole number from 1 to ${most}.`);
  return number;
};

/**
 * Writes a country's history as figures, in bulk: `--offices 150 --years 5` (or `--months 2`), the same each time for the same `--seed`. Figures that were there before are
 * removed; with `--grow` they stay, and only the months before them are written. It is refused in production.
 */
export const simulate = async (words: string[]): Promise<boolean> => {
  const { values } = parseArgs({ args: words, options: { offices: { type: 'string', default: '10' }, years: { type: 'string' }, months: { type: 'string' }, seed: { type: 'string', default: 'country' }, grow: { type: 'boolean', default: false } } });
  if (process.env.NODE_ENV === 'production') throw new Error('Played figures are never written in production.');
  const url = process.env.DATABASE_MIGRATION_URL;
  if (!url) throw new Error('DATABASE_MIGRATION_URL is missing: the address of the database, for its owning role.');
  const offices = officesOfACountry(whole(values.offices, 'offices', 400));
  const months = values.months ? whole(values.months, 'months', 240) : whole(values.years ?? '1', 'years', 20) * 12;
  const today = stockholmDate(systemClock.now());
  const first = new Date(Date.UTC(Number(today.slice(0, 4)), Number(today.slice(5, 7)) - 1 - months, 1)).toISOString().slice(0, 10);
  const history = WriteHistory.open(url, systemClock);
  const started = Date.now();
  try {
    await migrate(url, migrations);
    const last = await prepare(url, offices, values.grow) ?? addDays(today, -1);
    const world = { offices, caseTypes: caseTypesIn(loadCatalogue(process.env.CATALOGUE_DIR ?? 'libs/routing/catalogue')), course: courseUntil(today, offices[0]?.id ?? '') };
    const written = await history.run(world, { from: first, to: last, seed: values.seed, until: systemClock.now().toISOString() }, (day) => { if (day.endsWith('-07')) say(`${day}  ${Math.round((Date.now() - started) / 1000)} s`); });
    say(`${written.visits} visits, ${written.facts} facts, ${offices.length} offices from ${first} to ${last}, in ${Math.round((Date.now() - started) / 1000)} s`);
    return true;
  } finally {
    await history.close();
  }
};

/** The offices by name, and no figures but those that come. @returns the day before the figures that stay, or null when there are none */
const prepare = async (url: string, offices: readonly PlayedOffice[], grow: boolean): Promise<string | null> => {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    if (!grow) await client.query('TRUNCATE statistics.fact, statistics.rollup, statistics.duration, statistics.clock, statistics.published, statistics.due_period, statistics.told');
    await insertMissing(client, {
      table: 'people.office',
      rows: offices.map((office, at) => ({
        id: office.id, name: `Kontor ${at + 1}`, kind: 'full', hostAgencyId: 'SKV', presence: office.agencyIds.map((agencyId) => ({ agencyId, kind: 'remote' })),
        desks: Array.from({ length: office.desks }, (_, desk) => String(desk + 1)), languages: ['sv', 'en'],
      })),
    });
    const { rows } = await client.query<{ before: string | null }>(`SELECT to_char(min(day) - 1, 'YYYY-MM-DD') AS before FROM statistics.clock`);
    return rows[0]?.before ?? null;
  } finally {
    await client.end();
  }
};
