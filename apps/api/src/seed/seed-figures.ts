import { Client } from 'pg';
import { addDays, stockholmDate, type Clock } from '@desk/kernel/contract';
import { loadCatalogue } from '@desk/routing/server';
import { caseTypesIn, courseUntil, type PlayedOffice } from '@desk/simulation/contract';
import { WriteHistory } from '@desk/statistics/server';
import { demoOffices } from './demo-offices';

const DAYS = 14;
/** Visits on an ordinary day: domain.md 5.1 (ca 75 an office) for the largest, the others assumed. */
const visitsPerDay: Readonly<Record<string, number>> = { uddevalla: 75, tidaholm: 40, overkalix: 14, norsjo: 6 };

/** The demo offices as they are played. */
export const playedOffices = (): PlayedOffice[] =>
  demoOffices.map(({ id, desks, openingHours, presence }) => ({ id, visitsPerDay: visitsPerDay[id] ?? 10, desks: desks.length, openingHours, agencyIds: presence.map((it) => it.agencyId) }));

/** Two weeks of played visits until yesterday, so that no figure is empty. Once: a house with figures of its own is left alone. */
export const seedFigures = async (ownerUrl: string, catalogueDir: string, clock: Clock): Promise<void> => {
  const today = stockholmDate(clock.now());
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  const history = WriteHistory.open(ownerUrl, clock);
  try {
    await client.query(`SELECT pg_advisory_lock(hashtext('desk.seed.figures'))`);
    if ((await client.query('SELECT 1 FROM statistics.fact LIMIT 1')).rows.length > 0) return;
    const world = { offices: playedOffices(), caseTypes: caseTypesIn(loadCatalogue(catalogueDir)), course: courseUntil(today, 'uddevalla') };
    await history.run(world, { from: addDays(today, -DAYS), to: addDays(today, -1), seed: 'demo', until: clock.now().toISOString() });
  } finally {
    await history.close();
    await client.end();
  }
};
