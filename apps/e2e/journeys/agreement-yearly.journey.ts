import { readFile } from 'node:fs/promises';
import { expectAccessible, expectNoSideways } from '../src/axe';
import { expect, test } from '../src/fixtures';

const page = '/avtal/arsredovisning';

test('what only the agency knows is filled in where it stands, survives a reload, and two writers lose nothing', async ({ as, watch }) => {
  watch.expectRefusal(/\/agencies\/FK\/yearly-report$/, 409);
  const writer = await as('agreement-admin-fk');
  await writer.goto(page);
  await writer.getByRole('link', { name: 'årsarbetskrafter' }).click();
  const tidaholm = writer.getByRole('textbox', { name: 'Tidaholm', exact: true });
  await tidaholm.fill('två');
  await expect(writer.getByText('Skriv ett tal, till exempel 2,5.')).toBeVisible();
  await tidaholm.fill('1,75');
  await writer.getByRole('textbox', { name: 'Kontaktperson' }).fill('Avtalsansvarig');
  await writer.reload();
  await expect(writer.getByText(/^Osparat sedan /)).toBeVisible();
  await expect(tidaholm).toHaveValue('1,75');
  await expectAccessible(writer, 'the yearly report while it is filled in');

  // The same person at another machine saves first.
  const other = await as('agreement-admin-fk');
  await other.goto(page);
  await other.getByRole('textbox', { name: 'E-post' }).fill('avtal@example.se');
  await other.keyboard.press('Control+s');
  await expect(other.getByText('Redovisningen är sparad.')).toBeVisible();
  await expect(other.getByRole('textbox', { name: 'Kontaktperson' })).toHaveValue('');

  await writer.keyboard.press('Control+s');
  await writer.getByRole('button', { name: 'Behåll mitt och lägg ihop' }).click();
  await expect(writer.getByRole('textbox', { name: 'E-post' })).toHaveValue('avtal@example.se');
  await writer.keyboard.press('Control+s');
  await expect(writer.getByText('Redovisningen är sparad.')).toBeVisible();

  const manager = await as('manager-fk');
  await manager.goto(page);
  const sheet = manager.getByRole('article', { name: 'Årsredovisning till Kammarkollegiet' });
  await expect(sheet).toContainText('Avtalsansvarig, avtal@example.se');
  await expect(sheet.getByRole('group', { name: 'Årsarbetskrafter' }).getByRole('row').filter({ hasText: 'Tidaholm' })).toContainText('1,75');
  await expect(sheet.getByRole('textbox')).toHaveCount(0);
  await expectAccessible(manager, 'the yearly report when it is read');
  await manager.setViewportSize({ width: 320, height: 640 });
  await expectNoSideways(manager, 'the yearly report at 320 px');
});

test('the yearly report prints with its headings, and is a tagged PDF', async ({ as }) => {
  const writer = await as('agreement-admin-fk');
  await writer.goto(page);
  const sheet = writer.getByRole('article', { name: 'Årsredovisning till Kammarkollegiet' });
  await expect(sheet.getByRole('heading', { level: 2 })).toHaveText([
    'Redovisningsår', 'Avtal', 'Kontaktuppgifter', 'Antal avtal och parter, med förteckning', 'Uppgifter med myndighetsutövning och omfattning, per kontor', 'Övriga uppgifter som kräver personuppgifter och omfattning, per kontor',
    'Har personalen åtkomst till andra personuppgifter än som behövs', 'Antal kontor', 'Orter', 'Årsarbetskrafter', 'Antal besökare', 'Ekonomiska konsekvenser', 'Övriga synpunkter',
  ]);
  await expectAccessible(writer, 'the yearly report');
  const download = writer.waitForEvent('download');
  await writer.getByRole('button', { name: 'Hämta PDF' }).click();
  const file = await readFile(await (await download).path(), 'latin1');
  expect(file).toMatch(/\/Marked true/);
  expect(file).toMatch(/\/Lang \(sv-SE\)/);
  expect(file.match(/\/S \/H2\b/g)).toHaveLength(13);

  await writer.emulateMedia({ media: 'print' });
  await expect(writer.getByRole('navigation', { name: 'Avtalens sidor' })).toBeHidden();
  await expect(writer.getByRole('button', { name: 'Skriv ut' })).toBeHidden();
  await expect(sheet).toBeVisible();
});
