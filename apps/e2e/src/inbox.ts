import { expect, type Locator, type Page } from '@playwright/test';

/** The row of a hand-off in the list, by its receipt number. */
export const row = (page: Page, receipt: string): Locator => page.getByRole('link').filter({ hasText: receipt });

/** Opens a hand-off in the reading pane. */
export const read = async (page: Page, receipt: string, name: string): Promise<void> => {
  await row(page, receipt).click();
  await expect(page.getByRole('heading', { level: 2, name, exact: true })).toBeVisible();
};

/** Writes the two texts of an answer and sends it by key. */
export const answer = async (page: Page, texts: { readonly visitor: string; readonly internal: string }): Promise<void> => {
  await page.getByRole('textbox', { name: 'Text till besökaren och disken' }).fill(texts.visitor);
  await page.getByRole('textbox', { name: 'Intern anteckning' }).fill(texts.internal);
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('Besvarad. Disken ser svaret nu.')).toBeVisible();
};
