// npm run screenshots: plays the story in a house of its own and keeps what the screens look like in docs/screens.
import './node24.mjs';
import fs from 'node:fs';
import path from 'node:path';
import { build } from './build.mjs';
import { findChromium } from './chromium.mjs';
import { log, root } from './lib.mjs';
import { readSettings } from './settings.mjs';
import { smallPng } from './small-png.mjs';
import { startStack } from './stack.mjs';
import { temporaryDir } from './throw-away.mjs';

/** No picture in the repository is bigger, in bytes. */
const LIMIT = 120_000;
const screens = path.join(root, 'docs', 'screens');
const built = await build();
if (!built.every(({ ok }) => ok)) process.exit(1);
const { chromium } = await import('@playwright/test');
const folder = temporaryDir();
const { settings } = readSettings({ PORT: '0', DESK_DATA_DIR: path.join(folder, 'house') });
const house = await startStack({ settings });
const args = ['--no-sandbox', '--disable-gpu', '--disable-quic'];
const browser = await chromium.launch({ executablePath: await findChromium(), args });

/** A browser of its own, signed in as a demo persona. */
async function as(persona) {
  const context = await browser.newContext({
    baseURL: house.url,
    locale: 'sv-SE',
    timezoneId: 'Europe/Stockholm',
    viewport: { width: 1280, height: 800 },
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  await page.goto('/');
  await page.getByRole('heading', { name: 'Logga in' }).waitFor();
  if (persona === 'desk-uddevalla') await keep(page, 'sign-in');
  await page.locator(`[name=persona][value=${persona}]`).click();
  return page;
}

/** Keeps a picture of the window. */
async function keep(page, name) {
  await page.evaluate(() => document.fonts.ready);
  await page.mouse.move(640, 799);
  const picture = await smallPng(browser, await page.screenshot());
  if (picture.length > LIMIT) throw new Error(`${name}.png is ${picture.length} bytes, more than ${LIMIT}.`);
  fs.writeFileSync(path.join(screens, `${name}.png`), picture);
  log(`${name}.png: ${Math.round(picture.length / 1000)} kB`);
}

const heading = (page, name) => page.getByRole('heading', { level: 2, name, exact: true });
const field = (page) => page.getByRole('combobox', { name: 'Lägg till livshändelse eller ärende' });

async function begin(page, words, event) {
  await page.getByRole('heading', { name: 'Inget besök pågår' }).waitFor();
  await page.getByRole('navigation', { name: 'Besök' }).getByRole('button', { name: 'Nytt besök' }).click();
  await add(page, words, event);
}
async function add(page, words, event) {
  await field(page).fill(words);
  await page.getByRole('option').filter({ hasText: event }).first().click();
  await heading(page, event).first().waitFor();
}
async function open(page, step) {
  await page
    .getByRole('link', { name: new RegExp(`${step}$`) })
    .first()
    .click();
  await page
    .getByRole('complementary', { name: 'Valt steg' })
    .getByRole('heading', { level: 2, name: step, exact: true })
    .waitFor();
  await page.getByRole('heading', { name: 'Det här får du göra' }).first().waitFor();
}
async function preview(page) {
  await page.getByRole('button', { name: /^Överlämna ärendet/ }).click();
  await page.getByText(/^Skickas nu: /).waitFor();
}
async function send(page) {
  await page.keyboard.press('Control+Enter');
  await page.getByRole('dialog', { name: /^Skickat / }).waitFor();
}

/** A visitor who is having a child: the empty desk, the plan, what is sent, its receipt, and the paper to take home. */
async function child(page) {
  await page.getByRole('heading', { name: 'Inget besök pågår' }).waitFor();
  await page.getByRole('button', { name: /^Var sitter du/ }).click();
  await page.getByRole('menuitemcheckbox', { name: 'Uddevalla, disk 4' }).click();
  await keep(page, 'desk');
  await begin(page, 'bebis', 'Vänta och få barn');
  await page
    .getByLabel('När föddes barnet, eller när väntas det?')
    .fill(new Date(Date.now() - 12 * 86_400_000).toISOString().slice(0, 10));
  await page.getByRole('button', { name: 'Ange identitet' }).click();
  await page.getByRole('textbox', { name: 'Personnummer eller samordningsnummer' }).fill('19900101-2385');
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
  await page.keyboard.press('j');
  await page.getByText(/gifta med varandra\? ja/).waitFor();
  await open(page, 'Föräldrapenning');
  await page.getByRole('button', { name: /^Upplys / }).click();
  await page.getByText('Antecknas vid avslut:').waitFor();
  await keep(page, 'plan');
  await preview(page);
  await keep(page, 'handoff');
  await send(page);
  await keep(page, 'receipt');
  await page.keyboard.press('Escape');
  await page.getByRole('link', { name: 'Min plan' }).click();
  await page.getByRole('article', { name: 'Min plan' }).waitFor();
  await keep(page, 'min-plan');
  await page.getByRole('link', { name: 'Till besöket' }).click();
  await page.getByText('Antecknas vid avslut:').waitFor();
  await page.getByRole('button', { name: 'Avsluta besöket' }).click();
}

/** More for Försäkringskassan, so that its inbox is a list; then the inbox with one of them taken. */
async function inbox(page) {
  for (const [words, name] of [
    ['vab', 'Vab'],
    ['tio dagar', 'Tio dagar vid barns födelse'],
    ['underhåll', 'Underhållsstöd'],
  ]) {
    await page.getByRole('heading', { name: 'Inget besök pågår' }).waitFor();
    await page.getByRole('navigation', { name: 'Besök' }).getByRole('button', { name: 'Nytt besök' }).click();
    await field(page).fill(words);
    await page.getByRole('option').filter({ hasText: name }).first().click();
    await open(page, name);
    await preview(page);
    await send(page);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Avsluta besöket' }).click();
  }
  const fk = await as('handler-fk');
  await fk.getByRole('link').filter({ hasText: 'Föräldrapenning' }).click();
  await heading(fk, 'Föräldrapenning').waitFor();
  await fk.getByRole('button', { name: /^Tilldela mig/ }).click();
  const answer = fk.getByRole('textbox', { name: 'Text till besökaren och disken' });
  await answer.fill('Du kan ta ut 390 dagar på sjukpenningnivå. Ansök på Mina sidor, så återkommer vi inom en vecka.');
  await fk.getByText('Tilldelad dig').waitFor({ state: 'hidden' });
  await keep(fk, 'inbox');
}

/** Somebody new at the desk asks why not. */
async function refusal() {
  const page = await as('desk-new');
  await begin(page, 'bebis', 'Vänta och få barn');
  await open(page, 'Tio dagar vid barns födelse');
  await page.getByRole('button', { name: /^Varför\? Ta emot handling/ }).click();
  await page.getByRole('region', { name: 'Varför inte' }).getByRole('term').first().waitFor();
  await keep(page, 'refusal');
}

let code = 0;
try {
  fs.mkdirSync(screens, { recursive: true });
  const desk = await as('desk-uddevalla');
  await child(desk);
  await inbox(desk);
  await refusal();
} catch (error) {
  console.error(error.message);
  code = 1;
} finally {
  await browser.close();
  await house.stop();
  fs.rmSync(folder, { recursive: true, force: true });
}
process.exit(code);
