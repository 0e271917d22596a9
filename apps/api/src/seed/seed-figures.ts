import { Client } from 'pg';
import { addDays, stockholmDate, type Clock } from '@desk/kernel/contract';
import { loadCatalogue } from '@desk/routing/server';
import { caseTypesIn, courseUntil, type PlayedOffice } from '@desk/simulation/contract';
import { reportingPeriodOf } from '@desk/statistics/contract';
import { WriteHistory } from '@desk/statistics/server';
import { demoOffices } from './demo-offices';

const DAYS = 14;
const YEAR = 365;
/** Visits on an ordinary day: domain.md 5.1 (ca 75 an office) for the largest, the others assumed. */
const visitsPerDay: Readonly<Record<string, number>> = { uddevalla: 75, tidaholm: 40, overkalix: 14, norsjo: 6 };

/** The demo offices as they are played. */
export const playedOffices = (): PlayedOffice[] =>
  demoOffices.map(({ id, desks, hours, presence }) => ({ id, visitsPerDay: visitsPerDay[id] ?? 10, desks: desks.length, openingHours: hours, agencyIds: presence.map((it) => it.agencyId) }));

/** Two weeks of played visits until yesterday, so that no figure is empty. Once: a house with figures of its own is left alone. */
export const seedFigures = (ownerUrl: string, catalogueDir: string, clock: Clock): Promise<void> =>
  play(ownerUrl, catalogueDir, clock, async (client, write, today) => {
    if ((await client.query('SELECT 1 FROM statistics.fact LIMIT 1')).rows.length === 0) await write(addDays(today, -DAYS), addDays(today, -1));
  });

/**
 * The months before, so that a year can be looked at: what the agreement of March changed, the week of the outage, the agency that left. Written while the house is
 * open, one reporting period after the other back in time: what is stopped goes on at the next start. A house with other offices than the demo's is left alone.
 */
export const seedYear = (ownerUrl: string, catalogueDir: string, clock: Clock, goesOn: (next: string) => boolean = () => true): Promise<void> =>
  play(ownerUrl, catalogueDir, clock, async (client, write, today) => {
    const ours = ['*', ...demoOffices.map(({ id }) => id)];
    if ((await client.query('SELECT 1 FROM statistics.clock WHERE office_id <> ALL ($1::text[]) LIMIT 1', [ours])).rows.length > 0) return;
    const begins = `${addDays(today, -YEAR).slice(0, 7)}-01`;
    const counted = await firstDay(client);
    // Written and not yet counted when the house was stopped: they are written anew.
    if (counted !== null) await client.query('DELETE FROM statistics.fact WHERE day < $1', [counted]);
    for (let first = counted; first !== null && first > begins && goesOn(first); ) {
      const last = addDays(first, -1);
      first = reportingPeriodOf(last).from;
      await write(first, last);
    }
  });

/** The first day that is counted. */
const firstDay = async (client: Client): Promise<string | null> => (await client.query<{ day: string | null }>(`SELECT to_char(min(day), 'YYYY-MM-DD') AS day FROM statistics.clock`)).rows[0]?.day ?? null;

const play = async (ownerUrl: string, catalogueDir: string, clock: Clock, work: (client: Client, write: (from: string, to: string) => Promise<void>, today: string) => Promise<void>): Promise<void> => {
  const today = stockholmDate(clock.now());
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  const history = WriteHistory.open(ownerUrl, clock);
  try {
    await client.query(`SELECT pg_advisory_lock(hashtext('desk.seed.figures'))`);
    const world = { offices: playedOffices(), caseTypes: caseTypesIn(loadCatalogue(catalogueDir)), course: courseUntil(today, 'uddevalla') };
    await work(client, async (from, to) => void (await history.run(world, { from, to, seed: 'demo', until: clock.now().toISOString() })), today);
  } finally {
    await history.close();
    await client.end();
  }
};
