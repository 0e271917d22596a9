import fc from 'fast-check';
import { abilityFrom, asSubject, vocabulary, type Rule } from '@desk/access/contract';
import { accessible, alternatives } from '@desk/access/server';
import { snake } from '@desk/platform/server';
import { openTestDatabase, type TestDatabase } from '@desk/testing/server';

const RULE_SETS = 2000;
const flags = new Set(['needOpen', 'protectedIdentity']);
const texts = ['a', 'b', 'c', 'O’Neill; --', "'"];

/** Values of a column: few, so that rules meet rows; null among them, since SQL and JavaScript differ most there. */
type Value = string | boolean | null;
const valueOf = (word: string): fc.Arbitrary<Value> => (flags.has(word) ? fc.constantFrom<Value[]>(true, false, null) : fc.constantFrom<Value[]>(...texts, null));
const conditionOf = (word: string): fc.Arbitrary<Rule['conditions'][string]> => {
  const value = valueOf(word);
  const list = fc.array(value, { minLength: 1, maxLength: 3 });
  return fc.oneof(value, value.map(($eq) => ({ $eq })), value.map(($ne) => ({ $ne })), list.map(($in) => ({ $in })), list.map(($nin) => ({ $nin })));
};
const ruleOf = (name: string, action: string, words: readonly string[]): fc.Arbitrary<Rule> =>
  fc.subarray([...words], { minLength: 1, maxLength: Math.min(3, words.length) }).chain((chosen) =>
    fc.record({ conditions: fc.record(Object.fromEntries(chosen.map((word) => [word, conditionOf(word)]))), inverted: fc.boolean() })
      .map(({ conditions, inverted }) => ({ subject: name, action: [action], conditions, inverted, reason: 'test' })));

describe.each(vocabulary.map((subject) => [subject.name, subject] as const))('rules about %s', (name, subject) => {
  let house: TestDatabase;
  beforeAll(async () => {
    house = await openTestDatabase();
    const columns = subject.where.map((word) => `${snake(word)} ${flags.has(word) ? 'boolean' : 'text'}`);
    await house.asOwner(`CREATE TABLE public.parity (nth int, ${columns.join(', ')})`);
    await house.asOwner('GRANT SELECT, INSERT, DELETE ON public.parity TO desk_app');
  });
  afterAll(() => house.close());

  test(`open the same rows in SQL as in memory, for ${RULE_SETS} random rule sets`, async () => {
    const action = subject.actions[0] ?? '';
    const rows = fc.sample(fc.record(Object.fromEntries(subject.where.map((word) => [word, valueOf(word)]))), { numRuns: 60, seed: 7 }).map((row, nth) => ({ nth, ...row }));
    await house.pool.query(`INSERT INTO public.parity SELECT * FROM jsonb_populate_recordset(NULL::public.parity, $1)`, [JSON.stringify(rows.map((row) => Object.fromEntries(Object.entries(row).map(([word, value]) => [snake(word), value]))))]);
    await fc.assert(
      fc.asyncProperty(fc.array(ruleOf(name, action, subject.where), { maxLength: 5 }), async (rules) => {
        const ability = abilityFrom(rules);
        const inMemory = rows.filter((row) => ability.can(action, asSubject(name, row))).map((row) => row.nth);
        const filter = accessible(rules, action, name, 'r');
        const inSql = await house.pool.query(`SELECT nth FROM public.parity r WHERE ${filter.sql} ORDER BY nth`, filter.values);
        expect(inSql.rows.map((row) => row.nth)).toEqual(inMemory);
        const parts = alternatives(rules, action, name, 'r');
        const merged = new Set<number>();
        if (parts.sql.length > 0) for (const row of (await house.pool.query(parts.sql.map((sql) => `SELECT nth FROM public.parity r WHERE ${sql}`).join(' UNION '), parts.values)).rows) merged.add(row.nth);
        expect([...merged].sort((one, other) => one - other)).toEqual(inMemory);
      }),
      { numRuns: RULE_SETS, seed: 20261122 },
    );
  }, 120_000);
});
