import type { Page } from '@playwright/test';
import { expectNoSideways } from '../src/axe';
import { endVisit, inform, newVisit, search } from '../src/desk';
import { expect, test } from '../src/fixtures';
import { walkDesk } from '../src/screens';

test('a visit of three cases needs no scrolling at 1280 × 800', async ({ as }) => {
  const page = await as('desk-uddevalla');
  await newVisit(page);
  for (const name of ['Bostadsbidrag', 'Skattekonto: saldo och utdrag', 'Ansökan om skuldsanering']) {
    await search(page).focus();
    await page.keyboard.type(name);
    await page.getByRole('option').filter({ hasText: name }).first().click();
    await page.getByRole('link', { name: new RegExp(`${name}$`) }).click();
    await inform(page);
  }
  const hidden = await page.evaluate(() => {
    const rows = [...document.querySelectorAll('[data-plan-row], main footer button, main footer a')];
    return rows.filter((row) => row.getBoundingClientRect().bottom > window.innerHeight).length;
  });
  expect(hidden).toBe(0);
  expect(await page.evaluate(() => document.documentElement.scrollHeight <= window.innerHeight)).toBe(true);
  await endVisit(page);
});

for (const [width, height] of [[640, 400], [320, 640]] as const) {
  test(`nothing is scrolled sideways at ${width} pixels, which is ${Math.round(1280 / width) * 100} % of zoom`, async ({ browserOf, signInOn }) => {
    const viewport = { width, height };
    const look = (page: Page, what: string) => expectNoSideways(page, `${what}, ${width}`);
    const page = await browserOf({ viewport });
    await page.goto('/');
    await expect(page.getByRole('heading', { level: 1, name: 'Logga in' })).toBeVisible();
    await look(page, 'the sign-in page');
    await signInOn(page, 'desk-uddevalla');
    const receipt = await walkDesk(page, 'sv', look);
    const inbox = await browserOf({ viewport });
    await inbox.goto('/');
    await signInOn(inbox, 'handler-fk');
    await expect(inbox.getByRole('link').filter({ hasText: receipt })).toBeVisible();
    await look(inbox, 'the inbox');
    await inbox.getByRole('link').filter({ hasText: receipt }).click();
    await expect(inbox.getByRole('heading', { level: 2, name: 'Föräldrapenning' })).toBeVisible();
    await look(inbox, 'the reading pane');
    await inbox.goto('/besok/');
    await expect(inbox.getByRole('heading', { level: 2 }).first()).toBeVisible();
    await look(inbox, 'the visitors’ page');
  });
}
