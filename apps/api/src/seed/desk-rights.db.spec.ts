import { setTimeout } from 'node:timers/promises';
import { RightsOf } from '@desk/access/server';
import { agreementsApi, type DeskRight } from '@desk/agreements/contract';
import type { TaskCode } from '@desk/cases/contract';
import { CaseTypeCode, OfficeId } from '@desk/kernel/contract';
import { openTestHouse, type Person, type TestHouse } from '../../test/test-house';

const at = (office: string) => ({ officeId: OfficeId.parse(office) });
const short = (right: DeskRight | undefined) => ({
  allowed: Object.fromEntries(right?.allowed.map(({ task, line }) => [task, line]) ?? []), refused: Object.fromEntries(right?.refused.map(({ task, condition }) => [task, condition]) ?? []),
});

describe('what may be done at the desk', () => {
  let house: TestHouse;
  let uddevalla: Person;
  let newcomer: Person;
  const rightOf = async (person: Person, code: string, office = 'uddevalla') =>
    short((await person.ask(agreementsApi.deskRights, at(office))).body.rights.find((right) => right.caseTypeCode === code));
  const explained = async (person: Person, code: string, task: TaskCode, office = 'uddevalla') =>
    (await person.ask(agreementsApi.explainTask, { ...at(office), caseTypeCode: CaseTypeCode.parse(code), task })).body;

  beforeAll(async () => {
    house = await openTestHouse();
    [uddevalla, newcomer] = [await house.as('desk-uddevalla'), await house.as('desk-new')];
  });
  afterAll(() => house.close());

  test.each([
    ['FK-TFP10', { allowed: { AU: 13, VG: 13, UT: 13, SP: 13, TA: 14, HO: 15 }, refused: { SJ: 'C1' } }],
    ['FK-BOB', { allowed: { AU: 17, VG: 17 }, refused: { SJ: 'C1', UT: 'C1', SP: 'C1', TA: 'C1', KO: 'C1', HO: 'C1' } }],
    ['SKV-FORALDER', { allowed: { AU: 22, VG: 22, SJ: 22, UT: 22, SP: 22, HO: 23 }, refused: {} }],
    ['SKV-NAMN-BARN', { allowed: { AU: 20, VG: 20, UT: 20, SP: 20, TA: 21, HO: 23 }, refused: { SJ: 'C1' } }],
    ['KOM-FORSK', { allowed: {}, refused: { AU: 'C1', VG: 'C1', SJ: 'C1', UT: 'C1', SP: 'C1', HO: 'C1' } }],
    ['SKV-SKYDD', { allowed: { AU: 20, VG: 20, UT: 20, SP: 20 }, refused: { TA: 'C11', HO: 'C11' } }],
    ['PM-AFS', { allowed: { AU: 51, VG: 51, UT: 51, SP: 51, TA: 52, HO: 53, MB: 55 }, refused: {} }],
    ['AF-RESP', { allowed: { AU: 44, VG: 44, UT: 44, SP: 44, TA: 46, HO: 46 }, refused: { MB: 'C1' } }],
  ])('%s at Uddevalla', async (code, expected) => expect(await rightOf(uddevalla, code)).toEqual(expected));

  test('somebody new without a personal assignment agreement gives service, and is told C2 for the rest', async () => {
    expect(await rightOf(newcomer, 'FK-TFP10')).toEqual({ allowed: { AU: 13, VG: 13, UT: 13, SP: 13 }, refused: { SJ: 'C1', TA: 'C2', HO: 'C2' } });
    const rights = (await newcomer.ask(agreementsApi.deskRights, at('uddevalla'))).body.rights;
    const personal = ['TA', 'KO', 'ID', 'IA', 'BM', 'HO', 'MB'];
    expect(rights.flatMap(({ allowed }) => allowed).filter(({ task }) => personal.includes(task))).toEqual([]);
  });

  test('training that is too old is told as C11', async () => expect((await rightOf(await house.as('desk-uddevalla-2'), 'SKV-SAMNR')).refused).toMatchObject({ TA: 'C11', ID: 'C11' }));

  test('at an office where one has no duty everything is refused for that', async () => {
    expect((await rightOf(uddevalla, 'FK-FP', 'tidaholm'))).toMatchObject({ allowed: {}, refused: { AU: 'duty' } });
  });

  test('a small office hands bostadsbidrag over, which Uddevalla may not', async () => {
    expect((await rightOf(await house.as('desk-overkalix'), 'FK-BOB', 'overkalix')).allowed).toMatchObject({ SJ: 1, HO: 2 });
  });

  test('a no at the desk names the line, who can change it, and a way on', async () => {
    expect(await explained(uddevalla, 'FK-BOB', 'TA')).toMatchObject({
      allowed: false,
      explanation: {
        condition: 'C1', missing: { sv: 'Avtalet låter disken upplysa och vägleda om bostadsbidrag. Att ta emot handlingar ingår inte.' },
        lineAndLaw: { sv: 'Serviceavtal Uddevalla, version 7, rad 17; lag (2019:212) 2 §: uppgifterna ska anges i avtalet.' },
        instead: [{ act: 'perform', task: 'VG' }, { act: 'perform', task: 'AU' }, { act: 'refer' }],
      },
    });
    expect((await explained(newcomer, 'FK-TFP10', 'TA')).explanation?.missing.sv).toBe('Du har inget personligt uppdragsavtal med Försäkringskassan för att ta emot handlingar.');
    expect((await explained(uddevalla, 'KOM-FORSK', 'HO')).explanation?.missing.sv).toBe('Avtalet för Uddevalla har ingen rad med Uddevalla kommun om ”Förskola, fritids och skola”.');
    expect((await explained(uddevalla, 'FK-SJP', 'MB')).explanation).toMatchObject({ condition: 'M', whoCanChange: { sv: 'Regeringen, genom förordningen. Inte någon i huset.' } });
    expect(await explained(uddevalla, 'FK-TFP10', 'TA')).toEqual({ allowed: true, explanation: null });
  });

  test('a line can be read where it holds, and by those whom it concerns', async () => {
    const read = async (persona: string, office = 'uddevalla') => (await (await house.as(persona)).ask(agreementsApi.readLine, { ...at(office), lineId: 'uddevalla-7-17' }));
    expect((await read('desk-uddevalla')).body).toMatchObject({ agreementTitle: 'Serviceavtal Uddevalla', version: 7, line: 17, class: 'S' });
    expect((await read('agreement-admin-fk')).status).toBe(200);
    expect([(await read('desk-uddevalla', 'tidaholm')).status, (await read('desk-tidaholm')).status, (await read('agreement-admin-skv')).status]).toEqual([404, 404, 404]);
  });

  test('AF14: a line that is suspended is refused at once, with the condition it lacks', async () => {
    expect((await rightOf(uddevalla, 'KFM-BESTR')).allowed).toMatchObject({ TA: 41 });
    await house.data.asOwner(`UPDATE agreements.line SET suspended = true WHERE id = 'uddevalla-7-41'`);
    await house.app.get(RightsOf).evict('all');
    let right = await rightOf(uddevalla, 'KFM-BESTR');
    for (let tries = 0; 'TA' in right.allowed && tries < 50; tries += 1) {
      await setTimeout(10);
      right = await rightOf(uddevalla, 'KFM-BESTR');
    }
    expect(right.refused).toMatchObject({ TA: 'C1' });
    expect((await explained(uddevalla, 'KFM-BESTR', 'TA')).explanation).toMatchObject({ condition: 'C1', instead: [{ task: 'VG' }, { task: 'AU' }, { task: 'UT' }, { task: 'SP' }, { act: 'hand-off', task: 'HO' }, { act: 'refer' }] });
  });
});
