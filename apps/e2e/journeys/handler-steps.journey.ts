import type { Page } from '@playwright/test';
import { choose, endVisit, newVisit, openStep, pane, stepRow } from '../src/desk';
import { expect, test } from '../src/fixtures';
import { answer, read, row } from '../src/inbox';
import { pressKey } from '../src/keys';
import { sendHandoff } from '../src/handoff';

/** Asks the agency of the chosen step with the words that stand there, and answers the receipt number. */
const askAgency = async (page: Page, agency: string): Promise<string> => {
  await expect(pane(page).getByRole('button', { name: new RegExp(`^Fråga ${agency}`) })).toBeVisible();
  await page.keyboard.press('f');
  await expect(page.getByRole('dialog', { name: `Fråga ${agency}` }).getByText(/^Skickas nu: /)).toBeVisible();
  await page.keyboard.press('Control+Enter');
  const slip = page.getByRole('dialog', { name: /^Skickat / });
  const receipt = /ÖL-\d\d-\d{5}/.exec(await slip.innerText())?.[0] ?? '';
  await page.keyboard.press('Escape');
  await expect(slip).toBeHidden();
  return receipt;
};
const confirm = async (page: Page, dialog: string, fields: Readonly<Record<string, string>>): Promise<void> => {
  const open = page.getByRole('dialog', { name: dialog });
  for (const [name, text] of Object.entries(fields)) await open.getByRole('textbox', { name }).fill(text);
  await page.keyboard.press('Control+Enter');
  await expect(open).toBeHidden();
};

test('a handler rejects with a text for the visitor, and the desk closes what came back', async ({ as }) => {
  const desk = await as('desk-uddevalla');
  await newVisit(desk);
  await choose(desk, 'bebis', 'Vänta och få barn');
  await openStep(desk, 'Föräldrapenning');
  const receipt = await sendHandoff(desk, 'Försäkringskassan');
  const fk = await as('handler-fk');
  await read(fk, receipt, 'Föräldrapenning');
  await fk.keyboard.press('v');
  await confirm(fk, 'Avvisa', { 'Text till besökaren': 'Vänd dig till arbetsgivaren.' });

  const status = pane(desk).getByRole('region', { name: `Överlämning ${receipt}` });
  await expect(status).toContainText('Avvisad');
  await expect(status).toContainText('Vänd dig till arbetsgivaren.');
  await pressKey(desk, 'å');
  await expect(status).toContainText('Avslutad');
  await endVisit(desk);
});

test('a handler sends a question on inside the agency, and the one who gets it has it without reload', async ({ as }) => {
  const tax = await as('handler-skv-beskattning');
  await expect(tax.getByRole('heading', { level: 1, name: 'Alla öppna' })).toBeVisible();
  const desk = await as('desk-uddevalla');
  await newVisit(desk);
  await choose(desk, 'barn', 'Vänta och få barn');
  await openStep(desk, 'Anmäl barnets namn');
  const receipt = await askAgency(desk, 'Skatteverket');
  const folk = await as('handler-skv-folkbokforing');
  await read(folk, receipt, 'Fråga: anmäl barnets namn');
  const before = await tax.getByRole('link').filter({ hasText: 'ÖL-' }).count();
  await folk.keyboard.press('o');
  await confirm(folk, 'Omdirigera', { 'Varför?': 'Gäller skatt.' });
  await expect(tax.getByRole('link').filter({ hasText: 'ÖL-' })).toHaveCount(before + 1);

  // The desk follows both, and neither is done again.
  const both = stepRow(desk, 'Anmäl barnets namn');
  await expect(both).toContainText('Omdirigerad');
  await expect(both).toContainText('Skickad');
  await expect(both.getByRole('button')).toHaveCount(0);
  await endVisit(desk);
});

test('a question back stops the clock, and what was answered is taken up again: the old answer is an earlier one', async ({ as }) => {
  const desk = await as('desk-uddevalla');
  await newVisit(desk);
  await choose(desk, 'bebis', 'Vänta och få barn');
  await openStep(desk, 'Föräldrapenning');
  const receipt = await sendHandoff(desk, 'Försäkringskassan');
  await expect(pane(desk).getByRole('region', { name: 'Gjort' })).toContainText(`Överlämnat ${receipt}`);
  const fk = await as('handler-fk');
  await read(fk, receipt, 'Föräldrapenning');
  await fk.keyboard.press('t');
  await expect(fk.getByText('Tilldelad dig')).toBeVisible();
  await fk.keyboard.press('k');
  await confirm(fk, 'Fråga besökaren', { 'Vad behöver du veta?': 'När är barnet beräknat?' });
  await expect(fk.getByText(/^Står still sedan .* arbetsdagar återstår, räknade från den dag svaret kommer\.$/)).toBeVisible();
  await expect(fk.getByRole('list', { name: 'Så långt har överlämningen kommit' })).toContainText('står still sedan');
  const status = pane(desk).getByRole('region', { name: `Överlämning ${receipt}` });
  await expect(status).toContainText('När är barnet beräknat?');
  await expect(status).toContainText(/Svarstiden står still sedan .* arbetsdagar, räknade från den dagen\./);
  await desk.getByRole('textbox', { name: 'Det besökaren svarade' }).fill('I mars.');
  // In the field the keys send the reply, and do not end the visit.
  await desk.keyboard.press('Control+Enter');
  await expect(status).toContainText('Pågår');

  await answer(fk, { visitor: 'Du kan ansöka i mars.', internal: 'Inget hinder.' });
  await expect(status).toContainText('Du kan ansöka i mars.');
  await desk.keyboard.press('g');
  await expect(status).toContainText('Återkopplat: vid disken');
  await pressKey(desk, 'å');
  await expect(status).toContainText('Avslutad');
  await expect(fk.getByRole('button', { name: /^Återöppna/ })).toBeVisible();
  await pressKey(fk, 'ö');
  await confirm(fk, 'Återöppna', { 'Varför?': 'Besökaren kom tillbaka.' });
  await expect(status).toContainText('Tidigare svar, innan frågan togs upp igen');
  await expect(status).toContainText('Försäkringskassan svarar senast');
  await expect(row(fk, receipt)).toBeVisible();

  // The paper promises by the number, and gives no earlier answer as the answer.
  await desk.keyboard.press('m');
  const sheet = desk.getByRole('article', { name: 'Min plan' });
  await expect(sheet).toContainText(`${receipt}. Svar senast`);
  await expect(sheet).not.toContainText('Du kan ansöka i mars.');
  await desk.keyboard.press('Escape');
  await expect(desk.getByText('Antecknas vid avslut:')).toBeVisible();
  await endVisit(desk);
});
