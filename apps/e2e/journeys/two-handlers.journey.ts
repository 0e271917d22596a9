import { choose, endVisit, newVisit, openStep } from '../src/desk';
import { expect, test } from '../src/fixtures';
import { sendHandoff } from '../src/handoff';
import { read } from '../src/inbox';

const DRAFT = 'Namnet kan anmälas av vårdnadshavarna tillsammans.';

test('two handlers on one hand-off: one wins, the other sees who and what, and keeps the draft', async ({ as }) => {
  const desk = await as('desk-uddevalla');
  await newVisit(desk);
  await choose(desk, 'barn', 'Vänta och få barn');
  await openStep(desk, 'Anmäl barnets namn');
  const receipt = await sendHandoff(desk, 'Skatteverket');
  await endVisit(desk);

  const first = await as('handler-skv-folkbokforing');
  const second = await as('handler-skv-skyddad');
  await read(first, receipt, 'Anmäl barnets namn');
  await read(second, receipt, 'Anmäl barnets namn');

  await first.keyboard.press('t');
  await expect(first.getByText('Tilldelad dig')).toBeVisible();
  await first.getByRole('textbox', { name: 'Text till besökaren och disken' }).fill(DRAFT);

  await expect(second.getByText(/S12 tog ärendet \d\d\.\d\d/).first()).toBeVisible();
  await expect(second.getByText('Du kan läsa men inte svara.')).toBeVisible();
  await second.getByRole('button', { name: /^Ta över från .*S12/ }).click();
  await expect(second.getByText('Tilldelad dig')).toBeVisible();

  await expect(first.getByText(/S30 tog ärendet \d\d\.\d\d/).first()).toBeVisible();
  await expect(first.getByText('Du kan läsa men inte svara. Det du hann skriva är sparat som utkast.')).toBeVisible();
  const draft = first.getByRole('textbox', { name: 'Text till besökaren och disken' });
  await expect(draft).toHaveValue(DRAFT);
  await expect(draft).not.toBeEditable();
  await first.reload();
  await expect(first.getByRole('textbox', { name: 'Text till besökaren och disken' })).toHaveValue(DRAFT);
});

test('a step taken on what was old is refused with who and what, and nothing written is lost', async ({ as, watch }) => {
  const desk = await as('desk-uddevalla');
  await newVisit(desk);
  await choose(desk, 'barn', 'Vänta och få barn');
  await openStep(desk, 'Anmäl barnets namn');
  const receipt = await sendHandoff(desk, 'Skatteverket');
  await endVisit(desk);

  const first = await as('handler-skv-folkbokforing');
  const second = await as('handler-skv-skyddad');
  await read(first, receipt, 'Anmäl barnets namn');
  await read(second, receipt, 'Anmäl barnets namn');
  // The second handler's line is down for a moment: no nudge comes through, and the screen is old.
  await second.routeWebSocket(/socket\.io/, () => undefined);
  watch.expectOffline();
  await second.context().setOffline(true);
  await first.keyboard.press('t');
  await expect(first.getByText('Tilldelad dig')).toBeVisible();
  watch.expectRefusal(/^\/api\/handoffs\/[0-9a-f-]+\/steps$/, 409);
  await second.context().setOffline(false);
  await second.keyboard.press('t');
  await expect(second.getByText(/S12 tog ärendet/).first()).toBeVisible();
});
