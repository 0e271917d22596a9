import { readFile } from 'node:fs/promises';
import { expectAccessible, expectNoSideways } from '../src/axe';
import { choose, newVisit, openStep } from '../src/desk';
import { expect, test } from '../src/fixtures';
import { testNumbers } from '../src/personas';

test('a visitor asks what the agency holds and who has seen it, and the agency reviews and releases its own part', async ({ as }) => {
  const desk = await as('desk-uddevalla');
  await test.step('the desk checks who it is and orders from two agencies', async () => {
    await newVisit(desk);
    await choose(desk, 'vänta barn', 'Vänta och få barn');
    await openStep(desk, 'Tio dagar vid barns födelse');
    await desk.keyboard.press('g');
    const who = desk.getByRole('dialog', { name: 'Vem är besökaren?' });
    await who.getByRole('textbox', { name: 'Personnummer eller samordningsnummer' }).fill(testNumbers.mother);
    await who.getByRole('checkbox', { name: 'Jag har kontrollerat id-handling' }).check({ force: true });
    await desk.keyboard.press('Control+Enter');
    await expect(who).toBeHidden();
    const visitId = new URL(desk.url()).pathname.split('/')[2] ?? '';
    await desk.goto(`/utdrag?besok=${visitId}`);
    await desk.getByRole('checkbox', { name: 'Försäkringskassan' }).check({ force: true });
    await desk.getByRole('checkbox', { name: 'Skatteverket' }).check({ force: true });
    await expectAccessible(desk, 'extracts for the visitor');
    await desk.getByRole('button', { name: 'Beställ utdrag' }).click();
    await expect(desk.getByText(/Försäkringskassan: Att granska/).first()).toBeVisible();
    await desk.screenshot({ path: 'test-results/utdrag-disk.png' });
  });

  const manager = await as('manager-fk');
  await test.step('the manager reads, holds one thing back, releases and fetches it', async () => {
    await manager.goto('/utdrag');
    await manager.getByRole('link', { name: /^Granska UT-/ }).first().click();
    await expect(manager.getByRole('heading', { level: 2, name: 'Vem som har sett uppgifterna' })).toBeVisible();
    await expect(manager.getByRole('table').last()).toContainText('Servicehandläggare');
    await expectAccessible(manager, 'an extract under review');
    await expectNoSideways(manager, 'an extract under review');
    await manager.screenshot({ path: 'test-results/utdrag-granska.png' });
    await manager.getByRole('button', { name: 'Håll inne' }).first().click();
    const dialog = manager.getByRole('dialog', { name: 'Håll inne uppgiften' });
    await dialog.getByLabel('Motivering, stannar hos myndigheten').fill('Uppgift om en annan person');
    await manager.keyboard.press('Control+Enter');
    await manager.getByRole('button', { name: 'Släpp utdraget' }).click();
    await expect(manager.getByText('Utdraget är släppt')).toBeVisible();
    const coming = manager.waitForEvent('download');
    await manager.getByRole('button', { name: 'Ladda ner för dator (JSON)' }).click();
    const text = await readFile(await (await coming).path(), 'utf8');
    expect(text).toContain('registerutdrag-1');
    expect(text).not.toContain('desk-uddevalla');
    await manager.screenshot({ path: 'test-results/utdrag-slappt.png', fullPage: true });
    await manager.getByRole('button', { name: 'Anteckna utlämnandet' }).click();
    await expect(manager.getByText('Utlämnat', { exact: true })).toBeVisible();
  });
});

test('the joint journal is read when one has asked and another has let it open', async ({ as }) => {
  const auditor = await as('auditor');
  await auditor.goto('/journal?myndighet=house');
  await auditor.getByRole('textbox', { name: 'Vad ska granskas?' }).fill('Inloggningar under helgen');
  await auditor.getByRole('button', { name: 'Begär att få läsa' }).click();
  await expect(auditor.getByText('Din egen begäran släpps fram av någon annan.').first()).toBeVisible();
  await expectAccessible(auditor, 'the joint journal, closed');
  await auditor.screenshot({ path: 'test-results/journal-stangd.png' });
  const manager = await as('manager-fk');
  await manager.goto('/journal');
  await manager.getByRole('button', { name: 'Släpp fram' }).first().click();
  await expect(manager.getByText(/^Öppen till/).first()).toBeVisible();
  await auditor.reload();
  await auditor.getByRole('button', { name: 'Sök', exact: true }).click();
  await expect(auditor.getByRole('rowheader', { name: 'Inloggning' }).first()).toBeVisible();
  await expectAccessible(auditor, 'the joint journal, open');
  await auditor.screenshot({ path: 'test-results/journal-oppen.png' });
});

test('a manager reviews what the own staff did, person by person', async ({ as }) => {
  const manager = await as('manager-fk');
  await manager.goto('/journal');
  await manager.getByRole('button', { name: 'Visa', exact: true }).click();
  await manager.getByRole('button', { name: /^Visa rader för / }).first().click();
  await expect(manager).toHaveURL(/anvandare=/);
  await expect(manager.getByRole('region', { name: 'Regelbunden granskning av egen personal' }).getByRole('row').nth(1)).toBeVisible();
  await expectAccessible(manager, 'the own staff in the journal');
});

test('a rule of retention is proposed by one and approved by another, and what goes is listed first', async ({ as }) => {
  const handler = await as('handler-fk');
  await handler.goto('/gallring');
  await handler.getByRole('button', { name: 'Föreslå en regel' }).first().click();
  const dialog = handler.getByRole('dialog', { name: 'Föreslå en regel' });
  await dialog.getByRole('textbox', { name: 'Beslut (diarienummer)' }).fill('FK 2026/000017');
  await expectAccessible(handler, 'proposing a rule');
  await handler.keyboard.press('Control+Enter');
  await expect(handler.getByText('Föreslagen').first()).toBeVisible();
  const manager = await as('manager-fk');
  await manager.goto('/gallring');
  await manager.getByRole('button', { name: 'Godkänn' }).first().click();
  await expect(manager.getByText('Gäller').first()).toBeVisible();
  await handler.reload();
  await handler.getByRole('button', { name: 'Lista vad som går bort' }).first().click();
  await expect(handler.getByRole('region', { name: 'Körningar' }).first()).toContainText('Listad');
  await expectAccessible(handler, 'retention');
  await expectNoSideways(handler, 'retention');
  await handler.screenshot({ path: 'test-results/gallring.png' });
});
