import type { Page } from '@playwright/test';

/** Keys of a Swedish keyboard that the driver's own layout does not have: where they sit. */
const swedish: Readonly<Record<string, { readonly code: string; readonly keyCode: number }>> = {
  å: { code: 'BracketLeft', keyCode: 221 }, ä: { code: 'Quote', keyCode: 222 }, ö: { code: 'Semicolon', keyCode: 192 },
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
