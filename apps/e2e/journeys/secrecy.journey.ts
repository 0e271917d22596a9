import { readFile } from 'node:fs/promises';
import { expectAccessible } from '../src/axe';
import { choose, newVisit, openStep, pane } from '../src/desk';
import { expect, test } from '../src/fixtures';
import { read } from '../src/inbox';
import { testNumbers } from '../src/personas';

const certificate = { name: 'intyg.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7\n1 0 obj << >> endobj\ntrailer << >>\n%%EOF\n') };
const TOLD = 'Barnet är fött den 14 november.';

test('what the visitor says yes to goes to another agency, a document goes to its owner, and a yes that is taken back stops the next', async ({ as }) => {
  const desk = await as('desk-uddevalla');
  const dialog = desk.getByRole('dialog', { name: 'Till annan myndighet' });
  const openDialog = async () => {
    await desk.keyboard.press('Alt+a');
    await dialog.getByLabel('Till', { exact: true }).selectOption({ label: 'Skatteverket, folkbokföringen' });
    await expect(dialog.getByRole('heading', { name: 'Kopieras', exact: true })).toBeVisible();
  };
  const back = async () => {
    await desk.keyboard.press('Escape');
    await expect(pane(desk).getByRole('heading', { level: 2, name: 'Tio dagar vid barns födelse' })).toBeVisible();
  };

  await test.step('a document is received with its file, and fetched at the desk', async () => {
    await newVisit(desk);
    await choose(desk, 'vänta barn', 'Vänta och få barn');
    await openStep(desk, 'Tio dagar vid barns födelse');
    await desk.keyboard.press('g');
    const who = desk.getByRole('dialog', { name: 'Vem är besökaren?' });
    await who.getByRole('textbox', { name: 'Personnummer eller samordningsnummer' }).fill(testNumbers.mother);
    await desk.keyboard.press('Enter');
    const receive = desk.getByRole('dialog', { name: 'Ta emot handling' });
    await receive.getByLabel('Välj fil eller skanning').setInputFiles({ name: 'brev.docx', mimeType: 'application/msword', buffer: Buffer.from('x') });
    await expect(receive.getByRole('alert')).toHaveText('Filen är varken PDF eller bild.');
    await receive.getByLabel('Välj fil eller skanning').setInputFiles(certificate);
    await expect(receive.getByText('intyg.pdf, 1 kB')).toBeVisible();
    await expectAccessible(desk, 'the dialog for a document');
    await desk.keyboard.press('Control+Enter');
    await expect(receive).toBeHidden();
    const coming = desk.waitForEvent('download');
    await pane(desk).getByRole('button', { name: 'Hämta Ansökan: Tio dagar vid barns födelse' }).click();
    const path = await (await coming).path();
    expect((await readFile(path)).equals(certificate.buffer)).toBe(true);
  });

  let address = '';
  await test.step('nothing is ticked beforehand; what is ticked waits for the visitor’s answer', async () => {
    await openDialog();
    for (const box of await dialog.getByRole('checkbox').all()) await expect(box).not.toBeChecked();
    await dialog.getByRole('textbox', { name: 'Det besökaren berättat' }).fill(TOLD);
    await dialog.getByRole('checkbox', { name: /^Identitet/ }).check();
    await dialog.getByRole('checkbox', { name: /^Det besökaren berättat/ }).check();
    await expect(dialog.getByText(/^Säger du ja till att Försäkringskassan lämnar personnummer eller annan identitet och det du har berättat till Skatteverket, folkbokföringen\?/)).toBeVisible();
    await desk.keyboard.press('Control+Enter');
    await expect(dialog.getByRole('alert')).toHaveText('Läs upp texten och välj besökarens svar.');
    await expectAccessible(desk, 'the dialog for another agency');
    await dialog.getByRole('radio', { name: /^Ja, muntligt/ }).check();
    await desk.keyboard.press('Control+Enter');
  });

  await test.step('the visitor takes home what, to whom, why, how long and how to take it back', async () => {
    const slip = desk.getByRole('article', { name: 'Kvitto på vad som lämnats' });
    await expect(slip).toContainText('Till: Skatteverket, folkbokföringen');
    await expect(slip).toContainText(TOLD);
    await expect(slip).toContainText('19900101-••••');
    await expect(slip).toContainText('Så tar du tillbaka ditt ja');
    await expect(slip).toContainText('Det som är sparat stämmer med det som skickades.');
    await expectAccessible(desk, 'the receipt');
    address = desk.url();
    await desk.keyboard.press('l');
    await expect(desk.getByRole('article', { name: 'Receipt for what was passed on' })).toContainText('How to take your yes back');
    await desk.reload();
    await expect(desk.getByRole('article', { name: 'Receipt for what was passed on' })).toBeVisible();
    await back();
  });

  await test.step('the receiver reads it with its ground; the sender’s own agency does not get it', async () => {
    const folk = await as('handler-skv-folkbokforing');
    const receipt = /ÖL-\d{2}-\d{5}/.exec(await pane(desk).getByRole('region', { name: /^Överlämning ÖL-/ }).first().innerText())?.[0] ?? '';
    await read(folk, receipt, 'Tio dagar vid barns födelse');
    await expect(folk.getByText(TOLD)).toBeVisible();
    await expect(folk.getByText(/Identitet: Medgivande muntligt kl\./)).toBeVisible();
    const fk = await as('handler-fk');
    await expect(fk.getByRole('heading', { level: 1, name: 'Alla öppna' })).toBeVisible();
    await expect(fk.getByText(receipt)).toBeHidden();
    expect(address).toContain('/kvitto/');
  });

  await test.step('the agency’s manager decides on a ground that only a manager may, from a list that says nothing about the person', async () => {
    const manager = await as('manager-fk');
    await manager.goto('/utlamnande');
    const row = manager.getByRole('row', { name: /Tio dagar vid barns födelse/ }).first();
    await expect(row).toContainText('Försäkringskassan');
    await expect(manager.getByRole('main')).not.toContainText('19900101');
    await expectAccessible(manager, 'the list of what may be decided');
    await row.getByRole('button', { name: /^Besluta om Tio dagar/ }).click();
    const decide = manager.getByRole('dialog', { name: 'Besluta om utlämnande' });
    await decide.getByLabel('Till', { exact: true }).selectOption({ label: 'Skatteverket, folkbokföringen' });
    await decide.getByLabel('Grund').selectOption({ label: 'Förebygga och upptäcka brott och felaktiga utbetalningar' });
    await decide.getByRole('checkbox', { name: 'Anteckningar och åtgärder i ärendet' }).check();
    await decide.getByRole('textbox', { name: 'Avvägningen' }).fill('Uppgiften behövs för att rätta en utbetalning.');
    await manager.keyboard.press('Control+Enter');
    await expect(decide).toBeHidden();
    await expect(row).toContainText('OSL 10 kap. 15 a § till Skatteverket, folkbokföringen');
  });

  await test.step('a yes that is taken back lets nothing more through, and no is no hindrance', async () => {
    await expect(pane(desk).getByRole('region', { name: 'Medgivanden' })).toContainText('till Skatteverket, folkbokföringen');
    await desk.keyboard.press('c');
    await pane(desk).getByRole('button', { name: 'Ja, återkalla' }).click();
    await expect(pane(desk).getByRole('region', { name: 'Medgivanden' })).toContainText('återkallat kl.');
    await openDialog();
    await dialog.getByRole('checkbox', { name: /^Identitet/ }).check();
    await expect(dialog.getByRole('heading', { name: 'Läs upp för besökaren' })).toBeVisible();
    await dialog.getByRole('radio', { name: /^Nej/ }).check();
    await desk.keyboard.press('Control+Enter');
    await expect(dialog.getByText(/^Besökaren sa nej\./)).toBeVisible();
    await expect(dialog.getByRole('checkbox', { name: /^Identitet/ })).not.toBeChecked();
    await dialog.getByRole('button', { name: /^Skicka utan personuppgifter/ }).click();
    const slip = desk.getByRole('article', { name: 'Kvitto på vad som lämnats' });
    await expect(slip).toContainText('Inga uppgifter om dig har lämnats som krävde ditt ja.');
    await expect(slip).not.toContainText('19900101');
    await back();
  });

  await test.step('the document is sent on to its owner, who alone opens it', async () => {
    await desk.keyboard.press('Alt+a');
    await dialog.getByRole('radio', { name: 'Bara handlingen' }).check();
    await dialog.getByLabel('Till', { exact: true }).selectOption({ label: 'Försäkringskassan' });
    await dialog.getByRole('checkbox', { name: /^Handlingar/ }).check();
    await dialog.getByRole('button', { name: /^Skicka och visa kvitto/ }).click();
    const slip = desk.getByRole('article', { name: 'Kvitto på vad som lämnats' });
    await expect(slip).toContainText('Ansökan: Tio dagar vid barns födelse, 1 sida');
    const receipt = /ÖL-\d{2}-\d{5}/.exec(await slip.innerText())?.[0] ?? '';
    await back();
    await expect(pane(desk).getByText('vidarebefordrad', { exact: true })).toBeVisible();
    await expect(pane(desk).getByRole('button', { name: /^Hämta/ })).toBeHidden();
    const fk = await as('handler-fk');
    await read(fk, receipt, 'Tio dagar vid barns födelse');
    const coming = fk.waitForEvent('download');
    await fk.getByRole('button', { name: 'Hämta Ansökan: Tio dagar vid barns födelse' }).click();
    expect((await readFile(await (await coming).path())).equals(certificate.buffer)).toBe(true);
  });
});
