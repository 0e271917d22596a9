import fs from 'node:fs/promises';
import { expectAccessible, expectNoSideways } from '../src/axe';
import { expect, test } from '../src/fixtures';

test('an agency’s manager sees what each agreement line came to, beside what was estimated and promised', async ({ as }) => {
  const page = await as('manager-fk');
  await page.goto('/statistik/avtal');
  await expect(page.getByRole('heading', { level: 1, name: 'Avtalen, rad för rad' })).toBeVisible();
  await expect(page.getByText(/^Egna, exakta siffror/)).toBeVisible();
  const row = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: /Barn och familj.*Serviceavtal Uddevalla, rad 1/ }) });
  await expect(row.getByRole('cell', { name: /Upplysning och vägledning samma dag/ })).toBeVisible();
  const volume = row.getByRole('button', { name: /^Volym på avtalsraden/ });
  const shown = await volume.innerText();
  expect(Number(shown)).toBeGreaterThan(0);

  await test.step('the figure opens its definition, version and owner, and the cases it is made of', async () => {
    await volume.focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Volym på avtalsraden' });
    await expect(dialog.getByText('line-volume, version 1')).toBeVisible();
    await expect(dialog.getByText('Samverkansrådet')).toBeVisible();
    await expect(dialog.getByText(shown, { exact: true }).first()).toBeVisible();
    await expect(dialog.getByRole('region', { name: 'Underlaget' }).first().getByRole('row').nth(1)).toBeVisible();
    await page.reload();
    await expect(dialog).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
  });

  await test.step('the file holds the same figure, and so does the interface for other systems', async () => {
    const arrives = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Ladda ner siffrorna (CSV)' }).click();
    const file = await arrives;
    expect(file.suggestedFilename()).toMatch(/^avtalsrader-.*\.csv$/);
    const text = await fs.readFile(await file.path(), 'utf8');
    expect(text.split('\r\n').find((line) => line.includes('Barn och familj') && line.includes('Serviceavtal Uddevalla, rad 1'))?.split(';').at(9)).toBe(shown);
    const days = await page.getByRole('status').filter({ hasText: 'Egna, exakta' }).innerText();
    const [, from, to] = /(\d{4}-\d\d-\d\d)–(\d{4}-\d\d-\d\d)/.exec(days) ?? [];
    const answer = await page.request.get(`/api/statistics/lines?from=${from}&to=${to}&agency=FK`);
    const { lines } = (await answer.json()) as { lines: { agreement: string; line: number; figures: { measureId: string; figure: { value: number } }[] }[] };
    expect(lines.find((it) => it.agreement === 'Serviceavtal Uddevalla' && it.line === 1)?.figures[0]?.figure.value).toBe(Number(shown));
  });

  await test.step('only what is apart from the estimate is a choice in the address', async () => {
    await page.getByRole('radio', { name: 'som avviker från uppskattningen' }).click();
    await expect(page).toHaveURL(/rader=avviker/);
    await expect(page.getByText(/Under hälften eller över en och en halv gång/)).toBeVisible();
  });
});

test('the statistics reader sees the lines in shared figures, and is told how they differ', async ({ as }) => {
  const page = await as('statistics-reader');
  await page.goto('/statistik/avtal');
  await expect(page.getByText(/Delade siffror delas inte efter diskuppgift/)).toBeVisible();
  await expect(page.getByRole('button', { name: /^Volym på avtalsraden/ }).first()).toBeVisible();
  await expectAccessible(page, 'agreement lines, shared');
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`agreement lines keep WCAG 2.2 AA, ${colorScheme}, and fit at 200 %`, async ({ as }) => {
    const page = await as('office-manager-uddevalla', { colorScheme });
    await page.goto('/statistik/avtal');
    await expect(page.getByRole('rowheader').first()).toBeVisible();
    await expectAccessible(page, `agreement lines, ${colorScheme}`);
    await page.setViewportSize({ width: 640, height: 400 });
    await expectNoSideways(page, 'agreement lines at 200 %');
  });
}
