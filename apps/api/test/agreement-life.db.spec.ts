import { setTimeout as wait } from 'node:timers/promises';
import { randomUUID } from 'node:crypto';
import { agreementLifeApi, agreementReportsApi, agreementsApi, assignmentsApi, testBenchApi, type AgreementVersion } from '@desk/agreements/contract';
import { FeltAgreements } from '@desk/agreements/server';
import { casesApi, type Handoff } from '@desk/cases/contract';
import { AgencyId, CaseTypeCode, OfficeId, StaffId } from '@desk/kernel/contract';
import { peopleApi } from '@desk/people/contract';
import { visitsApi } from '@desk/visits/contract';
import { openTestHouse, type Person, type TestHouse } from './test-house';

const fk = AgencyId.parse('FK');
const skv = AgencyId.parse('SKV');
const tidaholm = OfficeId.parse('tidaholm');
const housing = CaseTypeCode.parse('FK-BOB');
const agreementId = 'tidaholm';

const until = async (holds: () => Promise<boolean>): Promise<void> => {
  for (let turn = 0; turn < 100 && !(await holds()); turn += 1) await wait(50);
};

describe('the life of an agreement', () => {
  let house: TestHouse;
  let writer: Person, writerSkv: Person, managerFk: Person, managerSkv: Person, desk: Person;
  const person = async () => {
    [writer, writerSkv, managerFk, managerSkv, desk] = [await house.as('agreement-admin-fk'), await house.as('agreement-admin-skv'), await house.as('manager-fk'), await house.as('manager-skv'), await house.as('desk-tidaholm')];
  };
  beforeAll(async () => {
    house = await openTestHouse();
    await house.app.get(FeltAgreements).run();
    await person();
  });
  afterAll(() => house.close());

  const sweep = () => house.app.get(FeltAgreements).run();
  const tasksAt = async (code: string, who = desk, officeId = tidaholm) => (await who.ask(agreementsApi.deskRights, { officeId })).body.rights.find((right) => right.caseTypeCode === code)?.allowed.map((it) => it.task) ?? [];
  const draft = async (): Promise<AgreementVersion> => {
    const started = await writer.ask(agreementLifeApi.startDraft, { agreementId, agencyId: fk });
    expect([started.refusal, started.status]).toEqual([undefined, 200]);
    return started.body;
  };
  /** Lets Tidaholm receive applications for housing allowance, from a day. */
  const withReceiving = (version: AgreementVersion, validFrom: string) => {
    const { head, lines } = version;
    const seventeen = lines.find((line) => line.line === 17);
    if (!seventeen) throw new Error('no line 17');
    return {
      head: { ...head, validFrom },
      lines: [...lines, { ...seventeen, line: 117, class: 'P' as const, tasks: ['TA' as const, 'HO' as const], dataCategories: ['D1', 'D2'], legalGround: 'SFB 110 kap. 4 §', purpose: 'Ta emot ansökan', receivesDocuments: true }],
    };
  };
  const save = async (version: AgreementVersion, changed: ReturnType<typeof withReceiving>) => {
    const saved = await writer.ask(agreementLifeApi.saveDraft, { agreementId, number: version.number, revision: version.revision, draft: changed });
    expect([saved.refusal, saved.body.problems?.filter((it) => it.severity === 'error')]).toEqual([undefined, []]);
    return saved.body.revision;
  };
  const send = async (number: number, revision: number) => (await writer.ask(agreementLifeApi.sendForApproval, { agreementId, number, revision })).body;
  const sign = async (number: number, revision: number) => {
    await managerFk.ask(agreementLifeApi.approveVersion, { agreementId, number, revision, agencyId: fk });
    return managerSkv.ask(agreementLifeApi.approveVersion, { agreementId, number, revision, agencyId: skv });
  };

  test('every agreement of the demo house is without errors when a change of it is begun', async () => {
    const row = (await writer.ask(agreementLifeApi.listAgreements, {})).body.agreements.find((it) => it.id === agreementId);
    expect(row).toMatchObject({ inForce: 3, copyDue: false, next: null, leaving: [] });
    for (const { id } of (await writer.ask(agreementLifeApi.listAgreements, {})).body.agreements) {
      const started = (await writer.ask(agreementLifeApi.startDraft, { agreementId: id, agencyId: fk })).body;
      const found = await writer.ask(agreementLifeApi.validateDraft, { agreementId: id, number: started.number });
      expect([id, found.body.problems.filter((it) => it.severity === 'error')]).toEqual([id, []]);
      expect((await writer.ask(agreementLifeApi.differences, { agreementId: id, number: started.number })).body.differences).toEqual([]);
      expect((await writer.ask(agreementLifeApi.withdrawVersion, { agreementId: id, number: started.number, revision: started.revision })).status).toBe(200);
    }
  });

  test('a change is drafted, tried, approved by both managers, takes force at midnight and gives the desk its button', async () => {
    const version = await draft();
    const revision = await save(version, withReceiving(version, '2026-12-01'));
    const said = (await writer.ask(agreementLifeApi.differences, { agreementId, number: version.number })).body.differences.map((it) => it.text.sv);
    expect(said).toEqual(['Servicehandläggare i Tidaholm får från 1 december ta emot ansökan och lämna över eller fråga om bostadsbidrag för Försäkringskassan.']);

    const tried = await writer.ask(testBenchApi.tryAgreement, { who: { staffId: StaffId.parse('desk-tidaholm') }, officeId: tidaholm, day: '2026-12-01', agencyId: fk, caseTypeCode: housing, task: 'TA', version: { agreementId, number: version.number } });
    expect(tried.body).toMatchObject({ answer: { allowed: true, line: 117, version: version.number }, today: { allowed: false, condition: 'C1', line: 17 } });
    expect(tried.body.reasons.map((it) => `${it.condition} ${it.outcome}`)).toEqual(['duty passed', 'C1 passed', 'C2 passed', 'C11 passed', 'C7 at-visit', 'C6 at-visit', 'C3 at-visit', 'C12 passed']);
    const cells = (await writer.ask(testBenchApi.agreementMatrix, { officeId: tidaholm, agencyId: fk, day: '2026-12-01', agreementId, number: version.number })).body.rows.find((row) => row.caseTypeCode === housing)?.cells;
    expect(cells?.filter((cell) => cell.change !== 'same').map((cell) => `${cell.task} ${cell.change}`)).toEqual(['TA gained', 'HO gained']);

    const sent = await send(version.number, revision);
    expect(sent).toMatchObject({ state: 'sent', awaits: ['FK', 'SKV'] });
    expect((await writer.ask(agreementLifeApi.approveVersion, { agreementId, number: version.number, revision: sent.revision, agencyId: fk })).status).toBe(403);
    expect((await managerFk.ask(agreementLifeApi.approveVersion, { agreementId, number: version.number, revision: sent.revision, agencyId: skv })).status).toBe(404);
    const signed = await sign(version.number, sent.revision);
    expect(signed.body).toMatchObject({ state: 'signed', awaits: [], copyDue: true, approvals: [{ agencyId: 'FK', decision: 'approved' }, { agencyId: 'SKV', decision: 'approved' }] });
    expect(await tasksAt('FK-BOB')).toEqual(['AU', 'VG']);

    house.data.clock.moveTo(new Date('2026-11-30T22:59:00Z'));
    await person();
    expect(await tasksAt('FK-BOB')).toEqual(['AU', 'VG']);
    house.data.clock.moveTo(new Date('2026-11-30T23:00:30Z'));
    await sweep();
    await person();
    expect(await tasksAt('FK-BOB')).toEqual(['AU', 'VG', 'TA', 'HO']);
    const whole = (await writer.ask(agreementLifeApi.readAgreement, { agreementId })).body;
    expect(whole.versions.map((it) => `${it.number} ${it.state} ${it.head.validTo ?? '–'}`)).toEqual(['3 superseded 2026-11-30', `${version.number} signed –`]);
    expect(await house.data.asOwner(`SELECT DISTINCT agency_id FROM audit.entry WHERE act = 'agreement.in-force' AND object_id = $1 ORDER BY 1`, [`${agreementId}-${version.number}`])).toEqual([{ agency_id: 'FK' }, { agency_id: 'SKV' }]);
  });

  test('a signed version does not change, whoever asks the database', async () => {
    const number = (await writer.ask(agreementLifeApi.listAgreements, {})).body.agreements.find((it) => it.id === agreementId)?.inForce ?? 0;
    const id = `${agreementId}-${number}`;
    const as = [(sql: string) => house.data.asOwner(sql), (sql: string) => house.data.database.run(['staff'], 'write', () => house.data.database.query(sql))];
    for (const run of as) {
      for (const sql of [`UPDATE agreements.line SET tasks = '{TA}' WHERE id = '${id}-17'`, `DELETE FROM agreements.line WHERE id = '${id}-17'`, `UPDATE agreements.version SET valid_from = '2020-01-01' WHERE id = '${id}'`, `DELETE FROM agreements.version WHERE id = '${id}'`]) {
        await expect(run(sql)).rejects.toThrow(/signed|permission denied/);
      }
    }
    const copy = `INSERT INTO agreements.line SELECT (jsonb_populate_record(l, '{"id": "x", "line": 900}')).* FROM agreements.line l WHERE l.id = '${id}-17'`;
    await expect(house.data.database.run(['staff'], 'write', () => house.data.database.query(copy))).rejects.toThrow(/is signed/);
    expect((await writer.ask(agreementLifeApi.saveDraft, { agreementId, number, revision: 1, draft: withReceiving((await writer.ask(agreementLifeApi.readVersion, { agreementId, number })).body, '2027-01-01') })).refusal?.fact).toBe('VersionStepNotPossible');
  });

  test('the copy to Kammarkollegiet is a red reminder until its date is recorded', async () => {
    const row = async () => (await writerSkv.ask(agreementLifeApi.listAgreements, {})).body.agreements.find((it) => it.id === agreementId);
    const number = (await row())?.inForce ?? 0;
    expect((await row())?.copyDue).toBe(true);
    expect((await writerSkv.ask(agreementLifeApi.recordCopy, { agreementId, number, agencyId: skv, sentOn: '2026-12-02' })).status).toBe(422);
    await writerSkv.ask(agreementLifeApi.recordCopy, { agreementId, number, agencyId: skv, sentOn: '2026-12-01' });
    expect((await row())?.copyDue).toBe(false);
  });

  test('of two who save from the same revision one wins, and the other is told who', async () => {
    const version = await draft();
    const body = { agreementId, number: version.number, revision: version.revision, draft: withReceiving(version, '2027-02-01') };
    const drafted = { ...body.draft, lines: version.lines };
    const [one, two] = await Promise.all([writer.ask(agreementLifeApi.saveDraft, { ...body, draft: drafted }), writer.ask(agreementLifeApi.saveDraft, { ...body, draft: drafted })]);
    expect([one.status, two.status].sort()).toEqual([200, 409]);
    expect([one, two].find((it) => it.status === 409)?.refusal).toMatchObject({ code: 'changed-meanwhile', fact: 'DraftSavedMeanwhile' });
    expect((await writerSkv.ask(agreementLifeApi.saveDraft, { ...body, draft: drafted })).status).toBe(404);
    expect((await writer.ask(agreementLifeApi.startDraft, { agreementId, agencyId: fk })).refusal?.fact).toBe('DraftExists');
    expect((await desk.ask(agreementLifeApi.readVersion, { agreementId, number: version.number })).status).toBe(404);
    expect((await managerSkv.ask(agreementLifeApi.readVersion, { agreementId, number: version.number })).status).toBe(200);
  });

  test('a draft with errors is not sent, a decline goes back with its reason, and what was sent can be taken back', async () => {
    const { versions } = (await writer.ask(agreementLifeApi.readAgreement, { agreementId })).body;
    const open = versions.find((it) => it.state === 'draft');
    const version = (await writer.ask(agreementLifeApi.readVersion, { agreementId, number: open?.number ?? 0 })).body;
    const broken = { head: version.head, lines: version.lines.map((line) => (line.line === 17 ? { ...line, class: 'M' as const, tasks: ['MB' as const] } : line)) };
    const saved = (await writer.ask(agreementLifeApi.saveDraft, { agreementId, number: version.number, revision: version.revision, draft: broken })).body;
    expect(saved.problems.filter((it) => it.severity === 'error')).toMatchObject([{ code: 'outside-whitelist', line: 17, text: { sv: expect.stringContaining('Myndighetsutövning (M) kräver ett lagrum ur listan') } }]);
    expect((await writer.ask(agreementLifeApi.sendForApproval, { agreementId, number: version.number, revision: saved.revision })).refusal?.fact).toBe('DraftHasErrors');
    const mended = (await writer.ask(agreementLifeApi.saveDraft, { agreementId, number: version.number, revision: saved.revision, draft: { head: version.head, lines: version.lines } })).body;
    const sent = await send(version.number, mended.revision);
    const declined = await managerSkv.ask(agreementLifeApi.declineVersion, { agreementId, number: version.number, revision: sent.revision, agencyId: skv, reason: 'Vi behöver räkna på volymen.' });
    expect(declined.body).toMatchObject({ state: 'draft', approvals: [{ agencyId: 'SKV', decision: 'declined', reason: 'Vi behöver räkna på volymen.' }] });
    const again = await send(version.number, declined.body.revision);
    const taken = await writer.ask(agreementLifeApi.withdrawVersion, { agreementId, number: version.number, revision: again.revision });
    expect(taken.body.state).toBe('draft');
    expect((await writer.ask(agreementLifeApi.withdrawVersion, { agreementId, number: version.number, revision: taken.body.revision })).body.state).toBe('withdrawn');
  });

  describe('AF14: a case type that goes', () => {
    const handOff = async (code: CaseTypeCode): Promise<Handoff> => {
      const visit = (await desk.ask(visitsApi.registerVisit, { officeId: tidaholm, caseTypes: [code] })).body;
      await desk.ask(peopleApi.identifyVisitor, { visitId: visit.id, identity: { kind: 'number', number: '19900101-2385' } });
      const choice = { visitId: visit.id, caseTypeCode: code, kind: 'T3' as const, include: [] };
      const preview = (await desk.ask(casesApi.previewHandoff, choice)).body;
      const sent = await desk.ask(casesApi.sendHandoff, { ...choice, reason: preview.proposedReason, seal: preview.seal, requestKey: randomUUID() });
      expect([sent.refusal, sent.status]).toEqual([undefined, 200]);
      return sent.body;
    };
    const stateOf = async (handoff: Handoff) => (await house.data.asOwner<{ state: string }>('SELECT state FROM cases.handoff WHERE id = $1', [handoff.id]))[0]?.state;

    test('at noon is refused a minute later with the missing condition, and what is open is paused', async () => {
      house.data.clock.moveTo(new Date('2026-12-02T10:50:00Z'));
      await person();
      const sent = await handOff(housing);
      const version = await draft();
      const changed = withReceiving({ ...version, lines: version.lines.filter((line) => line.line !== 117) }, '2026-12-02');
      const saved = (await writer.ask(agreementLifeApi.saveDraft, { agreementId, number: version.number, revision: version.revision, draft: { head: changed.head, lines: changed.lines.filter((line) => line.line !== 117) } })).body;
      const { revision } = await send(version.number, saved.revision);
      house.data.clock.moveTo(new Date('2026-12-02T11:00:00Z'));
      await person();
      await sign(version.number, revision);
      house.data.clock.moveTo(new Date('2026-12-02T11:01:00Z'));
      await until(async () => !(await tasksAt('FK-BOB')).includes('TA'));
      expect(await tasksAt('FK-BOB')).toEqual(['AU', 'VG']);
      const asked = await desk.ask(agreementsApi.explainTask, { officeId: tidaholm, caseTypeCode: housing, task: 'TA' });
      expect(asked.body).toMatchObject({ allowed: false, explanation: { condition: 'C1' } });
      await until(async () => (await stateOf(sent)) === 'paused-agreement');
      expect(await stateOf(sent)).toBe('paused-agreement');
    });

    test('is stopped at once by its owner and goes on when the owner lets it', async () => {
      const sent = await handOff(CaseTypeCode.parse('FK-FP'));
      expect((await managerSkv.ask(agreementLifeApi.suspendLines, { agreementId, agencyId: fk, lines: [15], suspended: true, reason: 'Utredning pågår.' })).status).toBe(404);
      expect((await managerFk.ask(agreementLifeApi.suspendLines, { agreementId, agencyId: fk, lines: [19], suspended: true, reason: 'Utredning pågår.' })).status).toBe(422);
      const stopped = await managerFk.ask(agreementLifeApi.suspendLines, { agreementId, agencyId: fk, lines: [15], suspended: true, reason: 'Utredning pågår.' });
      expect(stopped.body.lines.find((line) => line.line === 15)).toMatchObject({ suspended: true, suspendedReason: 'Utredning pågår.' });
      await until(async () => !(await tasksAt('FK-FP')).includes('HO'));
      expect(await tasksAt('FK-FP')).not.toContain('HO');
      await until(async () => (await stateOf(sent)) === 'paused-agreement');
      expect(await stateOf(sent)).toBe('paused-agreement');
      await managerFk.ask(agreementLifeApi.suspendLines, { agreementId, agencyId: fk, lines: null, suspended: false, reason: 'Klart.' });
      await until(async () => (await stateOf(sent)) === 'received');
      expect([await stateOf(sent), (await tasksAt('FK-FP')).includes('HO')]).toEqual(['received', true]);
    });
  });

  test('why the desk said no is a list for the agreement meeting', async () => {
    const visit = (await desk.ask(visitsApi.registerVisit, { officeId: tidaholm, caseTypes: [housing] })).body;
    for (let turn = 0; turn < 2; turn += 1) expect((await desk.ask(casesApi.doTask, { visitId: visit.id, caseTypeCode: housing, task: 'TA' })).status).toBe(403);
    const asked = async () => (await writer.ask(agreementReportsApi.refusals, { agencyId: fk, from: '2026-12-01', to: '2026-12-31' })).body;
    await until(async () => (await asked()).total === 2);
    expect((await asked()).rows).toMatchObject([{ officeId: 'tidaholm', condition: 'C1', task: 'TA', caseTypeCode: 'FK-BOB', count: 2, share: 1 }]);
    expect((await writer.ask(agreementReportsApi.refusals, { agencyId: skv, from: '2026-12-01', to: '2026-12-31' })).status).toBe(404);
  });

  test('a personal assignment is proposed, given by the manager, warned about and ended', async () => {
    const proposal = { agencyId: fk, staffId: StaffId.parse('desk-new'), tasks: ['TA' as const], validFrom: '2026-12-01', validTo: '2026-12-20', trainedOn: '2026-11-01' };
    const uddevalla = OfficeId.parse('uddevalla');
    const newcomer = await house.as('desk-new');
    const grant = (await writer.ask(assignmentsApi.proposeAssignment, proposal)).body;
    expect(grant).toMatchObject({ state: 'proposed', staffName: expect.any(String) });
    expect((await writer.ask(assignmentsApi.decideGrant, { kind: 'assignment', grantId: grant.id, approve: true })).status).toBe(403);
    expect((await managerSkv.ask(assignmentsApi.decideGrant, { kind: 'assignment', grantId: grant.id, approve: true })).status).toBe(404);
    expect(await tasksAt('FK-TFP10', newcomer, uddevalla)).not.toContain('TA');
    expect((await managerFk.ask(assignmentsApi.decideGrant, { kind: 'assignment', grantId: grant.id, approve: true })).body.state).toBe('approved');
    await until(async () => (await tasksAt('FK-TFP10', newcomer, uddevalla)).includes('TA'));
    expect(await tasksAt('FK-TFP10', newcomer, uddevalla)).toContain('TA');
    expect((await writer.ask(assignmentsApi.expiringGrants, { agencyId: fk })).body.grants.map((it) => it.id)).toEqual([grant.id]);
    await writer.ask(assignmentsApi.endGrant, { kind: 'assignment', grantId: grant.id, lastDay: '2026-12-01' });
    await until(async () => !(await tasksAt('FK-TFP10', newcomer, uddevalla)).includes('TA'));
    expect(await tasksAt('FK-TFP10', newcomer, uddevalla)).not.toContain('TA');
    expect((await writer.ask(assignmentsApi.listGrants, { agencyId: skv })).status).toBe(404);
  });

  test('AF13: the yearly report has every heading, its due day and its figures', async () => {
    const report = (await writer.ask(agreementReportsApi.yearlyReport, { agencyId: fk, year: 2026 })).body;
    expect(report).toMatchObject({ year: 2026, due: '2027-03-31', agencyId: 'FK', fullTimeEquivalents: null, financialConsequences: null, otherRemarks: null });
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
    const number = (await writer.ask(agreementLifeApi.listAgreements, {})).body.agreements.find((it) => it.id === agreementId)?.inForce ?? 0;
    const exported = (await writer.ask(agreementLifeApi.exportVersion, { agreementId, number })).body;
    expect(exported).toMatchObject({ format: 'serviceavtal/1', agreementId, number, head: { lawVersion: 'LGOS2019' } });
    expect(exported.lines.length).toBeGreaterThan(5);
  });

  test('an agency leaves: what is hit is shown first, nothing new begins, what is open follows its choice and nothing is lost', async () => {
    const preview = (await managerFk.ask(agreementLifeApi.previewLeaving, { agreementId: 'uddevalla', agencyId: fk })).body;
    expect(preview).toMatchObject({ earliest: '2027-06-02', endsWholeAgreement: false, settlement: { compartments: [{ compartment: 'FK' }] } });
    expect((await managerFk.ask(agreementLifeApi.previewLeaving, { agreementId, agencyId: fk })).body.endsWholeAgreement).toBe(true);
    const leave = { agreementId, agencyId: fk, endsOn: '2026-12-02', transition: 'return' as const, reason: 'Regeringens beslut.' };
    expect((await managerFk.ask(agreementLifeApi.leaveAgreement, leave)).refusal?.fact).toBe('NoticeNotOver');
    const [before] = await house.data.asOwner<{ handoffs: number; cases: number; lines: number }>(`SELECT (SELECT count(*) FROM cases.handoff) AS handoffs, (SELECT count(*) FROM cases.case_file) AS cases, (SELECT count(*) FROM agreements.line) AS lines`);
    const left = await managerFk.ask(agreementLifeApi.leaveAgreement, { ...leave, consent: 'Skatteverkets generaldirektör, 1 december' });
    expect(left.body).toMatchObject({ endsOn: '2026-12-02', transition: 'return', settlement: { compartments: [{ compartment: 'FK', openHandoffs: 2 }] } });
    await until(async () => (await tasksAt('FK-FP')).length === 0);
    expect([await tasksAt('FK-FP'), await tasksAt('SKV-FLYTT-INR')]).toEqual([[], []]);
    const states = async () => (await house.data.asOwner<{ state: string }>(`SELECT state FROM cases.handoff WHERE office_id = 'tidaholm' ORDER BY sent_at`)).map((it) => it.state);
    await until(async () => (await states()).includes('returned'));
    expect(await states()).toEqual(['paused-agreement', 'returned']);
    expect(await house.data.asOwner(`SELECT (SELECT count(*) FROM cases.handoff) AS handoffs, (SELECT count(*) FROM cases.case_file) AS cases, (SELECT count(*) FROM agreements.line) AS lines`)).toEqual([before]);
    const row = (await writerSkv.ask(agreementLifeApi.listAgreements, {})).body.agreements.find((it) => it.id === agreementId);
    expect(row).toMatchObject({ inForce: null, leaving: [{ agencyId: 'FK', endsOn: '2026-12-02' }] });
    expect((await managerFk.ask(agreementLifeApi.leaveAgreement, { ...leave, consent: 'igen' })).status).toBe(409);
  });

  test('an agency that has left comes back with a new version that both sign, and its lines open again', async () => {
    const version = await draft();
    expect(version.head.parties.map((party) => party.agencyId)).toEqual(['FK', 'SKV']);
    const changed = { head: { ...version.head, validFrom: '2026-12-02', validTo: null }, lines: version.lines };
    const saved = (await writer.ask(agreementLifeApi.saveDraft, { agreementId, number: version.number, revision: version.revision, draft: changed })).body;
    expect(saved.problems.filter((it) => it.severity === 'error')).toEqual([]);
    const sent = await send(version.number, saved.revision);
    expect(sent.awaits).toEqual(['FK', 'SKV']);
    await sign(version.number, sent.revision);
    await until(async () => (await tasksAt('FK-FP')).length > 0);
    expect(await tasksAt('FK-FP')).toContain('HO');
    const row = (await writerSkv.ask(agreementLifeApi.listAgreements, {})).body.agreements.find((it) => it.id === agreementId);
    expect(row).toMatchObject({ inForce: version.number, leaving: [], copyDue: true });
  });
});
