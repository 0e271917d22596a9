import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import type { Endpoint } from '@desk/kernel/contract';
import { askedAbout, hasRow, idsOf, nameOf, needsOf, wordsIn, type RowIds } from './idor-asked';
import { done, plant, receive, type Planted } from './idor-rows';
import { takeAway } from './matrix-ways';
import { PROTECTED } from './protected-traces';
import { openTestHouse, type Person, type TestHouse } from './test-house';

/** Everybody without the competence, the one whose visit it is among them. */
const personas = ['desk-uddevalla', 'desk-uddevalla-2', 'desk-tidaholm', 'handler-fk', 'handler-kfm', 'handler-skv-folkbokforing', 'manager-fk', 'office-manager-uddevalla', 'statistics-reader', 'agreement-admin-fk', 'auditor', 'system-admin'];
const crossing = { caseTypeCode: 'FK-TFP10', to: 'SKV-FOLK' };
const handOff = (kind: string, more: object = {}) => ({ caseTypeCode: 'FK-TFP10', kind, include: ['identity'], question: 'En fråga', ...more });

/** One after the other, everything that is asked in a visit. */
const inVisit: readonly (readonly [method: string, path: string, body?: object])[] = [
  ['GET', ''], ['GET', '/visitor'], ['GET', '/cases'], ['GET', '/waivers'],
  ['POST', '/acts', { caseTypeCode: 'FK-TFP10', task: 'VG' }], ['POST', '/acts', { caseTypeCode: 'FK-TFP10', task: 'VG' }], ['POST', '/acts', { caseTypeCode: 'FK-TFP10', task: 'TA' }], ['POST', '/acts', { caseTypeCode: 'FK-TFP10', task: 'IA' }],
  ['POST', '/acts', { caseTypeCode: 'SKV-SAMNR', task: 'TA' }], ['POST', '/acts', { caseTypeCode: 'PM-BOT', task: 'MB' }], ['GET', '/cases'],
  ['POST', '/handoff-previews', handOff('T0')], ['POST', '/handoff-previews', handOff('T2')], ['POST', '/handoff-previews', handOff('T3')], ['POST', '/handoff-previews', handOff('T4', crossing)], ['POST', '/handoff-previews', handOff('T5', { to: 'FK' })],
  ['POST', '/waivers', { ...crossing, categories: ['D3'], giver: 'visitor', how: 'oral', text: 'Ja' }], ['POST', `/waivers/01890000-0000-7000-8000-000000000000/withdraw`, {}],
  ...['T0', 'T2', 'T3', 'T4', 'T5'].map((kind) => ['POST', '/handoffs', handOff(kind, { ...(kind === 'T4' ? crossing : {}), reason: 'KOMPLEX', seal: 'x', requestKey: '01890000-0000-7000-8000-000000000001' })] as const),
  ['PUT', '', { language: 'so' }], ['PUT', '/life-events/LH01', { answers: {} }], ['PUT', '/case-types/FK-FP', {}], ['POST', '/park', {}], ['POST', '/resume', {}], ['POST', '/end', {}], ['GET', ''],
];

describe('a protected person, to those without the competence', () => {
  let house: TestHouse;
  let planted: Planted;
  const people = new Map<string, Person>();
  const statements: string[] = [];
  const someone = (persona: string): Person => {
    const who = people.get(persona);
    if (!who) throw new Error(persona);
    return who;
  };
  /** What is said, and what the rooms asked the database to say it, the least of some times: the house works in the background too, which only adds. A yes is asked once. */
  const counted = async <T extends { readonly status: number }>(ask: () => Promise<T>): Promise<{ readonly said: string; readonly asked: readonly string[] }> => {
    let least: readonly string[] | null = null;
    for (let turn = 0; ; turn += 1) {
      statements.length = 0;
      const answer = await ask();
      const asked = statements.filter((text) => /(FROM|INTO|UPDATE|JOIN) (people|cases|visits|agreements)\./.test(text));
      if (answer.status < 400) return { said: JSON.stringify(answer), asked: [] };
      if (least === null || asked.length < least.length) least = asked;
      if (turn === 3) return { said: JSON.stringify(answer), asked: least };
    }
  };

  beforeAll(async () => {
    const query: (...asked: unknown[]) => unknown = Client.prototype.query;
    jest.spyOn(Client.prototype, 'query').mockImplementation(function heard(this: Client, ...asked: unknown[]) {
      const [first] = asked;
      statements.push(typeof first === 'string' ? first : ((first as { text?: string } | undefined)?.text ?? ''));
      return Reflect.apply(query, this, asked) as never;
    });
    house = await openTestHouse();
    for (const persona of personas) people.set(persona, await house.as(persona));
    const desk = someone('desk-uddevalla');
    planted = await plant(desk, { office: 'uddevalla', caseType: 'FK-TFP10', task: 'TA', marker: 'SKYDDAD' });
    const received = await receive(desk, planted.visit, 'FK-TFP10', 'SKYDDAD', 's2');
    await takeAway(house, 'C6 protected', 'SH', { ...planted, received });
    // Everybody’s rights are compiled, so that the first question of the walk costs what the others do.
    for (const persona of personas) await someone(persona).raw('GET', '/api/me');
  }, 60_000);
  afterAll(async () => {
    await house.close();
    jest.restoreAllMocks();
  });

  test.each(personas)('is refused to %s in the words, and by the way, of a person who does not exist', async (persona) => {
    const who = someone(persona);
    const nobody: RowIds = { ...idsOf(planted), visitorId: randomUUID(), caseId: randomUUID(), noteId: randomUUID(), handoffId: randomUUID(), waiverId: randomUUID(), documentId: randomUUID() };
    const endpoints = house.served.filter((endpoint: Endpoint) => hasRow(endpoint) && wordsIn(endpoint).some((word) => word !== 'visitId' && word in nobody));
    expect(endpoints.length).toBeGreaterThan(12);
    for (const endpoint of endpoints) {
      const input = needsOf(endpoint, planted);
      const there = await counted(() => askedAbout(who, endpoint, idsOf(planted), input));
      const nowhere = await counted(() => askedAbout(who, endpoint, nobody, input));
      expect([nameOf(endpoint), there]).toEqual([nameOf(endpoint), nowhere]);
    }
  }, 60_000);

  test('is met in a visit as somebody who has not said who they are', async () => {
    const desk = someone('desk-uddevalla');
    const visitWith = async (number: string | null) => {
      const { id } = done(await desk.raw('POST', '/api/visits', { officeId: 'uddevalla' })) as { id: string };
      if (number) done(await desk.raw('POST', `/api/visits/${id}/visitor`, { identity: { kind: 'number', number } }));
      return id;
    };
    const [hidden, nobody] = [await visitWith(PROTECTED), await visitWith(null)];
    /** Without what is another in every visit: ids, the ticket's number and the seals. */
    const plain = (text: string): string => text.replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, 'id').replaceAll(/"seal":"[^"]+"/g, '"seal":""').replaceAll(/"number":"[^"]*"/g, '"number":""').replaceAll(/"receiptNumber":"[^"]*"/g, '');
    const ask = async (visitId: string, [method, path, body]: (typeof inVisit)[number]) => {
      const { version = 0 } = (await desk.raw('GET', `/api/visits/${visitId}`)).body as { version?: number };
      return counted(async () => {
        const { status, body: said } = await desk.raw(method, `/api/visits/${visitId}${path}`, body && { version, ...body });
        return { status, said: plain(JSON.stringify(said)) };
      });
    };
    const told: string[] = [];
    for (const step of inVisit) {
      const [there, nowhere] = [await ask(hidden, step), await ask(nobody, step)];
      if (JSON.stringify(there) !== JSON.stringify(nowhere)) told.push(`${step.map((part) => JSON.stringify(part)).join(' ')}: ${JSON.stringify(there).slice(0, 600)} and not ${JSON.stringify(nowhere).slice(0, 600)}`);
    }
    expect(told).toEqual([]);
  }, 60_000);
});
