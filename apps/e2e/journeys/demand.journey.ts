import type { Page } from '@playwright/test';
import { expectAccessible } from '../src/axe';
import { newVisit } from '../src/desk';
import { expect, test } from '../src/fixtures';

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Behövdes besöket?' });

/** A visit about just a question, ended by key once the desk knows whether it is asked. @returns the visit’s id */
const endOne = async (page: Page): Promise<string> => {
  const known = page.waitForResponse((response) => response.url().includes('/api/statistics/demand-question'));
  await newVisit(page);
  await page.keyboard.type('var ligger biblioteket');
  await page.getByRole('option', { name: /Bara en fråga/ }).click();
  await expect(page.getByText('Bara en fråga, utan ärende.')).toBeVisible();
  const visitId = new URL((await known).url()).searchParams.get('visitId') ?? '';
  await page.keyboard.press('Control+Enter');
  return visitId;
};

const expectEnded = (page: Page) => expect(page.getByRole('heading', { name: 'Inget besök pågår' })).toBeVisible();

test('at the end of a visit in the sample one key says whether it was needed; the house sets nothing by itself', async ({ as }) => {
  test.slow();
  const manager = await as('office-manager-uddevalla');
  const setSample = async (share: string): Promise<string> => {
    await manager.goto('/statistik/underlag');
    const sample = manager.getByRole('textbox', { name: /^Urval för onödig efterfrågan/ });
    const before = await sample.inputValue();
    if (before === share) return before;
    await sample.fill(share);
    await manager.keyboard.press('Control+s');
    await expect(manager.getByRole('button', { name: /^Spara måtten/ })).toHaveAttribute('aria-disabled', 'true');
    return before;
  };
  const before = await setSample('100');
  const desk = await as('desk-uddevalla');
  const marked: Record<string, string> = {};
  try {
    await test.step('nothing is chosen beforehand, and one key answers', async () => {
      marked.value = await endOne(desk);
      await expect(dialog(desk).getByRole('radio', { checked: true })).toHaveCount(0);
      await expectAccessible(desk, 'the question about demand');
      await desk.keyboard.press('j');
      await expectEnded(desk);
    });
    await test.step('what went wrong is told with where, what and which agency, all of it optional', async () => {
      marked.failure = await endOne(desk);
      await expect(dialog(desk)).toBeVisible();
      await desk.keyboard.press('e');
      await dialog(desk).getByRole('combobox', { name: 'Vem det blev fel hos' }).selectOption({ label: 'Myndigheten' });
      await dialog(desk).getByRole('combobox', { name: 'Vad som blev fel' }).selectOption({ label: 'Skickad mellan myndigheter' });
      await dialog(desk).getByRole('combobox', { name: 'Vilken myndighet' }).selectOption({ label: 'Skatteverket' });
      await desk.keyboard.press('Control+Enter');
      await expectEnded(desk);
    });
    await test.step('it may be unclear, and it may be left unsaid', async () => {
      marked.unclear = await endOne(desk);
      await expect(dialog(desk)).toBeVisible();
      await desk.keyboard.press('v');
      await expectEnded(desk);
      marked.unsaid = await endOne(desk);
      await dialog(desk).getByRole('button', { name: 'Hoppa över frågan' }).click();
      await expectEnded(desk);
    });
    await test.step('each stands in the office’s own figures as it was answered, and as nothing when it was not', async () => {
      const day = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' }).format(new Date());
      const counted = async () => {
        const answer = await manager.request.get(`/api/statistics/rows?from=${day}&to=${day}&officeId=uddevalla&measure=visits&limit=200`);
        const { rows } = (await answer.json()) as { rows: { id: string; values: Record<string, string> }[] };
        return Object.fromEntries(Object.entries(marked).map(([name, id]) => { const row = rows.find((it) => it.id === id); return [name, row && [row.values.demand ?? null, row.values.demandParty ?? null, row.values.demandCause ?? null, row.values.demandAgency ?? null]]; }));
      };
      await expect.poll(counted, { timeout: 20_000 }).toEqual({ value: ['value', null, null, null], failure: ['failure', 'agency', 'sent-between-agencies', 'SKV'], unclear: ['unclear', null, null, null], unsaid: [null, null, null, null] });
    });
  } finally {
    await setSample('0');
  }
  await test.step('with a sample of none nobody is asked', async () => {
    await endOne(desk);
    await expectEnded(desk);
    await setSample(before);
  });
});
