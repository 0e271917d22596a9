import type { Page } from '@playwright/test';
import { expectAccessible } from '../src/axe';
import { expect, test } from '../src/fixtures';
import { Hands } from '../src/hands';
import { aCode, askAs, emptyRoom, giveTickets, openDesk, pairWith, queueOf, setQueue, tokenOfNext } from '../src/waiting-room';

const called = (desk: Page) => desk.getByRole('article', { name: /^Uppropad/ });
const serving = (desk: Page, number: string) => desk.getByRole('button', { name: `Mer för ${number}` });
/** The number of the ticket that stands at the reception. */
const slip = (reception: Page) => reception.getByText(/^Kölapp [A-Z] \d+$/);
const numberOn = async (reception: Page): Promise<string> => (await slip(reception).innerText()).replace('Kölapp ', '');
/** Does something with one ticket in the whole queue, by the keys of the list. */
const inWholeQueue = async (desk: Page, number: string, key: string): Promise<void> => {
  await desk.keyboard.press('Alt+k');
  const whole = desk.getByRole('dialog', { name: /^Hela kön/ });
  await whole.getByRole('option', { name: new RegExp(`^${number}(?!\\d)`) }).click();
  await whole.getByRole('listbox').press(key);
};

test.describe('a busy quarter of an hour in Uddevalla', () => {
  test('kiosk, board, phone, reception and two desks play it together, one visitor in Arabic, and agree at the end', async ({ as, browserOf, watch }) => {
    test.setTimeout(300_000);
    watch.expectRefusal(/\/api\/device$/, 401);
    watch.expectRefusal(/\/api\/public\/ticket$/, 404);
    const manager = await as('office-manager-uddevalla');
    await setQueue(manager, { alwaysOpen: true, noShowGraceSeconds: 0 });
    const [one, two] = [await as('desk-uddevalla'), await as('desk-uddevalla-2')];
    const reception = await as('desk-new', { viewport: { width: 1024, height: 768 } });
    await emptyRoom(one);
    await emptyRoom(two);
    await reception.goto('/reception');
    await openDesk(one, '1');
    await openDesk(two, '2');
    const [kiosk, board, phone] = [await browserOf({ viewport: { width: 1080, height: 1920 } }), await browserOf({ viewport: { width: 1920, height: 1080 } }), await browserOf({ viewport: { width: 390, height: 844 } })];
    await kiosk.goto('/besok/kiosk');
    await pairWith(kiosk, (await aCode(manager, 'kiosk', 'Vid dörren')).code);
    await board.goto('/besok/tavla');
    await pairWith(board, (await aCode(manager, 'board', 'Över diskarna')).code);

    // Three come to the kiosk: one in Swedish with a phone, one in Arabic with an interpreter, one who only wants a ticket.
    const token = tokenOfNext(kiosk);
    await kiosk.getByRole('button', { name: /^Svenska/ }).click();
    await kiosk.getByRole('button', { name: /^Bara en kölapp/ }).click();
    await expect(kiosk.getByRole('heading', { name: 'Här är ditt nummer' })).toBeVisible();
    const anna = await kiosk.locator('#number').innerText();
    await expect(kiosk.getByText('Du är först')).toBeVisible();
    await phone.goto(`/besok/min#${await token}`);
    await expect(phone.getByText(anna)).toBeVisible();
    await kiosk.getByRole('button', { name: /^Klar/ }).click();
    await kiosk.getByRole('button', { name: /^العربية/ }).click();
    await kiosk.getByRole('main').getByRole('button').first().click();
    await kiosk.getByRole('button', { name: /^مترجم/ }).click();
    await kiosk.getByRole('button', { name: /^خذ تذكرة/ }).click();
    await expect(kiosk.getByRole('heading', { name: 'هذا رقمك' })).toBeVisible();
    const amina = await kiosk.locator('#number').innerText();

    // The reception: a ticket in one press, one with priority and its reason, a booked time, a short question.
    const hands = new Hands(reception);
    await hands.click(reception.getByRole('button', { name: /^Ge kölapp/ }));
    await expect(slip(reception)).toBeVisible();
    expect([hands.interactions, hands.words], 'a ticket').toEqual([1, 0]);
    await expect(reception.getByRole('img', { name: /^QR-kod/ }).locator('path')).toHaveCount(1);
    const bo = await numberOn(reception);
    await reception.getByRole('button', { name: 'Sista dagen i dag' }).click();
    await reception.getByRole('button', { name: /^Ge kölapp/ }).click();
    await expect(slip(reception)).not.toHaveText(`Kölapp ${bo}`);
    const cecilia = await numberOn(reception);
    await expect(reception.getByText('0 före')).toBeVisible();
    const soon = new Date(Date.now() + 4 * 60_000).toISOString();
    const { number: appointment } = (await askAs(reception, 'POST', '/offices/uddevalla/appointments', { at: soon })).body as { number: string };
    await reception.getByRole('textbox', { name: 'Tid eller nummer' }).fill(appointment.replace('T ', ''));
    await reception.getByRole('button', { name: new RegExp(`^Är här .*${appointment}`) }).click();
    await expect(slip(reception)).not.toHaveText(`Kölapp ${cecilia}`);
    const david = await numberOn(reception);
    const answeredToday = reception.getByText(/^\d+ i dag$/);
    const answered = Number.parseInt(await answeredToday.innerText(), 10);
    await reception.getByRole('button', { name: 'Öppettider' }).click();
    await expect(answeredToday).toHaveText(`${answered + 1} i dag`);
    await expectAccessible(reception, 'the reception');
    await reception.emulateMedia({ colorScheme: 'dark' });
    await expectAccessible(reception, 'the reception in the dark');

    // Desk 1 calls and starts with two presses: the booked time goes first, and it says why. The board says number and desk.
    const first = new Hands(one);
    await first.press('F10');
    await expect(called(one)).toContainText(david);
    await expect(called(one)).toContainText('har bokad tid');
    await expect(board.getByText('Disk 1').first()).toBeVisible();
    await expect(board.getByText(david).first()).toBeVisible();
    await first.press('F6');
    await expect(one).toHaveURL(/\/disk\/[0-9a-f-]{36}/);
    expect([first.interactions, first.words], 'called and started').toEqual([2, 0]);

    // Desk 2 calls the one with priority, who does not come, comes back, and keeps the place.
    await two.keyboard.press('F10');
    await expect(called(two)).toContainText(cecilia);
    await expect(called(two)).toContainText('har förtur');
    await two.keyboard.press('Alt+r');
    await expect(called(two)).toContainText('Uppropad 2 gånger');
    await two.keyboard.press('Alt+i');
    await expect(called(two)).toHaveCount(0);
    await inWholeQueue(two, cecilia, 'i');
    await expect(two.getByText(`Näst på tur: ${cecilia}`)).toBeVisible();

    // Anna is a little late, and here again.
    await phone.getByRole('button', { name: /^Jag blir lite sen/ }).click();
    await expect(phone.getByRole('heading', { name: /^Din plats är sparad till kl\./ })).toBeVisible();

    // "Kollega, kom": the colleague sees it and says that he comes; nothing of it is heard or seen in the room.
    await one.keyboard.press('Alt+h');
    await expect(two.getByText(/^U4 vid disk 1 vill ha hjälp/)).toBeVisible();
    await expect(reception.getByText(/^U4 vid disk 1 vill ha hjälp/)).toBeVisible();
    await two.keyboard.press('Alt+j');
    await expect(one.getByText('U2 kommer')).toBeVisible();
    await expect(reception.getByText('U2 kommer')).toBeVisible();
    for (const screen of [board, phone]) await expect(screen.getByText(/hjälp|U4|U2/)).toHaveCount(0);
    await one.keyboard.press('Alt+h');
    await expect(two.getByText(/vill ha hjälp/)).toHaveCount(0);

    // Desk 1 sends its visitor on to desk 2 in three presses; everything follows, and it says why this one.
    const sending = new Hands(one);
    await sending.press('Alt+s');
    await sending.click(one.getByRole('dialog', { name: `Skicka ${david} vidare` }).getByRole('button', { name: /^Disk 2/ }));
    await expect(one.getByRole('dialog')).toHaveCount(0);
    expect([sending.interactions <= 3, sending.words], 'sent to another desk').toEqual([true, 0]);
    await expect(two.getByText(`Näst på tur: ${david}`)).toBeVisible();
    await two.keyboard.press('F10');
    await expect(called(two)).toContainText('skickad till din disk');
    await two.keyboard.press('F6');
    await expect(two.getByRole('heading', { level: 1, name: david })).toBeVisible();

    // Two visitors at once at desk 1, and one of them to a room of their own.
    await one.keyboard.press('F10');
    await expect(called(one)).toContainText(cecilia);
    await one.keyboard.press('F6');
    await expect(serving(one, cecilia)).toBeVisible();
    await one.keyboard.press('F10');
    await expect(called(one)).toContainText(amina);
    await expect(called(one)).toContainText('tolk');
    await one.keyboard.press('F6');
    await expect(serving(one, amina)).toBeVisible();
    await expect(serving(one, cecilia)).toBeVisible();
    await expect(called(one)).toHaveCount(0);
    await serving(one, amina).click();
    await one.getByRole('menuitem', { name: /^Flytta till rum/ }).click();
    await one.getByRole('dialog').getByRole('button', { name: /^Rum R1/ }).click();
    await expect(one.getByRole('dialog')).toHaveCount(0);
    await expectAccessible(one, 'the desk with two visitors');
    await one.emulateMedia({ colorScheme: 'dark' });
    await expectAccessible(one, 'the desk with two visitors in the dark');

    // The shift ends: desk 2 takes over what desk 1 began.
    await inWholeQueue(two, cecilia, 'o');
    await expect(serving(two, cecilia)).toBeVisible();
    await expect(serving(one, cecilia)).toHaveCount(0);
    await expect(two.getByRole('navigation', { name: 'Besök' }).getByRole('link', { name: new RegExp(cecilia) })).toBeVisible();

    // Anna is here again, and is picked out of the line: phone and board say so in the same moment.
    await phone.getByRole('button', { name: 'Jag är här' }).click();
    await expect(phone.getByText('Du är först')).toBeVisible();
    await expect(two.getByText(`Näst på tur: ${anna}`)).toBeVisible();
    await inWholeQueue(two, anna, 'r');
    await expect(phone.getByRole('heading', { name: 'Nu är det din tur' })).toBeVisible();
    await expect(phone.getByRole('alert')).toContainText('Gå till disk2');
    await expect(board.getByText(anna).first()).toBeVisible({ timeout: 30_000 });
    await expect(called(two)).toContainText(anna);
    await two.keyboard.press('F6');
    await expect(called(two)).toHaveCount(0);
    await expect(phone.getByRole('heading', { name: /disk 2/ })).toBeVisible();
    await serving(two, anna).click();
    await two.getByRole('menuitem', { name: /^Klart, bara en fråga/ }).click();
    await expect(phone.getByRole('heading', { name: 'Tack för ditt besök.' })).toBeVisible();

    // Everybody agrees: one is left in line, and every desk and the reception say so.
    for (const desk of [one, two]) await expect(desk.getByText('1 väntar', { exact: true })).toBeVisible();
    await expect(reception.getByText('1 väntar', { exact: true })).toBeVisible();
    const { tickets } = await queueOf(manager);
    expect(tickets.filter(({ state }) => state === 'waiting').map(({ number }) => number)).toEqual([bo]);
    expect(tickets.filter(({ state }) => state === 'in-service').map(({ number }) => number).sort()).toEqual([amina, cecilia, david].sort());
    // What was called stands on the board, numbers and desks only.
    const said = await board.locator('body').innerText();
    for (const number of [anna, amina]) expect(said).toContain(number);
    expect(said).not.toMatch(/U2|U4|Tolk|barn|förtur/i);
    await emptyRoom(one);
    await emptyRoom(two);
    for (const desk of [one, two]) await desk.keyboard.press('Alt+x');
    await setQueue(manager, { noShowGraceSeconds: 90 });
  });

  test('five hundred wait, and the queue is as easy to use as with five', async ({ as }) => {
    test.setTimeout(300_000);
    const [desk, reception] = [await as('desk-uddevalla'), await as('desk-uddevalla-2')];
    await emptyRoom(desk);
    await openDesk(desk, '1');
    await giveTickets(reception, 500);
    await expect(desk.getByText('500 väntar', { exact: true })).toBeVisible({ timeout: 30_000 });
    await desk.keyboard.press('Alt+k');
    const whole = desk.getByRole('dialog', { name: /^Hela kön, \d+ i huset/ });
    const rows = whole.getByRole('option');
    await expect(rows.first()).toBeVisible();
    expect(await rows.count(), 'only the rows in sight are drawn').toBeLessThan(40);
    const list = whole.getByRole('listbox');
    const inHouse = Number(await rows.first().getAttribute('aria-setsize'));
    expect(inHouse).toBeGreaterThanOrEqual(500);
    await list.press('End');
    await expect(whole.getByRole('option', { selected: true })).toHaveAttribute('aria-posinset', String(inHouse));
    await expect(whole.getByRole('option', { selected: true })).toBeInViewport();
    await list.press('PageUp');
    await expect(whole.getByRole('option', { selected: true })).toHaveAttribute('aria-posinset', String(inHouse - 10));
    await expectAccessible(desk, 'the whole queue with five hundred');
    await list.press('Home');
    await list.press('ArrowDown');
    const second = (await whole.getByRole('option', { selected: true }).locator('b').innerText()).trim();
    await list.press('r');
    await expect(called(desk)).toContainText(second);
    await expect(desk.getByText('499 väntar', { exact: true })).toBeVisible();
    await desk.keyboard.press('F6');
    await expect(desk).toHaveURL(/\/disk\/[0-9a-f-]{36}/);
    await emptyRoom(desk);
    await expect(desk.getByText('0 väntar', { exact: true })).toBeVisible();
    await desk.keyboard.press('Alt+x');
  });
});
