import { setTimeout as wait } from 'node:timers/promises';
import { agreementLifeApi, agreementsApi, whitelistApi, type AgreementVersion, type DraftLine } from '@desk/agreements/contract';
import { FeltAgreements } from '@desk/agreements/server';
import { casesApi } from '@desk/cases/contract';
import { AgencyId, CaseTypeCode, OfficeId } from '@desk/kernel/contract';
import { visitsApi } from '@desk/visits/contract';
import { openTestHouse, type Person, type TestHouse } from './test-house';

const [fk, skv, tidaholm, housing] = [AgencyId.parse('FK'), AgencyId.parse('SKV'), OfficeId.parse('tidaholm'), CaseTypeCode.parse('FK-BOB')];

const until = async (holds: () => Promise<boolean>): Promise<void> => {
  for (let turn = 0; turn < 100 && !(await holds()); turn += 1) await wait(50);
};

describe('drafts, and the list of permitted decisions', () => {
  let house: TestHouse;
  let writer: Person, writerSkv: Person, managerFk: Person, managerSkv: Person, desk: Person;
  beforeAll(async () => {
    house = await openTestHouse();
    await house.app.get(FeltAgreements).run();
    [writer, writerSkv, managerFk, managerSkv, desk] = [await house.as('agreement-admin-fk'), await house.as('agreement-admin-skv'), await house.as('manager-fk'), await house.as('manager-skv'), await house.as('desk-tidaholm')];
  });
  afterAll(() => house.close());

  const begin = { agencyId: fk, title: 'Serviceavtal Skövde', hostAgencyId: skv, partyIds: [fk, skv], officeIds: [tidaholm] };
  const discard = (version: AgreementVersion, revision = version.revision) => writer.ask(agreementLifeApi.withdrawVersion, { agreementId: version.agreementId, number: version.number, revision });

  test('an agreement that is not there yet begins as a draft that both parties read, and takes force when both have approved', async () => {
    expect((await writer.ask(agreementLifeApi.startAgreement, { ...begin, agencyId: skv })).status).toBe(404);
    expect((await writer.ask(agreementLifeApi.startAgreement, { ...begin, partyIds: [skv] })).status).toBe(422);
    expect((await writer.ask(agreementLifeApi.startAgreement, { ...begin, officeIds: [OfficeId.parse('nowhere')] })).status).toBe(422);
    expect((await managerFk.ask(agreementLifeApi.startAgreement, begin)).status).toBe(403);
    const begun = await writer.ask(agreementLifeApi.startAgreement, begin);
    expect(begun.body).toMatchObject({ agreementId: 'skovde', number: 1, state: 'draft', lines: [], head: { title: 'Serviceavtal Skövde', lawVersion: 'LGOS2019', parties: [{ agencyId: 'FK' }, { agencyId: 'SKV' }], noticeMonths: 6 } });
    expect((await writerSkv.ask(agreementLifeApi.listAgreements, {})).body.agreements.find((it) => it.id === 'skovde')).toMatchObject({ inForce: null, next: { number: 1, state: 'draft' } });
    expect((await writer.ask(agreementLifeApi.startAgreement, begin)).body.agreementId).toBe('skovde-2');

    const { lines } = (await writer.ask(agreementLifeApi.readVersion, { agreementId: 'tidaholm', number: 3 })).body;
    const draft = { head: begun.body.head, lines: lines.filter((line) => line.line === 17).map((line) => ({ ...line, granteeAgencyIds: [skv, fk] })) };
    const saved = (await writer.ask(agreementLifeApi.saveDraft, { agreementId: 'skovde', number: 1, revision: begun.body.revision, draft })).body;
    const sent = (await writer.ask(agreementLifeApi.sendForApproval, { agreementId: 'skovde', number: 1, revision: saved.revision })).body;
    expect(sent).toMatchObject({ state: 'sent', awaits: ['FK', 'SKV'], writers: ['agreement-admin-fk'] });
    await managerFk.ask(agreementLifeApi.approveVersion, { agreementId: 'skovde', number: 1, revision: sent.revision, agencyId: fk });
    expect((await managerSkv.ask(agreementLifeApi.approveVersion, { agreementId: 'skovde', number: 1, revision: sent.revision, agencyId: skv })).body.state).toBe('signed');
  });

  test('a draft of 5 000 lines can be saved, and one that gives more than can be held together is refused with what to do', async () => {
    const started = (await writer.ask(agreementLifeApi.startDraft, { agreementId: 'tidaholm', agencyId: fk })).body;
    const [first] = started.lines;
    if (!first) throw new Error('no line');
    const lines = Array.from({ length: 5000 }, (_, at): DraftLine => ({ ...first, line: at + 1, purpose: `Ändamål ${at} ${'x'.repeat(380)}`, serviceLevel: 'y'.repeat(200), costKey: 'z'.repeat(120) }));
    const input = { agreementId: 'tidaholm', number: started.number, revision: started.revision, draft: { head: started.head, lines } };
    expect(JSON.stringify(input).length).toBeGreaterThan(5_000_000);
    const saved = await writer.ask(agreementLifeApi.saveDraft, input);
    expect([saved.refusal, saved.status]).toEqual([undefined, 200]);
    expect((await writer.ask(agreementLifeApi.readVersion, { agreementId: 'tidaholm', number: started.number })).body.lines).toHaveLength(5000);
    const wide = lines.map((line) => ({ ...line, caseTypeCodes: Array.from({ length: 300 }, (_, at) => CaseTypeCode.parse(`FK-${at}`)), tasks: ['AU' as const, 'VG' as const] }));
    expect((await writer.ask(agreementLifeApi.saveDraft, { ...input, revision: saved.body.revision, draft: { head: started.head, lines: wide } })).refusal?.fact).toBe('TooWide');
    // Everything else is a form.
    expect((await writer.raw('POST', '/api/agreements/tidaholm/drafts', { agencyId: 'FK', more: 'x'.repeat(600_000) })).status).toBe(422);
    await discard(started, saved.body.revision);
  });

  test('an agency cannot write itself out of its own draft', async () => {
    const started = (await writer.ask(agreementLifeApi.startDraft, { agreementId: 'uddevalla', agencyId: fk })).body;
    const draft = { head: { ...started.head, parties: started.head.parties.filter((party) => party.agencyId !== 'FK') }, lines: started.lines };
    expect((await writer.ask(agreementLifeApi.saveDraft, { agreementId: 'uddevalla', number: started.number, revision: started.revision, draft })).refusal?.fact).toBe('OwnAgencyLeftOut');
    await discard(started);
  });

  test('an administrator cannot take another agency’s lines out of force: the owner is asked, and only its own manager stops them', async () => {
    const started = (await writerSkv.ask(agreementLifeApi.startDraft, { agreementId: 'uddevalla', agencyId: skv })).body;
    const without = { head: { ...started.head, parties: started.head.parties.filter((party) => party.agencyId !== 'FK'), hostAgencyId: skv }, lines: started.lines.filter((line) => line.grantorAgencyId !== 'FK').map((line) => ({ ...line, granteeAgencyIds: line.granteeAgencyIds.filter((id) => id !== 'FK') })) };
    const saved = (await writerSkv.ask(agreementLifeApi.saveDraft, { agreementId: 'uddevalla', number: started.number, revision: started.revision, draft: without })).body;
    expect(saved.problems.filter((it) => it.severity === 'error')).toEqual([]);
    const sent = (await writerSkv.ask(agreementLifeApi.sendForApproval, { agreementId: 'uddevalla', number: started.number, revision: saved.revision })).body;
    expect(sent.awaits).toContain('FK');
    const revision = (await writerSkv.ask(agreementLifeApi.withdrawVersion, { agreementId: 'uddevalla', number: started.number, revision: sent.revision })).body.revision;
    await writerSkv.ask(agreementLifeApi.withdrawVersion, { agreementId: 'uddevalla', number: started.number, revision });

    const stop = { agreementId: 'uddevalla', lines: null, suspended: true, reason: 'Utan stöd.' };
    for (const who of [writerSkv, managerSkv]) expect([403, 404]).toContain((await who.ask(agreementLifeApi.suspendLines, { ...stop, agencyId: fk })).status);
    expect((await managerSkv.ask(agreementLifeApi.leaveAgreement, { agreementId: 'uddevalla', agencyId: fk, endsOn: '2027-12-01', transition: 'pause', reason: 'Utan stöd.' })).status).toBe(404);
    expect((await managerSkv.ask(agreementLifeApi.suspendLines, { ...stop, agencyId: skv, lines: [14] })).status).toBe(422);
    const lines = async () => house.data.asOwner<{ count: number }>(`SELECT count(*)::int AS count FROM agreements.line WHERE version_id = 'uddevalla-7' AND grantor_agency_id = 'FK' AND suspended`);
    expect(await lines()).toEqual([{ count: 0 }]);
  });

  test('when every line of a person is suspended, the desk is told that the agreement has no open line, not that the person has no duty', async () => {
    const asked = async () => desk.ask(agreementsApi.deskRights, { officeId: tidaholm });
    const visit = (await desk.ask(visitsApi.registerVisit, { officeId: tidaholm, caseTypes: [housing] })).body;
    await house.data.asOwner(`UPDATE agreements.line SET suspended = true WHERE version_id LIKE 'tidaholm%'`);
    await house.data.asOwner(`SELECT pg_notify('desk_evict', 'all')`);
    await until(async () => (await asked()).body.rights?.every((right) => right.allowed.length === 0));
    expect((await asked()).body.rights.find((right) => right.caseTypeCode === 'FK-BOB')?.refused[0]).toEqual({ task: 'AU', condition: 'C1' });
    const no = await desk.ask(casesApi.doTask, { visitId: visit.id, caseTypeCode: housing, task: 'AU' });
    expect([no.status, no.refusal?.explanation?.condition]).toEqual([403, 'C1']);
    expect(no.refusal?.explanation?.whoCanChange.sv).toContain('Avtalsansvarig på Försäkringskassan');
    await house.data.asOwner(`UPDATE agreements.line SET suspended = false WHERE version_id LIKE 'tidaholm%'`);
    expect((await writer.ask(agreementsApi.deskRights, { officeId: tidaholm })).refusal?.explanation?.condition).toBe('duty');
  });

  describe('the list of permitted decisions', () => {
    const idCard = { caseTypeCode: CaseTypeCode.parse('SKV-IDKORT'), legalGround: 'Förordning (2009:315) 2 § 3', validFrom: '2027-07-01', validTo: null, conditions: { sv: 'i enklare fall', en: 'in simple cases' }, reason: 'Ny tid.' };
    const listed = async (code: string) => (await desk.ask(whitelistApi.listWhitelist, {})).body.entries.filter((it) => it.caseTypeCode === code).map((it) => `${it.validFrom}–${it.validTo ?? ''}`);

    test('is changed by two persons of the agency whose decision it is', async () => {
      const [entry] = (await desk.ask(whitelistApi.listWhitelist, {})).body.entries.filter((it) => it.caseTypeCode === 'SKV-IDKORT');
      if (!entry) throw new Error('no entry');
      const end = { entryId: entry.id, lastDay: '2027-06-30', reason: 'Ändrad förordning.' };
      expect((await writer.ask(whitelistApi.proposeEnd, end)).status).toBe(404);
      expect((await writerSkv.ask(whitelistApi.proposeEntry, idCard)).refusal?.fact).toBe('AlreadyListed');
      const proposed = (await writerSkv.ask(whitelistApi.proposeEnd, end)).body;
      expect(proposed).toMatchObject({ kind: 'end', state: 'proposed', agencyId: 'SKV', validTo: '2027-06-30' });
      expect(await listed('SKV-IDKORT')).toEqual(['2010-12-28–']);
      expect((await writerSkv.ask(whitelistApi.decideChange, { changeId: proposed.id, approve: true, answer: '' })).status).toBe(403);
      expect((await managerFk.ask(whitelistApi.decideChange, { changeId: proposed.id, approve: true, answer: '' })).status).toBe(404);
      expect((await managerSkv.ask(whitelistApi.decideChange, { changeId: proposed.id, approve: true, answer: '' })).body).toMatchObject({ state: 'approved', decidedByName: expect.any(String) });
      expect(await listed('SKV-IDKORT')).toEqual(['2010-12-28–2027-06-30']);
      expect((await managerSkv.ask(whitelistApi.decideChange, { changeId: proposed.id, approve: true, answer: '' })).refusal?.fact).toBe('ChangeDecided');

      const again = (await writerSkv.ask(whitelistApi.proposeEntry, idCard)).body;
      expect((await managerSkv.ask(whitelistApi.decideChange, { changeId: again.id, approve: false, answer: '' })).status).toBe(422);
      expect((await managerSkv.ask(whitelistApi.decideChange, { changeId: again.id, approve: false, answer: 'Förordningen är inte ändrad än.' })).body.state).toBe('declined');
      expect(await listed('SKV-IDKORT')).toEqual(['2010-12-28–2027-06-30']);
      const third = (await writerSkv.ask(whitelistApi.proposeEntry, idCard)).body;
      await managerSkv.ask(whitelistApi.decideChange, { changeId: third.id, approve: true, answer: '' });
      expect(await listed('SKV-IDKORT')).toEqual(['2010-12-28–2027-06-30', '2027-07-01–']);
      expect(await house.data.asOwner(`SELECT act FROM audit.entry WHERE act LIKE 'whitelist.%' ORDER BY act`)).toEqual([...Array(2).fill('whitelist.approve'), 'whitelist.decline', ...Array(3).fill('whitelist.propose')].map((act: string) => ({ act })));
    });

    test('takes no decision that the ordinance could not hold, and the table knows that two persons are two', async () => {
      expect((await writer.ask(whitelistApi.proposeEntry, { ...idCard, caseTypeCode: housing })).refusal?.fact).toBe('NotDecidable');
      expect((await writerSkv.ask(whitelistApi.proposeEntry, { ...idCard, validFrom: '2027-07-01', validTo: '2027-06-30' })).status).toBe(422);
      await expect(house.data.asOwner(`UPDATE agreements.whitelist_change SET state = 'approved', decided_by = proposed_by, decided_at = now()`)).rejects.toThrow(/two_persons/);
    });
  });
});
