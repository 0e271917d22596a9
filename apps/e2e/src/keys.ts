import type { Page } from '@playwright/test';

/** Keys of a Swedish keyboard that the driver's own layout does not have: where they sit. */
const swedish: Readonly<Record<string, { readonly code: string; readonly keyCode: number }>> = {
  å: { code: 'BracketLeft', keyCode: 221 }, ä: { code: 'Quote', keyCode: 222 }, ö: { code: 'Semicolon', keyCode: 192 }, '§': { code: 'Backquote', keyCode: 220 },
};

/** Presses a key as a Swedish keyboard sends it. */
export const pressKey = async (page: Page, key: string): Promise<void> => {
  const place = swedish[key];
  if (!place) return page.keyboard.press(key);
  const browser = await page.context().newCDPSession(page);
  const event = { key, code: place.code, windowsVirtualKeyCode: place.keyCode };
  await browser.send('Input.dispatchKeyEvent', { ...event, type: 'keyDown', text: key });
  await browser.send('Input.dispatchKeyEvent', { ...event, type: 'keyUp' });
  await browser.detach();
};

/** Buttons in sight that act without a key: each line is one. A row of the plan that is not chosen lends its key when it is; what a menu holds is reached through the menu. */
export const withoutKey = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const inSight = (node: Element) => node.checkVisibility({ visibilityProperty: true }) && node.getClientRects().length > 0;
    const lends = (node: Element) => {
      const row = node.closest('ol > li');
      return row !== null && row.closest('[role=group]') !== null && row.querySelector('[aria-current=step], [aria-keyshortcuts]') === null;
    };
    const place = document.querySelector('dialog[open]') ?? document.body;
    return [...place.querySelectorAll('button:not([role]), [role=button]')]
      .filter((node) => inSight(node) && !node.hasAttribute('aria-keyshortcuts') && !lends(node) && node.closest('[role=menu]') === null)
      .map((node) => (node.getAttribute('aria-label') ?? node.textContent ?? '').trim());
  });

/** Keys that buttons in sight show, as the key sheet writes them. */
export const shownKeys = (page: Page): Promise<string[]> =>
  page.evaluate(() => [...new Set([...document.querySelectorAll('[aria-keyshortcuts]')].filter((node) => node.checkVisibility()).map((node) => node.getAttribute('aria-keyshortcuts') ?? ''))].map((key) => key.replace('Control+Enter', 'Ctrl ↵').replace('Control+', 'Ctrl ').replace('Ctrl+', 'Ctrl ')));
