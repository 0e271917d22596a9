import { test as base, expect, type BrowserContextOptions, type Page } from '@playwright/test';
import type { Persona } from './personas';
import { Watch } from './watch';

export { expect } from '@playwright/test';

type Fixtures = {
  readonly watch: Watch;
  /** Opens a browser of its own. */
  readonly browserOf: (options?: BrowserContextOptions) => Promise<Page>;
  /** Chooses who to be, and waits to be back in the house. */
  readonly signInOn: (page: Page, persona: Persona) => Promise<void>;
  /** Signs in on the real sign-in page, in a browser of its own, and answers the first page. */
  readonly as: (persona: Persona, options?: BrowserContextOptions) => Promise<Page>;
};

/** Chooses who to be on the sign-in page that is shown; in a narrow window the buttons leave the persona’s code out. */
export const signIn = async (page: Page, persona: Persona): Promise<void> => {
  await page.getByRole('button').and(page.locator(`[name=persona][value=${persona}]`)).click();
};

export const test = base.extend<Fixtures>({
  watch: async ({}, use) => {
    const watch = new Watch();
    await use(watch);
    expect(watch.problems(), 'errors in the browser during the journey').toEqual([]);
  },
  browserOf: async ({ browser, watch, contextOptions }, use) => {
    const opened: Awaited<ReturnType<typeof browser.newContext>>[] = [];
    await use(async (options) => {
      const context = await browser.newContext({ ...contextOptions, ...options });
      opened.push(context);
      watch.follow(context);
      return context.newPage();
    });
    for (const context of opened) await context.close();
  },
  signInOn: async ({ baseURL }, use) => {
    await use(async (page, persona) => {
      await signIn(page, persona);
      await page.waitForURL((address) => baseURL !== undefined && address.origin === new URL(baseURL).origin);
    });
  },
  as: async ({ browserOf, signInOn }, use) => {
    await use(async (persona, options) => {
      const page = await browserOf(options);
      await page.goto('/');
      await signInOn(page, persona);
      return page;
    });
  },
});
