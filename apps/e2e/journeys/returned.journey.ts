import { choose, deskTask, endVisit, newVisit, openStep } from '../src/desk';
import { expect, test } from '../src/fixtures';
import { sendHandoff } from '../src/handoff';
import { read } from '../src/inbox';
import { pressKey } from '../src/keys';

const REASON = 'Be besökaren om hyresavin, och lämna över igen.';

test('a hand-off that is returned needs a reason, and becomes a task at the desk', async ({ as }) => {
  const desk = await as('desk-uddevalla');
  await newVisit(desk);
  await choose(desk, 'skulder', 'Överskuldsatt');
  await openStep(desk, 'Ansökan om skuldsanering');
  const receipt = await sendHandoff(desk, 'Kronofogden');
  await endVisit(desk);

  const kfm = await as('handler-kfm');
  await read(kfm, receipt, 'Ansökan om skuldsanering');
  await pressKey(kfm, 'å');
  const dialog = kfm.getByRole('dialog', { name: 'Återsänd till disken' });
  await dialog.getByRole('radio', { name: 'Uppgifter saknas' }).check();
  await kfm.keyboard.press('Control+Enter');
  await expect(dialog.getByText('Skriv minst tre tecken.')).toBeVisible();
  await dialog.getByRole('textbox', { name: 'Vad ska disken göra?' }).fill(REASON);
  await kfm.keyboard.press('Control+Enter');
  await expect(dialog).toBeHidden();

  const task = deskTask(desk, 'Återsänd', 'Ansökan om skuldsanering');
  await task.click();
  await expect(desk.getByRole('heading', { level: 2, name: 'Ansökan om skuldsanering' })).toBeVisible();
  await expect(desk.getByText(REASON)).toBeVisible();
  await desk.getByRole('button', { name: 'Avsluta', exact: true }).click();
  await expect(task).toBeHidden();
});
