import { choose, endVisit, newVisit, openStep, pane } from '../src/desk';
import { expect, test } from '../src/fixtures';
import { sendHandoff } from '../src/handoff';
import { testNumbers } from '../src/personas';

test('the visitor takes a plan home: on A4 or a receipt, in Swedish or English, with receipt numbers and without a personal number', async ({ as }) => {
  const page = await as('desk-uddevalla');
  await newVisit(page);
  await choose(page, 'skulder', 'Överskuldsatt');
  await page.getByRole('button', { name: 'Ange identitet' }).click();
  await expect(page.getByRole('textbox', { name: 'Personnummer eller samordningsnummer' })).toBeFocused();
  await page.keyboard.type(testNumbers.debtor);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('group', { name: 'Besökaren' })).toContainText('19850615-••••');
  await openStep(page, 'Skuldsaldo och skuldutdrag');
  const receipt = await sendHandoff(page, 'Kronofogden');
  await expect(pane(page).getByRole('region', { name: `Överlämning ${receipt}` })).toBeVisible();

  await page.keyboard.press('m');
  const sheet = page.getByRole('article', { name: 'Min plan' });
  await expect(sheet).toContainText('Överskuldsatt');
  await expect(sheet).toContainText('Servicekontoret Uddevalla');
  await expect(sheet).toContainText(receipt);
  await expect(sheet).toContainText('Svar');
  await expect(sheet).toContainText('Vem kan jag fråga?');
  expect(await page.getByRole('main').innerText()).not.toMatch(/19850615|850615|2399|••••/);

  await page.getByRole('radio', { name: 'English' }).click();
  const english = page.getByRole('article', { name: 'My plan' });
  await expect(english).toHaveAttribute('lang', 'en');
  await expect(english).toContainText('Over-indebted');
  await expect(english).toContainText(receipt);
  await page.getByRole('radio', { name: 'Kvitto 80 mm' }).click();
  await expect(page.getByRole('radio', { name: 'Kvitto 80 mm' })).toBeChecked();
  const paper = await english.boundingBox();
  expect(paper?.width).toBeLessThanOrEqual((80 / 25.4) * 96 + 1);

  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('banner')).toBeHidden();
  await expect(page.getByRole('region', { name: 'Utskrift' })).toBeHidden();
  await expect(english).toBeVisible();
  await page.emulateMedia({ media: null });
  // What was chosen stands in the address, so that the page can be sent to another printer.
  await page.reload();
  await expect(english).toContainText(receipt);
  await page.getByRole('link', { name: 'Till besöket' }).click();
  await expect(page.getByText('Antecknas vid avslut:')).toBeVisible();
  await endVisit(page);
});
