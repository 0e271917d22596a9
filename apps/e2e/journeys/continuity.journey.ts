import type { Page } from '@playwright/test';
import { beginNote, choose, endVisit, inform, newVisit, pane, visitNumber } from '../src/desk';
import { expect, test } from '../src/fixtures';

const side = (page: Page) => page.getByRole('navigation', { name: 'Besök' });
/** The key beside a visit in the list. */
const keyOf = async (page: Page, number: string): Promise<string> => {
  const links = await side(page).getByRole('link').allInnerTexts();
  return String(links.findIndex((text) => text.includes(number)) + 1);
};

test('a visit survives reload and another browser, and visits are switched between by key', async ({ as }) => {
  const page = await as('desk-tidaholm');
  await newVisit(page);
  const first = await visitNumber(page);
  await choose(page, 'bebis', 'Vänta och få barn');
  await inform(page);
  await beginNote(page, 'Kommer tillbaka med hyresavin.');

  await page.reload();
  await expect(page.getByRole('heading', { level: 2, name: 'Vänta och få barn', exact: true })).toBeVisible();
  await expect(page.getByText('Antecknas vid avslut:')).toBeVisible();
  await expect(pane(page).getByRole('textbox', { name: /^Anteckning för/ })).toHaveValue('Kommer tillbaka med hyresavin.');

  await newVisit(page);
  const second = await visitNumber(page);
  await choose(page, 'skulder', 'Överskuldsatt');
  await page.keyboard.press(await keyOf(page, first));
  await expect(page.getByRole('heading', { level: 1, name: first })).toBeVisible();
  await expect(page.getByRole('heading', { level: 2, name: 'Vänta och få barn', exact: true })).toBeVisible();
  await page.keyboard.press(await keyOf(page, second));
  await expect(page.getByRole('heading', { level: 1, name: second })).toBeVisible();

  const elsewhere = await as('desk-tidaholm');
  await side(elsewhere).getByRole('link', { name: new RegExp(first) }).click();
  await expect(elsewhere.getByRole('heading', { level: 2, name: 'Vänta och få barn', exact: true })).toBeVisible();
  await endVisit(elsewhere);
  // The other browser hears of it without reload.
  await expect(side(page).getByRole('link', { name: new RegExp(first) })).toHaveCount(0);
});

test('a visit is parked with a word about why, and taken up again', async ({ as }) => {
  const page = await as('desk-tidaholm');
  await newVisit(page);
  const number = await visitNumber(page);
  await choose(page, 'flytta ihop', 'Flytta inom Sverige');
  await page.keyboard.press('z');
  await page.getByRole('dialog', { name: `Parkera besök ${number}` }).getByRole('button', { name: 'Hämtar papper' }).click();
  await expect(side(page).getByRole('link', { name: new RegExp(number) })).toContainText('Parkerat · Hämtar papper');
  await expect(page.getByText('Besöket är parkerat.').first()).toBeVisible();
  await page.keyboard.press('z');
  await expect(side(page).getByRole('link', { name: new RegExp(number) })).not.toContainText('Parkerat');
  await inform(page);
  await endVisit(page);
});

test('the house is restarted in the middle of a visit: what was written stays, and the page goes on by itself', async ({ as, watch, request }) => {
  const page = await as('desk-tidaholm');
  await newVisit(page);
  const number = await visitNumber(page);
  await choose(page, 'bebis', 'Vänta och få barn');
  await inform(page);
  await beginNote(page, 'Har med sig ');

  const line = page.getByRole('banner').getByRole('status');
  await expect(line).toContainText('Ansluten');
  watch.expectRestart();
  process.kill(Number(process.env.DESK_HOUSE_PID), 'SIGUSR2');
  // It ends in order: what is under way is finished first.
  await expect(line).not.toContainText('Ansluten', { timeout: 30_000 });
  await page.keyboard.type('intyget.');
  await expect(line).toContainText('Ansluten', { timeout: 60_000 });
  await expect.poll(async () => (await request.get('/api/health/ready')).status()).toBe(200);
  watch.restarted();

  await expect(page.getByRole('heading', { level: 1, name: number })).toBeVisible();
  const note = pane(page).getByRole('textbox', { name: /^Anteckning för/ });
  await expect(note).toHaveValue('Har med sig intyget.');
  await note.press('Control+Enter');
  await expect(pane(page).getByRole('article')).toContainText('Har med sig intyget.');
  await page.keyboard.press('Escape');
  await endVisit(page);
});
