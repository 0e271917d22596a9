import { lazy } from 'react';

/** Fetched when somebody goes there: the desk does not carry the inbox. */
export const InboxPage = lazy(async () => ({ default: (await import('./inbox.page')).InboxPage }));
