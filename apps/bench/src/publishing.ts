import { setTimeout as pause } from 'node:timers/promises';
import { signIn, type Person } from './sign-in.ts';
import type { House } from './stage.ts';

const AGREEMENT = 'tidaholm';
type Line = Record<string, unknown> & { readonly line: number; readonly caseTypeCodes: readonly string[]; readonly tasks: readonly string[] };
type Version = { readonly number: number; readonly revision: number; readonly head: Record<string, unknown>; readonly lines: readonly Line[] };
type Rights = { readonly rights: readonly { readonly caseTypeCode: string; readonly allowed: readonly { readonly task: string }[] }[] };

const CASE_TYPE = 'FK-BOB';
const added = (number: number) => 200 + number;

/** A new version that gives the desk a task, or takes it again, goes from draft to signed. @returns milliseconds from the last approval until every process answers by it */
export const publishing = async (house: House, secondUrl: string, times: number): Promise<number[]> => {
  const [writer, fk, skv, desk] = await Promise.all(['agreement-admin-fk', 'manager-fk', 'manager-skv', 'desk-tidaholm'].map((persona) => signIn(house.url, persona))) as [Person, Person, Person, Person];
  const may = async (url: string): Promise<boolean> => {
    const reply = await fetch(new URL('/api/offices/tidaholm/desk-rights', url), { headers: desk.headers });
    const { rights } = (await reply.json()) as Rights;
    return rights.some(({ caseTypeCode, allowed }) => caseTypeCode === CASE_TYPE && allowed.some(({ task }) => task === 'TA'));
  };
  const today = new Date().toISOString().slice(0, 10);
  const reached: number[] = [];
  for (let turn = 0; turn < times; turn += 1) {
    const wanted = !(await may(house.url));
    await may(secondUrl);
    const draft = await writer.ask<Version>('POST', `/api/agreements/${AGREEMENT}/drafts`, { agencyId: 'FK' });
    const path = `/api/agreements/${AGREEMENT}/versions/${draft.number}`;
    const model = draft.lines.find((it) => it.line === 17);
    const more = { ...model, line: added(draft.number), class: 'P', tasks: ['TA', 'HO'], dataCategories: ['D1', 'D2'], legalGround: 'SFB 110 kap. 4 §', purpose: 'Ta emot ansökan', receivesDocuments: true, competence: null };
    const kept = draft.lines.filter(({ line }) => line <= 200);
    const lines = (wanted ? [...kept, more] : kept).map(({ id: _, suspended: __, suspendedReason: ___, ...line }: Record<string, unknown>) => line);
    const saved = await writer.ask<{ revision: number }>('PUT', path, { revision: draft.revision, draft: { head: { ...draft.head, validFrom: today }, lines } });
    const sent = await writer.ask<Version>('POST', `${path}/send`, { revision: saved.revision });
    await fk.ask('POST', `${path}/approvals`, { revision: sent.revision, agencyId: 'FK' });
    await skv.ask('POST', `${path}/approvals`, { revision: sent.revision, agencyId: 'SKV' });
    const from = performance.now();
    const until = from + 20_000;
    while (performance.now() < until && ((await may(house.url)) !== wanted || (await may(secondUrl)) !== wanted)) await pause(10);
    reached.push(performance.now() - from);
  }
  return reached;
};
