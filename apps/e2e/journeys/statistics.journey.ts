import type { Page } from '@playwright/test';
import { expectAccessible, expectNoSideways } from '../src/axe';
import { expect, test } from '../src/fixtures';

const panel = (page: Page, name: string) => page.getByRole('region', { name, exact: true });
const definition = (page: Page, name: string) => page.getByRole('button', { name: new RegExp(`^Vad betyder ${name}`) });

test('the office manager finds where people wait longest, and what the figure is made of', async ({ as }) => {
  const page = await as('office-manager-uddevalla');
  await page.goto('/statistik');
  await expect(page.getByRole('heading', { level: 1, name: /^Uddevalla, / })).toBeVisible();
  await expect(page.getByText(/^Egna, exakta siffror/)).toBeVisible();

  await test.step('when: the hour and the weekday stand in the heatmap, also for those who read a table', async () => {
    const heat = panel(page, 'Besök per timme och veckodag');
    await expect(heat.getByRole('button', { name: /^måndag 11–12: / })).toBeVisible();
    await heat.getByRole('radio', { name: 'Tabell' }).click();
    await expect(heat.getByRole('rowheader', { name: 'måndag' }).first()).toBeVisible();
    await page.reload();
    await expect(heat.getByRole('columnheader', { name: 'Medel per dag' })).toBeVisible();
  });

  await test.step('where: the offices stand side by side, with what chance would give', async () => {
    const offices = panel(page, 'Kontoren sida vid sida');
    await offices.getByRole('combobox', { name: 'Mått' }).selectOption({ label: 'Väntetid, median' });
    await expect(offices.getByRole('button', { name: /^Uddevalla: / })).toBeVisible();
    await expect(offices.getByRole('button', { name: /^Tidaholm: / })).toBeVisible();
  });

  await test.step('why: the definition is one key away, with the rows behind it', async () => {
    await definition(page, 'Väntetid, median').focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Väntetid, median' });
    await expect(dialog.getByText('median(anrop − kölapp)')).toBeVisible();
    await expect(dialog.getByText('wait-median, version 1')).toBeVisible();
    await expect(dialog.getByRole('region', { name: 'Underlaget' }).getByRole('row').nth(1)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await expect(definition(page, 'Väntetid, median')).toBeFocused();
  });

  await test.step('two weeks are compared, the question is saved and found again', async () => {
    await page.getByRole('combobox', { name: 'Jämför med' }).selectOption({ label: 'perioden före' });
    await expect(page.getByText(/jämförelsen/).first()).toBeVisible();
    await page.getByRole('button', { name: 'Sparade' }).click();
    await page.getByRole('textbox', { name: 'Namn' }).fill('Väntan mot perioden före');
    await page.keyboard.press('Control+Enter');
    const saved = page.getByRole('dialog').getByRole('button', { name: 'Väntan mot perioden före', exact: true });
    await expect(saved).toBeVisible();
    await page.keyboard.press('Escape');
    await page.goto('/statistik');
    await page.getByRole('button', { name: 'Sparade' }).click();
    await saved.click();
    await expect(page.getByRole('combobox', { name: 'Jämför med' })).toHaveValue('before');
  });
});

test('an agency’s manager sees which cases come back, and the shared figures of others', async ({ as }) => {
  const page = await as('manager-fk');
  await page.goto('/statistik');
  await expect(page.getByRole('heading', { level: 1, name: /^Försäkringskassan, / })).toBeVisible();
  await expect(definition(page, 'Fel överlämningar')).toBeVisible();
  await expect(panel(page, 'Ärenden som kommer tillbaka').getByRole('button').first()).toBeVisible();
  await expect(panel(page, 'Varför ärenden lämnas över').getByRole('button', { name: /^Ingår inte i avtalet: / })).toBeVisible();

  await page.getByRole('combobox', { name: 'Myndighet' }).selectOption({ label: 'alla' });
  await expect(page.getByText(/^Delade siffror/).first()).toBeVisible();
  const back = panel(page, 'Ärenden som kommer tillbaka');
  await back.getByRole('radio', { name: 'Tabell' }).click();
  await expect(back.getByRole('rowheader', { name: 'Skatteverket' })).toBeVisible();
  await expect(back.getByText('färre än 5').first()).toBeVisible();

  await test.step('what is behind another agency’s figure is shown divided, and it is said why', async () => {
    await page.goto('/statistik?myndighet=SKV&visa=wrong-handoffs');
    const dialog = page.getByRole('dialog', { name: 'Fel överlämningar' });
    await expect(dialog.getByText(/De enskilda händelserna visas för den egna/)).toBeVisible();
  });
});

test('the statistics reader compares before and after a change, and is told what is not there', async ({ as }) => {
  const page = await as('statistics-reader');
  await page.goto('/statistik?matt=not-in-agreement&steg=week');
  await expect(page.getByRole('heading', { level: 1, name: /^Alla kontor, / })).toBeVisible();
  const series = panel(page, 'Utveckling');
  await expect(series.getByRole('combobox', { name: 'Mått' })).toHaveValue('not-in-agreement');
  await expect(series.getByRole('button').first()).toBeVisible();
  await expect(page.getByText(/Delade siffror räknas i hela, avslutade redovisningsperioder/).first()).toBeVisible();

  await test.step('a month without figures says when the figures begin', async () => {
    await page.goto('/statistik?fran=2020-03-01&till=2020-03-31&matt=not-in-agreement');
    await expect(panel(page, 'Utveckling').getByText(/De första siffrorna är från /)).toBeVisible();
  });

  await test.step('one office’s present belongs to its manager', async () => {
    await page.goto('/statistik/nu');
    await expect(page.getByText('Läget nu visas för ett kontor i taget')).toBeVisible();
  });
});

test('the statistics reader sees what the change of the agreement in March moved', async ({ as }) => {
  test.setTimeout(240_000);
  const today = new Date().toISOString().slice(0, 10);
  const year = Number(today.slice(0, 4)) - (today.slice(5) >= '03-15' ? 0 : 1);
  const page = await as('statistics-reader');
  const series = panel(page, 'Utveckling');
  const row = (day: string) => series.getByRole('row').filter({ has: page.getByRole('rowheader', { name: day }) }).getByRole('cell');
  // The year is played while the house is open.
  await expect(async () => {
    await page.goto(`/statistik?fran=${year}-01-01&till=${year}-05-31&myndighet=FK&matt=no-system-access&tabell=utveckling`);
    await expect(row(`${year}-02-01`)).toHaveText(/^\d/, { timeout: 3000 });
    await expect(row(`${year}-05-08`)).toHaveText(/^\d/, { timeout: 3000 });
  }).toPass({ timeout: 200_000, intervals: [3000] });
  const numbers = (await series.getByRole('cell').allInnerTexts()).map((text) => Number(text.replace(',', '.'))).filter((number) => !Number.isNaN(number));
  const mean = (its: readonly number[]) => its.reduce((sum, number) => sum + number, 0) / its.length;
  expect(mean(numbers.slice(0, 6)), 'the share without access to the system, before and after').toBeGreaterThan(1.5 * mean(numbers.slice(-6)));
});

test('the office manager enters a cost and leaves a time out of the figures, and counts it again', async ({ as }) => {
  const page = await as('office-manager-uddevalla');
  await page.goto('/statistik/underlag');
  await page.getByRole('textbox', { name: 'Hela kronor' }).fill('4 440 000');
  await page.getByRole('textbox', { name: 'Hela kronor' }).press('Enter');
  await expect(page.getByText(/: 4.440.000 kr/)).toBeVisible();
  const flagged = panel(page, 'Tider som inte räknas');
  const yesterday = new Date(Date.now() - 4 * 86_400_000).toISOString().slice(0, 10);
  await flagged.getByLabel('Från dag').fill(yesterday);
  await flagged.getByLabel('Till dag').fill(yesterday);
  await flagged.getByLabel('Från klockan').fill('00:00');
  await flagged.getByLabel('Till klockan').fill('23:45');
  await flagged.getByRole('textbox', { name: 'Varför' }).fill('Driftstopp');
  await flagged.getByRole('button', { name: 'Räkna inte den här tiden' }).click();
  await expect(flagged.getByText(/händelser borttagna/)).toBeVisible();
  await flagged.getByRole('button', { name: /^Räkna igen: / }).click();
  await expect(flagged.getByText('Alla tider räknas.')).toBeVisible();
});

test('a report is ordered, left, found again and fetched', async ({ as }) => {
  const page = await as('office-manager-uddevalla');
  await page.goto('/statistik/rapporter?format=csv');
  await page.getByRole('button', { name: 'Beställ rapporten' }).click();
  await expect(page.getByRole('region', { name: 'Mina rapporter' }).getByRole('rowheader', { name: /^Periodrapport/ }).first()).toBeVisible();
  await page.goto('/statistik');
  await page.goto('/statistik/rapporter');
  const arrives = page.waitForEvent('download');
  await page.getByRole('button', { name: /^Hämta CSV/ }).first().click();
  expect((await arrives).suggestedFilename()).toMatch(/\.csv$/);
});

test('the office right now shows queues, desks and what is expected', async ({ as }) => {
  const page = await as('office-manager-uddevalla');
  await page.goto('/statistik/nu');
  await expect(page.getByRole('heading', { level: 1, name: 'Nu på kontoret, Uddevalla' })).toBeVisible();
  await expect(page.getByRole('region', { name: 'De närmaste två timmarna', exact: true }).getByRole('row')).toHaveCount(3);
  await expect(page.getByRole('region', { name: 'Vem betjänar vad', exact: true }).first()).toBeVisible();
});

test('who has no figures at work is told so, and whom to ask', async ({ as }) => {
  const page = await as('system-admin');
  await page.goto('/statistik');
  await expect(page.getByText('Statistiken hör inte till ditt uppdrag')).toBeVisible();
});

for (const language of ['sv', 'en'] as const) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`the statistics keep WCAG 2.2 AA, ${language} and ${colorScheme}`, async ({ browserOf, signInOn }) => {
      test.slow();
      const page = await browserOf({ colorScheme });
      await page.addInitScript((code) => window.localStorage.setItem('desk.locale', code), language);
      await page.goto('/');
      await signInOn(page, 'office-manager-uddevalla');
      for (const path of ['/statistik', '/statistik?tabell=timme,floden,kontoren', '/statistik?visa=visits', '/statistik/nu', '/statistik/rapporter', '/statistik/underlag']) {
        await page.goto(path);
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        await expect(page.locator('[role=status] span[aria-hidden]')).toHaveCount(0);
        await expectAccessible(page, `${path}, ${language}, ${colorScheme}`);
      }
      await page.setViewportSize({ width: 640, height: 400 });
      for (const path of ['/statistik', '/statistik/nu', '/statistik/rapporter']) {
        await page.goto(path);
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        await expect(page.locator('[role=status] span[aria-hidden]')).toHaveCount(0);
        await expectNoSideways(page, `${path} at 200 %`);
      }
    });
  }
}
