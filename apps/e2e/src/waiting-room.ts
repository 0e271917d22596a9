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

/** The desks and rooms of an office, as its setup names them. */
export const desksOf = async (manager: Page, office = 'uddevalla'): Promise<readonly { readonly id: string; readonly number: string }[]> =>
  ((await askAs(manager, 'GET', `/offices/${office}/queue-setup`)).body as { desks: { id: string; number: string }[] }).desks;

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
