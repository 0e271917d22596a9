import type { Locator, Page } from '@playwright/test';
import { expectAccessible, expectNoSideways } from '../src/axe';
import { choose, newVisit, openStep, pane } from '../src/desk';
import { expect, test } from '../src/fixtures';
import { sendHandoff } from '../src/handoff';

const today = (): string => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' }).format(new Date());
const heading = (page: Page, name: string | RegExp): Locator => page.getByRole('heading', { level: 1, name });

test('a draft is tried before it is felt: the whole reasoning, and what changes at an office', async ({ as }) => {
  const writer = await as('agreement-admin-fk');
  await writer.goto('/avtal/overkalix');
  await writer.getByRole('button', { name: 'Ny version' }).click();
  await expect(writer.getByRole('button', { name: 'Skicka för godkännande' })).toBeVisible();
  await writer.getByRole('link', { name: 'Rad 2', exact: true }).click();
  await writer.getByRole('complementary', { name: 'Visa bredvid' }).getByRole('button', { name: 'Ta bort raden' }).click();
  await writer.keyboard.press('Control+s');
  await expect(writer.getByText('Sparat.')).toBeVisible();
  const number = Number(new URL(writer.url()).pathname.split('/').at(-1));
  const draft = `overkalix.${number}`;

  // Today the agent at the desk may hand parental benefit over; with the draft the line is gone.
  const asked = `vem=desk-overkalix&kontor=overkalix&myndighet=FK&arende=FK-FP&uppgift=HO`;
  await writer.goto(`/avtal/provbank?${asked}`);
  await expect(writer.getByRole('heading', { name: /^Ja, / })).toBeVisible();
  await expect(writer.getByText('Rad 2 i version 2 tillåter det.')).toBeVisible();
  await expect(writer.getByRole('row').filter({ hasText: 'C2 Uppdragsavtal' })).toContainText('uppfyllt');
  await expectAccessible(writer, 'the test bench with a yes');
  await writer.getByLabel('Avtal', { exact: true }).selectOption(draft);
  await expect(writer.getByRole('heading', { name: /^Nej, / })).toBeVisible();
  await expect(writer.getByText('I dag: ja, rad 2 i version 2.')).toBeVisible();
  const c1 = writer.getByRole('row').filter({ hasText: 'C1 Avtalsrad' });
  await expect(c1).toContainText('brister');
  await expect(c1).toContainText('lag (2019:212) 2 §');
  await expect(c1).toContainText('Försäkringskassan, i en ny version');
  await expect(writer.getByRole('row').filter({ hasText: 'C11 Kompetens' })).toContainText('prövas inte');
  await expect(writer.getByRole('region', { name: 'Vilka berörs' }).getByText('Rättigheter som upphör')).toBeVisible();

  // What is chosen stands in the address.
  await writer.reload();
  await expect(writer.getByRole('heading', { name: /^Nej, / })).toBeVisible();
  await writer.getByRole('radio', { name: 'Ett helt kontor' }).click({ force: true });
  await expect(writer.getByRole('status').filter({ hasText: 'upphör' })).toHaveText(/^0 nya, [1-9]\d* upphör, 0 ändras mot i dag/);
  await expect(writer.getByRole('row').filter({ has: writer.getByRole('rowheader', { name: 'Föräldrapenning', exact: true }) })).toContainText('upphör');
  await expectAccessible(writer, 'the matrix of a draft');
  await writer.setViewportSize({ width: 640, height: 400 });
  await expectNoSideways(writer, 'the matrix at 200 %');
  await writer.setViewportSize({ width: 1280, height: 800 });

  // An imagined newcomer fails at the assignment, and is told who gives one.
  await writer.goto('/avtal/provbank?kontor=overkalix&myndighet=FK&arende=FK-FP&uppgift=HO');
  await expect(writer.getByText('C2 Uppdragsavtal brister.')).toBeVisible();
  // The choice stands in the address, and is shown when the address has it.
  await writer.getByLabel('Överlämna eller fråga').click();
  await expect(writer.getByLabel('Överlämna eller fråga')).toBeChecked();
  await expect(writer.getByRole('heading', { name: /^Ja, / })).toBeVisible();

  await writer.goto(`/avtal/overkalix/${number}`);
  await writer.getByRole('button', { name: 'Fler åtgärder' }).click();
  await writer.getByRole('menuitem', { name: 'Kasta utkastet …' }).click();
  await writer.getByRole('dialog').getByRole('button', { name: /^Kasta utkastet/ }).click();
  await expect(heading(writer, 'Avtal')).toBeVisible();
});

test('a personal assignment is proposed, given by the manager, warned about on the start page, and ended', async ({ as }) => {
  const writer = await as('agreement-admin-fk');
  await writer.goto('/avtal/uppdragsavtal');
  await writer.getByRole('button', { name: 'Nytt uppdragsavtal' }).click();
  const dialog = writer.getByRole('dialog');
  await writer.keyboard.press('Control+Enter');
  await expect(dialog.getByRole('alert')).toHaveText('Välj en person.');
  await dialog.getByLabel('Person').selectOption('desk-new');
  await dialog.getByLabel('Boka möte').check();
  await dialog.getByLabel('Gäller till').fill(new Date(Date.now() + 10 * 86_400_000).toISOString().slice(0, 10));
  await expectAccessible(writer, 'the proposal of an assignment');
  await writer.keyboard.press('Control+Enter');
  const row = (page: Page): Locator => page.getByRole('row').filter({ hasText: 'U9' });
  await expect(row(writer)).toContainText('Väntar på beslut');

  const manager = await as('manager-fk');
  await manager.goto('/start');
  await expect(manager.getByText('1 förslag väntar på ditt beslut')).toBeVisible();
  await manager.getByRole('link', { name: 'Till uppdragsavtalen' }).click();
  await row(manager).getByRole('button', { name: /^Godkänn/ }).click();
  await expect(row(manager)).toContainText('Går snart ut');
  await expect(manager.getByRole('region', { name: 'Går ut inom 30 dagar' })).toContainText('U9');
  await expectAccessible(manager, 'assignments');
  await manager.goto('/start');
  await expect(manager.getByRole('region', { name: 'Går ut inom 30 dagar' })).toContainText('10 dagar kvar');
  await expectAccessible(manager, 'the start page with a warning');

  await manager.goto('/avtal/uppdragsavtal?sok=u9');
  await row(manager).getByRole('button', { name: /^Avsluta/ }).click();
  await manager.keyboard.press('Control+Enter');
  await expect(manager.getByRole('dialog')).toBeHidden();
  await expect(row(manager)).toContainText(today());
});

test('a no at the desk is counted without names, and stands in the list for the agreement meeting', async ({ as }) => {
  const admin = await as('agreement-admin-fk');
  await admin.goto(`/avtal/nej?kontor=uddevalla&fran=${today()}`);
  const desk = await as('desk-new');
  await newVisit(desk);
  await choose(desk, 'bebis', 'Vänta och få barn');
  await openStep(desk, 'Tio dagar vid barns födelse');
  await pane(desk).getByRole('button', { name: /Varför\? Ta emot handling/ }).click();
  await expect(pane(desk).getByRole('region', { name: 'Varför inte' }).getByRole('heading', { level: 3 }).first()).toContainText('Du får inte ta emot');

  const row = admin.getByRole('region', { name: 'Per skäl, kontor och uppgift' }).getByRole('row').filter({ hasText: 'Tio dagar vid barns födelse' });
  await expect(async () => {
    await admin.reload();
    await expect(row.first()).toBeVisible({ timeout: 2_000 });
  }).toPass();
  await expect(row.first()).toContainText('C2 Uppdragsavtal');
  await expect(row.first()).toContainText('Uddevalla');
  await expectAccessible(admin, 'refusals');
  await row.first().getByRole('link', { name: /^Pröva/ }).click();
  await expect(heading(admin, 'Provbänk')).toBeVisible();
  await expect(admin.getByText('C2 Uppdragsavtal brister.')).toBeVisible();
});

test('an agency leaves: what is hit is shown first, the desk loses it at once, and nothing is lost', async ({ as, watch }) => {
  // What the desk wrote for the agency is the agency's, and no longer shown at the desk.
  watch.expectRefusal(/\/cases\/[^/]+\/notes$/, 404);
  const desk = await as('desk-overkalix');
  await newVisit(desk);
  await choose(desk, 'föräldrapenning', 'Föräldrapenning');
  await openStep(desk, 'Föräldrapenning');
  const receipt = await sendHandoff(desk, 'Försäkringskassan');
  await openStep(desk, 'Föräldrapenning');

  const manager = await as('manager-fk');
  await manager.goto('/avtal/overkalix/lamna');
  const hit = manager.getByRole('region', { name: 'Det här berörs nu' });
  await expect(hit.getByRole('row').filter({ hasText: 'Tillsammans' })).toContainText('1');
  await expectAccessible(manager, 'leaving an agreement');
  await manager.getByLabel('Första dagen utan myndigheten').fill(today());
  await manager.getByRole('radio', { name: /^Pausas/ }).click();
  await expect(manager.getByRole('radio', { name: /^Pausas/ })).toBeChecked();
  await manager.getByRole('button', { name: 'Granska och säg upp …' }).click();
  await expect(manager.getByText('Skriv vem som har gått med på den tidigare dagen.')).toBeVisible();
  await manager.getByLabel('Övriga parters medgivande').fill('Samverkansrådet den 1 november 2026');
  await manager.getByLabel('Skäl').fill('Verksamheten flyttar.');
  await manager.getByRole('button', { name: 'Granska och säg upp …' }).click();
  await manager.getByRole('dialog').getByRole('button', { name: /^Säg upp/ }).click();

  await expect(heading(manager, /^Avräkning: Försäkringskassan lämnar/)).toBeVisible();
  await expect(manager.getByRole('article', { name: 'Avräkning' })).toContainText('Verksamheten flyttar.');
  await expectAccessible(manager, 'the settlement');
  await manager.goto('/avtal/overkalix/lamna');
  await manager.getByRole('link', { name: 'Visa avräkningen' }).click();
  await expect(manager.getByRole('article', { name: 'Avräkning' })).toContainText('Pausas (PAUSAD_AVTAL)');

  // The open desk may no more, and what was handed over is still there, paused.
  await expect(pane(desk).getByRole('button', { name: /^Upplys / })).toBeHidden();
  const handler = await as('handler-fk');
  await handler.goto('/inkorg');
  await handler.getByRole('link').filter({ hasText: receipt }).first().click();
  await expect(handler.getByText(/[Pp]ausad/).first()).toBeVisible();
});
