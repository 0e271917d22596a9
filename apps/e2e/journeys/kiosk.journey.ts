import { expectAccessible, expectNoSideways } from '../src/axe';
import { expect, test } from '../src/fixtures';
import { aCode, aPrinter, askAs, desksOf, pairWith, tokenOfNext } from '../src/waiting-room';

const kioskScreen = { viewport: { width: 1080, height: 1920 } };
const boardScreen = { viewport: { width: 1920, height: 1080 } };
const phone = { viewport: { width: 390, height: 844 } };

test.describe('the waiting room', () => {
  test('a kiosk is paired by the office manager, gives a ticket in Swedish, and forgets', async ({ as, browserOf, watch }) => {
    watch.expectRefusal(/\/api\/device$/, 401);
    watch.expectRefusal(/\/api\/device\/pairings$/, 422);
    const manager = await as('office-manager-uddevalla');
    const kiosk = await browserOf(kioskScreen);
    await kiosk.goto('/besok/kiosk');
    await expectAccessible(kiosk, 'the pairing page');
    await pairWith(kiosk, '0000 0000');
    await expect(kiosk.getByRole('alert')).toHaveText(/Koden stämmer inte/);
    await pairWith(kiosk, (await aCode(manager, 'kiosk', 'Vid dörren')).code);

    await expect(kiosk.getByRole('heading', { name: 'Välj språk' })).toBeVisible();
    await expectAccessible(kiosk, 'the languages');
    await kiosk.getByRole('button', { name: /^Svenska/ }).click();
    await expect(kiosk.getByRole('heading', { name: 'Vad gäller ditt besök?' })).toBeVisible();
    await expectAccessible(kiosk, 'the question');
    await kiosk.getByRole('button', { name: 'Få barn' }).click();
    await kiosk.getByRole('button', { name: /^Sitta nära/ }).click();
    await expect(kiosk.getByRole('button', { name: /^Sitta nära/ })).toHaveAttribute('aria-pressed', 'true');
    await expectAccessible(kiosk, 'the needs');
    await kiosk.getByRole('button', { name: /^Ta kölapp/ }).click();
    await expect(kiosk.getByRole('heading', { name: 'Här är ditt nummer' })).toBeVisible();
    const number = await kiosk.locator('#number').innerText();
    expect(number).toMatch(/^[A-Z] \d+$/);
    await expect(kiosk.getByRole('img', { name: /QR-kod/ }).locator('path')).toHaveCount(1);
    await expectAccessible(kiosk, 'the ticket');
    await kiosk.getByRole('button', { name: /^Klar/ }).click();
    await expect(kiosk.getByRole('heading', { name: 'Välj språk' })).toBeVisible();
    await expect(kiosk.getByText(number)).toHaveCount(0);
    expect(await kiosk.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie])).toEqual([0, 0, '']);

    // "Bara en kölapp": one touch without a language, two with.
    await kiosk.getByRole('button', { name: /^Bara en kölapp/ }).click();
    await expect(kiosk.getByRole('heading', { name: 'Här är ditt nummer' })).toBeVisible();
    // A reload leaves nothing behind.
    await kiosk.reload();
    await expect(kiosk.getByRole('heading', { name: 'Välj språk' })).toBeVisible();
  });

  test('the kiosk speaks Arabic from right to left, by keyboard alone', async ({ as, browserOf, watch }) => {
    watch.expectRefusal(/\/api\/device$/, 401);
    const manager = await as('office-manager-uddevalla');
    const kiosk = await browserOf(kioskScreen);
    await kiosk.goto('/besok/kiosk');
    await pairWith(kiosk, (await aCode(manager, 'kiosk', 'Arabiska')).code);
    await kiosk.getByRole('button', { name: /^العربية/ }).focus();
    await kiosk.keyboard.press('Enter');
    await expect(kiosk.getByRole('heading', { name: 'ما موضوع زيارتك؟' })).toBeFocused();
    expect(await kiosk.evaluate(() => [document.documentElement.lang, document.documentElement.dir])).toEqual(['ar', 'rtl']);
    await expect(kiosk.getByText(/ترجمة آلية لم تُراجع بعد/)).toBeVisible();
    await expectAccessible(kiosk, 'the question in Arabic');
    // The first tile stands to the right, and is the first that Tab reaches.
    const tiles = kiosk.getByRole('main').getByRole('button');
    const [first, second] = [await tiles.nth(0).boundingBox(), await tiles.nth(1).boundingBox()];
    expect(first?.x ?? 0).toBeGreaterThan(second?.x ?? 0);
    await kiosk.keyboard.press('Tab');
    await expect(tiles.nth(0)).toBeFocused();
    await kiosk.keyboard.press('Enter');
    await expect(kiosk.getByRole('heading', { name: 'هل تحتاج إلى شيء من هذا؟' })).toBeVisible();
    await kiosk.getByRole('button', { name: /^خذ تذكرة/ }).press('Enter');
    await expect(kiosk.getByRole('heading', { name: 'هذا رقمك' })).toBeVisible();
    await expectAccessible(kiosk, 'the ticket in Arabic');
    await kiosk.getByRole('button', { name: 'تباين' }).press('Enter');
    await expectAccessible(kiosk, 'the ticket in high contrast');
    await expectNoSideways(kiosk, 'the ticket in Arabic');
  });

  test('a ticket is printed: number in large letters, the words in the visitor’s own script, the square; a printer without paper is told to the staff', async ({ as, browserOf, watch }) => {
    watch.expectRefusal(/\/api\/device$/, 401);
    const manager = await as('office-manager-uddevalla');
    await using printer = await aPrinter();
    const kiosk = await browserOf(kioskScreen);
    await kiosk.goto('/besok/kiosk');
    const { code, deviceId } = await aCode(manager, 'kiosk', 'Med skrivare');
    const tiles = ['LH01', 'LH02', 'LH03'];
    expect((await askAs(manager, 'PUT', '/offices/uddevalla/devices', { deviceId, kiosk: { tiles, printer: { host: '127.0.0.1', port: printer.port } } })).status).toBe(200);
    await pairWith(kiosk, code);
    await kiosk.getByRole('button', { name: /^ትግርኛ/ }).click();
    await expect(kiosk.getByRole('main').getByRole('button')).toHaveCount(tiles.length + 2);
    await kiosk.getByRole('button', { name: /^ትኬት ጥራይ/ }).click();
    await expect(kiosk.getByText('ትኬትካ ኣብ ታሕቲ ውሰድ')).toBeVisible();
    const number = await kiosk.locator('#number').innerText();
    const [bytes = ''] = printer.printed;
    expect(bytes).toContain(number);
    // The words as a picture, and the square after it.
    expect(bytes.split('\x1d8L')).toHaveLength(3);
    printer.hasPaper = false;
    await kiosk.getByRole('button', { name: 'ደጊምካ ሕተም' }).click();
    await expect(kiosk.getByText(new RegExp(`${number} ጽሓፍ`))).toBeVisible();
    const { devices } = (await askAs(manager, 'GET', '/offices/uddevalla/devices')).body as { devices: { id: string; printerFailedAt: string | null }[] };
    expect(devices.find(({ id }) => id === deviceId)?.printerFailedAt).not.toBeNull();
  });

  test('a board that loses its line says so after ten seconds, and comes back by itself', async ({ as, browserOf, watch }) => {
    watch.expectRefusal(/\/api\/device$/, 401);
    watch.expectOffline();
    const manager = await as('office-manager-uddevalla');
    const board = await browserOf(boardScreen);
    await board.goto('/besok/tavla');
    await pairWith(board, (await aCode(manager, 'board', 'Utan nät')).code);
    const stale = board.getByText('Skärmen uppdateras inte. Vi ropar upp ditt nummer.');
    await expect(board.getByRole('heading', { name: 'Nyss' })).toBeVisible();
    await expect(stale).toHaveCount(0);
    await board.context().setOffline(true);
    await expect(stale).toBeVisible({ timeout: 20_000 });
    await expectAccessible(board, 'a board that has lost its line');
    await board.context().setOffline(false);
    await expect(stale).toHaveCount(0, { timeout: 20_000 });
  });

  test('a kiosk that nobody touches asks, and then forgets', async ({ as, browserOf, watch }) => {
    watch.expectRefusal(/\/api\/device$/, 401);
    const manager = await as('office-manager-uddevalla');
    const kiosk = await browserOf(kioskScreen);
    await kiosk.goto('/besok/kiosk');
    await pairWith(kiosk, (await aCode(manager, 'kiosk', 'Stilla')).code);
    await kiosk.clock.install();
    await kiosk.getByRole('button', { name: /^Polski/ }).click();
    await expect(kiosk.getByRole('heading', { name: 'Czego dotyczy wizyta?' })).toBeVisible();
    await kiosk.clock.fastForward(61_000);
    await expect(kiosk.getByRole('dialog')).toContainText('Czy nadal tu jesteś?');
    await expectAccessible(kiosk, 'the question whether somebody is there');
    await kiosk.getByRole('dialog').getByRole('button', { name: 'Jestem' }).click();
    await expect(kiosk.getByRole('dialog')).toHaveCount(0);
    await kiosk.clock.fastForward(61_000);
    await expect(kiosk.getByRole('dialog')).toBeVisible();
    await kiosk.clock.fastForward(61_000);
    await expect(kiosk.getByRole('heading', { name: 'Välj språk' })).toBeVisible();
  });

  test('called: board and phone say number and desk within a moment; late, left, and a board that is revoked', async ({ as, browserOf, watch }) => {
    test.slow();
    watch.expectRefusal(/\/api\/device$/, 401);
    watch.expectRefusal(/\/api\/device\/board$/, 401);
    watch.expectRefusal(/\/api\/public\/ticket$/, 404);
    const manager = await as('office-manager-uddevalla');
    const [deskPlace] = await desksOf(manager);
    const [kiosk, board, mine] = [await browserOf(kioskScreen), await browserOf(boardScreen), await browserOf(phone)];
    await kiosk.goto('/besok/kiosk');
    await pairWith(kiosk, (await aCode(manager, 'kiosk', 'Vid dörren')).code);
    await board.goto('/besok/tavla');
    const its = await aCode(manager, 'board', 'Över diskarna');
    await pairWith(board, its.code);
    await expect(board.getByRole('heading', { name: 'Köskärm' })).toBeAttached();

    const token = tokenOfNext(kiosk);
    await kiosk.getByRole('button', { name: /^Bara en kölapp/ }).click();
    await expect(kiosk.getByRole('heading', { name: 'Här är ditt nummer' })).toBeVisible();
    await mine.goto(`/besok/min#${await token}`);
    await expect(mine.getByText('Du har nummer')).toBeVisible();
    const number = await kiosk.locator('#number').innerText();
    await expect(mine.getByText(number)).toBeVisible();
    await expectAccessible(mine, 'my ticket');
    await mine.getByRole('button', { name: /^Jag blir lite sen/ }).click();
    await expect(mine.getByRole('heading', { name: /^Din plats är sparad till kl\./ })).toBeVisible();
    await expectAccessible(mine, 'a place that is kept');
    await mine.getByRole('button', { name: 'Jag är här' }).click();
    await mine.getByRole('button', { name: /^Säg till mig/ }).click();

    const agent = await as('desk-uddevalla');
    expect((await askAs(agent, 'PUT', `/offices/uddevalla/desks/${deskPlace?.id}`, { state: 'open' })).status).toBe(200);
    // Others may wait from stories before: they are called first.
    for (let calls = 0; calls < 60; calls += 1) {
      const { body } = await askAs(agent, 'POST', '/offices/uddevalla/calls', { deskId: deskPlace?.id });
      const { ticket } = body as { ticket: { id: string; number: string; version: number } | null };
      if (ticket === null || ticket.number === number) break;
      await askAs(agent, 'POST', `/tickets/${ticket.id}/steps`, { version: ticket.version, command: { step: 'leave' } });
    }
    await expect(mine.getByRole('heading', { name: 'Nu är det din tur' })).toBeVisible();
    await expect(mine.getByRole('alert')).toContainText(`Gå till disk${deskPlace?.number}`);
    await expectAccessible(mine, 'called');
    await expect(board.getByText(number).first()).toBeVisible({ timeout: 30_000 });
    await expect(board.getByText(`Disk ${deskPlace?.number}`).first()).toBeVisible();
    await expectAccessible(board, 'the board');

    await mine.getByRole('button', { name: /^Jag behöver mer tid/ }).click();
    await mine.getByRole('button', { name: 'Lämna kön' }).click();
    await mine.getByRole('dialog').getByRole('button', { name: 'Lämna' }).click();
    await expect(mine.getByRole('heading', { name: 'Du har lämnat kön.' })).toBeVisible();
    await mine.reload();
    await expect(mine.getByRole('heading', { name: 'Tack för ditt besök.' })).toBeVisible();

    expect((await askAs(manager, 'POST', '/offices/uddevalla/devices/revocations', { deviceId: its.deviceId })).status).toBe(200);
    await expect(board.getByRole('heading', { name: 'Koppla skärmen' })).toBeVisible();
  });
});
