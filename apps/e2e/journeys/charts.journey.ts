import fs from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../src/fixtures';

/** One panel for each kind of drawing, where the reader’s own figures fill it. */
const kinds = [
  ['heatmap', 'Besök per timme och veckodag', 'timme'], ['columns', 'Väntetid till första anrop', 'vantan'], ['flows', 'Beröringspunkter och flöden', 'floden'], ['bars with a running share', 'Ärendetyper som fyller dagen', 'arendetyper'],
  ['steps', 'Överlämningar, steg för steg', 'steg'], ['matrix', 'Livshändelse och myndighet', 'matris'], ['bars with chance', 'Kontoren sida vid sida', 'kontoren'], ['line', 'Utveckling', 'utveckling'], ['bars', 'Språk', 'sprak'],
] as const;

const panelOf = (page: Page, name: string): Locator => page.getByRole('region', { name, exact: true });
const plain = (text: string): string => text.replaceAll(/[\s\u00a0]/g, '').replace('%', '').trim();

const download = async (page: Page, panel: Locator, title: string, item: string): Promise<{ name: string; bytes: Buffer }> => {
  await panel.getByRole('button', { name: `Ladda ner ${title}` }).click();
  const arrives = page.waitForEvent('download');
  await page.getByRole('menuitem', { name: item }).click();
  const file = await arrives;
  return { name: file.suggestedFilename(), bytes: await fs.readFile(await file.path()) };
};

for (const [kind, title] of kinds) {
  test(`a chart of ${kind} is a picture, a table, a file and a row of keys`, async ({ as }) => {
    const page = await as('office-manager-uddevalla');
    await page.goto('/statistik');
    const panel = panelOf(page, title);
    const marks = panel.locator('[data-mark]');
    await expect(marks.first()).toBeVisible();

    await test.step('the keys go from figure to figure, each says itself, and Enter opens what it is', async () => {
      await marks.first().focus();
      await expect(marks.first()).toBeFocused();
      if ((await marks.count()) > 1) {
        await page.keyboard.press('ArrowRight');
        await expect(marks.nth(1)).toBeFocused();
        await page.keyboard.press('ArrowLeft');
      }
      for (const label of await marks.evaluateAll((its) => its.map((it) => it.getAttribute('aria-label') ?? ''))) expect(label).toMatch(/\d|–|dolt|färre|drop-in|öppnas/);
      await page.keyboard.press('Enter');
      await expect(page.getByRole('dialog')).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toBeHidden();
    });

    await test.step('the picture is saved as SVG and PNG, whole and drawn', async () => {
      const svg = await download(page, panel, title, 'Bild (SVG)');
      expect(svg.name).toMatch(/\.svg$/);
      const drawn = await page.evaluate((text) => {
        const read = new DOMParser().parseFromString(text, 'image/svg+xml');
        return { broken: read.querySelector('parsererror') !== null, root: read.documentElement.nodeName, shapes: read.querySelectorAll('rect, path, line, circle, polyline').length, words: read.querySelectorAll('text').length, classes: read.querySelectorAll('[class]').length };
      }, svg.bytes.toString('utf8'));
      expect(drawn).toMatchObject({ broken: false, root: 'svg', classes: 0 });
      expect(drawn.shapes).toBeGreaterThan(1);
      expect(drawn.words).toBeGreaterThan(0);
      const png = await download(page, panel, title, 'Bild (PNG)');
      expect(png.name).toMatch(/\.png$/);
      expect(png.bytes.subarray(0, 8)).toEqual(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]));
      const colours = await page.evaluate(async (base64) => {
        const image = new Image();
        image.src = `data:image/png;base64,${base64}`;
        await image.decode();
        const canvas = document.createElement('canvas');
        [canvas.width, canvas.height] = [image.width, image.height];
        const context = canvas.getContext('2d');
        context?.drawImage(image, 0, 0);
        const data = context?.getImageData(0, 0, image.width, image.height).data ?? new Uint8ClampedArray();
        const seen = new Set<number>();
        for (let at = 0; at < data.length; at += 4 * 7) seen.add(((data[at] ?? 0) << 16) | ((data[at + 1] ?? 0) << 8) | (data[at + 2] ?? 0));
        return { width: image.width, seen: seen.size };
      }, png.bytes.toString('base64'));
      expect(colours.width).toBeGreaterThan(400);
      expect(colours.seen, 'more than a background').toBeGreaterThan(2);
    });

    await test.step('the table shows the same figures as the file, and prints', async () => {
      await panel.getByRole('radio', { name: 'Tabell' }).click();
      const table = panel.getByRole('table');
      await expect(table).toBeVisible();
      const cells = (await table.locator('tbody tr').evaluateAll((rows) => rows.map((row) => [...row.querySelectorAll('th, td')].map((cell) => cell.textContent ?? '')))).map((row) => row.map(plain));
      const csv = await download(page, panel, title, 'Siffror (CSV)');
      expect(csv.name).toMatch(/\.csv$/);
      const text = csv.bytes.toString('utf8');
      expect(text.startsWith('\uFEFF')).toBe(true);
      const rows = text.slice(1).trimEnd().split('\r\n').slice(1).map((row) => row.split(';').map((cell) => plain(cell.replaceAll(/^"|"$/g, '').replaceAll('""', '"'))));
      expect(rows).toEqual(cells);
      expect(rows.length).toBeGreaterThan(0);
      await page.emulateMedia({ media: 'print' });
      await expect(table).toBeVisible();
      await expect(page.getByRole('navigation', { name: 'Statistikens sidor' })).toBeHidden();
      await page.emulateMedia({ media: 'screen' });
    });
  });
}

test('in forced colours every figure of every chart is still drawn, and where the keys are is seen', async ({ as }) => {
  const page = await as('office-manager-uddevalla', { forcedColors: 'active' });
  await page.goto('/statistik');
  for (const [, title] of kinds) {
    const panel = panelOf(page, title);
    const first = panel.locator('[data-mark]').first();
    await expect(first).toBeVisible();
    // Shapes that carry a figure are not the colour of what is behind them, unless a line around them is.
    const seen = await panel.locator('[data-mark]').evaluateAll((marks) => {
      const behind = getComputedStyle(marks[0]?.closest('section') ?? document.body).backgroundColor;
      return marks.map((mark) => [...mark.querySelectorAll('rect, path, circle')].some((shape) => { const { fill, stroke, fillOpacity } = getComputedStyle(shape); const drawn = (colour: string) => colour !== 'none' && colour !== behind && !colour.includes('rgba(0, 0, 0, 0)') && colour !== 'transparent'; return (drawn(fill) && Number(fillOpacity) > 0) || drawn(stroke); }));
    });
    expect([title, seen.filter(Boolean).length > 0]).toEqual([title, true]);
    // A figure that is written in its own shape is read against the background alone.
    if (title === 'Besök per timme och veckodag') expect(await first.locator('rect').evaluate((rect) => getComputedStyle(rect).fill === getComputedStyle(rect.closest('section') ?? rect).backgroundColor)).toBe(true);
    await first.focus();
    expect(await first.evaluate((mark) => { const { outlineStyle, outlineWidth } = getComputedStyle(mark); return outlineStyle !== 'none' && outlineWidth !== '0px' ? 'seen' : [...mark.querySelectorAll('rect, path, circle')].some((shape) => getComputedStyle(shape).stroke !== 'none') ? 'seen' : 'not seen'; }), title).toBe('seen');
  }
});
