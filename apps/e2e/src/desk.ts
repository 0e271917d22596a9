import { expect, type Locator, type Page } from '@playwright/test';

/** What a visit is called aloud: a letter and a number. */
const visitNumbers = /^[A-ZÅÄÖ] \d+$/;

/** The parts of the desk as somebody finds them: by role and name. */
export const search = (page: Page): Locator => page.getByRole('combobox', { name: 'Lägg till livshändelse eller ärende' });
export const plan = (page: Page, name: string): Locator => page.getByRole('region', { name, exact: true });
export const pane = (page: Page): Locator => page.getByRole('complementary', { name: 'Valt steg' });
export const stepRow = (page: Page, name: string): Locator => page.getByRole('listitem').filter({ has: page.getByRole('link', { name: new RegExp(`^\\d*\\s*${name}$`) }) });
export const visitNumber = (page: Page): Promise<string> => page.getByRole('heading', { level: 1, name: visitNumbers }).innerText();

/** Something that came back to the desk, in the list beside the visits. */
export const deskTask = (page: Page, kind: 'Återsänd' | 'Svar att lämna', name: string): Locator =>
  page.getByRole('region', { name: /^Uppgifter vid disken/ }).getByRole('link').filter({ hasText: name }).filter({ hasText: kind });

/** Starts a visit with the button beside the open ones. */
export const newVisit = async (page: Page): Promise<void> => {
  // The bar says where one sits; before that the house does not know which office the visit belongs to.
  await expect(page.getByRole('banner')).toContainText(/Uddevalla|Tidaholm|Överkalix/);
  await page.getByRole('navigation', { name: 'Besök' }).getByRole('button', { name: 'Nytt besök' }).click();
  await expect(search(page)).toBeFocused();
};

/** Writes what the visitor says, and takes the first suggestion. */
export const choose = async (page: Page, words: string, event: string): Promise<void> => {
  await search(page).focus();
  await page.keyboard.type(words);
  await expect(page.getByRole('option', { selected: true })).toContainText(event);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 2, name: event, exact: true })).toBeVisible();
};

/** Opens a step of the plan in the pane beside it. */
export const openStep = async (page: Page, name: string): Promise<void> => {
  await stepRow(page, name).getByRole('link').click();
  await expect(pane(page).getByRole('heading', { level: 2, name, exact: true })).toBeVisible();
};

/** Tells the visitor what applies in the chosen step, by key: the smallest task there is. */
export const inform = async (page: Page): Promise<void> => {
  await expect(pane(page).getByRole('button', { name: /^Upplys / })).toBeVisible();
  await page.keyboard.press('u');
  await expect(pane(page).getByRole('region', { name: 'Gjort' })).toContainText('Upplys');
  await expect(page.getByText('Antecknas vid avslut:')).toBeVisible();
};

/** Begins a note for the agency of the chosen step, by key. */
export const beginNote = async (page: Page, text: string): Promise<void> => {
  await page.keyboard.press('a');
  await expect(pane(page).getByRole('textbox', { name: /^Anteckning för/ })).toBeFocused();
  await page.keyboard.type(text);
};

/** Ends the visit by key, once the line at the bottom says that it can be ended. */
export const endVisit = async (page: Page): Promise<void> => {
  await expect(page.getByRole('button', { name: 'Avsluta besöket' })).toBeEnabled();
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('heading', { name: 'Inget besök pågår' })).toBeVisible();
};
