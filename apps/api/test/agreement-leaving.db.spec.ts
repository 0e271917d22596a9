import { agreementLifeApi } from '@desk/agreements/contract';
import { CaseTypeCode } from '@desk/kernel/contract';
import { agreementId, anAgreementHouse, fk, housing, until, type AgreementHouse } from './an-agreement-house';

describe('an agreement that an agency leaves', () => {
  let it: AgreementHouse;
  let house: AgreementHouse['house'];
  let people: AgreementHouse['people'];
  let tasksAt: AgreementHouse['tasksAt'];
  let draft: AgreementHouse['draft'];
  let send: AgreementHouse['send'];
  let sign: AgreementHouse['sign'];
  beforeAll(async () => {
    it = await anAgreementHouse(new Date('2026-12-02T09:00:00Z'));
    ({ house, people, tasksAt, draft, send, sign } = it);
    await it.letReceive('2026-12-02');
    const paused = await it.handOff(housing);
    await it.people.managerFk.ask(agreementLifeApi.suspendLines, { agreementId, agencyId: fk, lines: [117], suspended: true, reason: 'Utredning pågår.' });
    await until(async () => (await it.stateOf(paused)) === 'paused-agreement');
    await it.handOff(CaseTypeCode.parse('FK-FP'));
  }, 60_000);
  afterAll(() => it.house.close());

  test('an agency leaves: what is hit is shown first, nothing new begins, what is open follows its choice and nothing is lost', async () => {
    const preview = (await people.managerFk.ask(agreementLifeApi.previewLeaving, { agreementId: 'uddevalla', agencyId: fk })).body;
    expect(preview).toMatchObject({ earliest: '2027-06-02', endsWholeAgreement: false, settlement: { compartments: [{ compartment: 'FK' }] } });
    expect((await people.managerFk.ask(agreementLifeApi.previewLeaving, { agreementId, agencyId: fk })).body.endsWholeAgreement).toBe(true);
    const leave = { agreementId, agencyId: fk, endsOn: '2026-12-02', transition: 'return' as const, reason: 'Regeringens beslut.' };
    expect((await people.managerFk.ask(agreementLifeApi.leaveAgreement, leave)).refusal?.fact).toBe('NoticeNotOver');
    const [before] = await house.data.asOwner<{ handoffs: number; cases: number; lines: number }>(`SELECT (SELECT count(*) FROM cases.handoff) AS handoffs, (SELECT count(*) FROM cases.case_file) AS cases, (SELECT count(*) FROM agreements.line) AS lines`);
    const left = await people.managerFk.ask(agreementLifeApi.leaveAgreement, { ...leave, consent: 'Skatteverkets generaldirektör, 1 december' });
    expect(left.body).toMatchObject({ endsOn: '2026-12-02', transition: 'return', settlement: { compartments: expect.arrayContaining([expect.objectContaining({ compartment: 'FK', openHandoffs: 2 })]) } });
    // Of two parties one leaves: the other's part ends the same day, and is settled with it.
    expect(new Set(left.body.settlement.compartments.map(({ compartment }) => compartment.split('-')[0]))).toEqual(new Set(['FK', 'SKV']));
    await until(async () => (await tasksAt('FK-FP')).length === 0);
    expect([await tasksAt('FK-FP'), await tasksAt('SKV-FLYTT-INR')]).toEqual([[], []]);
    const states = async () => (await house.data.asOwner<{ state: string }>(`SELECT state FROM cases.handoff WHERE office_id = 'tidaholm' ORDER BY sent_at`)).map((it) => it.state);
    await until(async () => (await states()).includes('returned'));
    expect(await states()).toEqual(['paused-agreement', 'returned']);
    expect(await house.data.asOwner(`SELECT (SELECT count(*) FROM cases.handoff) AS handoffs, (SELECT count(*) FROM cases.case_file) AS cases, (SELECT count(*) FROM agreements.line) AS lines`)).toEqual([before]);
    const row = (await people.writerSkv.ask(agreementLifeApi.listAgreements, {})).body.agreements.find((it) => it.id === agreementId);
    expect(row).toMatchObject({ inForce: null, leaving: [{ agencyId: 'FK', endsOn: '2026-12-02' }] });
    expect((await people.managerFk.ask(agreementLifeApi.leaveAgreement, { ...leave, consent: 'igen' })).status).toBe(409);
  });

  test('an agency that has left comes back with a new version that both sign, and its lines open again', async () => {
    const version = await draft();
    expect(version.head.parties.map((party) => party.agencyId)).toEqual(['FK', 'SKV']);
    const changed = { head: { ...version.head, validFrom: '2026-12-02', validTo: null }, lines: version.lines };
    const saved = (await people.writer.ask(agreementLifeApi.saveDraft, { agreementId, number: version.number, revision: version.revision, draft: changed })).body;
    expect(saved.problems.filter((it) => it.severity === 'error')).toEqual([]);
    const sent = await send(version.number, saved.revision);
    expect(sent.awaits).toEqual(['FK', 'SKV']);
    await sign(version.number, sent.revision);
    await until(async () => (await tasksAt('FK-FP')).length > 0);
    expect(await tasksAt('FK-FP')).toContain('HO');
    const row = (await people.writerSkv.ask(agreementLifeApi.listAgreements, {})).body.agreements.find((it) => it.id === agreementId);
    expect(row).toMatchObject({ inForce: version.number, leaving: [], copyDue: true });
  });
});
