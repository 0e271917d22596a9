import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { CalledTicket, GivenTicket, Ticket } from '@desk/visits/contract';
import type { Nudge } from '@desk/realtime/contract';
import { percentile } from '../figures.ts';
import type { Crowd } from './crowd.ts';
import type { Hall } from './hall.ts';

/** Something that was done at an office: when it was asked for, and the id that its nudge names. */
export type Act = { readonly officeId: string; readonly id: string; readonly at: number; readonly phones: boolean };
type Doing = (hall: Hall) => AsyncGenerator<Act, void, void>;

/** Between two acts at an office, in milliseconds: some ten acts a second in all. */
const BETWEEN = 250;

/** A ticket is given, somebody is called and leaves: over and over, through the house's own door. */
export const realActs: Doing = async function* ({ officeId, clerk, deskId }) {
  for (;;) {
    let at = performance.now();
    const { ticket: given } = await clerk.ask<GivenTicket>('POST', `/api/offices/${officeId}/tickets`, { requestKey: randomUUID() });
    yield { officeId, id: given.id, at, phones: false };
    at = performance.now();
    const { ticket } = await clerk.ask<CalledTicket>('POST', `/api/offices/${officeId}/calls`, { deskId });
    if (!ticket) throw new Error(`nobody to call at ${officeId}`);
    yield { officeId, id: ticket.id, at, phones: true };
    at = performance.now();
    await clerk.ask<Ticket>('POST', `/api/tickets/${ticket.id}/steps`, { version: ticket.version, command: { step: 'leave' } });
    yield { officeId, id: ticket.id, at, phones: true };
  }
};

/** The same nudges to the same rooms, sent by the bare sockets. */
export const bareActs = (url: string): Doing => async function* ({ officeId }) {
  const send = async (id: string, phones: boolean): Promise<Act> => {
    const at = performance.now();
    const nudge: Nudge = { topic: 'queue', ids: [id], by: null };
    const reply = await fetch(url, { method: 'POST', body: JSON.stringify({ rooms: [`office:${officeId}`, `hall:${officeId}`, `ticket:${id}`, ...(phones ? [`waiting:${officeId}`] : [])], nudge }) });
    await reply.arrayBuffer();
    return { officeId, id, at, phones };
  };
  for (;;) {
    yield send(randomUUID(), false);
    const called = randomUUID();
    yield send(called, true);
    yield send(called, true);
  }
};

/** Lets every office work for some seconds. */
export const during = async (halls: readonly Hall[], doing: Doing, seconds: number): Promise<Act[]> => {
  const acts: Act[] = [];
  const until = performance.now() + seconds * 1000;
  await Promise.all(halls.map(async (hall) => {
    for await (const act of doing(hall)) {
      acts.push(act);
      await pause(BETWEEN * (0.5 + Math.random()));
      if (performance.now() > until) return;
    }
  }));
  await pause(1500); // nudges on their way
  return acts;
};

export type Delays = { readonly acts: number; readonly heard: number; readonly missed: number; readonly p50: number; readonly p95: number; readonly lastP50: number; readonly lastP95: number };

/** From the asking to the hearing, over every act and everybody who should hear it; and to the last who did. Milliseconds. */
export const delaysOf = (acts: readonly Act[], crowd: Crowd): Delays => {
  const delays: number[] = [];
  const lasts: number[] = [];
  let missed = 0;
  for (const act of acts) {
    const its: number[] = [];
    crowd.listeners.forEach(({ officeId, kind }, client) => {
      if (officeId !== act.officeId || (kind === 'phone' && !act.phones)) return;
      const at = crowd.heard.get(act.id)?.get(client)?.find((time) => time >= act.at);
      if (at === undefined) missed += 1;
      else its.push(at - act.at);
    });
    delays.push(...its);
    lasts.push(Math.max(...its));
  }
  const [all, last] = [delays.toSorted((one, other) => one - other), lasts.toSorted((one, other) => one - other)];
  return { acts: acts.length, heard: delays.length, missed, p50: percentile(all, 0.5), p95: percentile(all, 0.95), lastP50: percentile(last, 0.5), lastP95: percentile(last, 0.95) };
};
