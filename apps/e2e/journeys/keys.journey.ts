import { choose, endVisit, newVisit } from '../src/desk';
import { expect, test } from '../src/fixtures';

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
