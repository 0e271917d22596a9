import type { Page } from '@playwright/test';

/** Keeps every answer and every nudge that a page receives, so that a story can say what never came. */
export const keepTraffic = (page: Page): (() => Promise<string>) => {
  const kept: Promise<string>[] = [];
  page.on('response', (response) => {
    if (new URL(response.url()).pathname.startsWith('/api/')) kept.push(response.text().catch(() => ''));
  });
  page.on('websocket', (socket) => {
    socket.on('framereceived', ({ payload }) => kept.push(Promise.resolve(String(payload))));
  });
  return async () => (await Promise.all(kept)).join('\n');
};
