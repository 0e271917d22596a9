import { expect, type Page } from '@playwright/test';
import { pressKey } from './keys';

/** What the screens are called in the two languages; the journeys of the stories are in Swedish only. */
export const words = {
  sv: { search: 'Lägg till livshändelse eller ärende', baby: ['bebis', 'Vänta och få barn'], housing: ['bostadsbidrag', 'Bostadsbidrag'], parental: ['föräldrapenning', 'Föräldrapenning'], why: 'Varför inte', sending: /^Skickas nu: /, sent: /^Skickat /, newVisit: 'Nytt besök', plan: 'Min plan', visits: 'Besök', signIn: 'Logga in', palette: 'Sök eller gör något', keys: 'Alla tangenter', inform: /^Upplys / },
  en: { search: 'Add a life event or a case', baby: ['baby', 'Expecting and having a child'], housing: ['housing allowance', 'Housing allowance'], parental: ['parental benefit', 'Parental benefit'], why: 'Why not', sending: /^Sent now: /, sent: /^Sent /, newVisit: 'New visit', plan: 'My plan', visits: 'Visits', signIn: 'Sign in', palette: 'Search or do something', keys: 'All keys', inform: /^Inform / },
} as const;
export type Language = keyof typeof words;
type Look = (page: Page, what: string) => Promise<void>;

const take = async (page: Page, [said, name]: readonly [string, string], search: string): Promise<void> => {
  await page.getByRole('combobox', { name: search }).focus();
  await page.keyboard.type(said);
  await expect(page.getByRole('option').filter({ hasText: name }).first()).toBeVisible();
  await page.getByRole('option').filter({ hasText: name }).first().click();
};

/** Walks through the desk's screens from the empty desk, and looks at each; leaves an ended visit behind. Answers the receipt number. */
export const walkDesk = async (page: Page, language: Language, look: Look): Promise<string> => {
  const t = words[language];
  const pane = page.getByRole('complementary').first();
  await expect(page.getByRole('button', { name: t.newVisit }).first()).toBeVisible();
  await look(page, 'the empty desk');
  await page.getByRole('navigation', { name: t.visits }).getByRole('button', { name: t.newVisit }).click();
  await expect(page.getByRole('combobox', { name: t.search })).toBeFocused();
  await take(page, t.baby, t.search);
  await expect(page.getByRole('heading', { level: 2, name: t.baby[1], exact: true })).toBeVisible();
  await expect(pane.getByRole('button', { name: t.inform })).toBeVisible();
  await look(page, 'the desk with a plan');

  await page.keyboard.press('Control+k');
  await expect(page.getByRole('dialog', { name: t.palette })).toBeVisible();
  await look(page, 'the palette');
  await page.keyboard.press('Escape');
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: t.keys })).toBeVisible();
  await look(page, 'the keys');
  await page.keyboard.press('Escape');

  await take(page, t.housing, t.search);
  await page.getByRole('link', { name: new RegExp(`${t.housing[1]}$`) }).last().click();
  await expect(pane.getByRole('heading', { level: 2, name: t.housing[1], exact: true })).toBeVisible();
  await page.keyboard.press('g');
  await expect(page.getByRole('region', { name: t.why }).getByRole('term').first()).toBeVisible();
  await look(page, 'a refusal');

  await page.getByRole('link', { name: new RegExp(`${t.parental[1]}$`) }).first().click();
  await expect(pane.getByRole('heading', { level: 2, name: t.parental[1], exact: true })).toBeVisible();
  await pressKey(page, 'ö');
  await expect(page.getByRole('dialog').getByText(t.sending)).toBeVisible();
  await look(page, 'the hand-off');
  await page.keyboard.press('Control+Enter');
  const slip = page.getByRole('dialog', { name: t.sent });
  await expect(slip).toBeVisible();
  const receipt = /ÖL-\d\d-\d{5}/.exec(await slip.innerText())?.[0] ?? '';
  expect(receipt).not.toBe('');
  await look(page, 'the receipt');
  await page.keyboard.press('Escape');
  await look(page, 'a step that was handed over');

  await page.keyboard.press('m');
  await expect(page.getByRole('article', { name: t.plan })).toBeVisible();
  await look(page, 'min plan');
  await page.goBack();
  await expect(page.getByRole('heading', { level: 2, name: t.baby[1], exact: true })).toBeVisible();
  return receipt;
};
