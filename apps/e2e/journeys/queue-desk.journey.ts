import { expect, test } from '../src/fixtures';
import { Hands } from '../src/hands';
import { askAs } from '../src/waiting-room';

test('reception gives a ticket, the desk calls, starts, gets help and sends on; counted', async ({ as }) => {
  const desk = await as('desk-uddevalla');
  const setup = (await askAs(desk, 'GET', '/offices/uddevalla/queue-setup')).body as { settings: object; queues: object[]; desks: object[]; version: number };
  const manager = await as('office-manager-uddevalla');
  expect((await askAs(manager, 'PUT', '/offices/uddevalla/queue-setup', { ...setup, settings: { ...setup.settings, alwaysOpen: true } })).status).toBe(200);
  await desk.getByRole('button', { name: /^Min disk/ }).click();
  // Another story may have left the desk open.
  const open = desk.getByRole('menuitem', { name: /^Stäng disk/ });
  await expect(open.or(desk.getByRole('menuitem', { name: /^Öppna disk/ })).first()).toBeVisible();
  if ((await open.count()) > 0) await desk.keyboard.press('Escape');
  else await desk.getByRole('menuitem', { name: /^Öppna disk/ }).first().click();
  await expect(desk.getByRole('button', { name: /^Min disk: Disk .+ öppen/ })).toBeVisible();

  const reception = await as('desk-uddevalla-2');
  await reception.goto('/reception');
  const atReception = new Hands(reception);
  await atReception.click(reception.getByRole('button', { name: /^Ge kölapp/ }));
  await expect(reception.getByText(/^Kölapp [A-Z] \d+/)).toBeVisible();
  expect(atReception.interactions, 'a ticket').toBe(1);

  const atDesk = new Hands(desk);
  await expect(desk.getByText(/^Näst på tur/)).toBeVisible();
  await atDesk.press('F10');
  await expect(desk.getByRole('article', { name: /^Uppropad/ })).toContainText('Varför just');
  await atDesk.press('F6');
  await expect(desk).toHaveURL(/\/disk\/[0-9a-f-]{36}/);
  expect([atDesk.interactions, atDesk.words], 'called and started').toEqual([2, 0]);

  await desk.keyboard.press('Alt+h');
  await reception.goto('/disk');
  await reception.getByRole('button', { name: /^Jag kommer/ }).click();
  await expect(desk.getByRole('navigation', { name: 'Besök' })).toContainText('kommer');
  await desk.keyboard.press('Alt+h');

  const sending = new Hands(desk);
  await sending.press('Alt+s');
  await expect(desk.getByRole('dialog', { name: /^Skicka .+ vidare/ })).toBeVisible();
  await sending.click(desk.getByRole('dialog').getByRole('button', { name: /^Kö / }).first());
  await expect(desk.getByRole('dialog')).toBeHidden();
  await expect(desk.getByText(/^Näst på tur/)).toBeVisible();
  expect([sending.interactions <= 3, sending.words], 'sent on').toEqual([true, 0]);
});
