import { agreementLifeApi, testBenchApi } from '@desk/agreements/contract';
import { StaffId } from '@desk/kernel/contract';
import { agreementId, anAgreementHouse, fk, housing, skv, tidaholm, type AgreementHouse } from './an-agreement-house';

describe('the life of an agreement', () => {
  let it: AgreementHouse;
  let house: AgreementHouse['house'];
  let people: AgreementHouse['people'];
  let tasksAt: AgreementHouse['tasksAt'];
  let draft: AgreementHouse['draft'];
  let withReceiving: AgreementHouse['withReceiving'];
  let save: AgreementHouse['save'];
  let send: AgreementHouse['send'];
  let sign: AgreementHouse['sign'];
  beforeAll(async () => {
    it = await anAgreementHouse();
    ({ house, people, tasksAt, draft, withReceiving, save, send, sign } = it);
  }, 60_000);
  afterAll(() => it.house.close());

  test('every agreement of the demo house is without errors when a change of it is begun', async () => {
    const row = (await people.writer.ask(agreementLifeApi.listAgreements, {})).body.agreements.find((it) => it.id === agreementId);
    expect(row).toMatchObject({ inForce: 3, copyDue: false, next: null, leaving: [] });
    for (const { id } of (await people.writer.ask(agreementLifeApi.listAgreements, {})).body.agreements) {
      const started = (await people.writer.ask(agreementLifeApi.startDraft, { agreementId: id, agencyId: fk })).body;
      const found = await people.writer.ask(agreementLifeApi.validateDraft, { agreementId: id, number: started.number });
      expect([id, found.body.problems.filter((it) => it.severity === 'error')]).toEqual([id, []]);
      expect((await people.writer.ask(agreementLifeApi.differences, { agreementId: id, number: started.number })).body.differences).toEqual([]);
      expect((await people.writer.ask(agreementLifeApi.withdrawVersion, { agreementId: id, number: started.number, revision: started.revision })).status).toBe(200);
    }
  });

  test('a change is drafted, tried, approved by both managers, takes force at midnight and gives the desk its button', async () => {
    const version = await draft();
    const revision = await save(version, withReceiving(version, '2026-12-01'));
    const said = (await people.writer.ask(agreementLifeApi.differences, { agreementId, number: version.number })).body.differences.map((it) => it.text.sv);
    expect(said).toEqual(['Servicehandläggare i Tidaholm får från 1 december ta emot ansökan och lämna över ärenden och frågor om bostadsbidrag för Försäkringskassan.']);

    const tried = await people.writer.ask(testBenchApi.tryAgreement, { who: { staffId: StaffId.parse('desk-tidaholm') }, officeId: tidaholm, day: '2026-12-01', agencyId: fk, caseTypeCode: housing, task: 'TA', version: { agreementId, number: version.number } });
    expect(tried.body).toMatchObject({ answer: { allowed: true, line: 117, version: version.number }, today: { allowed: false, condition: 'C1', line: 17 } });
    expect(tried.body.reasons.map((it) => `${it.condition} ${it.outcome}`)).toEqual(['duty passed', 'C1 passed', 'C2 passed', 'C11 passed', 'C7 at-visit', 'C6 at-visit', 'C3 at-visit', 'C4 at-visit', 'C5 at-visit', 'C10 at-visit', 'C12 passed']);
    const cells = (await people.writer.ask(testBenchApi.agreementMatrix, { officeId: tidaholm, agencyId: fk, day: '2026-12-01', agreementId, number: version.number })).body.rows.find((row) => row.caseTypeCode === housing)?.cells;
    expect(cells?.filter((cell) => cell.change !== 'same').map((cell) => `${cell.task} ${cell.change}`)).toEqual(['TA gained', 'HO gained']);

    const sent = await send(version.number, revision);
    expect(sent).toMatchObject({ state: 'sent', awaits: ['FK', 'SKV'] });
    expect((await people.writer.ask(agreementLifeApi.approveVersion, { agreementId, number: version.number, revision: sent.revision, agencyId: fk })).status).toBe(403);
    expect((await people.managerFk.ask(agreementLifeApi.approveVersion, { agreementId, number: version.number, revision: sent.revision, agencyId: skv })).status).toBe(404);
    const signed = await sign(version.number, sent.revision);
    expect(signed.body).toMatchObject({ state: 'signed', awaits: [], copyDue: true, approvals: [{ agencyId: 'FK', decision: 'approved' }, { agencyId: 'SKV', decision: 'approved' }] });
    expect(await tasksAt('FK-BOB')).toEqual(['AU', 'VG']);

    await it.moveTo('2026-11-30T22:59:00Z');
    expect(await tasksAt('FK-BOB')).toEqual(['AU', 'VG']);
    await it.moveTo('2026-11-30T23:00:30Z');
    await it.sweep();
    expect(await tasksAt('FK-BOB')).toEqual(['AU', 'VG', 'TA', 'HO']);
    const whole = (await people.writer.ask(agreementLifeApi.readAgreement, { agreementId })).body;
    expect(whole.versions.map((it) => `${it.number} ${it.state} ${it.head.validTo ?? '–'}`)).toEqual(['3 superseded 2026-11-30', `${version.number} signed –`]);
    expect(await house.data.asOwner(`SELECT DISTINCT agency_id FROM audit.entry WHERE act = 'agreement.in-force' AND object_id = $1 ORDER BY 1`, [`${agreementId}-${version.number}`])).toEqual([{ agency_id: 'FK' }, { agency_id: 'SKV' }]);
  });

  test('a signed version does not change, whoever asks the database', async () => {
    const number = (await people.writer.ask(agreementLifeApi.listAgreements, {})).body.agreements.find((it) => it.id === agreementId)?.inForce ?? 0;
    const id = `${agreementId}-${number}`;
    const as = [(sql: string) => house.data.asOwner(sql), (sql: string) => house.data.database.run(['staff'], 'write', () => house.data.database.query(sql))];
    for (const run of as) {
      for (const sql of [`UPDATE agreements.line SET tasks = '{TA}' WHERE id = '${id}-17'`, `DELETE FROM agreements.line WHERE id = '${id}-17'`, `UPDATE agreements.version SET valid_from = '2020-01-01' WHERE id = '${id}'`, `DELETE FROM agreements.version WHERE id = '${id}'`]) {
        await expect(run(sql)).rejects.toThrow(/signed|permission denied/);
      }
    }
    const copy = `INSERT INTO agreements.line SELECT (jsonb_populate_record(l, '{"id": "x", "line": 900}')).* FROM agreements.line l WHERE l.id = '${id}-17'`;
    await expect(house.data.database.run(['staff'], 'write', () => house.data.database.query(copy))).rejects.toThrow(/is signed/);
    expect((await people.writer.ask(agreementLifeApi.saveDraft, { agreementId, number, revision: 1, draft: withReceiving((await people.writer.ask(agreementLifeApi.readVersion, { agreementId, number })).body, '2027-01-01') })).refusal?.fact).toBe('VersionStepNotPossible');
  });

  test('the copy to Kammarkollegiet is a red reminder until its date is recorded', async () => {
    const row = async () => (await people.writerSkv.ask(agreementLifeApi.listAgreements, {})).body.agreements.find((it) => it.id === agreementId);
    const number = (await row())?.inForce ?? 0;
    expect((await row())?.copyDue).toBe(true);
    expect((await people.writerSkv.ask(agreementLifeApi.recordCopy, { agreementId, number, agencyId: skv, sentOn: '2026-12-02' })).status).toBe(422);
    await people.writerSkv.ask(agreementLifeApi.recordCopy, { agreementId, number, agencyId: skv, sentOn: '2026-12-01' });
    expect((await row())?.copyDue).toBe(false);
  });

  test('of two who save from the same revision one wins, and the other is told who', async () => {
    const version = await draft();
    const body = { agreementId, number: version.number, revision: version.revision, draft: withReceiving(version, '2027-02-01') };
    const drafted = { ...body.draft, lines: version.lines };
    const [one, two] = await Promise.all([people.writer.ask(agreementLifeApi.saveDraft, { ...body, draft: drafted }), people.writer.ask(agreementLifeApi.saveDraft, { ...body, draft: drafted })]);
    expect([one.status, two.status].sort()).toEqual([200, 409]);
    expect([one, two].find((it) => it.status === 409)?.refusal).toMatchObject({ code: 'changed-meanwhile', fact: 'DraftSavedMeanwhile' });
    expect((await people.writerSkv.ask(agreementLifeApi.saveDraft, { ...body, draft: drafted })).status).toBe(404);
    expect((await people.writer.ask(agreementLifeApi.startDraft, { agreementId, agencyId: fk })).refusal?.fact).toBe('DraftExists');
    expect((await people.desk.ask(agreementLifeApi.readVersion, { agreementId, number: version.number })).status).toBe(404);
    expect((await people.managerSkv.ask(agreementLifeApi.readVersion, { agreementId, number: version.number })).status).toBe(200);
  });

  test('a draft with errors is not sent, a decline goes back with its reason, and what was sent can be taken back', async () => {
    const { versions } = (await people.writer.ask(agreementLifeApi.readAgreement, { agreementId })).body;
    const open = versions.find((it) => it.state === 'draft');
    const version = (await people.writer.ask(agreementLifeApi.readVersion, { agreementId, number: open?.number ?? 0 })).body;
    const broken = { head: version.head, lines: version.lines.map((line) => (line.line === 17 ? { ...line, class: 'M' as const, tasks: ['MB' as const] } : line)) };
    const saved = (await people.writer.ask(agreementLifeApi.saveDraft, { agreementId, number: version.number, revision: version.revision, draft: broken })).body;
    expect(saved.problems.filter((it) => it.severity === 'error')).toMatchObject([{ code: 'outside-whitelist', line: 17, text: { sv: expect.stringContaining('Myndighetsutövning (M) kräver ett lagrum ur listan') } }]);
    expect((await people.writer.ask(agreementLifeApi.sendForApproval, { agreementId, number: version.number, revision: saved.revision })).refusal?.fact).toBe('DraftHasErrors');
    const mended = (await people.writer.ask(agreementLifeApi.saveDraft, { agreementId, number: version.number, revision: saved.revision, draft: { head: version.head, lines: version.lines } })).body;
    const sent = await send(version.number, mended.revision);
    const declined = await people.managerSkv.ask(agreementLifeApi.declineVersion, { agreementId, number: version.number, revision: sent.revision, agencyId: skv, reason: 'Vi behöver räkna på volymen.' });
    expect(declined.body).toMatchObject({ state: 'draft', approvals: [{ agencyId: 'SKV', decision: 'declined', reason: 'Vi behöver räkna på volymen.' }] });
    const again = await send(version.number, declined.body.revision);
    const taken = await people.writer.ask(agreementLifeApi.withdrawVersion, { agreementId, number: version.number, revision: again.revision });
    expect(taken.body.state).toBe('draft');
    expect((await people.writer.ask(agreementLifeApi.withdrawVersion, { agreementId, number: version.number, revision: taken.body.revision })).body.state).toBe('withdrawn');
  });
});
