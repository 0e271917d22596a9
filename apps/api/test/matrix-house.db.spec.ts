import { roles, type Role } from './matrix-cells';
import { houseCells, type HouseCell, type Lack } from './matrix-house-cells';
import { otherPersonCells } from './matrix-other-person-cells';
import { Place, placeNames, type Where } from './matrix-places';
import { told } from './matrix-ways';
import { openTestHouse, type Answer, type Person, type TestHouse } from './test-house';

const everyRole = Object.keys(roles) as Role[];
const taxAgency: Readonly<Partial<Record<Role, string>>> = { AA: 'agreement-admin-skv', MC: 'manager-skv' };
const YESTERDAY = '2026-11-23';

describe('the permission matrix (domain.md 6.3): what is an office’s, an agency’s or the house’s', () => {
  let house: TestHouse;
  const person = (persona: string): Promise<Person> => house.once(persona);
  const at = (where: Where): Place => new Place(placeNames[where], person, house.data.asOwner);
  type Lacking = (then: () => Promise<void>) => Promise<void>;
  const answers = async (cell: HouseCell, where: Where, persona: string, lacking: Lacking = (then) => then()): Promise<{ said: unknown; answer: Answer<unknown> }> => {
    const place = at(where);
    const sees = await cell.sees?.(place);
    const request = await cell.ask(place);
    const who = await person(persona);
    const asked: Answer<unknown>[] = [];
    await lacking(async () => void asked.push(await request(who)));
    const [answer] = asked;
    if (!answer) throw new Error('not asked');
    const unseen = answer.status === 200 && sees !== undefined && !JSON.stringify(answer.body).includes(sees);
    return { said: unseen ? 'unseen' : answer.status === 200 ? 'yes' : answer.status, answer };
  };
  /** Ends every duty of a person, or every one but an agency's, while something is asked. */
  const without = async (persona: string, but: string | null, then: () => Promise<void>): Promise<void> => {
    const which = 'staff_id = $1 AND agency_id IS DISTINCT FROM $2';
    await house.data.asOwner(`UPDATE access.duty_assignment SET valid_to = $3 WHERE ${which}`, [persona, but ?? 'none', YESTERDAY]);
    await told(house);
    try {
      await then();
    } finally {
      await house.data.asOwner(`UPDATE access.duty_assignment SET valid_to = NULL WHERE ${which}`, [persona, but ?? 'none']);
      await told(house);
    }
  };
  const lackingIt = async (persona: string, { take, back }: Omit<Lack, 'by' | 'way'>, then: () => Promise<void>): Promise<void> => {
    const change = async (sql: string): Promise<void> => {
      await house.data.asOwner(sql, sql.includes('$1') ? [persona] : []);
      await told(house);
    };
    await change(take);
    try {
      await then();
    } finally {
      if (back) await change(back);
    }
  };
  const withoutAnyBut = (agencyId: string, then: () => Promise<void>): Promise<void> => without(roles.RV, agencyId, then);
  const refused = ({ said, answer }: { said: unknown; answer: Answer<unknown> }): void => {
    // Two persons are needed: who asked is told so, as a no of its own.
    if (!['OwnOpening', 'OwnProposal'].includes(answer.refusal?.fact ?? '')) expect([403, 404, 'unseen']).toContain(said);
    if (answer.status === 403) expect(answer.refusal?.text.sv.length).toBeGreaterThan(10);
  };

  beforeAll(async () => {
    house = await openTestHouse();
  }, 60_000);
  afterAll(() => house.close());

  describe.each([...houseCells, ...otherPersonCells].map((cell) => [`${cell.resource}: ${cell.action}`, cell] as const))('%s', (_, cell) => {
    const own: Where = cell.atTaxAgency ? 'elsewhere' : 'own';
    const playedBy = (role: Role): string => (cell.atTaxAgency && taxAgency[role]) || roles[role];

    test.each(everyRole.map((role) => [role, cell.by.includes(role)] as const))('by %s: %s', async (role, may) => {
      const found = await answers(cell, own, playedBy(role));
      if (may) expect([found.answer.refusal, found.said]).toEqual([undefined, 'yes']);
      else refused(found);
    });

    test.each(cell.by)('by %s whose duty ended yesterday', async (role) => {
      const { said, answer } = await answers(cell, own, playedBy(role), (then) => without(playedBy(role), null, then));
      expect([said, answer.refusal?.explanation?.condition]).toEqual([403, 'duty']);
    });

    const lacking = (cell.missing ?? []).flatMap(({ by, way, ...lack }) => by.map((role) => [role, way, lack] as const));
    if (lacking.length > 0) {
      test.each(lacking)('by %s when %s', async (role, _way, lack) => {
        refused(await answers(cell, own, playedBy(role), (then) => lackingIt(playedBy(role), lack, then)));
      });
    }

    const { but } = cell;
    if (but !== null) {
      test.each(cell.butBy ?? cell.by)(`by %s about what is another’s (${but})`, async (role) => {
        // The auditor of the demo serves every agency: then it is the duties for these that are missing.
        refused(await answers(cell, but, roles[role], role === 'RV' ? (then) => withoutAnyBut('TV', then) : undefined));
      });
    }
  });

  test('nobody signs or decides what they wrote or proposed themselves, whatever they have come to be since', async () => {
    const [place, manager] = [at('own'), await person(roles.MC)];
    const { number, revision } = await place.sent();
    const grant = await place.grant();
    await house.data.asOwner(`UPDATE agreements.version SET writers = writers || ARRAY[$2::text] WHERE agreement_id = $1 AND number = $3`, [place.names.agreementId, roles.MC, number]);
    await house.data.asOwner('UPDATE agreements.assignment SET proposed_by = $2 WHERE id = $1', [grant, roles.MC]);
    const signed = await manager.raw('POST', `/api/agreements/${place.names.agreementId}/versions/${number}/approvals`, { revision, agencyId: 'FK' });
    const given = await manager.raw('POST', `/api/grants/assignment/${grant}/decision`, { approve: true });
    expect([signed.refusal?.fact, given.status]).toEqual(['DrafterMayNotApprove', 403]);
  });
});
