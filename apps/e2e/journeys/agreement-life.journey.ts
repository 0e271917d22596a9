import type { Locator, Page } from '@playwright/test';
import { expectAccessible } from '../src/axe';
import { choose, newVisit, openStep, pane } from '../src/desk';
import { expect, test } from '../src/fixtures';

const editor = (page: Page): Locator => page.getByRole('complementary', { name: 'Visa bredvid' });
const show = async (page: Page, tab: RegExp): Promise<void> => {
  await editor(page).getByRole('radio', { name: tab }).click({ force: true });
  await expect(editor(page).getByRole('radio', { name: tab })).toBeChecked();
};
const line = (page: Page, number: number): Locator => page.getByRole('row').filter({ has: page.getByRole('link', { name: `Rad ${number}`, exact: true }) });
const today = (): string => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' }).format(new Date());

/** Begins a new version of Tidaholm's agreement that is to hold from today; answers its number. */
const begin = async (page: Page): Promise<number> => {
  await page.goto('/avtal/tidaholm');
  await page.getByRole('button', { name: 'Ny version' }).click();
  await expect(page.getByRole('button', { name: 'Skicka för godkännande' })).toBeVisible();
  await show(page, /^Avtalet$/);
  await editor(page).getByLabel('Gäller från').fill(today());
  return Number(/\/(\d+)/.exec(new URL(page.url()).pathname.replace('/avtal/tidaholm', ''))?.[1]);
};

const saveAndSend = async (page: Page): Promise<void> => {
  await page.keyboard.press('Control+s');
  await expect(page.getByText('Sparat.')).toBeVisible();
  await page.getByRole('button', { name: 'Skicka för godkännande' }).click();
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('heading', { level: 1 }).locator('..')).toContainText('Väntar på godkännande');
};

const approve = async (page: Page, number: number, agency: string): Promise<void> => {
  await page.goto('/avtal');
  await page.getByRole('link', { name: `Serviceavtal Tidaholm, version ${number}, väntar på ditt godkännande` }).click();
  await page.getByRole('button', { name: `Godkänn för ${agency}` }).click();
  await page.getByRole('dialog').getByRole('button', { name: /^Godkänn/ }).click();
  await expect(page.getByRole('dialog')).toBeHidden();
};

test('an administrator drafts a change, both managers approve, and an open desk gains its button and loses it again', async ({ as }) => {
  test.slow();
  const desk = await as('desk-tidaholm');
  await newVisit(desk);
  await choose(desk, 'bostadsbidrag', 'Bostadsbidrag');
  await openStep(desk, 'Bostadsbidrag');
  const receive = pane(desk).getByRole('button', { name: /^Ta emot handling/ });
  await expect(pane(desk).getByRole('button', { name: /^Upplys / })).toBeVisible();
  await expect(receive).toBeHidden();

  const writer = await as('agreement-admin-fk');
  await expect(writer.getByRole('heading', { level: 1, name: 'Avtal' })).toBeVisible();
  const number = await begin(writer);

  // Line 17 as it stands, copied by key: what is wrong stands at once at the line and in the list.
  await line(writer, 17).getByRole('link', { name: 'Rad 17', exact: true }).click();
  await expect(editor(writer).getByRole('heading', { level: 2, name: 'Rad 17' })).toBeVisible();
  await writer.keyboard.press('Escape');
  await editor(writer).getByRole('heading', { level: 2 }).click();
  await writer.keyboard.press('d');
  await expect(editor(writer).getByRole('heading', { level: 2, name: 'Rad 17', exact: true })).toBeHidden();
  const copy = Number(/\d+/.exec(await editor(writer).getByRole('heading', { level: 2, name: /^Rad / }).innerText())?.[0]);
  expect(copy).toBeGreaterThan(17);
  const tasks = editor(writer).getByRole('group', { name: /^Uppgifter \d/ });
  for (const task of ['AU Upplys', 'VG Vägled']) await tasks.getByLabel(task).uncheck();
  await tasks.getByLabel(/^TA /).check();
  await expect(writer.getByRole('status').filter({ hasText: 'fel kvar' })).toBeVisible();
  await expect(line(writer, copy).locator('xpath=following-sibling::tr[1]')).toContainText('kräver personuppgifter. Klassen kan inte vara S.');
  await expect(writer.getByRole('button', { name: 'Skicka för godkännande' })).toHaveAttribute('aria-disabled', 'true');

  // What is not saved survives a reload.
  await writer.reload();
  await expect(writer.getByText(/Osparat sedan .* är tillbaka\./)).toBeVisible();
  await expect(line(writer, copy)).toBeVisible();
  await show(writer, /^Fel/);
  await editor(writer).getByRole('link', { name: `Rad ${copy}` }).first().click();
  await editor(writer).getByLabel('Klass').selectOption('P');
  const data = editor(writer).getByRole('group', { name: /^Uppgifter som behövs/ });
  await data.getByLabel(/^D2/).check();
  await editor(writer).getByLabel('Lagrum').fill('SFB 110 kap. 4 §');
  await editor(writer).getByLabel('Ändamål').fill('Ta emot ansökan om bostadsbidrag');
  await editor(writer).getByLabel(/^Mottagningsbehörighet/).check();
  await expect(writer.getByRole('status').filter({ hasText: 'Inga fel' })).toBeVisible();
  await show(writer, /^Ändras$/);
  await expect(editor(writer)).toContainText(/Servicehandläggare i Tidaholm får från \d+ \S+ ta emot ansökan om bostadsbidrag för Försäkringskassan\./);
  await expectAccessible(writer, 'the editor');
  await saveAndSend(writer);

  const fk = await as('manager-fk');
  await approve(fk, number, 'Försäkringskassan');
  await expect(fk.getByRole('heading', { level: 1 }).locator('..')).toContainText('Väntar på godkännande');
  await expect(receive).toBeHidden();
  const skv = await as('manager-skv');
  await approve(skv, number, 'Skatteverket');
  await expect(skv.getByText(`Alla har godkänt. Version ${number} gäller från`)).toBeVisible();
  await expect(receive).toBeVisible();

  // The version ends: one that leaves the line out takes the button away again.
  const next = await begin(writer);
  await line(writer, copy).getByRole('link', { name: `Rad ${copy}`, exact: true }).click();
  await editor(writer).getByRole('button', { name: 'Ta bort raden' }).click();
  await expect(line(writer, copy)).toBeHidden();
  await saveAndSend(writer);
  await approve(fk, next, 'Försäkringskassan');
  await approve(skv, next, 'Skatteverket');
  await expect(receive).toBeHidden();
  await expectAccessible(skv, 'a version in force');
});

test('of two who write on the same draft the second sees what the first changed, and keeps what is theirs', async ({ as, watch }) => {
  watch.expectRefusal(/\/agreements\/norsjo\/versions\/\d+$/, 409);
  const one = await as('agreement-admin-fk');
  await one.goto('/avtal/norsjo');
  await one.getByRole('button', { name: 'Ny version' }).click();
  await expect(one.getByRole('button', { name: 'Skicka för godkännande' })).toBeVisible();
  const other = await as('agreement-admin-fk');
  await other.goto(one.url());
  await expect(other.getByRole('button', { name: 'Skicka för godkännande' })).toBeVisible();

  await show(one, /^Avtalet$/);
  await editor(one).getByLabel('Uppsägningstid, månader').fill('9');
  await one.keyboard.press('Control+s');
  await expect(one.getByText('Sparat.')).toBeVisible();

  await show(other, /^Avtalet$/);
  await editor(other).getByLabel('Avtalets titel').fill('Serviceavtal Norsjö med omnejd');
  await other.keyboard.press('Control+s');
  const told = other.getByRole('status').filter({ hasText: 'ändrade utkastet' });
  await expect(told).toContainText('Uppsägningstiden i månader ändras från 6 till 9.');
  await told.getByRole('button', { name: 'Behåll mitt och lägg ihop' }).click();
  await expect(editor(other).getByLabel('Uppsägningstid, månader')).toHaveValue('9');
  await expect(editor(other).getByLabel('Avtalets titel')).toHaveValue('Serviceavtal Norsjö med omnejd');
  await other.keyboard.press('Control+s');
  await expect(other.getByText('Sparat.')).toBeVisible();

  await other.getByRole('button', { name: 'Fler åtgärder' }).click();
  await other.getByRole('menuitem', { name: 'Kasta utkastet …' }).click();
  await other.getByRole('dialog').getByRole('button', { name: /^Kasta utkastet/ }).click();
  await expect(other.getByRole('heading', { level: 1, name: 'Avtal' })).toBeVisible();
});

test('the list of permitted decisions is changed by two persons, and a desk agent is told whom to ask about agreements', async ({ as }) => {
  const writer = await as('agreement-admin-skv');
  await writer.goto('/avtal/tillatna-beslut');
  const card = writer.getByRole('row').filter({ hasText: 'SKV-IDKORT' });
  await expect(card).toContainText('tills vidare');
  await expectAccessible(writer, 'the list of permitted decisions');
  await card.getByRole('button', { name: /^Föreslå slutdatum/ }).click();
  await writer.getByRole('dialog').getByLabel('Sista dagen').fill('2035-12-31');
  await writer.getByRole('dialog').getByLabel('Skäl').fill('Förordningen ses över.');
  await writer.keyboard.press('Control+Enter');
  await expect(writer.getByText('Du har föreslagit ändringen. En annan person ska godkänna den.')).toBeVisible();
  await expect(card).toContainText('tills vidare');

  const manager = await as('manager-skv');
  await manager.goto('/avtal/tillatna-beslut');
  await manager.getByRole('button', { name: /^Godkänn/ }).click();
  await expect(manager.getByRole('row').filter({ hasText: 'SKV-IDKORT' })).toContainText('31 december 2035');

  const outsider = await as('statistics-reader');
  await outsider.goto('/avtal');
  await expect(outsider.getByRole('heading', { name: 'Avtalen hör inte till ditt uppdrag' })).toBeVisible();
  await expect(outsider.getByText('vänd dig till avtalsansvarig på din myndighet')).toBeVisible();
});
