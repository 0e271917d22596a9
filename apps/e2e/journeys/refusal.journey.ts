import { choose, endVisit, newVisit, openStep, pane, stepRow } from '../src/desk';
import { expect, test } from '../src/fixtures';

test('somebody new, without a personal assignment agreement, is told why not in six parts, and what works instead', async ({ as }) => {
  const page = await as('desk-new');
  await newVisit(page);
  await choose(page, 'bebis', 'Vänta och få barn');
  await openStep(page, 'Tio dagar vid barns födelse');
  await expect(pane(page).getByText('Du saknar personligt uppdragsavtal för uppgiften.').first()).toBeVisible();
  await pane(page).getByRole('button', { name: /Varför\? Ta emot handling/ }).click();

  const no = pane(page).getByRole('region', { name: 'Varför inte' });
  await expect(no.getByRole('heading', { level: 3 }).first()).toContainText('Du får inte ta emot');
  await expect(no.getByRole('term')).toHaveText(['Det som fattas', 'Står i', 'Kan ändras av']);
  const [missing, line, who] = await no.getByRole('definition').allInnerTexts();
  expect(missing).toContain('uppdragsavtal');
  expect(line).toMatch(/rad 14\b/);
  expect(line).toMatch(/§/);
  expect(who).not.toBe('');
  await expect(no.getByRole('heading', { name: 'Så här kan du hjälpa i stället' })).toBeVisible();
  await expect(no.getByRole('heading', { name: 'Säg till exempel' })).toBeVisible();

  // The first alternative is filled and answers to a key, and it works.
  await expect(no.getByRole('button', { name: 'Vägled' })).toBeVisible();
  await page.keyboard.press('g');
  await expect(stepRow(page, 'Tio dagar vid barns födelse')).toContainText('väglett');
  await expect(no).toBeHidden();
  await endVisit(page);
});
