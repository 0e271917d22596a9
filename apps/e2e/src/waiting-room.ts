import { createServer } from 'node:net';
import type { Page } from '@playwright/test';
import { expect } from './fixtures';

type Answer = { readonly status: number; readonly body: unknown };

/** Asks the house as the person who is signed in on the page, in the same way as the page's own script does. */
export const askAs = async (page: Page, method: 'GET' | 'POST' | 'PUT', path: string, body?: object): Promise<Answer> =>
  page.evaluate(async ([how, where, what]) => {
    const me = await (await fetch('/api/me')).json();
    const response = await fetch(`/api${where}`, { method: how, headers: { 'content-type': 'application/json', 'x-desk-csrf': me.csrfToken }, ...(how === 'GET' ? {} : { body: JSON.stringify(what ?? {}) }) });
    return { status: response.status, body: await response.json() };
  }, [method, path, body] as const);

/** Sends many things one after the other, a few at a time, and answers their statuses. */
const askManyAs = (page: Page, asked: readonly { readonly path: string; readonly body: object }[]): Promise<number[]> =>
  page.evaluate(async (all) => {
    const me = await (await fetch('/api/me')).json();
    const statuses: number[] = [];
    for (let from = 0; from < all.length; from += 8) {
      const sent = all.slice(from, from + 8).map(({ path, body }) => fetch(`/api${path}`, { method: 'POST', headers: { 'content-type': 'application/json', 'x-desk-csrf': me.csrfToken }, body: JSON.stringify(body) }));
      statuses.push(...(await Promise.all(sent)).map(({ status }) => status));
    }
    return statuses;
  }, asked);

/** The desks and rooms of an office, as its setup names them. */
export const desksOf = async (manager: Page, office = 'uddevalla'): Promise<readonly { readonly id: string; readonly number: string }[]> =>
  ((await askAs(manager, 'GET', `/offices/${office}/queue-setup`)).body as { desks: { id: string; number: string }[] }).desks;

type Ticket = { readonly id: string; readonly number: string; readonly state: string; readonly version: number; readonly staffId: string | null };
export type QueueNow = { readonly tickets: readonly Ticket[]; readonly desks: readonly { readonly id: string; readonly number: string; readonly staffId: string | null }[] };

/** The queue as somebody of the staff is told it. */
export const queueOf = async (staff: Page): Promise<QueueNow> => (await askAs(staff, 'GET', '/offices/uddevalla/queue')).body as QueueNow;

/** Changes the office's settings, as the office manager's page does. */
export const setQueue = async (manager: Page, settings: object): Promise<void> => {
  const setup = (await askAs(manager, 'GET', '/offices/uddevalla/queue-setup')).body as { settings: object };
  expect((await askAs(manager, 'PUT', '/offices/uddevalla/queue-setup', { ...setup, settings: { ...setup.settings, ...settings } })).status).toBe(200);
};

/** Says of everybody who waits in the room that they have left, and ends what this person serves: a story begins and ends with an empty room. */
export const emptyRoom = async (staff: Page): Promise<void> => {
  const { staffId } = await staff.evaluate(async () => (await (await fetch('/api/me')).json()) as { staffId: string });
  const { tickets } = await queueOf(staff);
  const steps = tickets.flatMap(({ id, version, state, staffId: by }) => (state === 'in-service' ? (by === staffId ? [{ id, version, step: 'finish' }] : []) : [{ id, version, step: 'leave' }]));
  await askManyAs(staff, steps.map(({ id, version, step }) => ({ path: `/tickets/${id}/steps`, body: { version, command: { step } } })));
};

/** Gives many tickets, as so many presses at the reception would. */
export const giveTickets = async (staff: Page, count: number): Promise<void> => {
  const statuses = await askManyAs(staff, Array.from({ length: count }, () => ({ path: '/offices/uddevalla/tickets', body: {} })));
  expect(new Set(statuses)).toEqual(new Set([200]));
};

/** Opens a desk with the menu in the queue column, whatever another story left open. */
export const openDesk = async (staff: Page, number: string): Promise<void> => {
  const menu = staff.getByRole('button', { name: /^Min disk/ });
  await expect(menu).toBeVisible();
  if ((await menu.getAttribute('aria-label')) !== `Min disk: Disk ${number} öppen`) {
    await menu.click();
    await staff.getByRole('menuitem', { name: new RegExp(`^Öppna disk ${number}`) }).click();
  }
  await expect(staff.getByRole('button', { name: `Min disk: Disk ${number} öppen` })).toBeVisible();
  // The place where one stands follows the desk that one holds.
  await expect(staff.getByRole('banner')).toContainText(`Uddevalla, disk ${number}`);
};

/** Gives a code for a kiosk or board, as the office manager's screen does. */
export const aCode = async (manager: Page, kind: 'kiosk' | 'board', name: string): Promise<{ readonly code: string; readonly deviceId: string }> => {
  const { status, body } = await askAs(manager, 'POST', '/offices/uddevalla/devices', { kind, name });
  expect(status).toBe(200);
  const { code, device } = body as { code: string; device: { id: string } };
  return { code, deviceId: device.id };
};

/** Types the code on the screen itself. */
export const pairWith = async (screen: Page, code: string): Promise<void> => {
  await expect(screen.getByRole('heading', { name: 'Koppla skärmen' })).toBeVisible();
  for (const digit of code.replaceAll(' ', '')) await screen.getByRole('button', { name: digit, exact: true }).click();
  await screen.getByRole('button', { name: 'Koppla' }).click();
};

/** The token of the next ticket that the kiosk is given: what its QR code says. */
export const tokenOfNext = (kiosk: Page): Promise<string> =>
  kiosk.waitForResponse((answer) => answer.url().endsWith('/api/device/tickets') && answer.ok()).then(async (answer) => ((await answer.json()) as { token: string }).token);

/** A receipt printer on the machine itself: keeps what it is sent, and says whether it has paper (ESC/POS, GS r 1). */
export const aPrinter = async () => {
  const printed: string[] = [];
  const state = { hasPaper: true };
  const server = createServer({ allowHalfOpen: true }, (socket) => {
    const parts: Buffer[] = [];
    socket.on('error', () => undefined);
    socket.on('data', (bytes) => parts.push(bytes));
    socket.on('end', () => {
      printed.push(Buffer.concat(parts).toString('latin1'));
      socket.end(Buffer.from([state.hasPaper ? 0 : 0x0c]));
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const at = server.address();
  return Object.assign(state, { printed, port: typeof at === 'object' && at !== null ? at.port : 0, [Symbol.asyncDispose]: () => new Promise<void>((closed) => server.close(() => closed())) });
};
