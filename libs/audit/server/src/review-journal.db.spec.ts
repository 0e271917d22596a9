import { pino } from 'pino';
import { AgencyId, StaffId, readIdentityNumber } from '@desk/kernel/contract';
import { aCaller, aPrincipal, openTestDatabase, type TestDatabase } from '@desk/testing/server';
import { AuditJournal } from './audit-journal';
import { JournalOpenings } from './journal-openings';
import { NoPeople } from '../test/no-people';
import { ReviewJournal } from './review-journal';
import { SavedQueries } from './saved-queries';
import { SearchJournal } from './search-journal';
import { VerifyJournal } from './verify-journal';

const FK = AgencyId.parse('FK');
const met = '01912f4c-7a10-7000-8000-000000000001';
const day = { from: '2026-11-24', to: '2026-11-24' };

/** The one person who was met: what people/server would answer. */
class People extends NoPeople {
  override async visitsOf(written: string, now: Date) {
    const read = readIdentityNumber(written, now);
    if ('problem' in read) return read;
    return read.full === '199001012385' ? [met] : [];
  }
  override async staffNames() {
    return new Map([['desk-uddevalla', 'Handläggare S12']]);
  }
}
const anAuditor = (agencyId = 'FK', code: 'auditor' | 'agency-manager' = 'auditor') =>
  aCaller(aPrincipal({ staffId: StaffId.parse(code), assignments: [], duties: [{ code, agencyId: AgencyId.parse(agencyId), compartments: [], officeIds: [], validFrom: '2020-01-01', validTo: null }] }), []);

describe('the auditor’s journal', () => {
  let house: TestDatabase;
  let search: SearchJournal;
  let reviews: ReviewJournal;
  let queries: SavedQueries;
  const as = <T>(caller: ReturnType<typeof anAuditor>, work: () => Promise<T>) => house.database.run(caller.scope, 'write', work);
  const find = (its: object, caller = anAuditor()) => as(caller, () => search.search({ agencyId: FK, ...day, limit: 50, ...its }, caller)).then((found) => found.lines.map((line) => line.act));

  beforeEach(async () => {
    house = await openTestDatabase();
    const journal = new AuditJournal(house.database, house.clock);
    search = new SearchJournal(house.database, new People(), new VerifyJournal(house.database, pino({ level: 'silent' }), house.clock), journal, new JournalOpenings(house.database, new People(), journal, house.clock), house.clock);
    reviews = new ReviewJournal(house.database, search, house.clock);
    queries = new SavedQueries(house.database, search);
    const line = (act: string, its: object = {}) => journal.write({
      act, outcome: 'done', staffId: 'desk-uddevalla', employerId: 'FK', agencyId: 'FK', compartment: 'FK', object: 'cases', objectId: null, fields: null, purpose: null, basis: 'line|1', refusal: null, workplace: null, ...its,
    });
    await house.database.run(['staff'], 'write', async () => {
      line('case.open', { purpose: met, objectId: 'case-1' });
      line('handoff.send.T3', { purpose: met, objectId: 'handoff-1' });
      line('handoff.take', { staffId: 'handler-fk', objectId: 'handoff-1' });
      line('case.open', { purpose: 'another-visit', objectId: 'case-2' });
      line('POST /x', { outcome: 'refused', refusal: 'NotFound:C6' });
      line('case.open', { agencyId: 'SKV', purpose: met });
    });
  });
  afterEach(() => house.close());

  test('finds by person everything that followed from the visits, also what a handler did later', async () => {
    expect(await find({ personNumber: '900101-2385' })).toEqual(['handoff.take', 'handoff.send.T3', 'case.open']);
    expect(await find({ personNumber: '19850615-2399' })).toEqual([]);
  });

  test.each([
    [{ staffId: 'handler-fk' }, ['handoff.take']], [{ objectId: 'handoff-1' }, ['handoff.take', 'handoff.send.T3']], [{ act: 'handoff' }, ['handoff.take', 'handoff.send.T3']],
    [{ outcome: 'refused' }, ['POST /x']], [{ from: '2026-11-01', to: '2026-11-23' }, []],
  ])('finds by %j', async (asked, expected) => expect(await find(asked)).toEqual(expected));

  test('reads page by page, newest first, and names who acted', async () => {
    const caller = anAuditor();
    const first = await as(caller, () => search.search({ agencyId: FK, ...day, limit: 2 }, caller));
    const second = await as(caller, () => search.search({ agencyId: FK, ...day, limit: 2, before: first.next ?? 0 }, caller));
    expect(first.lines.map((it) => it.position)).toEqual([5, 4]);
    expect(second.lines.map((it) => it.position)).toEqual([3, 2]);
    expect(first.lines[1]?.staffName).toBe('Handläggare S12');
  });

  test('a wrong number, a turned period and a period over a year say what to do', async () => {
    await expect(find({ personNumber: '19900101-2386' })).rejects.toMatchObject({ refusal: { code: 'not-valid', fields: [{ path: 'personNumber' }] } });
    await expect(find({ from: '2026-11-25' })).rejects.toMatchObject({ refusal: { text: { sv: 'Till-datumet ligger före från-datumet.' } } });
    await expect(find({ from: '2025-01-01' })).rejects.toMatchObject({ refusal: { text: { sv: 'Sök i högst ett år i taget.' } } });
  });

  test('another agency’s auditor is answered as if there were no journal, and the look itself stands in it without the number', async () => {
    await expect(find({}, anAuditor('SKV'))).rejects.toMatchObject({ refusal: { code: 'not-found' } });
    await find({ personNumber: '900101-2385' });
    const [look] = await house.asOwner<{ fields: string; staff_id: string }>(`SELECT fields, staff_id FROM audit.entry WHERE act = 'journal.search'`);
    expect(look).toEqual({ staff_id: 'auditor', fields: 'from=2026-11-24 to=2026-11-24 person=number' });
  });

  test('exports what was found, as text that no spreadsheet runs', async () => {
    const caller = anAuditor();
    const { csv, lines, head } = await as(caller, () => search.export({ agencyId: FK, ...day }, caller));
    expect(lines).toBe(5);
    expect(csv.split('\r\n')[1]).toContain(';case.open;done;desk-uddevalla;Handläggare S12;FK;cases;case-1;');
    expect(head).toMatch(/^[0-9a-f]{64}$/);
  });

  test('a review is drawn, judged, signed, and then closed for everybody', async () => {
    const caller = anAuditor();
    const drawn = await as(caller, () => reviews.draw({ agencyId: FK, ...day, size: 5 }, caller));
    expect([drawn.lines.length, drawn.population]).toEqual([5, 5]);
    const id = { agencyId: FK, reviewId: drawn.id };
    await expect(as(caller, () => reviews.sign({ ...id, conclusion: 'Allt är rätt.', version: 1 }, caller))).rejects.toMatchObject({ refusal: { fact: 'LinesNotJudged' } });
    await expect(as(caller, () => reviews.judge({ ...id, position: 1, verdict: 'ask', note: '', version: 1 }, caller))).rejects.toMatchObject({ refusal: { code: 'not-valid' } });
    let version = 1;
    for (const { line } of drawn.lines) ({ version } = await as(caller, () => reviews.judge({ ...id, position: line.position, verdict: 'right', note: '', version }, caller)));
    await expect(as(caller, () => reviews.judge({ ...id, position: 1, verdict: 'right', note: '', version: 2 }, caller))).rejects.toMatchObject({ refusal: { code: 'changed-meanwhile' } });
    const signed = await as(caller, () => reviews.sign({ ...id, conclusion: 'Allt är rätt.', version }, caller));
    expect(signed).toMatchObject({ conclusion: 'Allt är rätt.', signedBy: 'auditor' });
    await expect(as(caller, () => reviews.judge({ ...id, position: 1, verdict: 'wrong', note: 'nej', version: signed.version }, caller))).rejects.toMatchObject({ refusal: { fact: 'ReviewSigned' } });
    await expect(house.asOwner(`UPDATE audit.review SET conclusion = 'x'`)).rejects.toThrow(/does not change/);
    expect(await as(caller, () => reviews.list(FK, caller))).toMatchObject([{ drawn: 5, judged: 5, remarks: 0 }]);
  });

  test('a manager reads what the agency’s own staff did in its name, and nothing else of the journal', async () => {
    const manager = anAuditor('FK', 'agency-manager');
    await house.database.run(['staff'], 'write', async () => {
      new AuditJournal(house.database, house.clock).write({ act: 'visitor.unmask', outcome: 'done', staffId: 'desk-tidaholm', employerId: 'SKV', agencyId: 'FK', compartment: 'FK', object: 'visitor', objectId: null, fields: null, purpose: null, basis: 'line|1', refusal: null, workplace: null });
    });
    const seen = await as(manager, () => search.oversee({ agencyId: FK, ...day, limit: 50 }, manager));
    expect(seen.lines.map((it) => [it.act, it.employerId])).toEqual([['POST /x', 'FK'], ['case.open', 'FK'], ['handoff.take', 'FK'], ['handoff.send.T3', 'FK'], ['case.open', 'FK']]);
    expect(seen.lines.map((it) => it.objectId ?? it.purpose)).toEqual([null, null, null, null, null]);
    expect(seen.staff).toEqual([{ staffId: 'desk-uddevalla', staffName: 'Handläggare S12', lines: 4, refused: 1, unmasked: 0 }, { staffId: 'handler-fk', staffName: null, lines: 1, refused: 0, unmasked: 0 }]);
    expect((await as(manager, () => search.oversee({ agencyId: FK, ...day, limit: 50, staffId: StaffId.parse('handler-fk'), outcome: 'done' }, manager))).lines).toHaveLength(1);
    const [look] = await house.asOwner<{ fields: string; staff_id: string }>(`SELECT fields, staff_id FROM audit.entry WHERE act = 'journal.oversee' ORDER BY id DESC LIMIT 1`);
    expect(look).toEqual({ staff_id: 'agency-manager', fields: 'from=2026-11-24 to=2026-11-24 staffId=handler-fk outcome=done' });
    await expect(find({}, manager)).rejects.toMatchObject({ refusal: { code: 'not-found' } });
    for (const caller of [anAuditor('SKV', 'agency-manager'), anAuditor()]) await expect(as(caller, () => search.oversee({ agencyId: FK, ...day, limit: 50 }, caller))).rejects.toMatchObject({ refusal: { code: expect.stringMatching(/not-found|not-allowed/) } });
  });

  test('saved searches belong to the agency', async () => {
    const caller = anAuditor();
    const saved = { id: '01912f4c-7a10-7000-8000-00000000000a', name: 'Nekade', query: { outcome: 'refused' as const }, days: 7 };
    await as(caller, () => queries.save({ agencyId: FK, ...saved }, caller));
    expect(await as(caller, () => queries.list(FK, caller))).toEqual([saved]);
    const other = anAuditor('SKV');
    await expect(as(other, () => queries.forget({ agencyId: AgencyId.parse('SKV'), id: saved.id }, other))).rejects.toMatchObject({ refusal: { code: 'not-found' } });
    await as(caller, () => queries.forget({ agencyId: FK, id: saved.id }, caller));
    expect(await as(caller, () => queries.list(FK, caller))).toEqual([]);
  });
});
