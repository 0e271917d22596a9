import { lazy } from 'react';

/** Fetched when it is first opened: the desk's first load stays small. */
export const ParkDialog = lazy(() => import('./park.dialog'));

/** Kiosks and boards of an office: for the office manager's page, with everything that belongs to it in a script of its own. */
export const DevicesPanel = lazy(async () => ({ default: (await import('./devices/devices.panel')).DevicesPanel }));
