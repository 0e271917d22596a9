import { Client } from 'pg';
import { addDays, stockholmDate, type Clock } from '@desk/kernel/contract';
import type { Cipher } from '@desk/platform/server';
import { agreementRows } from './agreement-rows';
import { bookedRows } from './booked-rows';
import { houseRows } from './house-rows';
import { insertMissing, type Rows } from './insert-missing';
import { queueRows } from './queue-rows';
import { staffRows } from './staff-rows';

/** A child of Skatteverket's public test numbers, with skyddad folkbokföring: met only by somebody with the competence. */
const PROTECTED_TEST_NUMBER = '201701012393';

/**
 * Puts the demo house into an empty or already seeded database: what is there is left as it is, so it is safe at each start, also from several
 * processes at once. The house is empty of visitors.
 * @param ownerUrl the owning role, past row-level security
 */
export const seedHouse = async (ownerUrl: string, cipher: Cipher, clock: Clock): Promise<void> => {
  const today = stockholmDate(clock.now());
  const protectedPeople: Rows = { table: 'people.protected_person', rows: [{ subjectHash: cipher.hash(PROTECTED_TEST_NUMBER), compartment: 'protected', level: 'skyddad-folkbokforing' }] };
  const everything = [...houseRows(), ...queueRows(), ...staffRows({ trainingEnded: addDays(today, -30) }), ...agreementRows(), protectedPeople, bookedRows(clock.now())];
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query('BEGIN');
    await client.query(`SELECT pg_advisory_xact_lock(hashtext('desk.seed'))`);
    for (const rows of everything) await insertMissing(client, rows);
    await client.query('COMMIT');
  } finally {
    await client.end();
  }
};
