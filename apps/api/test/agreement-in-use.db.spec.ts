import { agreementLifeApi, agreementReportsApi, agreementsApi, assignmentsApi } from '@desk/agreements/contract';
import { casesApi } from '@desk/cases/contract';
import { CaseTypeCode, OfficeId, StaffId } from '@desk/kernel/contract';
import { visitsApi } from '@desk/visits/contract';
import { agreementId, anAgreementHouse, fk, housing, skv, tidaholm, until, type AgreementHouse } from './an-agreement-house';

describe('an agreement in use', () => {
  let it: AgreementHouse;
  let house: AgreementHouse['house'];
  let people: AgreementHouse['people'];
  let tasksAt: AgreementHouse['tasksAt'];
  let draft: AgreementHouse['draft'];
  let withReceiving: AgreementHouse['withReceiving'];
  let send: AgreementHouse['send'];
  let sign: AgreementHouse['sign'];
  let handOff: AgreementHouse['handOff'];
  let stateOf: AgreementHouse['stateOf'];
  beforeAll(async () => {
    it = await anAgreementHouse(new Date('2026-12-01T09:00:00Z'));
    ({ house, people, tasksAt, draft, withReceiving, send, sign, handOff, stateOf } = it);
    await it.letReceive('2026-12-01');
  }, 60_000);
  afterAll(() => it.house.close());

  describe('AF14: a case type that goes', () => {
    test('at noon is refused a minute later with the missing condition, and what is open is paused', async () => {
      await it.moveTo('2026-12-02T10:50:00Z');
      const sent = await handOff(housing);
      const version = await draft();
      const changed = withReceiving({ ...version, lines: version.lines.filter((line) => line.line !== 117) }, '2026-12-02');
      const saved = (await people.writer.ask(agreementLifeApi.saveDraft, { agreementId, number: version.number, revision: version.revision, draft: { head: changed.head, lines: changed.lines.filter((line) => line.line !== 117) } })).body;
      const { revision } = await send(version.number, saved.revision);
      await it.moveTo('2026-12-02T11:00:00Z');
      await sign(version.number, revision);
      house.data.clock.moveTo(new Date('2026-12-02T11:01:00Z'));
      await until(async () => !(await tasksAt('FK-BOB')).includes('TA'));
      expect(await tasksAt('FK-BOB')).toEqual(['AU', 'VG']);
      const asked = await people.desk.ask(agreementsApi.explainTask, { officeId: tidaholm, caseTypeCode: housing, task: 'TA' });
      expect(asked.body).toMatchObject({ allowed: false, explanation: { condition: 'C1' } });
      await until(async () => (await stateOf(sent)) === 'paused-agreement');
      expect(await stateOf(sent)).toBe('paused-agreement');
    });

    test('is stopped at once by its owner and goes on when the owner lets it', async () => {
      const sent = await handOff(CaseTypeCode.parse('FK-FP'));
      expect((await people.managerSkv.ask(agreementLifeApi.suspendLines, { agreementId, agencyId: fk, lines: [15], suspended: true, reason: 'Utredning pågår.' })).status).toBe(404);
      expect((await people.managerFk.ask(agreementLifeApi.suspendLines, { agreementId, agencyId: fk, lines: [19], suspended: true, reason: 'Utredning pågår.' })).status).toBe(422);
      const stopped = await people.managerFk.ask(agreementLifeApi.suspendLines, { agreementId, agencyId: fk, lines: [15], suspended: true, reason: 'Utredning pågår.' });
      expect(stopped.body.lines.find((line) => line.line === 15)).toMatchObject({ suspended: true, suspendedReason: 'Utredning pågår.' });
      await until(async () => !(await tasksAt('FK-FP')).includes('HO'));
      expect(await tasksAt('FK-FP')).not.toContain('HO');
      await until(async () => (await stateOf(sent)) === 'paused-agreement');
      expect(await stateOf(sent)).toBe('paused-agreement');
      await people.managerFk.ask(agreementLifeApi.suspendLines, { agreementId, agencyId: fk, lines: null, suspended: false, reason: 'Klart.' });
      await until(async () => (await stateOf(sent)) === 'received');
      expect([await stateOf(sent), (await tasksAt('FK-FP')).includes('HO')]).toEqual(['received', true]);
    });
  });

  test('why the desk said no is a list for the agreement meeting', async () => {
    const visit = (await people.desk.ask(visitsApi.registerVisit, { officeId: tidaholm, caseTypes: [housing] })).body;
    for (let turn = 0; turn < 2; turn += 1) expect((await people.desk.ask(casesApi.doTask, { visitId: visit.id, caseTypeCode: housing, task: 'TA' })).status).toBe(403);
    const asked = async () => (await people.writer.ask(agreementReportsApi.refusals, { agencyId: fk, from: '2026-12-01', to: '2026-12-31' })).body;
    await until(async () => (await asked()).total === 2);
    expect((await asked()).rows).toMatchObject([{ officeId: 'tidaholm', condition: 'C1', task: 'TA', caseTypeCode: 'FK-BOB', count: 2, share: 1 }]);
    expect((await people.writer.ask(agreementReportsApi.refusals, { agencyId: skv, from: '2026-12-01', to: '2026-12-31' })).status).toBe(404);
  });

  test('a personal assignment is proposed, given by the manager, warned about and ended', async () => {
    const proposal = { agencyId: fk, staffId: StaffId.parse('desk-new'), tasks: ['TA' as const], validFrom: '2026-12-01', validTo: '2026-12-20', trainedOn: '2026-11-01' };
    const uddevalla = OfficeId.parse('uddevalla');
    const newcomer = await house.as('desk-new');
    const grant = (await people.writer.ask(assignmentsApi.proposeAssignment, proposal)).body;
    expect(grant).toMatchObject({ state: 'proposed', staffName: expect.any(String) });
    expect((await people.writer.ask(assignmentsApi.decideGrant, { kind: 'assignment', grantId: grant.id, approve: true })).status).toBe(403);
    expect((await people.managerSkv.ask(assignmentsApi.decideGrant, { kind: 'assignment', grantId: grant.id, approve: true })).status).toBe(404);
    expect(await tasksAt('FK-TFP10', newcomer, uddevalla)).not.toContain('TA');
    expect((await people.managerFk.ask(assignmentsApi.decideGrant, { kind: 'assignment', grantId: grant.id, approve: true })).body.state).toBe('approved');
    await until(async () => (await tasksAt('FK-TFP10', newcomer, uddevalla)).includes('TA'));
    expect(await tasksAt('FK-TFP10', newcomer, uddevalla)).toContain('TA');
    expect((await people.writer.ask(assignmentsApi.expiringGrants, { agencyId: fk })).body.grants.map((it) => it.id)).toEqual([grant.id]);
    await people.writer.ask(assignmentsApi.endGrant, { kind: 'assignment', grantId: grant.id, lastDay: '2026-12-01' });
    await until(async () => !(await tasksAt('FK-TFP10', newcomer, uddevalla)).includes('TA'));
    expect(await tasksAt('FK-TFP10', newcomer, uddevalla)).not.toContain('TA');
    expect((await people.writer.ask(assignmentsApi.listGrants, { agencyId: skv })).status).toBe(404);
  });

  test('AF13: the yearly report has every heading, its due day and its figures', async () => {
    const report = (await people.writer.ask(agreementReportsApi.yearlyReport, { agencyId: fk, year: 2026 })).body;
    expect(report).toMatchObject({ year: 2026, due: '2027-03-31', agencyId: 'FK', contact: null, fullTimeEquivalents: null, filled: { left: ['contact', 'full-time-equivalents', 'financial-consequences'] } });
    expect(report.headings.map((it) => it.sv)).toEqual([
      'Redovisningsår', 'Avtal', 'Kontaktuppgifter', 'Antal avtal och parter, med förteckning', 'Uppgifter med myndighetsutövning och omfattning, per kontor', 'Övriga uppgifter som kräver personuppgifter och omfattning, per kontor',
      'Har personalen åtkomst till andra personuppgifter än som behövs', 'Antal kontor', 'Orter', 'Årsarbetskrafter', 'Antal besökare', 'Ekonomiska konsekvenser', 'Övriga synpunkter',
    ]);
    const here = report.offices.find((it) => it.officeId === 'tidaholm');
    expect(here?.visitors).toBe(3);
    expect(here?.otherTasksWithPersonalData.find((it) => it.task === 'HO')?.done).toBeGreaterThan(0);
    expect([report.officeCount, report.towns, report.agreements.count]).toEqual([4, expect.arrayContaining(['Tidaholm', 'Uddevalla']), 4]);
  });

  test('the export is the whole version as data', async () => {
    const number = (await people.writer.ask(agreementLifeApi.listAgreements, {})).body.agreements.find((it) => it.id === agreementId)?.inForce ?? 0;
    const exported = (await people.writer.ask(agreementLifeApi.exportVersion, { agreementId, number })).body;
    expect(exported).toMatchObject({ format: 'serviceavtal/1', agreementId, number, head: { lawVersion: 'LGOS2019' } });
    expect(exported.lines.length).toBeGreaterThan(5);
  });
});
