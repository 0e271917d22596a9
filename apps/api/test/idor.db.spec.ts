import { randomUUID } from 'node:crypto';
import type { Endpoint } from '@desk/kernel/contract';
import { askedAbout, codes, hasRow, idsOf, isAgreement, nameOf, needsOf, wordsIn, type RowIds } from './idor-asked';
import { done, plant, type Planted } from './idor-rows';
import { openTestHouse, type Person, type TestHouse } from './test-house';

const nobodys = (): RowIds => ({ visitId: randomUUID(), visitorId: randomUUID(), caseId: randomUUID(), noteId: randomUUID(), handoffId: randomUUID(), waiverId: randomUUID(), documentId: randomUUID(), registrationId: randomUUID() });

/** Who may tell somebody else's row from none, by domain.md 6.3. Each line is a permission: read it as one. */
const allowed: readonly (readonly [row: 'disk' | 'far', persona: string, endpoint: string])[] = [
  // The back office reads what its own agency's compartment holds (errand content, notes, hand-offs: R own, R U A own inbox).
  ['disk', 'handler-fk', 'GET /visits/:visitId/cases'], ['disk', 'handler-fk', 'GET /cases/:caseId/notes'], ['disk', 'handler-fk', 'GET /handoffs/:handoffId'],
  ['disk', 'handler-fk', 'POST /handoffs/:handoffId/steps'], ['disk', 'handler-fk', 'POST /handoffs/:handoffId/unmask'],
  // Documents handed in for the agency (R U X own).
  ['disk', 'handler-fk', 'GET /documents/:documentId/file'],
  // Waivers that open the agency's own data (R own), also to write down that the visitor takes one back.
  ['disk', 'handler-fk', 'GET /visits/:visitId/waivers'], ['disk', 'handler-fk', 'POST /visits/:visitId/waivers/:waiverId/withdraw'],
  // Other grounds are decided by the agency whose data it is (C5).
  ['disk', 'handler-fk', 'POST /cases/:caseId/disclosure-decisions'], ['disk', 'manager-fk', 'POST /cases/:caseId/disclosure-decisions'],
  // Who handles a hand-off may say that there is a conflict of interest in it.
  ['disk', 'handler-fk', 'POST /handoffs/:handoffId/conflict'],
  // The register of the own agency; a manager reads it as it is shown to anybody, and corrects nothing.
  ['disk', 'handler-fk', 'GET /registrations/:registrationId'], ['disk', 'handler-fk', 'PUT /registrations/:registrationId'], ['disk', 'manager-fk', 'GET /registrations/:registrationId'], ['disk', 'manager-fk', 'PUT /registrations/:registrationId'],
  // A manager reads how the own agency's hand-offs went, takes no step and sees no parcel (R own).
  ['disk', 'manager-fk', 'GET /handoffs/:handoffId'], ['disk', 'manager-fk', 'POST /handoffs/:handoffId/steps'],
];
const strangers = {
  disk: ['desk-uddevalla-2', 'desk-new', 'desk-tidaholm', 'desk-overkalix', 'handler-fk', 'handler-kfm', 'handler-skv-folkbokforing', 'handler-skv-skyddad', 'manager-fk', 'manager-skv', 'office-manager-uddevalla', 'statistics-reader', 'agreement-admin-fk', 'auditor', 'system-admin'],
  far: ['desk-uddevalla', 'desk-uddevalla-2', 'desk-new', 'handler-fk', 'handler-af', 'manager-fk', 'office-manager-uddevalla', 'statistics-reader', 'auditor', 'system-admin'],
} as const;
const everything = `SELECT jsonb_build_object('visits', (SELECT jsonb_agg(v ORDER BY v.id) FROM visits.visit v), 'visitors', (SELECT jsonb_agg(v ORDER BY v.id) FROM people.visitor v), 'checks', (SELECT count(*) FROM people.identity_check),
  'mandates', (SELECT count(*) FROM people.mandate), 'cases', (SELECT jsonb_agg(c ORDER BY c.id) FROM cases.case_file c), 'acts', (SELECT count(*) FROM cases.act), 'notes', (SELECT jsonb_agg(n ORDER BY n.id) FROM cases.note n),
  'handoffs', (SELECT jsonb_agg(h ORDER BY h.id) FROM cases.handoff h), 'registrations', (SELECT jsonb_agg(r ORDER BY r.id) FROM cases.registration_version r), 'waivers', (SELECT jsonb_agg(w ORDER BY w.id) FROM cases.waiver w), 'withdrawals', (SELECT count(*) FROM cases.waiver_withdrawal), 'decisions', (SELECT count(*) FROM cases.disclosure_decision)) AS all`;

/** Lists say that there is nothing; what is asked for by itself is not found. */
const lists = new Set(['GET /visits/:visitId/cases', 'GET /visits/:visitId/waivers']);
/** Who may ask: the back office, where the desk may not. */
const ownerOf = (endpoint: Endpoint): string => (/^POST \/handoffs\/|disclosure-decisions$|\/registrations\//.test(nameOf(endpoint)) ? 'handler-fk' : 'desk-uddevalla');

describe('a row that is somebody else’s', () => {
  let house: TestHouse;
  const rows = new Map<'disk' | 'far', Planted>();
  const person = (persona: string): Promise<Person> => house.once(persona);
  const row = (which: 'disk' | 'far'): Planted => {
    const found = rows.get(which);
    if (!found) throw new Error(which);
    return found;
  };
  const withRow = (): Endpoint[] => house.served.filter(hasRow);

  beforeAll(async () => {
    house = await openTestHouse();
    for (const persona of new Set([...strangers.disk, ...strangers.far])) await person(persona);
    rows.set('disk', await plant(await person('desk-uddevalla'), { office: 'uddevalla', caseType: 'FK-TFP10', task: 'TA', marker: 'DISKENS' }));
    rows.set('far', await plant(await person('desk-tidaholm'), { office: 'tidaholm', caseType: 'KFM-BF', task: 'TA', number: '19850615-2399', marker: 'TIDAHOLMS' }));
  }, 60_000);
  afterAll(() => house.close());

  test('is asked about at every endpoint whose path names one', () => {
    const unknown = house.served.filter((endpoint) => !isAgreement(endpoint)).flatMap((endpoint) => wordsIn(endpoint).filter((word) => !(word in codes) && !(word in nobodys())).map((word) => `${nameOf(endpoint)}: ${word}`));
    expect(unknown).toEqual([]);
    expect(withRow().length).toBeGreaterThan(22);
  });

  test('answers its own people, so that a no below is about whose it is', async () => {
    for (const endpoint of withRow()) {
      const owner = await person(ownerOf(endpoint));
      const nothing = await askedAbout(owner, endpoint, nobodys(), needsOf(endpoint, row('disk')));
      expect([nameOf(endpoint), nothing.status]).toEqual([nameOf(endpoint), lists.has(nameOf(endpoint)) ? 200 : 404]);
    }
  });

  test.each(['disk', 'far'] as const)('answers exactly like one that does not exist (%s)', async (which) => {
    const before = await house.data.asOwner(everything);
    const told: string[] = [];
    for (const persona of strangers[which]) {
      const who = await person(persona);
      for (const endpoint of withRow()) {
        if (allowed.some(([its, reader, name]) => its === which && reader === persona && name === nameOf(endpoint))) continue;
        const input = needsOf(endpoint, row(which));
        const [real, none] = [await askedAbout(who, endpoint, idsOf(row(which)), input), await askedAbout(who, endpoint, nobodys(), input)];
        if (JSON.stringify(real) !== JSON.stringify(none)) told.push(`${persona} ${nameOf(endpoint)}: ${JSON.stringify(real).slice(0, 300)} and not ${JSON.stringify(none).slice(0, 300)}`);
      }
    }
    expect(told).toEqual([]);
    expect(await house.data.asOwner(everything)).toEqual(before);
  }, 60_000);

  test('shows to those on the list what the list says and no more', async () => {
    const { handoff, visit } = row('disk');
    const manager = await person('manager-fk');
    const seen = (await manager.raw('GET', `/api/handoffs/${handoff.id}`)).body;
    expect(seen).toMatchObject({ receiptNumber: handoff.receiptNumber });
    expect(seen).not.toHaveProperty('parcel');
    expect(JSON.stringify(seen)).not.toContain('DISKENS');
    expect((await manager.raw('POST', `/api/handoffs/${handoff.id}/steps`, { version: handoff.version, command: { step: 'assign' } })).status).toBeGreaterThanOrEqual(403);
    const cases = (await (await person('handler-fk')).raw('GET', `/api/visits/${visit.id}/cases`)).body as { cases: { compartment: string }[] };
    expect(cases.cases.map((it) => it.compartment)).toEqual(['FK']);
  });

  test('is not reached by naming it in the body or the query', async () => {
    const before = await house.data.asOwner(everything);
    for (const endpoint of withRow()) {
      const owner = await person(ownerOf(endpoint));
      const [input, ids] = [needsOf(endpoint, row('disk')), nobodys()];
      const none = await askedAbout(owner, endpoint, ids, input);
      for (const more of [{ query: idsOf(row('disk')) }, { body: idsOf(row('disk')) }, { query: idsOf(row('disk')), body: { ...idsOf(row('disk')), id: row('disk').visit.id } }]) {
        expect([nameOf(endpoint), await askedAbout(owner, endpoint, ids, input, more)]).toEqual([nameOf(endpoint), none]);
      }
    }
    expect(await house.data.asOwner(everything)).toEqual(before);
  });

  test('is not reached by another’s request key, nor told by it', async () => {
    const requestKey = randomUUID();
    const receipts: string[] = [];
    for (const [persona, office, caseTypeCode] of [['desk-uddevalla', 'uddevalla', 'CSN-SM'], ['desk-uddevalla-2', 'uddevalla', 'CSN-SM'], ['desk-tidaholm', 'tidaholm', 'CSN-SM'], ['desk-overkalix', 'overkalix', 'FK-FP']] as const) {
      const who = await person(persona);
      const visit = done(await who.raw('POST', '/api/visits', { officeId: office })) as { id: string };
      const choice = { caseTypeCode, kind: 'T3', include: [], question: `Fråga från ${persona}` };
      const preview = done(await who.raw('POST', `/api/visits/${visit.id}/handoff-previews`, choice)) as { seal: string };
      const sent = done(await who.raw('POST', `/api/visits/${visit.id}/handoffs`, { ...choice, reason: 'KOMPLEX', seal: preview.seal, requestKey })) as { receiptNumber: string; question: string; visitId: string };
      expect([sent.visitId, sent.question]).toEqual([visit.id, choice.question]);
      receipts.push(sent.receiptNumber);
    }
    expect(new Set(receipts).size).toBe(4);
  });
});
