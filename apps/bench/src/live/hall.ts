import { randomUUID } from 'node:crypto';
import type { GivenTicket } from '@desk/visits/contract';
import type { Client } from 'pg';
import { each } from '../cases/bench-case.ts';
import { colleague, device, session } from '../pressure/waiting-room.ts';
import { signIn, type Person } from '../sign-in.ts';
import type { House } from '../stage.ts';

export type Kind = 'staff' | 'device' | 'phone';
/** Somebody whose browser is connected: how it says who it is, the rooms it is in, and what it shows. */
export type Listener = { readonly kind: Kind; readonly officeId: string; readonly cookie: string; readonly auth: Record<string, string>; readonly rooms: readonly string[]; readonly asks: readonly { readonly method: 'GET' | 'POST'; readonly path: string; readonly body?: object }[] };
export type Hall = { readonly officeId: string; readonly clerk: Person; readonly deskId: string; readonly listeners: readonly Listener[] };

const models = [['uddevalla', 'desk-uddevalla'], ['tidaholm', 'desk-tidaholm'], ['overkalix', 'desk-overkalix']] as const;
/** Of each office; 1 002 in all. */
const PEOPLE = 25;
const WINDOWS = 8;
const DEVICES = 14;
const PHONES = 120;

/** Three offices with staff who have browsers open, kiosks and boards, and visitors who wait with their phones. */
export const furnishHalls = async (house: House, owner: Client): Promise<Hall[]> => {
  await owner.query(`UPDATE visits.queue_office SET settings = settings || '{"alwaysOpen": true, "noShowGraceSeconds": 0}'`);
  await owner.query(`SELECT pg_notify('desk_evict', 'all')`);
  const port = Number(new URL(house.url).port);
  return Promise.all(models.map(async ([officeId, model]) => {
    const clerk = await signIn(house.url, model);
    const { rows: [desk] } = await owner.query<{ id: string }>(`SELECT id FROM visits.desk WHERE office_id = $1 AND kind = 'desk' ORDER BY number LIMIT 1`, [officeId]);
    const deskId = desk?.id ?? '';
    await clerk.ask('PUT', `/api/offices/${officeId}/desks/${deskId}`, { state: 'open' });
    const staff = await each(Array.from({ length: PEOPLE }, (_, at) => `live-${officeId}-${at}`), 1, async (staffId) => {
      await colleague(owner, model, staffId, `Kollega ${staffId}`, 'L', ['sv']);
      return each(Array.from({ length: WINDOWS }), 1, async () => staffListener(officeId, await session(owner, port, staffId)));
    });
    const devices = await each(Array.from({ length: DEVICES }), 1, async (_, ) => deviceListener(officeId, await device(owner, port, officeId, 'board', 'Tavla')));
    const phones = await each(Array.from({ length: PHONES }), 4, async () => phoneListener(officeId, await clerk.ask<GivenTicket>('POST', `/api/offices/${officeId}/tickets`, { requestKey: randomUUID() })));
    return { officeId, clerk, deskId, listeners: [...staff.flat(), ...devices, ...phones] };
  }));
};

const staffListener = (officeId: string, { cookie }: { cookie: string }): Listener => ({
  kind: 'staff', officeId, cookie, auth: {}, rooms: [`office:${officeId}`], asks: ['/api/me', `/api/offices/${officeId}/queue`, '/api/visits', '/api/desk-tasks'].map((path) => ({ method: 'GET', path })),
});
const deviceListener = (officeId: string, cookie: string): Listener => ({ kind: 'device', officeId, cookie, auth: { as: 'device' }, rooms: [`hall:${officeId}`], asks: [{ method: 'GET', path: '/api/device/board' }] });
const phoneListener = (officeId: string, { ticket, token }: GivenTicket): Listener => ({
  kind: 'phone', officeId, cookie: '', auth: { as: 'ticket', token }, rooms: [`ticket:${ticket.id}`, `waiting:${officeId}`], asks: [{ method: 'POST', path: '/api/public/ticket', body: { token } }],
});
