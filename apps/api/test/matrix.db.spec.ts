import { vocabulary } from '@desk/access/contract';
import { Refusal } from '@desk/kernel/contract';
import { plant, receive } from './idor-rows';
import { cells, roles, ways, type Cell, type Expected, type Role, type Rows } from './matrix-cells';
import { houseCells } from './matrix-house-cells';
import { otherwise, untried } from './matrix-left-out';
import { otherPersonCells } from './matrix-other-person-cells';
import { mayMeetProtected, takeAway } from './matrix-ways';
import { openTestHouse, type Answer, type Person, type TestHouse } from './test-house';

const everyRole = Object.keys(roles) as Role[];
const nameOf = ({ resource, action }: Cell): string => `${resource}: ${action}`;

describe('the permission matrix (domain.md 6.3)', () => {
  let house: TestHouse;
  const person = (persona: string): Promise<Person> => house.once(persona);
  const rowsNow = async (): Promise<Rows> => {
    const desk = await person('desk-uddevalla');
    const planted = await plant(desk, { office: 'uddevalla', caseType: 'FK-TFP10', task: 'TA', marker: 'RUTA' });
    return { ...planted, received: await receive(desk, planted.visit, 'FK-TFP10', 'RUTA', 's2') };
  };
  const isSeen = (cell: Cell, answer: Answer<unknown>, rows: Rows): boolean => answer.status === 200 && (!cell.sees || JSON.stringify(answer.body).includes(cell.sees(rows)));
  const said = (cell: Cell, answer: Answer<unknown>, rows: Rows): unknown => {
    if (answer.status === 200) return isSeen(cell, answer, rows) ? 'yes' : 'unseen';
    expect(Refusal.safeParse(answer.refusal).success).toBe(true);
    return [answer.status, ...(answer.status === 404 || !answer.refusal?.explanation ? [] : [answer.refusal.explanation.condition])];
  };

  /** For those who are refused: they change nothing, so one set of rows serves them all. */
  let standing: Rows;
  beforeAll(async () => {
    house = await openTestHouse();
    standing = await rowsNow();
  }, 60_000);
  afterAll(() => house.close());

  describe.each(cells.map((cell) => [nameOf(cell), cell] as const))('%s', (_, cell) => {
    test.each(everyRole.map((role) => [role, cell.by.includes(role)] as const))('by %s: %s', async (role, may) => {
      const rows = may ? await rowsNow() : standing;
      const answer = await cell.ask(await person(roles[role]), rows);
      if (may) expect([answer.refusal, said(cell, answer, rows)]).toEqual([undefined, 'yes']);
      else expect(said(cell, answer, rows)).not.toBe('yes');
      if (!may && answer.status === 403) expect(answer.refusal?.explanation?.condition).toBe('duty');
    });

    const lacking = cell.by.flatMap((role) => ways.flatMap((way) => {
      const expected = cell.missing[way];
      const applies = expected !== undefined && (role === 'SH' || way === 'C3 another’s' || ((way === 'C6 protected' || way === 'C7 own number') && role !== 'AA'));
      return applies ? [[role, way, expected] as const] : [];
    }));
    if (lacking.length > 0) {
      test.each(lacking)('by %s without %s: %j', async (role, way, expected: Expected) => {
        const rows = await rowsNow();
        const { persona, giveBack } = await takeAway(house, way, role, rows);
        try {
          const answer = await cell.ask(await person(persona), rows);
          expect(said(cell, answer, rows)).toEqual(expected);
          if (answer.status === 403) expect(answer.refusal?.explanation?.missing.sv.length).toBeGreaterThan(10);
        } finally {
          await giveBack();
        }
      });
    }
  });

  describe('Protected identity: read', () => {
    test.each(['SH', 'HL'] as const)('by %s with the competence and within the need, and by nobody else', async (role) => {
      const rows = await rowsNow();
      await takeAway(house, 'C6 protected', role, rows);
      const ask = async (persona: string): Promise<number> => {
        const who = await person(persona);
        return (role === 'SH' ? await who.raw('POST', `/api/visitors/${rows.visitor.id}/checks`, { check: { document: 'e-id', validUntil: null, method: 'e-id-qr', result: 'confirmed' } }) : await who.raw('GET', `/api/handoffs/${rows.handoff.id}`)).status;
      };
      const others = role === 'SH' ? ['desk-uddevalla-2', 'handler-skv-skyddad'] : ['handler-kfm', 'handler-skv-skyddad', 'manager-fk'];
      expect(await ask(roles[role])).toBe(404);
      const giveBack = await mayMeetProtected(house, roles[role]);
      try {
        expect(await ask(roles[role])).toBe(200);
        for (const persona of others) expect([403, 404]).toContain(await ask(persona));
      } finally {
        await giveBack();
      }
      expect(await ask(roles[role])).toBe(404);
    });
  });

  test('names every condition of the table somewhere, and what is not built with why', () => {
    const tried = new Set(cells.flatMap((cell) => Object.keys(cell.missing)));
    expect([...tried].sort()).toEqual([...ways].sort());
    expect(otherwise.filter(([, why]) => why.length < 4)).toEqual([]);
  });

  // A new word of the vocabulary fails here until somebody has said who may, in a cell, or why it is not tried.
  test('has a cell for every word of the vocabulary, or says why not', () => {
    const words = vocabulary.flatMap(({ name, actions }) => actions.map((action) => `${action} ${name}`));
    const tried = new Set([...cells, ...houseCells, ...otherPersonCells].map(({ rule }) => rule));
    expect(words.filter((word) => !tried.has(word) && !untried[word])).toEqual([]);
    expect([...tried, ...Object.keys(untried)].filter((word) => !words.includes(word))).toEqual([]);
    const served = new Set(house.served.map(({ can }) => (typeof can === 'object' ? `${can.action} ${can.subject}` : can)));
    expect(Object.keys(untried).filter((word) => tried.has(word) || served.has(word))).toEqual([]);
  });
});
