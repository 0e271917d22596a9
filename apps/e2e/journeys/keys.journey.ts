import type { Page } from '@playwright/test';
import { beginNote, choose, endVisit, newVisit, openStep, pane } from '../src/desk';
import { expect, test } from '../src/fixtures';
import { sendHandoff } from '../src/handoff';
import { answer, read } from '../src/inbox';
import { pressKey, shownKeys, withoutKey } from '../src/keys';
import { testNumbers } from '../src/personas';

/** Every button that acts has a key, and the key sheet knows it. */
const everyActHasAKey = async (page: Page, where: string): Promise<void> => {
  expect.soft(await withoutKey(page), `no key: ${where}`).toEqual([]);
  const shown = await shownKeys(page);
  await page.locator('body').press('?');
  const sheet = page.getByRole('dialog', { name: 'Alla tangenter' });
  await expect(sheet).toBeVisible();
  const known = (await sheet.getByRole('definition').allInnerTexts()).map((text) => text.trim());
  expect.soft(shown.filter((key) => !known.includes(key)), `not in the key sheet: ${where}`).toEqual([]);
  expect.soft(new Set(known).size, `two meanings: ${where}`).toBe(known.length);
  await page.keyboard.press('Escape');
  await expect(sheet).toBeHidden();
};

test('everything that can be done stands in the palette and in the key sheet', async ({ as }) => {
  const page = await as('desk-uddevalla');
  await newVisit(page);
  await choose(page, 'bebis', 'Vänta och få barn');
  await page.keyboard.press('?');
  const sheet = page.getByRole('dialog', { name: 'Alla tangenter' });
  await expect(sheet).toBeVisible();
  const named = (await sheet.getByRole('term').allInnerTexts()).map((text) => text.trim());
  const keys = (await sheet.getByRole('definition').allInnerTexts()).map((text) => text.trim());
  for (const act of ['Nytt besök', 'Lägg till händelse', 'Svara ja', 'Parkera', 'Min plan', 'Avsluta besöket', 'Anteckna', 'Sök eller gör', 'Tangenterna']) expect(named, act).toContain(act);
  expect(new Set(keys).size, 'no key has two meanings').toBe(keys.length);
  await page.keyboard.press('Escape');
  await expect(sheet).toBeHidden();

  await page.keyboard.press('Control+k');
  const palette = page.getByRole('dialog', { name: 'Sök eller gör något' });
  await expect(palette.getByRole('combobox')).toBeFocused();
  const offered = (await palette.getByRole('option').allInnerTexts()).join('\n');
  const onlyKeys = ['Upp', 'Ned', 'Sök eller gör'];
  for (const act of named.filter((name) => !onlyKeys.includes(name))) expect(offered, act).toContain(act);
  await page.keyboard.type('park');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: /^Parkera besök/ })).toBeVisible();
  await page.keyboard.press('Escape');

  // Letters can be switched off, for those who speak to the machine.
  await page.keyboard.press('?');
  await sheet.getByRole('button', { name: 'Stäng av bokstäverna' }).click();
  await page.keyboard.press('Escape');
  await page.keyboard.press('z');
  await expect(page.getByRole('dialog', { name: /^Parkera besök/ })).toHaveCount(0);
  await page.keyboard.press('Control+k');
  await expect(palette.getByRole('combobox')).toBeFocused();
  await page.keyboard.type('upplys');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Antecknas vid avslut:')).toBeVisible();
  await endVisit(page);
});

test('the inbox is worked by keys', async ({ as }) => {
  const page = await as('handler-fk');
  await expect(page.getByRole('heading', { level: 1, name: 'Alla öppna' })).toBeVisible();
  await page.keyboard.press('?');
  const sheet = page.getByRole('dialog', { name: 'Alla tangenter' });
  await expect(sheet).toBeVisible();
  const keys = (await sheet.getByRole('definition').allInnerTexts()).map((text) => text.trim());
  expect(keys).toContain('↓');
  expect(new Set(keys).size, 'no key has two meanings').toBe(keys.length);
});

test('every button that acts has a key, wherever one is', async ({ as }) => {
  const page = await as('desk-uddevalla');
  await expect(page.getByRole('heading', { name: 'Inget besök pågår' })).toBeVisible();
  await everyActHasAKey(page, 'the empty desk');
  await newVisit(page);
  await page.keyboard.press('Escape');
  await everyActHasAKey(page, 'an empty visit');
  await page.keyboard.press('/');
  await choose(page, 'bebis', 'Vänta och få barn');
  await page.keyboard.press('e');
  await expect(page.getByText(/graviditeten\? nej$/)).toBeVisible();
  await openStep(page, 'Föräldrapenning');
  await expect(pane(page).getByRole('button', { name: /^Upplys / })).toBeVisible();
  await pressKey(page, '§');
  await everyActHasAKey(page, 'a plan');

  await page.keyboard.press('p');
  const who = page.getByRole('dialog', { name: 'Vem är besökaren?' });
  await expect(who).toBeVisible();
  expect.soft(await withoutKey(page), 'no key: the identity').toEqual(['Stäng']);
  await page.keyboard.type(testNumbers.mother);
  await page.keyboard.press('Enter');
  await expect(who).toBeHidden();
  await page.keyboard.press('u');
  await expect(pane(page).getByRole('region', { name: 'Gjort' })).toContainText('Upplys');
  await beginNote(page, 'Vill dela dagarna like.');
  await page.keyboard.press('Control+Enter');
  await expect(pane(page).getByRole('article')).toContainText('like');
  await page.keyboard.press('Escape');
  await page.keyboard.press("'");
  await page.getByRole('textbox', { name: 'Rätta' }).fill('Vill dela dagarna lika.');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('textbox', { name: 'Rätta' })).toBeHidden();
  await expect(pane(page).getByRole('article')).toContainText('lika');
  await everyActHasAKey(page, 'a corrected note');

  const receipt = await sendHandoff(page, 'Försäkringskassan');
  await expect(pane(page).getByRole('button', { name: 'Återkalla' })).toBeVisible();
  await everyActHasAKey(page, 'a hand-off on its way');
  await pressKey(page, 'å');
  await everyActHasAKey(page, 'a second look');
  await page.keyboard.press('e');
  await pressKey(page, 'ä');
  await expect(page.getByRole('dialog', { name: 'Ändra språk, tolk och kanal' })).toBeVisible();
  await page.getByRole('radio', { name: 'Telefon' }).check();
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('button', { name: /Ändra språk, tolk och kanal/ })).toContainText('Telefon');

  const fk = await as('handler-fk');
  await expect(fk.getByRole('heading', { level: 1, name: 'Alla öppna' })).toBeVisible();
  await everyActHasAKey(fk, 'the inbox');
  await read(fk, receipt, 'Föräldrapenning');
  await everyActHasAKey(fk, 'a hand-off received');
  await fk.keyboard.press('t');
  await expect(fk.getByText('Tilldelad dig')).toBeVisible();
  await everyActHasAKey(fk, 'a hand-off of one’s own');
  await answer(fk, { visitor: 'Du kan ta ut 390 dagar.', internal: 'Inget hinder.' });

  await expect(pane(page).getByRole('button', { name: 'Besökaren har fått svaret' })).toBeVisible();
  await everyActHasAKey(page, 'an answer to give');
  await page.keyboard.press('g');
  await expect(pane(page).getByText('Återkopplat: vid disken')).toBeVisible();
  await everyActHasAKey(page, 'an answer given');
  await page.keyboard.press('m');
  await expect(page.getByRole('article', { name: 'Min plan' })).toBeVisible();
  await everyActHasAKey(page, 'min plan');
  await page.keyboard.press('Escape');
  await expect(page.getByText('Antecknas vid avslut:')).toBeVisible();
  await endVisit(page);
});

test('what is pressed in a field stays there, and a note is left with Esc', async ({ as }) => {
  const page = await as('desk-uddevalla');
  await newVisit(page);
  await choose(page, 'bebis', 'Vänta och få barn');
  await openStep(page, 'Föräldrapenning');
  await expect(pane(page).getByRole('button', { name: /^Upplys / })).toBeVisible();
  await page.keyboard.press('u');
  await expect(page.getByText('Antecknas vid avslut:')).toBeVisible();
  await beginNote(page, '');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('heading', { level: 2, name: 'Vänta och få barn', exact: true })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(pane(page).getByRole('textbox', { name: /^Anteckning för/ })).not.toBeFocused();
  // The keys are the plan's again.
  await page.keyboard.press('z');
  await expect(page.getByRole('dialog', { name: /^Parkera besök/ })).toBeVisible();
  await page.keyboard.press('Escape');
  await endVisit(page);
});
