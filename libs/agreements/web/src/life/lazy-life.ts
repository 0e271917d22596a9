import { lazy } from 'react';

/** Fetched when somebody goes there: the desk carries none of it. */
export const AgreementsPage = lazy(async () => ({ default: (await import('./agreements.page')).AgreementsPage }));
export const VersionPage = lazy(async () => ({ default: (await import('./version.page')).VersionPage }));
export const WhitelistPage = lazy(async () => ({ default: (await import('./whitelist.page')).WhitelistPage }));
