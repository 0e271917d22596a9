import { expect, type Page } from '@playwright/test';
import { pressKey } from './keys';

/** Hands the chosen step over to its agency with what the preview shows, and answers the receipt number. */
export const sendHandoff = async (page: Page, agency: string): Promise<string> => {
  await expect(page.getByRole('button', { name: /^Överlämna ärendet/ })).toBeVisible();
  await pressKey(page, 'ö');
  await expect(page.getByRole('dialog', { name: `Överlämna till ${agency}` }).getByText(/^Skickas nu: /)).toBeVisible();
  await page.keyboard.press('Control+Enter');
  const slip = page.getByRole('dialog', { name: /^Skickat / });
  const receipt = /Nummer (\S+),/.exec(await slip.getByText(/^Nummer /).innerText())?.[1] ?? '';
  expect(receipt).toMatch(/^ÖL-\d{2}-\d{5}$/);
  await page.keyboard.press('Escape');
  await expect(slip).toBeHidden();
  return receipt;
};
