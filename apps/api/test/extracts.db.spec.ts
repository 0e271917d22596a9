import { RightsOf } from '@desk/access/server';
import { extractsApi, type ExtractContent, type ExtractHead, type ExtractReview } from '@desk/audit/contract';
import { casesApi } from '@desk/cases/contract';
import { AgencyId, LifeEventId } from '@desk/kernel/contract';
import { visitsApi } from '@desk/visits/contract';
import { demoStaff } from '../src/seed/demo-staff';
import { done, plant, type Planted } from './idor-rows';
import { mayMeetProtected } from './matrix-ways';
import { PROTECTED, plantProtected } from './protected-traces';
import { openTestHouse, type Person, type TestHouse } from './test-house';

const [FK, SKV, KFM] = ['FK', 'SKV', 'KFM'].map((id) => AgencyId.parse(id)) as [AgencyId, AgencyId, AgencyId];
const NUMBER = '19900101-2385';

describe('a register extract', () => {
  let house: TestHouse;
  let met: Planted;
  let [desk, manager]: Person[] = [];
  const person = (who: Person | undefined): Person => {
    if (!who) throw new Error('nobody');
    return who;
  };
  const list = async (who: Person | undefined, agencyId = FK): Promise<ExtractHead[]> => done(await person(who).ask(extractsApi.listExtracts, { agencyId })).extracts;
  const review = async (head: ExtractHead, who = manager): Promise<ExtractReview> => done(await person(who).ask(extractsApi.reviewExtract, { agencyId: head.agencyId, extractId: head.id }));
  const order = async (agencyIds = [FK, SKV]) => done(await person(desk).ask(extractsApi.orderForVisitor, { visitId: met.visit.id, agencyIds })).ordered;
  const first = async (): Promise<ExtractHead> => {
    const [head] = await list(manager);
    if (!head) throw new Error('no extract');
    return head;
  };

  beforeEach(async () => {
    house = await openTestHouse();
    [desk, manager] = [await house.as('desk-uddevalla'), await house.as('manager-fk')];
    met = await plant(person(desk), { office: 'uddevalla', caseType: 'FK-SJP', task: 'TA', marker: 'BARNET ÄR SJUKT' });
    const handler = await house.as('handler-fk');
    done(await handler.ask(casesApi.getHandoff, { handoffId: met.handoff.id }));
  }, 60_000);
  afterEach(() => house.close());

  test('is ordered at the desk by the visitor whose identity was checked, a part for each agency, within a month', async () => {
    const ordered = await order();
    expect(ordered.map(({ agencyId, dueOn }) => [agencyId, dueOn])).toEqual([[FK, '2026-12-24'], [SKV, '2026-12-24']]);
    const seen = done(await person(desk).ask(extractsApi.extractsOfVisitor, { visitId: met.visit.id }));
    expect(seen.extracts.map(({ agencyId, state, releasedBy }) => [agencyId, state, releasedBy])).toEqual([[FK, 'ordered', null], [SKV, 'ordered', null]]);
    expect((await list(manager)).map((it) => it.agencyId)).toEqual([FK]);
  });

  test('shows what the agency holds and who has seen it, by role and agency and never by name', async () => {
    await order();
    const { content } = await review(await first());
    expect(content.about).toBe('19900101-••••');
    expect([...new Set(content.items.map((it) => it.kind))].sort()).toEqual(['case', 'document', 'handoff', 'identity', 'mandate', 'note', 'visit', 'waiver']);
    expect(JSON.stringify(content.items)).toContain('BARNET ÄR SJUKT');
    const sights = content.sights.map((it) => `${it.act} ${it.role.sv}, ${it.employer.sv}`);
    expect(sights).toContain('handoff.read Handläggare, Försäkringskassan');
    expect(sights).toContain('visitor.identify Servicehandläggare, Försäkringskassan');
    for (const secret of [...Object.keys(demoStaff), ...Object.values(demoStaff).map((it) => `Handläggare ${it.shortName}`)]) expect(JSON.stringify(content)).not.toContain(`"${secret}"`);
  });

  test('says it in words, not in the house’s codes', async () => {
    const visit = done(await person(desk).ask(visitsApi.getVisit, { visitId: met.visit.id }));
    done(await person(desk).ask(visitsApi.chooseLifeEvent, { visitId: visit.id, version: visit.version, lifeEventId: LifeEventId.parse('LH01'), answers: { gifta: 'no', fodelse: '2026-12-01' } }));
    await order();
    const { content } = await review(await first());
    const facts = new Map(content.items.flatMap((it) => it.facts.map((fact) => [`${it.kind}: ${fact.name.sv}`, fact.value])));
    expect(facts.get('visit: Livshändelser')).toBe('Vänta och få barn. Är föräldrarna gifta med varandra? Nej. När föddes barnet, eller när väntas det? 2026-12-01');
    expect(facts.get('visit: Språk')).toBe('Svenska');
    expect(facts.get('case: Utfört vid disken')).toMatch(/^Ta emot handling/);
  });

  test('holds nothing of another agency’s, and each agency reviews its own part', async () => {
    await order([FK, SKV, KFM]);
    const skv = await house.as('manager-skv');
    const [theirs] = await list(skv, SKV);
    if (!theirs) throw new Error('no part');
    const { content } = await review(theirs, skv);
    expect(content.items.filter((it) => it.kind !== 'waiver')).toEqual([]);
    expect(JSON.stringify(content.items)).not.toContain('BARNET');
    expect((await person(manager).ask(extractsApi.reviewExtract, { agencyId: SKV, extractId: theirs.id })).status).toBe(404);
    expect((await person(manager).ask(extractsApi.listExtracts, { agencyId: SKV })).status).toBe(404);
  });

  test('is released without what is held back, as JSON and as a tagged PDF, and does not change after that', async () => {
    await order([FK]);
    const read = await review(await first());
    const note = read.content.items.find((it) => it.kind === 'note');
    if (!note) throw new Error('no note');
    const asked = { agencyId: FK, extractId: read.head.id, version: read.head.version, digest: read.digest };
    expect((await person(manager).ask(extractsApi.fetchExtract, { agencyId: FK, extractId: read.head.id, format: 'json' })).refusal?.fact).toBe('ExtractNotReleased');
    const released = done(await person(manager).ask(extractsApi.releaseExtract, { ...asked, heldBack: [{ key: note.key, ground: 'OSL-28-1', motive: 'Uppgift om en annan förälder' }] }));
    expect(released).toMatchObject({ state: 'released', releasedBy: 'manager-fk' });
    const json = done(await person(manager).ask(extractsApi.fetchExtract, { agencyId: FK, extractId: read.head.id, format: 'json' }));
    const content = JSON.parse(Buffer.from(json.base64, 'base64').toString()) as ExtractContent;
    expect(content).toMatchObject({ format: 'registerutdrag-1', heldBack: [{ kind: 'note', ground: { sv: '28 kap. 1 § OSL: socialförsäkring, uppgift om annan' } }] });
    expect(content.items.some((it) => it.key === note.key)).toBe(false);
    expect(JSON.stringify(content)).not.toContain('Uppgift om en annan förälder');
    const pdf = Buffer.from(done(await person(manager).ask(extractsApi.fetchExtract, { agencyId: FK, extractId: read.head.id, format: 'pdf' })).base64, 'base64').toString('latin1');
    expect([pdf.startsWith('%PDF-1.7'), pdf.includes('/StructTreeRoot'), pdf.includes('/Lang (sv-SE)')]).toEqual([true, true, true]);
    expect((await person(manager).ask(extractsApi.releaseExtract, { ...asked, version: released.version, heldBack: [] })).refusal?.fact).toBe('ExtractReleased');
    const out = done(await person(manager).ask(extractsApi.handOutExtract, { agencyId: FK, extractId: read.head.id, how: 'post', version: released.version }));
    expect(out).toMatchObject({ state: 'handed-out', handedOutHow: 'post' });
    const acts = await house.data.asOwner<{ act: string }>(`SELECT act FROM audit.entry WHERE act LIKE 'extract.%' AND agency_id = 'FK' ORDER BY id`);
    expect(acts.map((it) => it.act)).toEqual(['extract.order', 'extract.review', 'extract.release', 'extract.export', 'extract.export', 'extract.hand-out']);
    const [kept] = await house.data.asOwner<{ sealed: string }>('SELECT content_sealed AS sealed FROM audit.extract');
    expect(kept?.sealed).not.toContain('BARNET');
  });

  test('is reviewed again when something came after it was read', async () => {
    await order([FK]);
    const read = await review(await first());
    done(await person(desk).ask(casesApi.writeNote, { caseId: met.file.id, text: 'Nytt sedan dess' }));
    const answer = await person(manager).ask(extractsApi.releaseExtract, { agencyId: FK, extractId: read.head.id, version: read.head.version, digest: read.digest, heldBack: [] });
    expect(answer.refusal).toMatchObject({ code: 'changed-meanwhile', fact: 'ExtractChanged' });
  });

  test('ordered by number answers the same whether the house knows the person or not', async () => {
    const handler = await house.as('handler-fk');
    const by = (personNumber: string) => handler.ask(extractsApi.orderByNumber, { agencyId: FK, personNumber, purpose: 'Brev från den enskilde' });
    const answers = [await by(NUMBER), await by('19540223-2382'), await by('20170101-2393')];
    expect(answers.map(({ status, body }) => [status, Object.keys(body).sort()])).toEqual(answers.map(() => [200, ['dueOn', 'receiptNumber']]));
    expect((await by('19900101-2386')).refusal?.fields?.[0]?.path).toBe('personNumber');
    expect((await handler.ask(extractsApi.orderByNumber, { agencyId: SKV, personNumber: NUMBER, purpose: 'Brev från den enskilde' })).status).toBe(404);
    expect((await handler.ask(extractsApi.listExtracts, { agencyId: FK })).status).toBe(403);
    const [, line] = await house.data.asOwner<{ all: string }>(`SELECT to_jsonb(e)::text AS all FROM audit.entry e WHERE act = 'extract.order' ORDER BY id`);
    expect(line?.all).not.toContain('2382');
  });

  test('asks for the identity document first, and for somebody to be identified', async () => {
    const visit = done(await person(desk).raw('POST', '/api/visits', { officeId: 'uddevalla' })) as { id: string };
    const ask = () => person(desk).raw('POST', `/api/visits/${visit.id}/extracts`, { agencyIds: ['FK'] });
    expect((await ask()).refusal?.fact).toBe('NobodyIdentified');
    done(await person(desk).raw('POST', `/api/visits/${visit.id}/visitor`, { identity: { kind: 'number', number: NUMBER } }));
    expect((await ask()).refusal?.fact).toBe('IdentityNotChecked');
  });

  test('of a protected person is met with the competence only; without it there is nobody', async () => {
    await mayMeetProtected(house, 'desk-uddevalla');
    const able = await house.as('desk-uddevalla');
    const { visit } = await plantProtected(able);
    done(await able.ask(extractsApi.orderForVisitor, { visitId: visit.id, agencyIds: [SKV, FK] }));
    const skv = await house.as('manager-skv');
    expect(await list(skv, SKV)).toEqual([]);
    const [row] = await house.data.asOwner<{ id: string; sealed: string }>(`SELECT id, number_sealed AS sealed FROM audit.extract WHERE agency_id = 'SKV'`);
    expect(house.data.cipher.open(row?.sealed ?? '')).toBe(PROTECTED);
    expect((await skv.raw('GET', `/api/agencies/SKV/extracts/${row?.id}`)).status).toBe(404);
    await mayMeetProtected(house, 'manager-skv');
    const competent = await house.as('manager-skv');
    expect((await list(competent, SKV)).map((it) => it.id)).toEqual([row?.id]);
    const [head] = await list(competent, SKV);
    if (!head) throw new Error('no part');
    expect((await review(head, competent)).content.items.map((it) => it.kind)).toContain('case');
  });

  test('never lets anyone meet their own', async () => {
    await house.data.asOwner(`UPDATE people.staff SET own_subject_hash = $1 WHERE id = 'manager-fk'`, [house.data.cipher.hash('199001012385')]);
    await house.app.get(RightsOf).evict('all');
    await order([FK]);
    expect(await list(await house.as('manager-fk'))).toEqual([]);
  });
});
