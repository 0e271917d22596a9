import { AsyncLocalStorage } from 'node:async_hooks';
import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { askedAbout, hasRow, idsOf, nameOf, needsOf, type RowIds } from './idor-asked';
import { plant, type Planted } from './idor-rows';
import { openTestHouse, type Person, type TestHouse } from './test-house';

/** As many random ids as a row has. */
const nobodys = (row: Planted): RowIds => Object.assign({ ...idsOf(row) }, Object.fromEntries(Object.keys(idsOf(row)).map((name) => [name, randomUUID()])));
const TIMES = 3;
/** Words of paths that are small numbers: a place under a row or an agency that is itself guarded, never a row's name. */
const counted = new Set(['position', 'number', 'sequence', 'year']);

describe('somebody who tries ids', () => {
  let house: TestHouse;
  let row: Planted;
  let all = 0;
  const query = Client.prototype.query;
  // What is counted belongs to the one who asked: what the house does meanwhile for itself is nobody's answer.
  const asking = new AsyncLocalStorage<{ named: number }>();
  const cost = async (ask: () => Promise<unknown>): Promise<number> => {
    const count = { named: 0 };
    await asking.run(count, ask);
    return count.named;
  };

  beforeAll(async () => {
    // The house's own statements have names; what only sets a connection up has none. That a refusal is written in the journal comes after the answer.
    Client.prototype.query = function (this: Client, ...said: unknown[]) {
      const count = asking.getStore();
      if (count && typeof said[0] === 'object' && said[0] !== null && 'name' in said[0] && !('text' in said[0] && String(said[0].text).includes('audit.entry'))) count.named += 1;
      return Reflect.apply(query, this, said);
    } as typeof query;
    house = await openTestHouse();
    row = await plant(await house.as('desk-uddevalla'), { office: 'uddevalla', caseType: 'FK-SJP', task: 'TA', marker: 'DISKENS' });
  }, 60_000);
  afterAll(async () => {
    Client.prototype.query = query;
    await house.close();
  });

  test.each(['desk-tidaholm', 'handler-kfm', 'handler-skv-folkbokforing', 'manager-skv', 'auditor'])('learns nothing from how much work an answer is: %s', async (persona) => {
    const who: Person = await house.as(persona);
    const told: string[] = [];
    for (const endpoint of house.served.filter(hasRow)) {
      const input = needsOf(endpoint, row);
      const costs: [number[], number[]] = [[], []];
      for (let time = 0; time < TIMES; time += 1) {
        costs[0].push(await cost(() => askedAbout(who, endpoint, idsOf(row), input)));
        costs[1].push(await cost(() => askedAbout(who, endpoint, nobodys(row), input)));
      }
      // The least of some: what is fetched once (rights, a catalogue) only adds.
      const [itsCost, noneCost] = costs.map((some) => Math.min(...some));
      all += itsCost ?? 0;
      if (itsCost !== noneCost) told.push(`${nameOf(endpoint)}: ${itsCost} statements, and ${noneCost} for none`);
    }
    expect(told).toEqual([]);
  }, 60_000);

  test('is counted at all', () => expect(all).toBeGreaterThan(0));

  test('cannot count them: what stands in a path is a random id, a code, or a place under one', () => {
    const words = house.served.flatMap(({ path }) => [...path.matchAll(/:(\w+)/g)].map(([, word = '']) => word));
    expect([...new Set(words)].filter((word) => /number|sequence|position|year|count|index/i.test(word)).sort()).toEqual([...counted].filter((word) => words.includes(word)).sort());
    const ids = [row.visit.id, row.visitor.id, row.file.id, row.note.id, row.handoff.id, row.waiver.id];
    for (const id of ids) expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-[47][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    // The random part of a UUIDv7 (74 bits): none is near another, though all were made within a second.
    expect(new Set(ids.map((id) => id.slice(-12, -8))).size).toBe(ids.length);
  });

  test('is told of a receipt number, which is counted, by nobody: no endpoint finds anything by one', async () => {
    const handler = await house.as('handler-kfm');
    for (const path of [`/api/handoffs/${row.handoff.receiptNumber}`, `/api/handoffs?receiptNumber=${row.handoff.receiptNumber}`]) {
      expect(JSON.stringify((await handler.raw('GET', path)).body)).not.toContain(row.handoff.id);
    }
  });
});
