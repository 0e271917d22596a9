import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import { expect, test } from '../src/fixtures';

type Answer = { readonly id: string; readonly version: number; readonly number: string; readonly seal: string; readonly proposedReason: string; readonly receiptNumber: string };
/** Asks the house from the page, as its own screens do. */
const ask = (page: Page, method: string, path: string, body: object): Promise<Answer> =>
  page.evaluate(async (asked) => {
    const me = (await (await fetch('/api/me')).json()) as { csrfToken: string };
    const answer = await fetch(`/api${asked.path}`, { method: asked.method, headers: { 'content-type': 'application/json', 'x-desk-csrf': me.csrfToken }, body: JSON.stringify(asked.body) });
    return (await answer.json()) as Answer;
  }, { method, path, body });

test('an agent reports a conflict of interest, meets the visit no more, and a colleague takes it over', async ({ as, watch }) => {
  // The address answers like one that does not exist: what the story is about.
  watch.expectRefusal(/^\/api\/visits\/[\w-]+/, 404);
  const agent = await as('desk-uddevalla');
  const visit = await ask(agent, 'POST', '/visits', { officeId: 'uddevalla' });
  await agent.goto(`/disk/${visit.id}`);
  await expect(agent.getByText(visit.number).first()).toBeVisible();
  await agent.keyboard.press('Alt+j');
  await expect(agent.getByRole('dialog', { name: 'Anmäl jäv' })).toBeVisible();
  await agent.keyboard.press('Control+Enter');
  await expect(agent.getByRole('dialog')).toBeHidden();
  await agent.goto(`/disk/${visit.id}`);
  await expect(agent.getByRole('heading', { name: 'Besöket finns inte här' })).toBeVisible();

  const colleague = await as('desk-uddevalla-2');
  await colleague.goto('/disk');
  await colleague.getByRole('button', { name: `Ta över ${visit.number}` }).click();
  await expect(colleague).toHaveURL(new RegExp(`/disk/${visit.id}`));

  const manager = await as('manager-fk');
  await manager.goto('/jav');
  await expect(manager.getByRole('row', { name: new RegExp(visit.number) })).toContainText('Närstående');
});

test('two persons open one hand-off for the system administrator, whose manager sees it at once and ends it', async ({ as }) => {
  const desk = await as('desk-uddevalla');
  const visit = await ask(desk, 'POST', '/visits', { officeId: 'uddevalla' });
  const choice = { caseTypeCode: 'FK-TFP10', kind: 'T3', include: [], question: 'När kommer beslutet?' };
  const draft = await ask(desk, 'POST', `/visits/${visit.id}/handoff-previews`, choice);
  const { receiptNumber } = await ask(desk, 'POST', `/visits/${visit.id}/handoffs`, { ...choice, reason: draft.proposedReason, seal: draft.seal, requestKey: randomUUID() });

  const admin = await as('system-admin');
  await admin.goto('/nodoppning');
  await admin.getByLabel('Verksamhet').selectOption('FK');
  await admin.getByLabel('Kvittensnummer').fill(receiptNumber);
  await admin.getByLabel('Varför behövs det?').fill('Överlämningen syns inte i inkorgen');
  await admin.getByRole('button', { name: 'Begär', exact: true }).click();
  const opening = admin.getByRole('listitem').filter({ hasText: receiptNumber });
  await expect(opening).toContainText('Väntar på den andra personen');

  const manager = await as('manager-fk');
  await manager.goto('/nodoppning');
  await expect(manager.getByText(`Nödöppning begärs: ${receiptNumber}`)).toBeVisible();
  await manager.getByRole('listitem').filter({ hasText: receiptNumber }).getByRole('button', { name: 'Godkänn 30 minuter' }).click();
  await expect(admin.getByText(`Nödöppning pågår: ${receiptNumber}`)).toBeVisible();
  await opening.getByRole('button', { name: 'Se innehållet' }).click();
  await expect(opening.getByText(choice.question)).toBeVisible();
  await manager.getByRole('listitem').filter({ hasText: receiptNumber }).getByRole('button', { name: 'Avsluta nu' }).click();
  await expect(admin.getByText(`Nödöppning pågår: ${receiptNumber}`)).toBeHidden();
  await expect(opening.getByText(choice.question)).toBeHidden();
});
