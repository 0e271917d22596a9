import { newVisit, pane, search } from '../src/desk';
import { expect, test } from '../src/fixtures';
import { Hands } from '../src/hands';

test('a walk-in visitor who is having a child is helped with six keys and one word, without a mouse', async ({ as }) => {
  const page = await as('desk-uddevalla');
  await expect(page.getByRole('heading', { name: 'Inget besök pågår' })).toBeVisible();
  const hands = new Hands(page);

  await hands.press('n');
  await expect(search(page)).toBeFocused();
  await hands.type('bebis');
  await hands.press('Enter');
  await expect(page.getByRole('heading', { level: 2, name: 'Vänta och få barn', exact: true })).toBeVisible();
  await expect(pane(page).getByRole('button', { name: /^Upplys / })).toBeVisible();
  await hands.press('u');
  await expect(page.getByRole('status').filter({ hasText: 'Antecknas vid avslut' })).toContainText('Informerat');
  await hands.press('Control+Enter');

  await expect(page.getByRole('status').getByText(/^Besök . \d+ är avslutat$/)).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Inget besök pågår' })).toBeVisible();
  expect(hands.interactions).toBeLessThanOrEqual(6);
  expect(hands.words).toBe(1);
  expect(hands.clicks).toBe(0);
});

test('just a question needs no case, and leaves a plan that says so', async ({ as }) => {
  const page = await as('desk-uddevalla');
  await newVisit(page);
  await page.keyboard.type('var ligger biblioteket');
  await page.getByRole('option', { name: /Bara en fråga/ }).click();
  await expect(page.getByText('Bara en fråga, utan ärende.')).toBeVisible();
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('status').getByText(/^Besök . \d+ är avslutat$/)).toBeVisible();
});
