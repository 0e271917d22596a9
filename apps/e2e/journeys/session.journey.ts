import { beginNote, choose, inform, newVisit, pane } from '../src/desk';
import { expect, signIn, test } from '../src/fixtures';

test('an account that the house does not know is told whom to ask', async ({ as }) => {
  const page = await as('unknown-person');
  await expect(page.getByRole('heading', { name: 'Vi känner inte ditt konto' })).toBeVisible();
  await expect(page.getByText(/Be din kontorschef lägga upp dig/)).toBeVisible();
  await page.getByRole('button', { name: 'Logga in som någon annan' }).click();
  await signIn(page, 'desk-uddevalla');
  await expect(page.getByRole('heading', { name: 'Inget besök pågår' })).toBeVisible();
});

test('signing out ends the session here and at the identity provider', async ({ as }) => {
  const page = await as('desk-uddevalla-2');
  await expect(page.getByRole('heading', { name: 'Inget besök pågår' })).toBeVisible();
  const before = await page.context().cookies();
  await page.getByRole('button', { name: 'Mig: Servicehandläggare U2' }).click();
  await page.getByRole('menuitem', { name: 'Logga ut' }).click();
  await expect(page.getByRole('heading', { name: 'Du är utloggad' })).toBeVisible();

  // The provider asks anew, and the old cookie opens nothing.
  await page.goto('/disk');
  await expect(page.getByRole('heading', { name: 'Logga in' })).toBeVisible();
  await expect(page.getByText('inloggad nu')).toHaveCount(0);
  await page.context().clearCookies();
  await page.context().addCookies(before);
  await page.goto('/disk');
  await expect(page.getByRole('heading', { name: 'Logga in' })).toBeVisible();
});

test('a locked screen keeps what was being written, and goes on when the same person signs in again', async ({ as, watch }) => {
  const page = await as('desk-uddevalla-2');
  await newVisit(page);
  await choose(page, 'bebis', 'Vänta och få barn');
  await inform(page);
  await beginNote(page, 'Mitt i en mening');
  await page.getByRole('button', { name: 'Mig: Servicehandläggare U2' }).click();
  // Behind the lock the house answers nothing but that it is locked.
  watch.expectRefusal(/^\/api\//, 423);
  await page.getByRole('menuitem', { name: 'Lås skärmen' }).click();

  const lock = page.getByRole('dialog', { name: /^Låst/ });
  await expect(lock).toContainText('Servicehandläggare U2. Det du skrivit finns kvar bakom låset.');
  await page.keyboard.press('Escape');
  await expect(lock).toBeVisible();
  const beside = page.waitForEvent('popup');
  await lock.getByRole('button', { name: 'Lås upp' }).click();
  const popup = await beside;
  await signIn(popup, 'desk-uddevalla-2');
  await expect(lock).toBeHidden();
  const note = pane(page).getByRole('textbox', { name: /^Anteckning för/ });
  await expect(note).toHaveValue('Mitt i en mening');
  await note.focus();
  await page.keyboard.press('Control+Enter');
  await expect(pane(page).getByRole('article')).toContainText('Mitt i en mening');
  // In a note the keys send the note, so the visit is ended with the button.
  await page.getByRole('button', { name: 'Avsluta besöket' }).click();
  await expect(page.getByRole('heading', { name: 'Inget besök pågår' })).toBeVisible();
});

test('a page that is not part of one’s duties says so, and whom to ask', async ({ as }) => {
  const page = await as('system-admin');
  await page.goto('/start');
  await expect(page.getByRole('heading', { level: 1, name: 'Hej, Systemadministratör X1' })).toBeVisible();
  await page.goto('/disk');
  await expect(page.getByRole('heading', { name: 'Disken hör inte till ditt uppdrag' })).toBeVisible();
  await page.goto('/inkorg');
  await expect(page.getByRole('heading', { name: 'Inkorgen hör till handläggare' })).toBeVisible();
});

test('somebody else at a locked screen never sees what was being written, and is told where it went', async ({ as, watch }) => {
  const page = await as('desk-uddevalla-2');
  await newVisit(page);
  await choose(page, 'bebis', 'Vänta och få barn');
  await inform(page);
  await beginNote(page, 'Bara för mina ögon');
  watch.expectRefusal(/^\/api\//, 423);
  await page.keyboard.press('F9');
  const lock = page.getByRole('dialog', { name: /^Låst/ });
  const beside = page.waitForEvent('popup');
  await lock.getByRole('button', { name: 'Lås upp' }).click();
  watch.expectRefusal(/^\/api\//, 404);
  await signIn(await beside, 'desk-uddevalla');

  const told = page.getByRole('status').filter({ hasText: 'Du är inloggad som Servicehandläggare U4.' });
  await expect(told).toContainText('Det Servicehandläggare U2 skrev men inte skickade ligger kvar på den här datorn i högst sju dagar och visas bara för Servicehandläggare U2.');
  await expect(page.getByText('Bara för mina ögon')).toHaveCount(0);
  await expect(page.getByRole('heading', { name: 'Inget besök pågår' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(told).toBeHidden();

  // The first person finds it again, on the same machine.
  await page.keyboard.press('F9');
  const again = page.waitForEvent('popup');
  await lock.getByRole('button', { name: 'Lås upp' }).click();
  await signIn(await again, 'desk-uddevalla-2');
  await expect(page.getByText('Du är inloggad som Servicehandläggare U2.')).toBeVisible();
  await page.getByRole('navigation', { name: 'Besök' }).getByRole('link', { name: /Vänta och få barn/ }).first().click();
  await expect(pane(page).getByRole('textbox', { name: /^Anteckning för/ })).toHaveValue('Bara för mina ögon');
  await page.getByRole('button', { name: 'Avsluta besöket' }).click();
  await expect(page.getByRole('heading', { name: 'Inget besök pågår' })).toBeVisible();
});
