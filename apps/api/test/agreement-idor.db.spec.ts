import { agreementLifeApi, agreementPapersApi, agreementReportsApi, assignmentsApi, emptyYearlyEntry } from '@desk/agreements/contract';
import type { Endpoint } from '@desk/kernel/contract';
import { addressOf, openTestHouse, type Person, type TestHouse } from './test-house';

const endpoints: readonly Endpoint[] = [agreementLifeApi, assignmentsApi, agreementReportsApi, agreementPapersApi].flatMap((api) => Object.values<Endpoint>(api)).filter(({ path }) => path.includes(':'));
const nameOf = ({ method, path }: Endpoint): string => `${method} ${path}`;
const dates = { validFrom: '2026-12-01', validTo: null, trainedOn: null };
const reason = { reason: 'Ett skäl som duger' };
/** What each act needs, right in every way but whose row it is. */
const needs: Readonly<Record<string, object>> = {
  startDraft: {}, saveDraft: { revision: 1, draft: null }, sendForApproval: { revision: 1 }, approveVersion: { revision: 1 }, declineVersion: { revision: 1, ...reason }, withdrawVersion: { revision: 1 }, recordCopy: { sentOn: '2026-11-20' },
  suspendLines: { lines: null, suspended: true, ...reason }, leaveAgreement: { endsOn: '2026-12-01', transition: 'pause', consent: 'Alla har gått med på det', ...reason },
  proposeAssignment: { staffId: 'desk-new', tasks: ['TA'], ...dates }, proposeCompetence: { staffId: 'desk-new', code: 'id-kontroll', ...dates }, decideGrant: { approve: true }, endGrant: { lastDay: '2026-12-01' },
  yearlyReport: { year: 2026 }, fillYearlyReport: { year: 2026, revision: 0, entry: emptyYearlyEntry }, printYearlyReport: { year: 2026 }, refusals: { from: '2026-11-01', to: '2026-11-23' },
};
const keyOf = (endpoint: Endpoint): string => Object.entries({ ...agreementLifeApi, ...assignmentsApi, ...agreementReportsApi, ...agreementPapersApi }).find(([, it]) => it === endpoint)?.[0] ?? '';

describe('agreements, agencies and grants of others', () => {
  let house: TestHouse;
  let people: Person[];
  let draft: unknown;
  let grantIds: Readonly<Record<'assignment' | 'competence', string>>;

  beforeAll(async () => {
    house = await openTestHouse(new Date('2026-11-23T09:00:00Z'));
    people = await Promise.all(['agreement-admin-fk', 'manager-fk', 'desk-uddevalla', 'office-manager-uddevalla'].map((it) => house.as(it)));
    // A draft of an agreement that FK is no party to, and a proposal that is SKV's.
    const other = await house.as('agreement-admin-skv');
    const started = await other.raw('POST', '/api/agreements/tidaholm-fler/drafts', { agencyId: 'SKV' });
    expect(started.status).toBe(200);
    const { head, lines } = started.body as { head: unknown; lines: readonly Record<string, unknown>[] };
    draft = { head, lines: lines.map(({ id: _, suspended: __, suspendedReason: ___, ...line }) => line) };
    const propose = async (path: string, body: object) => ((await other.raw('POST', `/api/agencies/SKV/${path}`, { staffId: 'desk-new', ...dates, ...body })).body as { id: string }).id;
    grantIds = { assignment: await propose('assignments', { tasks: ['TA'] }), competence: await propose('competences', { code: 'id-kontroll' }) };
  }, 120_000);
  afterAll(() => house.close());

  const asked = async (who: Person, endpoint: Endpoint, ids: object): Promise<{ status: number; said: unknown }> => {
    const key = keyOf(endpoint);
    const { url, rest } = addressOf(endpoint, { ...needs[key], ...(key === 'saveDraft' ? { draft } : {}), agencyId: 'SKV', number: 4, ...ids });
    const left = Object.fromEntries(Object.entries(rest).filter(([name]) => name !== 'number' && !name.startsWith('grant') && name !== 'kind' && name !== 'agreementId'));
    const query = endpoint.method === 'GET' ? `?${new URLSearchParams(Object.entries(left).map(([name, value]) => [name, String(value)])).toString()}` : '';
    const { status, body, refusal } = await who.raw(endpoint.method, `/api${url}${query}`, endpoint.method === 'GET' ? undefined : left);
    return { status, said: refusal ? { ...refusal, requestId: '' } : body };
  };

  /** Whose own grants, or whose office's staff's, are not another agency's alone (domain.md 6.3). */
  const holders = () => people.slice(2);
  const strangers = () => people.slice(0, 2);

  test('of another agency’s grants one reads one’s own, an office manager those of the own staff, and nobody else any', async () => {
    const holdersOf = async (who: Person) => ((await who.raw('GET', '/api/agencies/SKV/grants')).body as { grants?: { staffId: string }[] }).grants?.map(({ staffId }) => staffId);
    const [own, office] = await Promise.all(holders().map(holdersOf));
    expect(new Set(own)).toEqual(new Set(['desk-uddevalla']));
    expect(new Set(office)).toEqual(new Set(['desk-uddevalla', 'desk-uddevalla-2', 'desk-new']));
  });

  test.each(endpoints.map((endpoint) => [nameOf(endpoint), endpoint] as const))('%s answers about what is another’s as about what does not exist', async (_, endpoint) => {
    for (const who of endpoint === assignmentsApi.listGrants ? strangers() : people) for (const kind of ['assignment', 'competence'] as const) {
      const there = await asked(who, endpoint, { agreementId: 'tidaholm-fler', kind, grantId: grantIds[kind] });
      const nowhere = await asked(who, endpoint, { agreementId: 'finns-inte', ...(endpoint.path.startsWith('/agencies') ? { agencyId: 'INGEN' } : {}), kind, grantId: '01890000-0000-7000-8000-00000000000a' });
      expect(there).toEqual(nowhere);
      expect([403, 404, 422]).toContain(there.status);
      expect(there.status === 422 ? there.said : 'understood').toBe('understood');
    }
  });
});
