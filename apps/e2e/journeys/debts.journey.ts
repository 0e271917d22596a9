import { choose, endVisit, newVisit, openStep, pane } from '../src/desk';
import { expect, test } from '../src/fixtures';
import { answer, read, row } from '../src/inbox';
import { sendHandoff } from '../src/handoff';

test('a visitor in debt is handed over to Kronofogden, who never sees what Försäkringskassan was sent', async ({ as, watch }) => {
  const desk = await as('desk-uddevalla');
  await newVisit(desk);
  await choose(desk, 'få barn', 'Vänta och få barn');
  await openStep(desk, 'Föräldrapenning');
  const forFk = await sendHandoff(desk, 'Försäkringskassan');
  await endVisit(desk);

  await newVisit(desk);
  await choose(desk, 'kronofogden har skickat brev', 'Överskuldsatt');
  await openStep(desk, 'Skuldsaldo och skuldutdrag');
  const forKfm = await sendHandoff(desk, 'Kronofogden');

  const kfm = await as('handler-kfm');
  await expect(row(kfm, forKfm)).toBeVisible();
  await expect(row(kfm, forFk)).toHaveCount(0);
  await read(kfm, forKfm, 'Skuldsaldo och skuldutdrag');
  await expect(kfm.getByText('Överskuldsatt')).toBeVisible();
  await kfm.keyboard.press('t');
  await answer(kfm, { visitor: 'Du har två skulder hos oss. Ring oss för en plan.', internal: 'Saldot lämnas inte skriftligt.' });
  await expect(pane(desk).getByText('Du har två skulder hos oss. Ring oss för en plan.')).toBeVisible();

  // The address of the other agency's hand-off, tried by hand: it answers as one that does not exist.
  const fk = await as('handler-fk');
  await row(fk, forFk).click();
  await expect(fk.getByRole('heading', { level: 2, name: 'Föräldrapenning' })).toBeVisible();
  watch.expectRefusal(/^\/api\/handoffs\/[0-9a-f-]+$/, 404);
  await kfm.goto(new URL(fk.url()).pathname);
  await expect(kfm.getByText('Överlämningen finns inte här')).toBeVisible();
  await expect(kfm.getByText('Föräldrapenning')).toHaveCount(0);
  await endVisit(desk);
});
