import type { Page } from '@playwright/test';
import { beginNote, choose, deskTask, newVisit, openStep, pane, stepRow } from '../src/desk';
import { expect, test } from '../src/fixtures';
import { Hands } from '../src/hands';
import { answer, read, row } from '../src/inbox';
import { testNumbers } from '../src/personas';
import { keepTraffic } from '../src/traffic';

const VISITOR_TEXT = 'Du kan ta ut 390 dagar. Ansök på Mina sidor när barnet har kommit.';
const INTERNAL_TEXT = 'Kontrollerade SGI i systemet, inget hinder.';

const identify = async (page: Page, number: string): Promise<void> => {
  const dialog = page.getByRole('dialog', { name: 'Vem är besökaren?' });
  const field = dialog.getByRole('textbox', { name: 'Personnummer eller samordningsnummer' });
  await expect(field).toBeFocused();
  await page.keyboard.type(testNumbers.wrongCheckDigit);
  await expect(dialog.getByText('Sista siffran stämmer inte. Kontrollera numret, eller välj Annan identitet.')).toBeVisible();
  await field.clear();
  await page.keyboard.type(number);
  await expect(dialog.getByText(/^Numret stämmer: 19900101-/)).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
};

/** Writes a note for the agency of the chosen step, and corrects it with a reason. */
const noteAndCorrect = async (page: Page): Promise<void> => {
  await beginNote(page, 'Barnet väntas i mars. Vill dela dagarna like.');
  await page.keyboard.press('Control+Enter');
  const note = pane(page).getByRole('article').filter({ hasText: 'Barnet väntas i mars' });
  await expect(note).toBeVisible();
  await note.getByRole('button', { name: 'Rätta' }).click();
  await pane(page).getByRole('textbox', { name: 'Rätta' }).fill('Barnet väntas i mars. Vill dela dagarna lika.');
  await pane(page).getByRole('radio', { name: 'Skrivfel' }).check();
  await pane(page).getByRole('button', { name: 'Spara rättelsen' }).click();
  const corrected = pane(page).getByRole('article').filter({ hasText: 'dagarna lika.' });
  await corrected.getByRole('button', { name: '1 tidigare' }).click();
  await expect(corrected).toContainText('dagarna like.');
  await expect(corrected).toContainText('Skrivfel');
};

test('a visitor who is having a child: identified, helped, handed over to Försäkringskassan, answered and told', async ({ as }) => {
  const fk = await as('handler-fk');
  await expect(fk.getByRole('heading', { level: 1, name: 'Alla öppna' })).toBeVisible();
  const desk = await as('desk-uddevalla');
  const received = keepTraffic(desk);

  await test.step('a life event, and a question answered by key', async () => {
    await newVisit(desk);
    await choose(desk, 'vänta barn', 'Vänta och få barn');
    await expect(desk.getByRole('listitem').filter({ hasText: 'Har den gravida svårt att klara sitt arbete under graviditeten?' })).toBeVisible();
    await desk.keyboard.press('e');
    await expect(desk.getByText(/^Har den gravida svårt att klara sitt arbete under graviditeten\? nej$/)).toBeVisible();
  });

  await test.step('a task that needs identity asks for it, and says what is wrong with the number', async () => {
    await openStep(desk, 'Tio dagar vid barns födelse');
    await desk.keyboard.press('g');
    await identify(desk, testNumbers.mother);
    const document = desk.getByRole('dialog', { name: 'Ta emot handling' });
    await expect(document.getByRole('textbox', { name: 'Vad är det?' })).toHaveValue('Ansökan: Tio dagar vid barns födelse');
    await desk.keyboard.press('Control+Enter');
    await expect(pane(desk).getByText('Ansökan: Tio dagar vid barns födelse, 1 sida')).toBeVisible();
    await expect(desk.getByRole('group', { name: 'Besökaren' })).toContainText('19900101-••••');
  });

  await test.step('a note, corrected with a reason', async () => {
    await openStep(desk, 'Föräldrapenning');
    await desk.keyboard.press('u');
    await expect(stepRow(desk, 'Föräldrapenning')).toContainText('upplyst');
    await noteAndCorrect(desk);
  });

  const hands = new Hands(desk);
  let receipt = '';
  await test.step('handed over in four interactions, seen by the handler without reload', async () => {
    await hands.press('ö');
    const preview = desk.getByRole('dialog', { name: 'Överlämna till Försäkringskassan' });
    await expect(preview.getByRole('heading', { name: 'Kopieras' })).toBeVisible();
    await expect(preview.getByRole('listitem').filter({ hasText: 'Identitet' })).toContainText('19900101-••••');
    await expect(preview.getByText('Skickas nu: ärende, språk, identitet, anteckningar, gjort vid disken.')).toBeVisible();
    await hands.press('Control+Enter');
    const slip = desk.getByRole('dialog', { name: /^Skickat / });
    receipt = /Nummer (\S+),/.exec(await slip.getByText(/^Nummer /).innerText())?.[1] ?? '';
    expect(receipt).not.toBe('');
    await expect(row(fk, receipt)).toBeVisible();
    await hands.press('Escape');
    await expect(slip).toBeHidden();
    expect(hands.interactions).toBeLessThanOrEqual(4);
    expect(hands.words).toBe(0);
  });

  await test.step('the handler takes it and answers with two texts', async () => {
    await read(fk, receipt, 'Föräldrapenning');
    await fk.keyboard.press('t');
    await expect(fk.getByText('Tilldelad dig')).toBeVisible();
    await expect(pane(desk).getByText(/Handläggs av Handläggare F3/)).toBeVisible();
    await answer(fk, { visitor: VISITOR_TEXT, internal: INTERNAL_TEXT });
  });

  await test.step('the desk sees state, outcome and the text for the visitor, and nothing of the handler’s own', async () => {
    const status = pane(desk).getByRole('region', { name: `Överlämning ${receipt}` });
    await expect(status).toContainText('Besvarad');
    await expect(status).toContainText(VISITOR_TEXT);
    await expect(status).toContainText('Informerat');
    await expect(deskTask(desk, 'Svar att lämna', 'Föräldrapenning')).toBeVisible();
  });

  await test.step('the visitor is told', async () => {
    await pane(desk).getByRole('button', { name: 'Besökaren har fått svaret' }).click();
    await expect(pane(desk).getByText('Återkopplat: vid disken')).toBeVisible();
    await expect(deskTask(desk, 'Svar att lämna', 'Föräldrapenning')).toBeHidden();
    await expect(fk.getByRole('list', { name: 'Så långt har överlämningen kommit' })).toContainText('Återkopplad');
  });

  await desk.keyboard.press('Control+Enter');
  await expect(desk.getByRole('heading', { name: 'Inget besök pågår' })).toBeVisible();
  const everything = await received();
  expect(everything).toContain(VISITOR_TEXT);
  expect(everything).not.toContain(INTERNAL_TEXT);
  expect(everything).not.toContain(testNumbers.mother.replace('-', ''));
});
