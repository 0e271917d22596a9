import type { Page } from '@playwright/test';
import { expectAccessible } from '../src/axe';
import { expect, test } from '../src/fixtures';
import { walkDesk, words, type Language } from '../src/screens';

/** What a person would choose in the menu of the bar. */
const inLanguage = (page: Page, language: Language) => page.addInitScript((code) => window.localStorage.setItem('desk.locale', code), language);

for (const language of ['sv', 'en'] as const) {
  for (const colorScheme of ['light', 'dark'] as const) {
    const look = (page: Page, what: string) => expectAccessible(page, `${what}, ${language}, ${colorScheme}`);

    test(`every screen of the desk keeps WCAG 2.2 AA, ${language} and ${colorScheme}`, async ({ browserOf, signInOn }) => {
      test.setTimeout(120_000);
      const page = await browserOf({ colorScheme });
      await inLanguage(page, language);
      await page.goto('/');
      if (language === 'en') await page.getByRole('link', { name: 'English' }).click();
      await expect(page.getByRole('heading', { level: 1, name: words[language].signIn })).toBeVisible();
      await look(page, 'the sign-in page');
      await signInOn(page, 'desk-uddevalla');
      const receipt = await walkDesk(page, language, look);

      const inbox = await browserOf({ colorScheme });
      await inLanguage(inbox, language);
      await inbox.goto('/');
      await signInOn(inbox, 'handler-fk');
      const row = inbox.getByRole('link').filter({ hasText: receipt });
      await expect(row).toBeVisible();
      await look(inbox, 'the inbox');
      await row.click();
      await expect(inbox.getByRole('heading', { level: 2, name: words[language].parental[1] })).toBeVisible();
      await inbox.keyboard.press('t');
      await expect(inbox.getByRole('textbox').first()).toBeVisible();
      await look(inbox, 'the reading pane');
    });
  }
}

for (const language of ['sv', 'en'] as const) {
  test(`pages for those who have nothing to do here, and for visitors, ${language}`, async ({ browserOf, signInOn }) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const page = await browserOf({ colorScheme });
      await inLanguage(page, language);
      await page.goto('/');
      await signInOn(page, 'statistics-reader');
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expectAccessible(page, `the start page, ${language}, ${colorScheme}`);
      await page.goto('/disk');
      await expect(page.getByRole('heading', { name: language === 'sv' ? 'Disken hör inte till ditt uppdrag' : 'The desk is not part of your duties' })).toBeVisible();
      await expectAccessible(page, `no permission, ${language}, ${colorScheme}`);
      await page.goto(`/besok/${language === 'en' ? '?lang=en' : ''}`);
      await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
      await expectAccessible(page, `the visitors’ page, ${language}, ${colorScheme}`);
      await page.goto('/konto-saknas?nummer=123');
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expectAccessible(page, `an unknown account, ${language}, ${colorScheme}`);
    }
  });
}
