import { setTimeout as wait } from 'node:timers/promises';
import { randomUUID } from 'node:crypto';
import { agreementLifeApi, agreementsApi, type AgreementVersion } from '@desk/agreements/contract';
import { FeltAgreements } from '@desk/agreements/server';
import { casesApi, type Handoff } from '@desk/cases/contract';
import { AgencyId, CaseTypeCode, OfficeId } from '@desk/kernel/contract';
import { peopleApi } from '@desk/people/contract';
import { visitsApi } from '@desk/visits/contract';
import { openTestHouse, type Person } from './test-house';

export const fk = AgencyId.parse('FK');
export const skv = AgencyId.parse('SKV');
export const tidaholm = OfficeId.parse('tidaholm');
export const housing = CaseTypeCode.parse('FK-BOB');
export const agreementId = 'tidaholm';

/** Waits for what another listener does, up to five seconds. */
export const until = async (holds: () => Promise<boolean>): Promise<void> => {
  for (let turn = 0; turn < 100 && !(await holds()); turn += 1) await wait(50);
};

/** The demo house with those who write, sign and use the agreement of Tidaholm. */
export const anAgreementHouse = async (at?: Date) => {
  const house = await openTestHouse(at);
  const signIn = async () => ({ writer: await house.as('agreement-admin-fk'), writerSkv: await house.as('agreement-admin-skv'), managerFk: await house.as('manager-fk'), managerSkv: await house.as('manager-skv'), desk: await house.as('desk-tidaholm') });
  const sweep = () => house.app.get(FeltAgreements).run();
  await sweep();
  const people = await signIn();
  const tasksAt = async (code: string, who: Person = people.desk, officeId = tidaholm) => (await who.ask(agreementsApi.deskRights, { officeId })).body.rights.find((right) => right.caseTypeCode === code)?.allowed.map((it) => it.task) ?? [];
  const draft = async (): Promise<AgreementVersion> => {
    const started = await people.writer.ask(agreementLifeApi.startDraft, { agreementId, agencyId: fk });
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
    const saved = await people.writer.ask(agreementLifeApi.saveDraft, { agreementId, number: version.number, revision: version.revision, draft: changed });
    expect([saved.refusal, saved.body.problems?.filter((it) => it.severity === 'error')]).toEqual([undefined, []]);
    return saved.body.revision;
  };
  const send = async (number: number, revision: number) => (await people.writer.ask(agreementLifeApi.sendForApproval, { agreementId, number, revision })).body;
  const sign = async (number: number, revision: number) => {
    await people.managerFk.ask(agreementLifeApi.approveVersion, { agreementId, number, revision, agencyId: fk });
    return people.managerSkv.ask(agreementLifeApi.approveVersion, { agreementId, number, revision, agencyId: skv });
  };
  const handOff = async (code: CaseTypeCode): Promise<Handoff> => {
    const visit = (await people.desk.ask(visitsApi.registerVisit, { officeId: tidaholm, caseTypes: [code] })).body;
    await people.desk.ask(peopleApi.identifyVisitor, { visitId: visit.id, identity: { kind: 'number', number: '19900101-2385' } });
    const choice = { visitId: visit.id, caseTypeCode: code, kind: 'T3' as const, include: [] };
    const preview = (await people.desk.ask(casesApi.previewHandoff, choice)).body;
    const sent = await people.desk.ask(casesApi.sendHandoff, { ...choice, reason: preview.proposedReason, seal: preview.seal, requestKey: randomUUID() });
    expect([sent.refusal, sent.status]).toEqual([undefined, 200]);
    return sent.body;
  };
  const stateOf = async (handoff: Handoff) => (await house.data.asOwner<{ state: string }>('SELECT state FROM cases.handoff WHERE id = $1', [handoff.id]))[0]?.state;
  /** Signs a version from this day on by which Tidaholm may receive applications for housing allowance. */
  const letReceive = async (validFrom: string): Promise<void> => {
    const version = await draft();
    const { revision } = await send(version.number, await save(version, withReceiving(version, validFrom)));
    await sign(version.number, revision);
    await until(async () => (await tasksAt(housing)).includes('TA'));
  };
  return {
    house, people, sweep, tasksAt, draft, withReceiving, save, send, sign, handOff, stateOf, letReceive,
    /** Sets the clock, and signs everybody in again, since sessions end with time. */
    moveTo: async (time: string): Promise<void> => {
      house.data.clock.moveTo(new Date(time));
      Object.assign(people, await signIn());
    },
  };
};
export type AgreementHouse = Awaited<ReturnType<typeof anAgreementHouse>>;
