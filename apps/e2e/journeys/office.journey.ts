import type { Page } from '@playwright/test';
import { expectAccessible, expectNoSideways } from '../src/axe';
import { expect, test } from '../src/fixtures';
import { pressKey } from '../src/keys';
import { askAs, desksOf, pairWith } from '../src/waiting-room';

const kioskScreen = { viewport: { width: 1080, height: 1920 } };
const parts = { desks: 'Diskarna nu', queues: 'Köer', hours: 'Öppettider', order: 'Turordning', screens: 'Skärmar', estimates: 'Håller väntetiden?', flagged: 'Flaggade tider', measures: 'Mått och urval' } as const;

/** Goes to a part of the office by its key, with nothing in focus that would take the digit. */
const part = async (page: Page, digit: string, heading: string): Promise<void> => {
  await expect(page.getByRole('navigation', { name: 'Delar av kontoret' })).toBeVisible();
  await page.evaluate(() => { if (document.activeElement instanceof HTMLElement) document.activeElement.blur(); });
  await pressKey(page, digit);
  await expect(page.getByRole('heading', { level: 2, name: heading, exact: true })).toBeVisible();
};

/** Looks at what changes, and saves it, by keyboard. */
const save = async (page: Page, ...says: readonly (string | RegExp)[]): Promise<void> => {
  await page.keyboard.press('Control+s');
  const dialog = page.getByRole('dialog', { name: 'Det här ändras' });
  for (const words of says) await expect(dialog.getByRole('listitem').filter({ hasText: words })).toHaveCount(1);
  await page.keyboard.press('Control+Enter');
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('region', { name: 'Osparade ändringar' })).toHaveCount(0);
};

test.describe('the office manager', () => {
  test('pairs a kiosk, closes today, and the kiosk follows at once; what is unsaved survives a reload', async ({ as, browserOf, watch }) => {
    watch.expectRefusal(/\/api\/device$/, 401);
    const manager = await as('office-manager-uddevalla');
    await expect(manager).toHaveURL(/\/kontor$/);
    await part(manager, '5', parts.screens);
    await pressKey(manager, 'n');
    const dialog = manager.getByRole('dialog');
    await dialog.getByRole('textbox', { name: /^Namn/ }).fill('Vid fönstret');
    await manager.keyboard.press('Control+Enter');
    const code = await dialog.getByText(/^Koden är/).locator('b').innerText();
    const kiosk = await browserOf(kioskScreen);
    await kiosk.goto('/besok/kiosk');
    await pairWith(kiosk, code);
    await expect(kiosk.getByRole('heading', { name: 'Välj språk' })).toBeVisible();
    await manager.keyboard.press('Escape');
    await expect(manager.getByRole('row', { name: /^Vid fönstret Kölappsautomat I bruk/ })).toBeVisible();

    await part(manager, '3', parts.hours);
    await manager.getByRole('checkbox', { name: 'Ge kölappar dygnet runt' }).uncheck();
    const adding = manager.getByRole('group', { name: 'Lägg till dag' });
    await adding.getByLabel('Dag', { exact: true }).fill(await manager.evaluate(() => new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/Stockholm' })));
    await adding.getByRole('textbox', { name: 'Varför, på svenska' }).fill('Utbildning');
    await adding.getByRole('button', { name: 'Lägg till dag' }).click();
    await expect(manager.getByText('2 osparade ändringar')).toBeVisible();
    await expect(manager.getByText(/I dag: Stängt\. Utbildning/)).toBeVisible();
    await manager.reload();
    await expect(manager.getByText(/^Osparade ändringar från .+ finns kvar/)).toBeVisible();
    await expect(kiosk.getByRole('heading', { name: 'Välj språk' })).toBeVisible();
    await save(manager, /stängt \(Utbildning\)/, 'Kölappar dygnet runt ändras från ja till nej.');
    await expect(kiosk.getByRole('heading', { name: /stängt/i })).toBeVisible();

    await manager.getByRole('button', { name: /^Ta bort .+/ }).click();
    await manager.getByRole('checkbox', { name: 'Ge kölappar dygnet runt' }).check();
    await save(manager, 'Kölappar dygnet runt ändras från nej till ja.');
    await expect(kiosk.getByRole('heading', { name: 'Välj språk' })).toBeVisible();

    await part(manager, '5', parts.screens);
    await manager.getByRole('button', { name: 'Ta ur bruk: Vid fönstret' }).click();
    await manager.keyboard.press('Control+Enter');
    await expect(kiosk.getByRole('heading', { name: 'Koppla skärmen' })).toBeVisible();
  });

  test('adds a queue by keyboard; what is wrong is said while typing, what a colleague saves meanwhile is shown, and the desk has the queue at once', async ({ as }) => {
    const manager = await as('office-manager-uddevalla');
    const desk = await as('desk-uddevalla');
    await part(manager, '2', parts.queues);
    await pressKey(manager, 'n');
    const form = manager.getByRole('region', { name: 'Ny kö' });
    await expect(form.getByRole('textbox', { name: /^Bokstav/ })).toBeFocused();
    await expect(form.getByText('Skriv köns namn på svenska.')).toBeVisible();
    await manager.keyboard.press('Tab');
    await manager.keyboard.type('Pass');
    await manager.keyboard.press('Tab');
    await manager.keyboard.type('Passports');
    const named = manager.getByRole('region', { name: /^Kö [A-Z]$/ });
    const letter = named.getByRole('textbox', { name: /^Bokstav/ });
    const given = await letter.inputValue();
    await letter.fill('A');
    await expect(named.getByText(/^Två köer har samma bokstav/)).toBeVisible();
    await expect(manager.getByRole('button', { name: /^Se vad som ändras/ })).toHaveAttribute('aria-disabled', 'true');
    await letter.fill(given);

    const other = await as('office-manager-uddevalla');
    const setup = (await askAs(other, 'GET', '/offices/uddevalla/queue-setup')).body as { settings: { parkMinutes: number } };
    const minutes = setup.settings.parkMinutes === 25 ? 20 : 25;
    expect((await askAs(other, 'PUT', '/offices/uddevalla/queue-setup', { ...setup, settings: { ...setup.settings, parkMinutes: minutes } })).status).toBe(200);
    await expect(manager.getByText('En kollega sparade medan du skrev')).toBeVisible();
    await expect(manager.getByText(new RegExp(`håller platsen, minuter ändras från ${setup.settings.parkMinutes} till ${minutes}`))).toBeVisible();
    await expectAccessible(manager, 'a queue while it is written');
    await save(manager, `Kö ${given} Pass läggs till.`);
    const queues = async () => ((await askAs(desk, 'GET', '/offices/uddevalla/queue')).body as { queues: { letter: string; name: { sv: string } }[] }).queues;
    expect((await queues()).map(({ name }) => name.sv)).toContain('Pass');

    await manager.getByRole('region', { name: `Kö ${given}` }).getByRole('button', { name: 'Ta bort kön' }).click();
    await save(manager, `Kö ${given} Pass tas bort.`);
    expect((await queues()).map(({ name }) => name.sv)).not.toContain('Pass');
  });

  test('sees who has which desk, closes one that was left, withdraws a flag, and reads whether waiting times hold', async ({ as }) => {
    const [manager, agent] = [await as('office-manager-uddevalla'), await as('desk-uddevalla')];
    const [place] = await desksOf(manager);
    const number = place?.number ?? '';
    expect((await askAs(agent, 'PUT', `/offices/uddevalla/desks/${place?.id}`, { state: 'open' })).status).toBe(200);
    await expect(manager.getByRole('row', { name: new RegExp(`^${number} öppen sedan .+Servicehandläggare U4`) })).toBeVisible();

    // Six are called, so that there is something to measure; others may wait from stories before.
    const mine: string[] = [];
    for (let at = 0; at < 6; at += 1) mine.push(((await askAs(agent, 'POST', '/offices/uddevalla/tickets', {})).body as { ticket: { id: string } }).ticket.id);
    for (let calls = 0; calls < 80 && mine.length > 0; calls += 1) {
      const { ticket } = (await askAs(agent, 'POST', '/offices/uddevalla/calls', { deskId: place?.id })).body as { ticket: { id: string; number: string; version: number } | null };
      if (ticket === null) break;
      if (mine.length === 1 && mine[0] === ticket.id) expect((await askAs(agent, 'PUT', `/tickets/${ticket.id}/periods/1`, { wrong: true })).status).toBe(200);
      mine.splice(0, mine.length, ...mine.filter((id) => id !== ticket.id));
      await askAs(agent, 'POST', `/tickets/${ticket.id}/steps`, { version: ticket.version, command: { step: 'leave' } });
    }
    await part(manager, '7', parts.flagged);
    const row = manager.getByRole('row', { name: /väntan .+ Handläggaren: tiden blev fel Servicehandläggare U4/ });
    await expect(row).toHaveCount(1);
    await expectAccessible(manager, 'a flagged time');
    await manager.getByRole('combobox', { name: 'Varför' }).selectOption({ label: 'Huset: låg kvar över natten' });
    await expect(manager).toHaveURL(/varfor=overnight/);
    await expect(row).toHaveCount(0);
    await manager.getByRole('combobox', { name: 'Varför' }).selectOption({ label: 'Alla' });
    await row.getByRole('button', { name: /^Räkna tiden igen: .+, väntan/ }).press('Enter');
    await expect(row).toHaveCount(0);

    await part(manager, '6', parts.estimates);
    await expect(manager.getByRole('table').getByRole('row', { name: /^v\. \d+, från .+Kö A Vanliga kön \d+ %/ })).toBeVisible();
    await expectAccessible(manager, 'estimates with figures');

    await part(manager, '1', parts.desks);
    await expectAccessible(manager, 'an open desk');
    await manager.getByRole('button', { name: `Stäng disken ${number}`, exact: true }).press('Enter');
    await expect(manager.getByRole('dialog')).toContainText('Öppnad av Servicehandläggare U4');
    await manager.keyboard.press('Control+Enter');
    await expect(manager.getByRole('row', { name: new RegExp(`^${number} stängd ingen`) })).toBeVisible();
  });

  test('changes how figures are counted, and takes it back', async ({ as }) => {
    const manager = await as('office-manager-uddevalla');
    await part(manager, '8', parts.measures);
    const sample = manager.getByRole('textbox', { name: /^Urval för onödig efterfrågan/ });
    const before = await sample.inputValue();
    await sample.fill('101');
    await expect(manager.getByRole('alert').filter({ hasText: 'Skriv ett helt tal från 0 till 100.' })).toBeVisible();
    await sample.fill('7');
    await expect(manager.getByText(new RegExp(`av hundra besök från ${before} till 7`))).toBeVisible();
    await manager.keyboard.press('Control+s');
    await expect(manager.getByText('Sparat. Gäller från i dag.')).toBeVisible();
    await manager.reload();
    await expect(sample).toHaveValue('7');
    await sample.fill(before);
    await manager.keyboard.press('Control+s');
    await expect(manager.getByRole('button', { name: /^Spara måtten/ })).toHaveAttribute('aria-disabled', 'true');
  });

  for (const language of ['sv', 'en'] as const) {
    test(`every part can be read and used by everybody (${language})`, async ({ as }) => {
      test.slow();
      const manager = await as('office-manager-uddevalla', { viewport: { width: 1280, height: 800 } });
      if (language === 'en') await manager.keyboard.press('Control+F2');
      for (const [at, name] of ['', '?disk=uddevalla-1', '/koer', '/koer?ko=uddevalla-b', '/oppettider', '/turordning', '/skarmar', '/vantetid', '/flaggade', '/matt'].entries()) {
        await manager.goto(`/kontor${name}`);
        await expect(manager.getByRole('heading', { level: 2 }).first()).toBeVisible();
        await expect(manager.getByRole('status').filter({ hasText: /Hämtar|Fetching/ })).toHaveCount(0);
        await expectAccessible(manager, `part ${at} of the office (${language})`);
        // 200 per cent zoom.
        await manager.setViewportSize({ width: 640, height: 400 });
        await expectNoSideways(manager, `part ${at} of the office (${language})`);
        await manager.setViewportSize({ width: 1280, height: 800 });
      }
    });
  }

  test('a desk agent is told that the office is not theirs, and goes on from there', async ({ as }) => {
    const desk = await as('desk-uddevalla');
    for (const address of ['/kontor', '/kontor/koer']) {
      await desk.goto(address);
      await expect(desk.getByRole('heading', { name: 'Sidan hör inte till ditt uppdrag' })).toBeVisible();
      await expect(desk.getByText(/^Du har uppdragen: Servicehandläggare vid disken/)).toBeVisible();
    }
    await expectAccessible(desk, 'an office that is not mine');
    await desk.getByRole('link', { name: 'Till startsidan' }).click();
    await expect(desk.getByRole('heading', { name: /^Hej,/ })).toBeVisible();
    const handler = await as('handler-fk');
    await handler.goto('/reception');
    await expect(handler.getByText(/^Du har uppdragen: Handläggare/)).toBeVisible();
  });
});
